import { formula } from '../../functions/formula';
import type { WorkbookTexts } from '../../i18n/workbook/texts';
import { cellOf } from './cell-address';
import type { QuoteContent } from './content';
import { assumption, overContract, overOffers, reference } from './contract-formula';
import { columnList } from './lists';
import { scoreFormula } from './score-formula';
import { beginning, formulaCell, type LookArea, type PlannedArea, type PlannedRow, type PlannedSheet, tableRow, text } from './plan';

const table = 'RtcCompare';
/** The name of the cell from which RTC_COMPARE spills: all figures in one currency. */
const comparedName = 'RtcCompared';
/** Rows that the spill is looked up in. */
const mostCompared = 100;
const firstMeasure = 4;
const measures = ['month_1', 'tco', 'npv', 'per_1000', 'exit_max'] as const;

/** The sheet with the table RtcCompare, rows of one-cell formulas, and below it the headline prices beside the true ones. */
export function compareSheet(words: WorkbookTexts, { offers, hasScores = false }: QuoteContent): PlannedSheet {
  const { compare, rates } = words;
  const [offerColumn, includeColumn, , , , tcoColumn] = compare.columns;
  const own = (column: string): string => `${table}[[#This Row],[${column}]]`;
  const currency = `=INDEX(RtcRates[${rates.columns[8]}],MATCH(${own(offerColumn)},RtcRates[${rates.columns[0]}],0))`;
  const months = `=${assumption(words, 'horizon_months')}`;
  const compared = comparedRow(offers.length);
  const figures = (at: number): string => areaText(compared + 1, at, mostCompared);
  // In one currency, whatever each offer is quoted in; offers that are not included are no benchmark.
  // No LET: the workbench does not read one that was written in the same batch as its tables.
  const all = figures(spilled.tco);
  const cost = `INDEX(${all},MATCH(${own(offerColumn)},${figures(spilled.offer)},0))`;
  const counted = `ISNUMBER(${all})*ISNUMBER(MATCH(${figures(spilled.offer)}&"|${compare.yes}",${table}[${offerColumn}]&"|"&${table}[${includeColumn}],0))`;
  const premium = `=IFERROR(${cost}/MIN(IF(${counted},${all}))-1,"")`;
  const rank = `=IFERROR(IF(${own(includeColumn)}="${compare.yes}",1+SUM(${counted}*(IF(ISNUMBER(${all}),${all},0)<${cost})),""),"")`;
  const flags = `=IFERROR(INDEX(${figures(spilled.flags)},MATCH(${own(offerColumn)},${figures(spilled.offer)},0)),"")`;
  const lines: readonly PlannedRow[] = offers.map(({ name }) => [
    text(name, 'input'),
    text(compare.yes, 'input'),
    formulaCell(currency),
    formulaCell(months),
    ...measures.map((measure) => formulaCell(`=${overContract('RTC_TCO', own(offerColumn), { after: [`"${measure}"`] })}`, 'money')),
    formulaCell(premium, 'share'),
    hasScores ? formulaCell(scoreFormula(offerColumn), 'points') : { look: 'points' },
    formulaCell(rank),
    formulaCell(flags),
  ]);
  const rows = [...beginning(compare.title, compare.hint), compare.columns.map((column) => text(column)), ...lines, [], ...headlines(words, offers.length), [], [text(compare.figures, 'title')], [text(compare.figuresHint, 'hint')], [formulaCell(`=${overOffers('RTC_COMPARE')}`)]];
  return {
    name: compare.sheet,
    columnWidths: [130, 80, 90, 100, 90, 100, 100, 90, 100, 70, 90, 80, 90, 300],
    rows,
    spilled: spilledLooks(compared),
    frozenRows: tableRow + 1,
    tables: [{ name: table, row: tableRow, column: 0, rows: lines.length + 1, columns: compare.columns.length }],
    names: [{ name: comparedName, row: compared, column: 0 }],
    lists: [columnList(1, lines, [compare.yes, compare.no])],
    charts: [
      {
        name: 'RtcChartContracts',
        type: 'ColumnClustered',
        title: compare.chart,
        categoryTitle: '',
        valueTitle: '',
        place: { row: tableRow, column: chartColumn, rows: 14, columns: 6 },
        categories: column(0, tableRow + 1, offers.length),
        series: [{ name: tcoColumn, ...column(5, tableRow + 1, offers.length) }],
      },
      {
        name: 'RtcChartHeadlines',
        type: 'ColumnClustered',
        title: compare.headlineChart,
        categoryTitle: '',
        valueTitle: '',
        place: { row: tableRow + 15, column: chartColumn, rows: 14, columns: 6 },
        categories: column(0, headlineRow(offers.length) + 1, offers.length),
        series: [1, 2].map((at) => ({ name: compare.headlineColumns[at] ?? '', ...column(at, headlineRow(offers.length) + 1, offers.length) })),
      },
    ],
  };
}

