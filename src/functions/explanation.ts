import { costLines } from '../domain/billing/cost-lines';
import type { BillLine } from '../domain/billing/contract';
import { textOf } from '../domain/cells';
import { DomainError } from '../domain/errors';
import { answerOf, guarded, type SafeCell } from './answer';
import { billTable } from './bill-table';
import { type Answer, type Arguments, each, gridOf, numberIn, regionIn, textIn } from './cells';
import { chosenOffer } from './prices';
import { runs } from './runs';
import { unitSizeOf, usageLines } from './usage-lines';
import { itemOf } from './words';

/** Functions about contracts: of one offer, or, with rows that begin with the offer's name, of all. */
const ofContracts = new Set(['RTC_BILL', 'RTC_TCO', 'RTC_CASHFLOW', 'RTC_EXIT_COST', 'RTC_TARGET', 'RTC_LEVERS', 'RTC_RISK', 'RTC_BREAKEVEN']);
const ofOffers = new Set(['RTC_COMPARE', 'RTC_TRAP']);

/** Whether a function answers about a contract, whose months each have a bill of their own. */
export function isOfContract(id: string): boolean {
  return ofContracts.has(id) || ofOffers.has(id);
}

/**
 * The offer whose bill stands behind an answer: of several vendors the first, of a table of offers that of the row.
 * @param row - of the answer, its header being 0, which has none and stands for the first
 */
export function offerBehind(id: string, raw: readonly unknown[], answer: readonly (readonly SafeCell[])[], row: number): string {
  if (ofOffers.has(id)) {
    const name = answer[Math.max(1, row)]?.[0];
    return typeof name === 'string' ? name : '';
  }
  const { vendor = null, offer_a = null } = namedArguments(id, raw);
  return textOf((vendor ?? offer_a)?.[0]?.[0] ?? null);
}

/**
 * The bill behind a function's answer, as RTC_BILL's table: of a contract one month, of a cost what its quantities are metered as and charged.
 * @param raw - the function's arguments as Excel passes them
 * @param offer - by `offerBehind`
 * @param month - contract month from 0; of no meaning for a cost
 * @returns undefined where no bill stands behind the answer: it is no money, or a median of the market
 */
export function billBehind(id: string, raw: readonly unknown[], offer: string, month: number): readonly (readonly SafeCell[])[] | undefined {
  const named = namedArguments(id, raw);
  const isPriced = isOfContract(id) || id === 'RTC_COST';
  if (!isPriced || (offer === '' && (named.rates ?? null) === null)) return undefined;
  // The number 0 is an empty cell; as text it is the signing.
  const asked: Arguments = { ...named, vendor: [[offer]], month: [[String(month)]] };
  return id === 'RTC_COST' ? guarded(() => costTable(asked)) : answerOf('RTC_BILL', (runs.RTC_BILL?.arguments ?? []).map((name) => asked[name]));
}

/** What the months of a contract add up to, by the columns of RTC_CASHFLOW. */
export function cashflowBehind(id: string, raw: readonly unknown[], offer: string): readonly (readonly SafeCell[])[] | undefined {
  if (!isOfContract(id)) return undefined;
  const asked: Arguments = { ...namedArguments(id, raw), vendor: [[offer]] };
  return answerOf('RTC_CASHFLOW', (runs.RTC_CASHFLOW?.arguments ?? []).map((name) => asked[name]));
}

function namedArguments(id: string, raw: readonly unknown[]): Arguments {
  return Object.fromEntries((runs[id]?.arguments ?? []).map((name, index) => [name, gridOf(raw[index])]));
}

function costTable(args: Arguments): Answer {
  const { usage, tier, region, unitSize } = usageLines(args);
  const { offer, plans } = chosenOffer(textIn(args.vendor?.[0]?.[0] ?? null, 'vendor'), args.rates ?? null);
  const lines: BillLine[] = [];
  const costs = each([usage, tier, region, unitSize], ([quantity = null, received = null, where = null, unit = null]) => {
    const item = itemOf(textIn(received, 'tier'), offer.labels);
    lines.push(...costLines(offer, item, numberIn(quantity, 'usage', 0) * unitSizeOf(unit), { region: regionIn(where, 'region'), plans: plans.map(({ id }) => id) }));
    return '';
  });
  const refusal = costs.flat().find((cost) => cost instanceof DomainError);
  if (refusal !== undefined) throw refusal;
  return billTable(lines, offer);
}
