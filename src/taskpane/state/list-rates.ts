import { rateCards } from '../../data/rate-cards';
import { answerOf } from '../../functions/answer';
import type { ListRates } from '../../workbook/needs/list-prices-sheet';
import { isErrorAnswer } from './answer-text';

/** Columns of RTC_RATES: what is asked of a row, and how many of them a table of rates has. */
const [vendorColumn, planColumn, itemColumn, modelColumn, columns] = [1, 2, 3, 11, 18];
const charges = new Set(['graduated', 'volume', 'package', 'stairstep', 'fee', 'ratio']);
const used = /^(AUDIO|SD|HD|FHD|2K|4K|VIDEO|ANY|STD|TRAFFIC|RECORDING(:\w+)*)$/;

/**
 * The built-in prices of what participants receive, as dated rows: those without a plan, and those of a card's usual plan, which then always count.
 * @returns a header row, then one row for each price or step
 */
export function listRates(): ListRates {
  const usualPlans = new Map(rateCards.map(({ id, defaultPlan }) => [id, defaultPlan]));
  const [header = [], ...rows] = answerOf('RTC_RATES', [null, null, null]).map((row) => row.slice(0, columns).map((cell) => (isErrorAnswer(cell) || typeof cell === 'boolean' ? '' : cell)));
  const counted = rows.flatMap((row) => {
    const plan = row[planColumn];
    const isUsual = plan === '' || plan === usualPlans.get(String(row[vendorColumn]));
    return isUsual && charges.has(String(row[modelColumn])) && used.test(String(row[itemColumn])) ? [row.map((cell, column) => (column === planColumn ? '' : cell))] : [];
  });
  return [header, ...counted];
}
