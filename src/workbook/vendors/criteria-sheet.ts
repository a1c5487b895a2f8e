import type { CriteriaBook, CriterionFact, GateFact } from '../../domain/scoring/criterion';
import type { Locale } from '../../i18n/locale';
import type { VendorSheetTexts } from '../../i18n/vendors/sheets/texts';
import { columnList } from '../quote-workbook/lists';
import { beginning, type CellLook, formulaCell, number, type PlannedCell, type PlannedRow, type PlannedSheet, tableRow, text } from '../quote-workbook/plan';
import { criteriaPlace, criteriaTable } from './scoring-tables';

/** The hard limits of a workbook: the columns of its RtcNeeds, and which limits are set. */
export interface HardLimits {
  readonly idColumn: string;
  readonly valueColumn: string;
  /** Needs, such as `latency_ms`, that have a value in some scenario. */
  readonly set: ReadonlySet<string>;
}

/** The sheet with the table RtcCriteria: gates, then criteria, then a column for each vendor. */
export function criteriaSheet(words: VendorSheetTexts, locale: Locale, { criteria, gates }: CriteriaBook, vendors: readonly string[], limits: HardLimits | undefined): PlannedSheet {
  const used = gates.filter(({ need }) => need === undefined || limits?.set.has(need) === true);
  const rows = [...used.map((gate) => gateRow(words, locale, gate, limits, vendors.length)), ...criteria.map((criterion) => criterionRow(words, locale, criterion, vendors.length))];
  const header = [...words.criteria.columns, ...vendors];
  const { dimension, lock, gate, better } = criteriaPlace;
  return {
    name: words.criteria.sheet,
    columnWidths: [110, 100, 260, 60, 50, 50, 60, 90, ...Array.from({ length: 5 }, () => 110), ...vendors.map(() => 80)],
    rows: [...beginning(words.criteria.title, words.criteria.hint), header.map((column) => text(column)), ...rows],
    frozenRows: tableRow + 1,
    tables: [{ name: criteriaTable, row: tableRow, column: 0, rows: rows.length + 1, columns: header.length }],
    names: [],
    lists: [
      columnList(dimension, rows, Object.values(words.dimensions)),
      columnList(lock, rows, [words.yes]),
      columnList(gate, rows, [words.yes]),
      columnList(better, rows, Object.values(words.better)),
    ],
  };
}

function criterionRow(words: VendorSheetTexts, locale: Locale, { id, dimension, name, weight, anchors, better }: CriterionFact, vendors: number): PlannedRow {
  return [
    text(id),
    text(words.dimensions[dimension], 'input'),
    text(spoken(name, locale), 'input'),
    number(weight, 'input'),
    input,
    undefined,
    undefined,
    better === undefined ? undefined : text(words.better[better], 'input'),
    ...anchors.map((anchor) => (typeof anchor === 'number' ? number(anchor, 'input') : text(spoken(anchor, locale), 'input'))),
    ...marks(vendors),
  ];
}

function gateRow(words: VendorSheetTexts, locale: Locale, { id, dimension, name, need, better }: GateFact, limits: HardLimits | undefined, vendors: number): PlannedRow {
  return [
    text(id),
    text(words.dimensions[dimension], 'input'),
    text(spoken(name, locale), 'input'),
    undefined,
    undefined,
    text(words.yes, 'input'),
    need === undefined || limits === undefined ? input : formulaCell(limitFormula(need, better, limits)),
    better === undefined ? undefined : text(words.better[better], 'input'),
    ...Array.from({ length: 5 }, () => undefined),
    ...marks(vendors),
  ];
}

/** The strictest limit of all scenarios, live; a picture is the first that is there. */
function limitFormula(need: string, better: GateFact['better'], { idColumn, valueColumn }: HardLimits): string {
  const [ids, values] = [`RtcNeeds[${idColumn}]`, `RtcNeeds[${valueColumn}]`];
  if (better === undefined) return `=IFERROR(INDEX(${values},MATCH("*.${need}",${ids},0))&"","")`;
  const strictest = `${better === 'lower' ? 'MINIFS' : 'MAXIFS'}(${values},${ids},"*.${need}")`;
  return `=IF(${strictest}=0,"",${strictest})`;
}

const look: CellLook = 'input';
const input: PlannedCell = { look };
const marks = (vendors: number): readonly PlannedCell[] => Array.from({ length: vendors }, () => input);

function spoken({ zh, en }: { readonly zh: string; readonly en: string }, locale: Locale): string {
  return locale === 'zh-CN' ? zh : en;
}
