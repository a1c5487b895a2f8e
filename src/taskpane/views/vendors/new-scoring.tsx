import { useEffect, useState } from 'preact/hooks';
import type { VendorsTexts } from '../../../i18n/vendors/texts';
import { offerNames } from '../../../workbook/vendors/offer-names';
import { Field } from '../../components/field';
import type { ScoringActions } from '../../state/vendors/use-scoring';

const between = /[,，、;；\n]+/;
const namesIn = (text: string, separator: RegExp): readonly string[] => [...new Set(text.split(separator).map((name) => name.trim()).filter((name) => name !== ''))];

/** Who is scored, and by whom; the offers of the workbook are there already. */
export function NewScoring({ words, actions }: { readonly words: VendorsTexts; readonly actions: ScoringActions }) {
  const [vendors, setVendors] = useState('');
  const [evaluators, setEvaluators] = useState('');
  useEffect(() => {
    offerNames().then((names) => { setVendors((typed) => (typed === '' ? names.join('\n') : typed)); }, () => undefined);
  }, []);
  const [named, evaluating] = [namesIn(vendors, /\n+/), namesIn(evaluators, between)];
  const isComplete = named.length > 0 && evaluating.length > 0;
  const cannotMake = !isComplete || actions.notice.kind === 'busy';
  return (
    <form onSubmit={(event) => {
      event.preventDefault();
      if (!cannotMake) void actions.make(named, evaluating);
    }}>
      <div class="field">
        <label class="field-label" for="vendors-names">{words.make.vendors}</label>
        <textarea id="vendors-names" class="input" rows={5} value={vendors} spellcheck={false} aria-describedby="vendors-names-help" onInput={({ currentTarget }) => { setVendors(currentTarget.value); }} />
        <p id="vendors-names-help" class="help">{words.make.vendorsHelp}</p>
      </div>
      <Field id="vendors-evaluators" label={words.make.evaluators} help={words.make.evaluatorsHelp} value={evaluators} onInput={setEvaluators} />
      <div class="actions">
        <button id="vendors-make" class="button button-primary" aria-disabled={cannotMake}>{words.make.button}</button>
      </div>
      {!isComplete && <p class="help">{words.make.incomplete}</p>}
    </form>
  );
}
