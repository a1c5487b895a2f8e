import { useEffect, useRef, useState } from 'preact/hooks';
import type { GateOutcome } from '../../../domain/scoring/gate-outcome';
import { markOf } from '../../../domain/scoring/value-function';
import type { VendorsTexts } from '../../../i18n/vendors/texts';
import type { ScoredCriterion } from '../../../workbook/vendors/scoring';
import { useLanguage } from '../../state/language';
import type { CellView } from '../../state/vendors/cell-view';
import type { ScoringActions } from '../../state/vendors/use-scoring';
import { Agreeing } from './agreeing';
import { numberIn, Typed } from './typed';

interface MarkDialogProps {
  readonly words: VendorsTexts;
  readonly criterion: ScoredCriterion;
  readonly vendor: string;
  readonly view: CellView;
  readonly canMark: boolean;
  readonly me: string;
  readonly actions: ScoringActions;
  readonly onClose: () => void;
}

const outcomes: readonly GateOutcome[] = ['pass', 'fail', 'unknown'];

/** One vendor and criterion: what each mark means, one's own with its evidence, and, when all are in, everybody's. */
export function MarkDialog({ words, criterion, vendor, view, canMark, me, actions, onClose }: MarkDialogProps) {
  const { locale } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, []);
  const [chosen, setChosen] = useState<number | GateOutcome | undefined>(view.mine?.mark ?? (view.cell.kind === 'outcome' ? view.cell.outcome : undefined));
  const [measured, setMeasured] = useState(criterion.isGate && view.cell.kind === 'number' ? String(view.cell.value) : '');
  const [evidence, setEvidence] = useState(view.mine?.evidence ?? '');
  const [evidenceDate, setEvidenceDate] = useState(view.mine?.evidenceDate ?? '');
  const [reason, setReason] = useState(view.mine?.reason ?? '');

  const { isGate, limit, anchors } = criterion;
  const numbers = anchors.filter((anchor): anchor is number => typeof anchor === 'number');
  const value = numberIn(measured);
  const earned = !isGate && value !== undefined && numbers.length === anchors.length ? markOf(numbers, value) : undefined;
  const tenths = earned === undefined ? undefined : Math.round(earned * 10) / 10;
  const mark = isGate ? (value ?? (typeof chosen === 'string' ? chosen : undefined)) : (tenths ?? (typeof chosen === 'number' ? chosen : undefined));
  const canSave = canMark && mark !== undefined;
  const isMeasured = isGate ? typeof limit === 'number' : numbers.length === anchors.length;
  const save = () => {
    if (!canSave) return;
    const says = tenths === undefined ? reason.trim() : [words.mark.measuredReason(measured.trim(), tenths.toLocaleString(locale)), reason.trim()].filter((part) => part !== '').join(' · ');
    void actions.give(me, { vendor, criterion: criterion.key, mark, evidence: evidence.trim(), evidenceDate, reason: says });
    dialog.current?.close();
  };
  return (
    <dialog class="dialog mark-dialog" ref={dialog} aria-labelledby="mark-title" onClose={onClose}>
      <form onSubmit={(event) => { event.preventDefault(); save(); }}>
        <h2 id="mark-title" class="title">{words.mark.title(criterion.name, vendor)}</h2>
        {!canMark && <p class="help">{words.evaluator.help}</p>}
        <fieldset class="choices">
          <legend class="field-label">{isGate ? words.mark.gateJudged : words.mark.choose}</legend>
          {isGate
            ? outcomes.map((outcome) => <Choice key={outcome} label={words.grid.outcomes[outcome]} isChosen={value === undefined && chosen === outcome} onChoose={() => { setChosen(outcome); setMeasured(''); }} />)
            : anchors.map((anchor, index) => (
                <Choice
                  key={index}
                  label={`${index + 1}: ${anchor === '' ? words.mark.noAnchor : anchorText(anchor, index, criterion, locale)}`}
                  isChosen={tenths === undefined && chosen === index + 1}
                  onChoose={() => { setChosen(index + 1); setMeasured(''); }}
                />
              ))}
        </fieldset>
        {isMeasured && (
          <Typed id="mark-measured" label={isGate ? words.mark.gateValue(String(limit)) : words.mark.measured} help={tenths === undefined ? undefined : words.mark.measuredHelp(tenths.toLocaleString(locale))} value={measured} onInput={setMeasured} isNumber />
        )}
        <Typed id="mark-evidence" label={words.mark.evidence} value={evidence} onInput={setEvidence} />
        <Typed id="mark-evidence-date" label={words.mark.evidenceDate} value={evidenceDate} onInput={setEvidenceDate} type="date" />
        <Typed id="mark-reason" label={words.mark.reason} value={reason} onInput={setReason} />
        {canMark && !canSave && <p class="help">{words.mark.missing}</p>}
        <div class="actions">
          <button class="button" type="button" onClick={() => dialog.current?.close()}>{words.mark.cancel}</button>
          <button id="mark-save" class="button button-primary" aria-disabled={!canSave}>{words.mark.save}</button>
        </div>
      </form>
      <Agreeing words={words} criterion={criterion} vendor={vendor} view={view} actions={actions} onDone={() => dialog.current?.close()} />
    </dialog>
  );
}

function Choice({ label, isChosen, onChoose }: { readonly label: string; readonly isChosen: boolean; readonly onChoose: () => void }) {
  return (
    <label class="choice">
      <input type="radio" name="mark-choice" checked={isChosen} onChange={onChoose} /> {label}
    </label>
  );
}

/** A measurement that earns a mark: beyond the outer ones it stays, between two it moves in proportion. */
function anchorText(anchor: number | string, index: number, { better, anchors }: ScoredCriterion, locale: string): string {
  if (typeof anchor === 'string') return anchor;
  const [atMost, atLeast] = better === 'lower' ? [anchors.length - 1, 0] : [0, anchors.length - 1];
  return `${index === atMost ? '≤ ' : index === atLeast ? '≥ ' : ''}${anchor.toLocaleString(locale)}`;
}
