import { useMemo } from 'preact/hooks';
import type { VendorsTexts } from '../../../i18n/vendors/texts';
import type { ScoredCriterion } from '../../../workbook/vendors/scoring';
import { useLanguage } from '../../state/language';
import type { CellView } from '../../state/vendors/cell-view';
import { cellText, cellWords } from './cell-words';

interface MarksRowProps {
  readonly words: VendorsTexts;
  readonly criterion: ScoredCriterion;
  readonly row: number;
  /** Whether it begins a dimension. */
  readonly isFirst: boolean;
  readonly vendors: readonly string[];
  readonly views: readonly CellView[];
  /** The vendor whose cell takes the focus; undefined in all rows but one. */
  readonly current: number | undefined;
}

/** A criterion and its mark for each vendor. Drawn anew only where something in it has changed: there may be hundreds of cells. */
export function MarksRow({ words, criterion, row, isFirst, vendors, views, current }: MarksRowProps) {
  const { locale } = useLanguage();
  return useMemo(
    () => (
      <tr role="row" class={isFirst ? 'marks-dimension' : undefined}>
        <th scope="row" class="marks-criterion">
          {isFirst && <span class="marks-dimension-name">{headingOf(criterion, words)}</span>}
          {criterion.name}
          <span class="field-note">{noteOf(criterion, words, locale)}</span>
        </th>
        {views.map((view, column) => (
          <td key={vendors[column]} id={`mark-${row}-${column}`} role="gridcell" tabIndex={current === column ? 0 : -1} class="marks-cell" aria-label={`${criterion.name}, ${vendors[column] ?? ''}: ${cellWords(view, words, locale)}`}>
            {cellText(view, words, locale)}
          </td>
        ))}
      </tr>
    ),
    [words, criterion, row, isFirst, vendors, views, current, locale],
  );
}

/** What a run of rows has in common: gates come first, whatever their dimension. */
export function headingOf(criterion: ScoredCriterion | undefined, { grid }: VendorsTexts): string | undefined {
  return criterion?.isGate === true ? grid.gates : criterion?.dimension;
}

function noteOf({ isGate, limit, weight }: ScoredCriterion, { grid }: VendorsTexts, locale: string): string {
  if (!isGate) return grid.weight(weight.toLocaleString(locale));
  return limit === '' ? grid.gate : `${grid.gate} · ${grid.limit(typeof limit === 'number' ? limit.toLocaleString(locale) : limit)}`;
}
