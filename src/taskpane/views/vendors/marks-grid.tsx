import { useRef, useState } from 'preact/hooks';
import type { VendorsTexts } from '../../../i18n/vendors/texts';
import type { Scoring } from '../../../workbook/vendors/scoring';
import type { CellView } from '../../state/vendors/cell-view';
import { headingOf, MarksRow } from './marks-row';

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
      frame.current?.querySelector<HTMLElement>(`#mark-${next.criterion}-${next.vendor}`)?.focus({ preventScroll: true });
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

  const onFocusIn = ({ target }: FocusEvent) => {
    const place = placeOf(target);
    if (place === undefined) return;
    setAt(place);
    (target as Element).scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const onClick = ({ target }: MouseEvent) => {
    const place = placeOf(target);
    if (place !== undefined) onOpen(place);
  };

  return (
    <>
      <div class="table-frame marks-frame" ref={frame}>
        <table class="table marks" role="grid" aria-label={words.grid.label} aria-describedby="marks-keys" onKeyDown={onKeyDown} onFocusIn={onFocusIn} onClick={onClick}>
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
              <MarksRow
                key={criterion.key}
                words={words}
                criterion={criterion}
                row={row}
                isFirst={headingOf(criteria[row - 1], words) !== headingOf(criterion, words)}
                vendors={vendors}
                views={views[row] ?? none}
                current={current.criterion === row ? current.vendor : undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p id="marks-keys" class="help">{words.grid.keys}</p>
      <p class="help">{words.grid.legend}</p>
    </>
  );
}

const none: readonly CellView[] = [];

/** The cell that an event is about. */
function placeOf(target: EventTarget | null): Place | undefined {
  const [, criterion, vendor] = /^mark-(\d+)-(\d+)$/.exec(target instanceof Element ? (target.closest('td')?.id ?? '') : '') ?? [];
  return criterion === undefined ? undefined : { criterion: Number(criterion), vendor: Number(vendor) };
}

function clamp(place: number, count: number): number {
  return Math.max(0, Math.min(count - 1, place));
}