/** Right of the table, with a column of space. */
const chartColumn = 15;

/** Columns of RTC_COMPARE's answer. */
const spilled = { offer: 0, minutes: 3, money: 4, tco: 6, premium: 11, flags: 13 } as const;

/** The row of the first cell of RTC_COMPARE: below the headline prices and their verdict. */
function comparedRow(offers: number): number {
  return headlineRow(offers) + offers + 5;
}

function spilledLooks(row: number): readonly LookArea[] {
  const rows = mostCompared;
  return [
    { look: 'heading', row, column: 0, rows: 1, columns: 14 },
    { look: 'heading of numbers', row, column: spilled.minutes - 1, rows: 1, columns: 11 },
    { look: 'units', row: row + 1, column: spilled.minutes, rows, columns: 1 },
    { look: 'money', row: row + 1, column: spilled.money, rows, columns: 7 },
    { look: 'share', row: row + 1, column: spilled.premium, rows, columns: 1 },
  ];
}

function areaText(row: number, at: number, rows: number): string {
  return `${cellOf({ row, column: at, fixedRow: true, fixedColumn: true })}:${cellOf({ row: row + rows - 1, column: at, fixedRow: true, fixedColumn: true })}`;
}

function column(at: number, row: number, rows: number): PlannedArea {
  return { row, column: at, rows, columns: 1 };
}

/** The row of the headers of the headline prices. */
function headlineRow(offers: number): number {
  return tableRow + offers + 4;
}

/** The cheap headline need not be the cheap contract: both prices and both ranks, and a sentence. */
function headlines({ compare }: WorkbookTexts, offers: number): readonly PlannedRow[] {
  const first = headlineRow(offers) + 1;
  const cells = (index: number): string => `${cellOf({ row: first, column: index, fixedRow: true, fixedColumn: true })}:${cellOf({ row: first + offers - 1, column: index, fixedRow: true, fixedColumn: true })}`;
  const lines = Array.from({ length: offers }, (_one, index): PlannedRow => {
    const row = first + index;
    const [name, headline, truth] = [0, 1, 2].map((at) => cellOf({ row, column: at })) as [string, string, string];
    const compared = tableRow + 1 + index;
    return [
      formulaCell(`=${cellOf({ row: compared, column: 0 })}`),
      formulaCell(formula('RTC_RATE', [{ kind: 'text', value: 'HD' }, { kind: 'text', value: 'CN' }, reference(name), reference('RtcRates[#All]')]), 'money'),
      formulaCell(`=${cellOf({ row: compared, column: firstMeasure + measures.indexOf('per_1000') })}`, 'money'),
      formulaCell(`=RANK(${headline},${cells(1)},1)`),
      formulaCell(`=RANK(${truth},${cells(2)},1)`),
    ];
  });
  const cheapest = (index: number): string => `INDEX(${cells(0)},MATCH(MIN(${cells(index)}),${cells(index)},0))`;
  return [
    [text(compare.headline, 'title')],
    [text(compare.headlineHint, 'hint')],
    compare.headlineColumns.map((title, index) => text(title, index === 0 ? 'heading' : 'heading of numbers')),
    ...lines,
    [formulaCell(compare.verdict(cheapest(1), cheapest(2)), 'verdict')],
  ];
}
