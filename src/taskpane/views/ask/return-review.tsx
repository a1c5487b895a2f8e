import { askTexts } from '../../../i18n/ask/texts';
import { Field } from '../../components/field';
import { Message } from '../../components/message';
import { useLanguage } from '../../state/language';
import type { Reviewing } from '../../state/read-return';
import { Doubts } from './doubts';

interface ReturnReviewProps {
  readonly reviewing: Reviewing;
  readonly onRename: (name: string) => void;
  readonly onReplace: (replaces: boolean) => void;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

/** What a returned request would write, what moved since the round before, and what has to be cleared up. */
export function ReturnReview({ reviewing, onRename, onReplace, onWrite, onCancel }: ReturnReviewProps) {
  const { locale } = useLanguage();
  const words = askTexts[locale].read;
  const { review, opened, name, replaces } = reviewing;
  const rows = review.rates.reduce((sum, one) => sum + one.rows.length, 0);
  const answers = review.terms.reduce((sum, one) => sum + one.fills.length, 0);
  const differing = review.terms.reduce((sum, one) => sum + one.differing.length, 0);
  const isEmpty = opened.offers.length === 0;
  return (
    <>
      <Message kind="info">{isEmpty ? words.nothing : rows + answers + differing === 0 ? words.same : words.found(rows, answers)}</Message>
      {name !== null && <Field id="return-offer" label={words.offer} help={words.offerHelp} value={name} onInput={onRename} />}
      {review.rates.filter(({ rows: own, round }) => own.length > 0 && round > 1).map(({ offer, round, changes }) => (
        <div key={offer}>
          <p class="help">{words.round(offer, round)}</p>
          {changes.length > 0 && (
            <>
              <h4 class="minor">{words.changes}</h4>
              <ul class="doubts">
                {changes.map(({ what, before, after }) => (
                  <li key={what}>{before === '' ? words.added(what, after) : after === '' ? words.removed(what, before) : words.change(what, before, after)}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      ))}
      {!isEmpty && <Doubts problems={review.problems} untouched={opened.untouched} />}
      {differing > 0 && (
        <label class="choice">
          <input id="return-replace" type="checkbox" checked={replaces} onChange={({ currentTarget }) => { onReplace(currentTarget.checked); }} /> {words.replace(differing)}
        </label>
      )}
      <div class="actions action-row">
        {rows + answers + (replaces ? differing : 0) > 0 && (
          <button id="return-write" class="button button-primary" type="button" onClick={onWrite}>
            {words.write}
          </button>
        )}
        <button class="button" type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </>
  );
}
