import { useState } from 'preact/hooks';
import { completed, consistencyRatio, principalWeights } from '../../../domain/scoring/ahp';
import { to100 } from '../../../domain/scoring/weights-of-100';
import { worstTriad } from '../../../domain/scoring/worst-triad';
import { listOf } from '../../../i18n/locale';
import type { VendorsTexts } from '../../../i18n/vendors/texts';
import type { ScoredCriterion } from '../../../workbook/vendors/scoring';
import { ActionButton } from '../../components/action-button';
import { Message } from '../../components/message';
import { useLanguage } from '../../state/language';

interface PairWeightsProps {
  readonly words: VendorsTexts['advanced'];
  readonly criteria: readonly ScoredCriterion[];
  /** Takes a weight for each criterion; they are written only when the user says so. */
  readonly onUse: (weights: readonly number[]) => void;
}

/** How many times one weighs the other, on Saaty's scale. */
const ratios = [9, 7, 5, 3, 2, 1, 1 / 2, 1 / 3, 1 / 5, 1 / 7, 1 / 9];
/** Above this comparisons deserve a second look. */
const mostInconsistent = 0.1;

/** Weights by comparing dimensions in pairs (AHP); inside a dimension criteria keep their proportions. */
export function PairWeights({ words, criteria, onUse }: PairWeightsProps) {
  const { locale } = useLanguage();
  const [said, setSaid] = useState<Readonly<Record<string, number>>>({});
  const dimensions = [...new Set(criteria.map(({ dimension }) => dimension))];
  const pairs = dimensions.flatMap((_one, row) => dimensions.slice(row + 1).map((_other, next) => ({ row, column: row + 1 + next })));
  const keyOf = (row: number, column: number): string => `${dimensions[row] ?? ''}\n${dimensions[column] ?? ''}`;
  const isComplete = pairs.every(({ row, column }) => said[keyOf(row, column)] !== undefined);
  const matrix = completed(dimensions.map((_one, row) => dimensions.map((_other, column) => (row < column ? (said[keyOf(row, column)] ?? 1) : null))));
  const { weights } = principalWeights(matrix);
  const ratio = consistencyRatio(matrix, null);
  const triad = worstTriad(matrix);
  const percent = (value: number): string => value.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 });
  const use = (): void => {
    const sums = dimensions.map((dimension) => criteria.filter((one) => one.dimension === dimension).reduce((sum, { weight }) => sum + weight, 0));
    const sizes = dimensions.map((dimension) => criteria.filter((one) => one.dimension === dimension).length);
    const scaled = to100(criteria.map(({ dimension, weight }) => {
      const at = dimensions.indexOf(dimension);
      const [all = 0, count = 1, share = 0] = [sums[at], sizes[at], weights[at]];
      return { weight: share * (all === 0 ? 1 / count : weight / all), isLocked: false };
    }));
    if (scaled !== undefined) onUse(scaled);
  };
  return (
    <details class="part">
      <summary class="part-title">{words.pairs}</summary>
      <p class="help">{words.pairsHelp}</p>
      {pairs.map(({ row, column }, index) => {
        const [first = '', second = ''] = [dimensions[row], dimensions[column]];
        return (
          <div key={keyOf(row, column)} class="field">
            <label class="field-label" for={`pair-${index}`}>{words.pair(first, second)}</label>
            <select id={`pair-${index}`} class="input" value={said[keyOf(row, column)] ?? ''} onChange={({ currentTarget }) => { if (currentTarget.value !== '') setSaid({ ...said, [keyOf(row, column)]: Number(currentTarget.value) }); }}>
              <option value="">{words.choose}</option>
              {ratios.map((one) => <option key={one} value={one}>{one === 1 ? words.same : one > 1 ? words.times(first, one) : words.times(second, Math.round(1 / one))}</option>)}
            </select>
          </div>
        );
      })}
      {isComplete && <p role="status">{listOf(dimensions.map((dimension, at) => words.share(dimension, percent(weights[at] ?? 0))), locale)} · {words.consistency(percent(ratio))}</p>}
      {isComplete && ratio > mostInconsistent && triad !== undefined && (
        <Message kind="warning">{words.contradict(listOf(triad.places.map((place) => dimensions[place] ?? ''), locale), triad.factor.toLocaleString(locale, { maximumFractionDigits: 1 }))}</Message>
      )}
      <div class="actions">
        <ActionButton id="pairs-use" isOff={!isComplete} onAct={use}>{words.use}</ActionButton>
      </div>
    </details>
  );
}
