import { useState } from 'preact/hooks';
import { to100 } from '../../../domain/scoring/weights-of-100';
import type { VendorsTexts } from '../../../i18n/vendors/texts';
import type { ScoredCriterion } from '../../../workbook/vendors/scoring';
import { numberIn, Typed } from './typed';

interface SwingWeightsProps {
  readonly words: VendorsTexts['advanced'];
  readonly criteria: readonly ScoredCriterion[];
  /** Takes a weight for each criterion; they are written only when the user says so. */
  readonly onUse: (weights: readonly number[]) => void;
}

/** Swing weights: what the step from the worst to the best of each criterion is worth, beside the most welcome one. */
export function SwingWeights({ words, criteria, onUse }: SwingWeightsProps) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const points = criteria.map(({ key }) => numberIn(typed[key] ?? ''));
  const weights = points.every((one): one is number => one !== undefined && one >= 0) && points.some((one) => one > 0) ? to100(points.map((weight) => ({ weight, isLocked: false }))) : undefined;
  return (
    <details class="part">
      <summary class="part-title">{words.swing}</summary>
      <p class="help">{words.swingHelp}</p>
      {criteria.map(({ key, name, anchors }, index) => (
        <Typed key={key} id={`swing-${index}`} label={name} help={words.fromTo(String(anchors[0] ?? ''), String(anchors[anchors.length - 1] ?? ''))} value={typed[key] ?? ''} isNumber onInput={(text) => { setTyped({ ...typed, [key]: text }); }} />
      ))}
      <div class="actions">
        <button id="swing-use" class="button" type="button" aria-disabled={weights === undefined} onClick={() => { if (weights !== undefined) onUse(weights); }}>{words.use}</button>
      </div>
    </details>
  );
}
