import type { NegotiateSheetTexts } from '../../i18n/negotiate/sheets/texts';
import type { WorkbookTexts } from '../../i18n/workbook/texts';
import { formulaCell, number, type PlannedRow, text } from '../quote-workbook/plan';
import { agreed, assumption } from '../quote-workbook/contract-formula';
import { cells, labelled, monthCells, type monthsAt } from './levers-places';

const usualExitMonth = 12;
const usualShortTerm = 12;

/**
 * The term as it is against a shorter one with less discount: what is saved by whoever stays, what is lost by whoever leaves,
 * and the chance of leaving at which both come to the same.
 * @example 15 % for three years, half of what is left due on leaving after one: 0.45 / (0.45 + 0.7) = 39.1 %
 */
export function longerTermRows({ longer, rows, verdicts }: NegotiateSheetTexts['sheet'], workbook: WorkbookTexts): readonly PlannedRow[] {
  const { exitMonth, exitChance, saved, lost, breakEven } = cells;
  const own = (id: string): string => agreed(workbook, id, cells.offer);
  const all = (of: keyof typeof monthsAt): string => `SUM(${monthCells(of, 'total')})`;
  const left = (of: keyof typeof monthsAt): string => `INDEX(${monthCells(of, 'cumulative')},${exitMonth}+1)+INDEX(${monthCells(of, 'exit')},${exitMonth}+1)`;
  const month = `VALUE(${assumption(workbook, 'exit_month')})`;
  const chance = `VALUE(${assumption(workbook, 'exit_probability')})`;
  return [
    [text(longer, 'title')],
    labelled(rows.term, formulaCell(`=${own('term_months')}`)),
    labelled(rows.discount, formulaCell(`=${own('discount_off')}`, 'share')),
    labelled(rows.shortTerm, number(usualShortTerm, 'input')),
    labelled(rows.shortDiscount, formulaCell(`=${cells.discount}/2`, 'input share')),
    labelled(rows.exitMonth, formulaCell(`=IFERROR(IF(${month}=0,${usualExitMonth},${month}),${usualExitMonth})`)),
    labelled(rows.exitChance, formulaCell(`=IFERROR(IF(${chance}=0,"",${chance}),"")`, 'share')),
    labelled(rows.saved, formulaCell(`=${all('shorter')}-${all('own')}`, 'money')),
    labelled(rows.lost, formulaCell(`=${left('own')}-(${left('shorter')})`, 'money')),
    labelled(rows.breakEven, formulaCell(`=IF(${saved}<=0,0,IF(${lost}<=0,1,${saved}/(${saved}+${lost})))`, 'share')),
    [formulaCell(`=IF(${saved}<=0,"${verdicts.never}",IF(${lost}<=0,"${verdicts.always}",IF(${exitChance}="","${verdicts.unsaid}",IF(${exitChance}<${breakEven},"${verdicts.pays}","${verdicts.risky}"))))`, 'verdict')],
  ];
}
