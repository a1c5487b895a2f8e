import type { WorkbookTexts } from '../../i18n/workbook/texts';
import { cellOf } from './cell-address';
import { type QuoteContent, usualHorizon } from './content';
import { answerColumns, assumption, overContract, overOffers, overTwoOffers, usageTimes } from './contract-formula';
import { formula } from '../../functions/formula';
import { beginning, formulaCell, type LookArea, number, type PlannedArea, type PlannedRow, type PlannedSheet, tableRow, text } from './plan';

/** The name of the cell from which RTC_BREAKEVEN spills. */
const breakEvenName = 'RtcBreakEven';
/** Half, as planned, twice, and an app that fails: the last shows what a minimum costs. */
const multiples = [0.5, 1, 2, 0.3];
const gridRow = tableRow + 7;
const firstRow = gridRow + 1;
/** Rows for offers that a cheapest one is looked for in. */
const mostOffers = 100;
const at = { offer: 0, first: 1, fixed: 5, perGb: 6, saving: 7, users: 8, pair: 10 } as const;
const { compare: compared } = answerColumns;
const [gbRow, marginRow, timesRow, cheapestRow] = [tableRow + 1, tableRow + 2, gridRow - 3, gridRow - 2];
const fixed = (row: number, column: number): string => cellOf({ row, column, fixedRow: true, fixedColumn: true });

/** The sheet that asks what if: other usage, fewer users, and where two offers cost the same. */
export function whatIfSheet(words: WorkbookTexts, content: QuoteContent): PlannedSheet {
  const { whatIf, usage } = words;
  const { offers } = content;
  const [first, last] = [offers[0], offers[offers.length - 1]];
  const usageColumn = usage.columns[5];
  const allAt = (column: number): string => `${fixed(firstRow, column)}:${fixed(firstRow + mostOffers - 1, column)}`;
  const spill = (multiple: string, column: number) => formulaCell(`=INDEX(${overOffers('RTC_COMPARE', usageTimes(words, multiple))},0,${column})`);
  // Inside a LET the workbench takes a cell without its sheet for one of the sheet that was calculated before.
  const times = multiples.map((_one, index) => `'${whatIf.sheet.replace(/'/g, "''")}'!${fixed(timesRow, at.first + index)}`);
  const cheapest = multiples.map((_one, index) => formulaCell(`=IFERROR(INDEX(${allAt(at.offer)},MATCH(AGGREGATE(15,6,${allAt(at.first + index)},1),${allAt(at.first + index)},0)),"")`, 'verdict'));
  const cheapestAt = (index: number): string => fixed(cheapestRow, at.first + index);
  const lines = offers.map((_offer, index): PlannedRow => {
    const row = firstRow + index;
    const own = (column: number): string => cellOf({ row, column, fixedColumn: true });
    const ofOffer = (measure: string): string => overContract('RTC_TCO', own(at.offer), { after: [`"${measure}"`] });
    const saving = `MAX(${allAt(at.first + 1)})-${own(at.first + 1)}`;
    const isPriced = (value: string): string => `=IF(ISNUMBER(${own(at.first + 1)}),${value},"")`;
    return [
      ...Array.from({ length: at.fixed }, () => undefined),
      formulaCell(isPriced(ofOffer('fixed_share')), 'share'),
      formulaCell(isPriced(`IFERROR(${ofOffer('month_1')}/${fixed(gbRow, 1)},"")`), 'unit price'),
      formulaCell(`=IFERROR(${saving},"")`, 'money'),
      formulaCell(`=IFERROR(IF(${fixed(marginRow, 1)}>0,${own(at.saving)}/${fixed(marginRow, 1)}/IFERROR(${assumption(words, 'horizon_months')},${usualHorizon}),""),"")`, 'units'),
    ];
  });
  const gb = `=SUM(IFERROR(${formula('RTC_TRAFFIC', [{ kind: 'reference', value: `RtcUsage[${usageColumn}]` }, { kind: 'reference', value: `RtcUsage[${usage.columns[2]}]` }]).slice(1)},0))`;
  const pair = (row: number): string => fixed(row, at.pair + 1);
  const beside = (main: PlannedRow, ...side: PlannedRow): PlannedRow => [...Array.from({ length: at.pair }, (_one, index) => main[index]), ...side];
  const rows: readonly PlannedRow[] = [
    ...beginning(whatIf.title, whatIf.hint),
    beside([formulaCell(whatIf.verdict(cheapestAt(0), cheapestAt(1), cheapestAt(2), cheapestAt(3)), 'verdict')], text(whatIf.breakEven, 'title')),
    beside([text(whatIf.gb, 'heading'), formulaCell(gb, 'units')], text(whatIf.offerA, 'heading'), text(first?.name ?? '', 'input')),
    beside([text(whatIf.margin, 'heading'), { look: 'quantity' }, text(whatIf.marginHint, 'hint')], text(whatIf.offerB, 'heading'), text(last?.name ?? '', 'input')),
    beside([], text(whatIf.breakEvenHint, 'hint')),
    beside([text(whatIf.times, 'heading'), ...multiples.map((one) => number(one, 'input share'))], formulaCell(`=${overTwoOffers('RTC_BREAKEVEN', pair(gbRow), pair(marginRow))}`)),
    [text(whatIf.cheapest, 'heading'), ...cheapest],
    [],
    [spill(times[1] ?? '1', compared.offer), ...times.map((multiple) => spill(multiple, compared.tco)), ...whatIf.columns.map((title) => text(title, 'heading of numbers'))],
    ...lines,
  ];
  return {
    name: whatIf.sheet,
    columnWidths: [150, 110, 110, 110, 110, 90, 90, 110, 110, 20, 90, 150, 110, 110, 110, 110],
    rows,
    spilled: spilledLooks(offers.length),
    frozenRows: 0,
    tables: [],
    names: [{ name: breakEvenName, row: timesRow, column: at.pair }],
    lists: [{ row: gbRow, column: at.pair + 1, rows: 2, columns: 1, source: { sheet: words.compare.sheet, row: tableRow + 1, column: 0, rows: offers.length, columns: 1 } }],
    charts: [
      {
        name: 'RtcChartTimes',
        type: 'ColumnClustered',
        title: whatIf.chart,
        categoryTitle: '',
        valueTitle: '',
        place: { row: firstRow + offers.length + 2, column: 0, rows: 16, columns: 7 },
        categories: column(at.offer, offers.length),
        series: multiples.map((one, index) => ({ name: `${one * 100} %`, ...column(at.first + index, offers.length) })),
      },
    ],
  };
}

function column(index: number, rows: number): PlannedArea {
  return { row: firstRow, column: index, rows, columns: 1 };
}

function spilledLooks(offers: number): readonly LookArea[] {
  return [
    { look: 'heading', row: gridRow, column: at.offer, rows: 1, columns: 1 },
    { look: 'heading of numbers', row: gridRow, column: at.first, rows: 1, columns: multiples.length },
    { look: 'money', row: firstRow, column: at.first, rows: offers, columns: multiples.length },
    { look: 'heading', row: timesRow, column: at.pair, rows: 1, columns: 6 },
    { look: 'money', row: timesRow + 1, column: at.pair + 3, rows: 40, columns: 2 },
  ];
}
