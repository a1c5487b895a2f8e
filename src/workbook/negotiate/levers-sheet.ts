import { type LeverId, levers } from '../../domain/negotiation/levers';
import type { NegotiateSheetTexts } from '../../i18n/negotiate/sheets/texts';
import type { WorkbookTexts } from '../../i18n/workbook/texts';
import { cellOf } from '../quote-workbook/cell-address';
import { beginning, type CellLook, formulaCell, type LookArea, number, type PlannedArea, type PlannedRow, type PlannedSheet, tableRow, text } from '../quote-workbook/plan';
import { answerColumns, overContract, termsWith } from '../quote-workbook/contract-formula';
import { extraRows } from './extra-rows';
import { longerTermRows } from './longer-term-rows';
import { cells, labelled, leverRows, monthsAt, type MonthColumn } from './levers-places';

/** The name of the cell that says which offer the levers are of. */
export const leversOffer = 'RtcLeversOffer';

const leverCount = Object.keys(levers).length;
const [leversWidth, riskColumn, chartColumn, monthsWidth] = [6, 8, 11, 12];
const answerRows = 120;

/**
 * The sheet that puts what can be asked of one offer in money: levers, the range of the cost, a longer term, extras, and its months.
 * @param offer - the one that is asked about
 * @param horizon - months that the chart shows
 */
export function leversSheet(words: NegotiateSheetTexts, workbook: WorkbookTexts, offer: string, horizon: number): PlannedSheet {
  const { sheet } = words;
  const shorter = termsWith(workbook, cells.offer, { term_months: cells.shortTerm, discount_off: cells.shortDiscount });
  const rows: PlannedRow[] = Array.from({ length: leverRows.months + 1 }, () => []);
  [...beginning(sheet.title, sheet.hint)].forEach((row, index) => { rows[index] = row; });
  rows[tableRow] = [text(words.offer, 'heading'), text(offer, 'input')];
  rows[leverRows.step] = labelled(sheet.step, number(0.1, 'input share'));
  rows[leverRows.deviation] = labelled(sheet.deviation, number(0.3, 'input share'));
  rows[leverRows.levers - 1] = [text(sheet.ranked, 'title'), ...gap(riskColumn - 1), text(sheet.risk, 'title')];
  rows[leverRows.levers] = [formulaCell(`=${overContract('RTC_LEVERS', cells.offer, { after: [cells.step] })}`), ...gap(leversWidth - 1), text(sheet.meaning, 'heading'), ...gap(1), formulaCell(`=${overContract('RTC_RISK', cells.offer, { after: [cells.deviation] })}`)];
  for (let lever = 1; lever <= leverCount; lever += 1) rows[leverRows.levers + lever] = [...gap(leversWidth), formulaCell(meaningOf(words, cellOf({ row: leverRows.levers + lever, column: answerColumns.levers.lever - 1 })))];
  longerTermRows(sheet, workbook).forEach((row, index) => { rows[leverRows.longer + index] = row; });
  extraRows(sheet, workbook).forEach((row, index) => { rows[leverRows.extras + index] = row; });
  rows[leverRows.months - 1] = [text(sheet.months, 'title'), ...gap(monthsWidth), text(sheet.shortMonths, 'title')];
  rows[leverRows.months] = [formulaCell(`=${overContract('RTC_CASHFLOW', cells.offer)}`), ...gap(monthsWidth), formulaCell(`=${overContract('RTC_CASHFLOW', cells.offer, { terms: shorter })}`)];
  const months = (column: MonthColumn): PlannedArea => ({ row: leverRows.months + 2, column: answerColumns.cashflow[column] - 1, rows: horizon, columns: 1 });
  return {
    name: sheet.sheet,
    columnWidths: [170, 130, 100, 110, 110, 90, 190, 20, ...Array.from({ length: 17 }, () => 90)],
    rows,
    spilled: spilledLooks(),
    frozenRows: tableRow + 1,
    tables: [],
    names: [
      { name: leversOffer, row: tableRow, column: 1 },
      { name: 'RtcLevers', row: leverRows.levers, column: 0 },
      { name: 'RtcRisk', row: leverRows.levers, column: riskColumn },
      { name: 'RtcLeverMonths', row: leverRows.months, column: 0 },
      { name: 'RtcShorterMonths', row: leverRows.months, column: monthsAt.shorter },
    ],
    charts: [
      {
        name: 'RtcChartExit',
        type: 'Line',
        title: sheet.chart,
        categoryTitle: sheet.month,
        valueTitle: '',
        place: { row: tableRow, column: chartColumn, rows: 16, columns: 7 },
        categories: months('month'),
        series: [{ name: sheet.exit, ...months('exit') }],
      },
    ],
  };
}

function gap(width: number): readonly undefined[] {
  return Array.from({ length: width }, () => undefined);
}

/** What the lever of a row is, in words: the answer says its id. */
function meaningOf({ levers: names }: NegotiateSheetTexts, lever: string): string {
  const ids = Object.keys(names) as readonly LeverId[];
  const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(',');
  return `=IFERROR(CHOOSE(MATCH(${lever},{${quoted(ids)}},0),${quoted(ids.map((id) => names[id].join(': ')))}),"")`;
}

function spilledLooks(): readonly LookArea[] {
  const area = (look: CellLook, row: number, column: number, rows: number, columns: number): LookArea => ({ look, row, column, rows, columns });
  const first = leverRows.levers + 1;
  const months = (at: number): readonly LookArea[] => [
    area('heading', leverRows.months, at, 1, monthsWidth),
    area('heading of numbers', leverRows.months, at, 1, monthsWidth),
    area('units', leverRows.months + 1, at + 1, answerRows, 1),
    area('money', leverRows.months + 1, at + 2, answerRows, monthsWidth - 2),
  ];
  return [
    area('heading', leverRows.levers, 0, 1, leversWidth),
    area('heading of numbers', leverRows.levers, 2, 1, 4),
    area('unit price', first, 2, leverCount, 1),
    area('money', first, 3, leverCount, 2),
    area('unit price', first, 5, leverCount, 1),
    area('heading', leverRows.levers, riskColumn, 1, 2),
    area('money', first, riskColumn + 1, 4, 1),
    ...months(0),
    ...months(monthsAt.shorter),
  ];
}
