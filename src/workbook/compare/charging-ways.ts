import type { Cell, Grid } from '../../domain/cells';
import { readRates } from '../../domain/pricing/rates-table';
import { type ChargingWay, chargingWay } from '../../domain/quotes/pricing-mode';
import { listAgreement } from '../../domain/terms/agreement';
import { readTerms } from '../../domain/terms/terms-table';
import { rateBook, vocabulary } from '../../functions/words';
import { refusalOf } from '../ask/refusal';
import { type CellContent, textOfContent } from '../read-range';
import type { TableGrid } from './read-comparison';

/** How each offer of the rates charges, by its name; nothing where the rates refuse to be read. Terms that do count as unsaid. */
export function chargingWays(rates: TableGrid, terms: TableGrid | null): ReadonlyMap<string, ChargingWay> {
  const ways = new Map<string, ChargingWay>();
  refusalOf(() => {
    for (const offer of readRates(cellsOf(rates), vocabulary, rateBook)) {
      let agreed = listAgreement;
      if (terms !== null) refusalOf(() => { agreed = readTerms(cellsOf(terms), vocabulary).agreement(offer); });
      ways.set(offer.name, chargingWay(offer, agreed));
    }
  });
  return ways;
}

/** The usage table with a multiple of every quantity. */
export function usageTimes([header = [], ...rows]: TableGrid, multiple: number): TableGrid {
  const at = header.findIndex((title) => vocabulary.usageColumns.find(textOfContent(title)) === 'usage');
  return [header, ...rows.map((row) => row.map((cell, column) => (column === at && typeof cell === 'number' ? cell * multiple : cell)))];
}

function cellsOf(grid: TableGrid): Grid {
  return grid.map((row) => row.map(cellOf));
}

function cellOf(cell: CellContent): Cell {
  return typeof cell === 'object' ? { error: cell.basicValue } : cell === '' ? null : cell;
}
