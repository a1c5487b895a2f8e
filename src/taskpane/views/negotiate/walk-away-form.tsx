import { useState } from 'preact/hooks';
import type { WalkAwayRow } from '../../../i18n/negotiate/sheets/texts';
import { Field } from '../../components/field';
import { useLanguage } from '../../state/language';
import { moneyText } from '../../state/negotiate/talk-lines';
import type { NegotiatePart } from './levers-list';

/** Budget and target, which go to one sheet and nowhere else, and what that sheet says. */
export function WalkAwayForm({ words, book, offer, actions }: NegotiatePart) {
  const [budget, setBudget] = useState('');
  const [target, setTarget] = useState('');
  const { walkAway: texts } = words;
  const write = () => {
    const typed = { budget: amountIn(budget), target: amountIn(target) };
    if (typed.budget === undefined || typed.target === undefined) {
      actions.warn(texts.notANumber);
      return;
    }
    // What was typed stays on the sheet alone.
    void actions.showWalkAway(offer, { budget: typed.budget, target: typed.target }).then(() => { setBudget(''); setTarget(''); });
  };
  return (
    <section aria-labelledby="negotiate-walk-away">
      <h4 class="minor" id="negotiate-walk-away">{texts.title}</h4>
      <p class="help">{texts.about}</p>
      <Field id="negotiate-budget" label={texts.budget} help={texts.budgetHelp} value={budget} onInput={setBudget} />
      <Field id="negotiate-target" label={texts.target} help={texts.targetHelp} value={target} onInput={setTarget} />
      <div class="actions">
        <button id="negotiate-walk-away-write" class="button" type="button" onClick={write}>{texts.button}</button>
      </div>
      <WalkAwayReadings words={words} book={book} offer={offer} actions={actions} />
    </section>
  );
}

/** Null where nothing was typed; undefined where it is no number above 0. */
function amountIn(typed: string): number | null | undefined {
  const text = typed.replace(/[,，\s]/g, '');
  if (text === '') return null;
  const amount = Number(text);
  return Number.isFinite(amount) && amount > 0 ? amount : undefined;
}

const shownRows: readonly WalkAwayRow[] = ['budget', 'target', 'now', 'alternative', 'switching', 'score', 'walkAway'];

function WalkAwayReadings({ words: { walkAway: texts }, book: { walkAway } }: NegotiatePart) {
  const { locale } = useLanguage();
  if (walkAway === undefined) return null;
  const { values, basis } = walkAway;
  const money = (amount: number): string => moneyText(amount, '', locale);
  const gap = values.now !== null && values.walkAway !== null ? values.now - values.walkAway : null;
  return (
    <div role="status" id="negotiate-readings">
      <p class="help">{texts.whose(walkAway.offer)}</p>
      <dl class="readings totals">
        {shownRows.map((item) => (
          <div key={item} class="reading">
            <dt>{texts.items[item]}{item === 'alternative' && values.alternative !== null ? ` (${basis.alternative})` : ''}</dt>
            <dd>{values[item] === null ? '–' : money(values[item])}</dd>
          </div>
        ))}
      </dl>
      {gap !== null && <p>{gap > 0 ? texts.above(money(gap)) : texts.below(money(-gap))}</p>}
      {values.budget !== null && values.walkAway !== null && values.budget < values.walkAway && <p>{texts.budgetBinds}</p>}
    </div>
  );
}
