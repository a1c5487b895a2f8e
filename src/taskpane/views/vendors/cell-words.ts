import type { VendorsTexts } from '../../../i18n/vendors/texts';
import type { CellView } from '../../state/vendors/cell-view';

/** What a cell of the grid shows: the agreed mark, else one's own in brackets, and signs for what is doubtful. */
export function cellText(view: CellView, { grid }: VendorsTexts, locale: string): string {
  const { cell, mine, isUnsupported } = view;
  const signs = `${isUnsupported ? '!' : ''}${isOpenDispute(view) ? '≠' : ''}`;
  switch (cell.kind) {
    case 'number':
      return `${cell.value.toLocaleString(locale)}${signs}`;
    case 'outcome':
      return `${grid.outcomes[cell.outcome]}${signs}`;
    case 'unreadable':
      return '?';
    case 'none':
      return mine === undefined ? (signs === '' ? '·' : signs) : `(${ownText(mine.mark, grid, locale)})${signs}`;
  }
}

/** The same in words, for who does not see it. */
export function cellWords(view: CellView, { grid }: VendorsTexts, locale: string): string {
  const { cell, mine, isUnsupported, given, all } = view;
  const said =
    cell.kind === 'number' ? grid.agreed(cell.value.toLocaleString(locale)) : cell.kind === 'outcome' ? grid.outcomes[cell.outcome] : cell.kind === 'unreadable' ? grid.unreadable(cell.text) : grid.none;
  const isSame = mine !== undefined && mine.mark === (cell.kind === 'number' ? cell.value : cell.kind === 'outcome' ? cell.outcome : undefined);
  return [
    said,
    ...(mine === undefined || isSame ? [] : [grid.mine(ownText(mine.mark, grid, locale))]),
    ...(isUnsupported ? [grid.unsupported] : []),
    ...(isOpenDispute(view) ? [grid.disputed] : []),
    ...(given > 0 && given < all ? [grid.waiting(given, all)] : []),
  ].join(locale === 'zh-CN' ? '，' : ', ');
}

/** Marks far apart on which nobody has agreed yet. */
export function isOpenDispute({ cell, agreement }: CellView): boolean {
  return agreement.isComplete && agreement.isDisputed && cell.kind === 'none';
}

function ownText(mark: NonNullable<CellView['mine']>['mark'], grid: VendorsTexts['grid'], locale: string): string {
  return mark === null ? '' : typeof mark === 'number' ? mark.toLocaleString(locale) : grid.outcomes[mark];
}
