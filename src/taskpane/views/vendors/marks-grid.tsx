import { useRef, useState } from 'preact/hooks';
import type { VendorsTexts } from '../../../i18n/vendors/texts';
import type { ScoredCriterion, Scoring } from '../../../workbook/vendors/scoring';
import { useLanguage } from '../../state/language';
import type { CellView } from '../../state/vendors/cell-view';
import { cellText, cellWords } from './cell-words';

/** A criterion and a vendor by their places. */
export interface Place {
  readonly criterion: number;
  readonly vendor: number;
}

interface MarksGridProps {
  readonly words: VendorsTexts;
  readonly scoring: Scoring;
  readonly views: readonly (readonly CellView[])[];
  readonly canMark: boolean;
  readonly onOpen: (place: Place) => void;
  readonly onMark: (place: Place, mark: number | null) => void;
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1], Home: [0, -Infinity], End: [0, Infinity], PageDown: [5, 0], PageUp: [-5, 0] };

/**
 * Vendors side by side, criterion by criterion: one tab stop, arrows move, digits mark.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export function MarksGrid({ words, scoring, views, canMark, onOpen, onMark }: MarksGridProps) {
  const { locale } = useLanguage();
  const { criteria, vendors } = scoring;
  const [at, setAt] = useState<Place>({ criterion: 0, vendor: 0 });
  const frame = useRef<HTMLDivElement>(null);
  const current: Place = { criterion: Math.min(at.criterion, criteria.length - 1), vendor: Math.min(at.vendor, vendors.length - 1) };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = steps[event.key];
    if (step !== undefined) {
      const next: Place = { criterion: clamp(current.criterion + step[0], criteria.length), vendor: clamp(current.vendor + step[1], vendors.length) };
      setAt(next);
      frame.current?.querySelector<HTMLElement>(`#mark-${next.criterion}-${next.vendor}`)?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      onOpen(current);
    } else if (/^[1-5]$/.test(event.key) && canMark && criteria[current.criterion]?.isGate === false) {
      onMark(current, Number(event.key));
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && canMark && views[current.criterion]?.[current.vendor]?.mine !== undefined) {
      onMark(current, null);
    } else {
      return;
    }
    event.preventDefault();
  };

  return (
    <>
      <div class="table-frame marks-frame" ref={frame}>
        <table class="table marks" role="grid" aria-label={words.grid.label} aria-describedby="marks-keys" onKeyDown={onKeyDown}>
          <thead>
            <tr role="row">
              <th scope="col" class="marks-criterion">{words.grid.criterion}</th>
              {vendors.map((vendor) => (
                <th key={vendor} scope="col" title={vendor}><span class="marks-vendor">{vendor}</span></th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criteria.map((criterion, row) => (
              <tr key={criterion.key} role="row" class={headingOf(criteria[row - 1], words) === headingOf(criterion, words) ? undefined : 'marks-dimension'}>
                <th scope="row" class="marks-criterion">
                  {headingOf(criteria[row - 1], words) !== headingOf(criterion, words) && <span class="marks-dimension-name">{headingOf(criterion, words)}</span>}
                  {criterion.name}
                  <span class="field-note">{noteOf(criterion, words, locale)}</span>
                </th>
                {vendors.map((vendor, column) => {
                  const view = views[row]?.[column];
                  if (view === undefined) return null;
                  const isCurrent = current.criterion === row && current.vendor === column;
                  return (
                    <td
                      key={vendor}
                      id={`mark-${row}-${column}`}
                      role="gridcell"
                      tabIndex={isCurrent ? 0 : -1}
                      class="marks-cell"
                      aria-label={`${criterion.name}, ${vendor}: ${cellWords(view, words, locale)}`}
                      onFocus={() => { setAt({ criterion: row, vendor: column }); }}
                      onClick={() => { onOpen({ criterion: row, vendor: column }); }}
                    >
                      {cellText(view, words, locale)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p id="marks-keys" class="help">{words.grid.keys}</p>
      <p class="help">{words.grid.legend}</p>
    </>
  );
}

/** What a run of rows has in common: gates come first, whatever their dimension. */
function headingOf(criterion: ScoredCriterion | undefined, { grid }: VendorsTexts): string | undefined {
  return criterion?.isGate === true ? grid.gates : criterion?.dimension;
}

function clamp(place: number, count: number): number {
  return Math.max(0, Math.min(count - 1, place));
}

function noteOf({ isGate, limit, weight }: ScoredCriterion, { grid }: VendorsTexts, locale: string): string {
  if (!isGate) return grid.weight(weight.toLocaleString(locale));
  return limit === '' ? grid.gate : `${grid.gate} · ${grid.limit(typeof limit === 'number' ? limit.toLocaleString(locale) : limit)}`;
}
