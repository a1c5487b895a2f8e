import type { NegotiateSheetTexts } from '../../i18n/negotiate/sheets/texts';
import type { WorkbookTexts } from '../../i18n/workbook/texts';
import { formulaCell, number, type PlannedRow, text } from '../quote-workbook/plan';
import { answerColumns, overContract, usageWith } from '../quote-workbook/contract-formula';
import { cells, labelled, monthCells, type MonthColumn } from './levers-places';

const [usualMinutes, usualPicture, usualPrepaid, usualPrepayOff] = [100_000, '1280x720', 12, 0.05];

/** What vendors give instead of a lower price, in money over the horizon. */
export function extraRows({ extras, extraRows: rows }: NegotiateSheetTexts['sheet'], workbook: WorkbookTexts): readonly PlannedRow[] {
  const { levers } = answerColumns;
  const firstMonth = `INDEX(${monthCells('own', 'usage')},2)`;
  // The lever of free minutes is moved by a share of the first month's.
  const moved = overContract('RTC_LEVERS', cells.offer, { after: [`${cells.freeMinutes}/${firstMonth}`] });
  const upgraded = overContract('RTC_TCO', cells.offer, { usage: usageWith(workbook, cells.from, cells.to) });
  const prepaid = (column: MonthColumn): string => `SUMIFS(${monthCells('own', column)},${monthCells('own', 'month')},">=1",${monthCells('own', 'month')},"<="&${cells.prepaid})`;
  return [
    [text(extras, 'title')],
    labelled(rows.freeMinutes, number(usualMinutes, 'quantity')),
    labelled(rows.freeWorth, formulaCell(`=LET(all,${moved},-INDEX(INDEX(all,0,${levers.difference}),MATCH("free_minutes_month",INDEX(all,0,${levers.lever}),0)))`, 'money')),
    labelled(rows.from, formulaCell(`=INDEX(RtcUsage[${workbook.usage.columns[2]}],1)`, 'input')),
    labelled(rows.to, text(usualPicture, 'input')),
    labelled(rows.upgradeWorth, formulaCell(`=ROUND(${upgraded}-SUM(${monthCells('own', 'total')}),2)`, 'money')),
    labelled(rows.prepaid, number(usualPrepaid, 'input')),
    labelled(rows.prepayOff, number(usualPrepayOff, 'input share')),
    labelled(rows.prepayWorth, formulaCell(`=${prepaid('presentValue')}-(1-${cells.prepayOff})*${prepaid('total')}`, 'money')),
    labelled(rows.prepayLeast, formulaCell(`=1-${prepaid('presentValue')}/${prepaid('total')}`, 'share')),
  ];
}
