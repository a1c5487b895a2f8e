import { type AliasTable, wordIndex, type WordIndex } from '../../../domain/words/vocabulary';
import { vocabulary } from '../../../functions/words';
import type { BookCells, CellContent } from '../../book-cells';
import { secretsOf } from '../../freeze/secret-cells';
import { cellOf } from '../../quote-workbook/cell-address';
import { tableIn } from '../table-in-book';
import { rivalsIn } from './rivals';

/** Columns of the usage that a vendor gets to see. Basis and Note stay at home: they are the buyer's own words. */
const usageColumns = ['line', 'scenario', 'item', 'role', 'region', 'usage', 'unit', 'growth'] as const;

/** Columns of RtcNeeds that are read, of which a vendor sees the first three. */
const needColumns: AliasTable = { need: ['需求', '要求'], value: ['值', '数值', '取值'], unit: ['单位'], hard: ['硬性', '硬性要求', '硬限制', '必须'] };

/** A usage line as a vendor sees it. */
export type NeedLine = Readonly<Record<(typeof usageColumns)[number], CellContent>>;

/** A limit that an offer must keep. */
export interface HardLimit {
  readonly need: CellContent;
  readonly value: CellContent;
  readonly unit: CellContent;
}

/** What a request says of the buyer's needs. */
export interface RequestContent {
  readonly lines: readonly NeedLine[];
  readonly limits: readonly HardLimit[];
  /** Cells that name another vendor, and are withheld. */
  readonly naming: readonly string[];
  /** How many cells are withheld because they tell the budget. */
  readonly secret: number;
  /** Cells that show an error, and are left empty. */
  readonly broken: readonly string[];
}

/**
 * Reads the needs out of a workbook: lines of RtcUsage that name an item, and the hard rows of RtcNeeds.
 * A cell that is computed from the budget, or names a vendor other than the one that is asked, is withheld.
 * @param vendor - who is asked; empty: anybody
 * @param withheld - stands in place of such a cell
 */
export function requestContent(book: BookCells, vendor: string, withheld: string): RequestContent {
  const [secrets, rivals] = [secretsOf(book), rivalsIn(book, vendor)];
  const [naming, broken]: [string[], string[]] = [[], []];
  let secret = 0;
  const sayable = ({ sheet, row, column, value }: PlacedCell): CellContent => {
    if (value === '') return value;
    if (isError(value)) {
      broken.push(cellOf({ sheet, row, column }));
      return '';
    }
    const isSecret = secrets.isSecret(sheet, row, column);
    if (isSecret) secret += 1;
    else if (rivals.isNamedIn(value)) naming.push(cellOf({ sheet, row, column }));
    else return value;
    return withheld;
  };
  const lines = rowsIn(book, 'RtcUsage', vocabulary.usageColumns).filter((cell) => cell('item').value !== '');
  const limits = rowsIn(book, 'RtcNeeds', wordIndex(needColumns)).filter((cell) => cell('need').value !== '' && cell('value').value !== '' && isYes(cell('hard').value));
  return {
    lines: lines.map((cell) => Object.fromEntries(usageColumns.map((column) => [column, sayable(cell(column))])) as NeedLine),
    limits: limits.map((cell) => ({ need: sayable(cell('need')), value: sayable(cell('value')), unit: sayable(cell('unit')) })),
    naming,
    secret,
    broken,
  };
}

/** Errors are read as their text: `#NAME?`, `#N/A`. */
function isError(value: CellContent): boolean {
  return typeof value === 'string' && /^#[A-Z_/0]+[!?]?$/.test(value);
}

interface PlacedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
}

/** The rows of a table, each as a way to its cells by the columns' names; a column that is not there is empty. */
function rowsIn(book: BookCells, name: string, columns: WordIndex): readonly ((column: string) => PlacedCell)[] {
  const found = tableIn(book, name);
  if (found === undefined) return [];
  const { table, header, rows } = found;
  const places = header.map((text) => columns.find(text));
  return rows.map((cells, row) => (wanted) => {
    const at = places.indexOf(wanted);
    return { sheet: table.sheet, row: table.row + 1 + row, column: table.column + at, value: cells[at] ?? '' };
  });
}

function isYes(value: CellContent): boolean {
  return value === true || vocabulary.answers.find(String(value)) === 'yes';
}
