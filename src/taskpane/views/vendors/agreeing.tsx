import { useState } from 'preact/hooks';
import type { VendorsTexts } from '../../../i18n/vendors/texts';
import { markScale } from '../../../workbook/vendors/give-mark';
import type { ScoredCriterion } from '../../../workbook/vendors/scoring';
import { Message } from '../../components/message';
import { useLanguage } from '../../state/language';
import type { CellView } from '../../state/vendors/cell-view';
import type { ScoringActions } from '../../state/vendors/use-scoring';
import { numberIn, Typed } from './typed';

interface AgreeingProps {
  readonly words: VendorsTexts;
  readonly criterion: ScoredCriterion;
  readonly vendor: string;
  readonly view: CellView;
  readonly actions: ScoringActions;
  readonly onDone: () => void;
}

/** Everybody's marks with their evidence, once all are in, and the mark that they agree on. */
export function Agreeing({ words, criterion, vendor, view, actions, onDone }: AgreeingProps) {
  const { locale } = useLanguage();
  const { cell, agreement, others, given, all } = view;
  const [typed, setTyped] = useState(cell.kind === 'number' ? String(cell.value) : '');
  const [reason, setReason] = useState('');
  const mark = numberIn(typed);
  const canAgree = mark !== undefined && mark >= markScale[0] && mark <= markScale[1];
  if (!criterion.isGate && !agreement.isComplete) return all > 1 ? <p class="help mark-others">{words.mark.hidden(given, all)}</p> : null;
  return (
    <section class="mark-others" aria-labelledby="mark-others">
      {others.length > 0 && (
        <>
          <h3 class="minor" id="mark-others">{words.mark.others}</h3>
          <ul class="bill">
            {others.map((other) => (
              <li key={`${other.evaluator} ${other.at}`} class="bill-line">
                <span class="bill-head">
                  <span>{other.evaluator}</span>
                  <span class="bill-amount">{typeof other.mark === 'string' ? words.grid.outcomes[other.mark] : other.mark?.toLocaleString(locale)}</span>
                </span>
                <span class="help">
                  <Evidence text={other.evidence === '' ? words.mark.noEvidence : other.evidence} /> {other.evidenceDate}
                </span>
                {other.reason !== '' && <span class="help">{other.reason}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {agreement.isDisputed && <Message kind="warning">{words.mark.spread(agreement.spread.toLocaleString(locale, { style: 'percent' }))}</Message>}
      {view.isByHand && <Message kind="info">{words.mark.byHand}</Message>}
      {!criterion.isGate && all > 1 && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!canAgree) return;
            void actions.agree({ vendor, criterion: criterion.key, mark, evidence: '', evidenceDate: '', reason: reason.trim() }, cell);
            onDone();
          }}
        >
          <Typed id="mark-agreed" label={words.mark.agree} value={typed} onInput={setTyped} isNumber />
          <Typed id="mark-agreed-reason" label={words.mark.reason} value={reason} onInput={setReason} />
          <div class="actions">
            <button id="mark-agree" class="button" aria-disabled={!canAgree}>{words.mark.agreeButton}</button>
          </div>
        </form>
      )}
    </section>
  );
}

/** A page can be opened; anything else is shown as it is. */
function Evidence({ text }: { readonly text: string }) {
  return /^https?:\/\/\S+$/i.test(text) ? (
    <a class="link" href={text} target="_blank" rel="noopener noreferrer">{text}</a>
  ) : (
    <>{text}</>
  );
}
