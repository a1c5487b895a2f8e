import { costLines } from '../domain/billing/cost-lines';
import type { BillLine } from '../domain/billing/contract';
import { type Cell, isUnsaid } from '../domain/cells';
import { DomainError } from '../domain/errors';
import { answerOf, guarded, type SafeCell } from './answer';
import { billTable } from './bill-table';
import { type Answer, type Arguments, each, gridOf, numberIn, regionIn, textIn } from './cells';
import { chosenOffer } from './prices';
import { runs } from './runs';
import { unitSizeOf, usageLines } from './usage-lines';
import { itemOf } from './words';

const ofContracts = new Set(['RTC_BILL', 'RTC_TCO', 'RTC_CASHFLOW', 'RTC_EXIT_COST']);

/** Whether a function answers about a contract, whose months each have a bill of their own. */
export function isOfContract(id: string): boolean {
  return ofContracts.has(id);
}

/**
 * The bill behind a function's answer, as RTC_BILL's table: of a contract one month, of a cost what its quantities are metered as and charged.
 * @param raw - the function's arguments as Excel passes them; of several vendors the first is asked
 * @param month - contract month from 0; of no meaning for a cost
 * @returns undefined where no bill stands behind the answer: it is no money, or a median of the market
 */
export function billBehind(id: string, raw: readonly unknown[], month: number): readonly (readonly SafeCell[])[] | undefined {
  const named = namedArguments(id, raw);
  const isPriced = isOfContract(id) || id === 'RTC_COST';
  const first = firstVendor(named);
  if (!isPriced || (isUnsaid(first) && (named.rates ?? null) === null)) return undefined;
  // The number 0 is an empty cell; as text it is the signing.
  const asked: Arguments = { ...named, vendor: [[first]], month: [[String(month)]] };
  return id === 'RTC_COST' ? guarded(() => costTable(asked)) : answerOf('RTC_BILL', (runs.RTC_BILL?.arguments ?? []).map((name) => asked[name]));
}

/** What the months of a contract add up to, by the columns of RTC_CASHFLOW. */
export function cashflowBehind(id: string, raw: readonly unknown[]): readonly (readonly SafeCell[])[] | undefined {
  if (!isOfContract(id)) return undefined;
  const named = namedArguments(id, raw);
  const asked: Arguments = { ...named, vendor: [[firstVendor(named)]] };
  return answerOf('RTC_CASHFLOW', (runs.RTC_CASHFLOW?.arguments ?? []).map((name) => asked[name]));
}

function namedArguments(id: string, raw: readonly unknown[]): Arguments {
  return Object.fromEntries((runs[id]?.arguments ?? []).map((name, index) => [name, gridOf(raw[index])]));
}

function firstVendor({ vendor }: Arguments): Cell {
  return vendor?.[0]?.[0] ?? null;
}

function costTable(args: Arguments): Answer {
  const { usage, tier, region, unitSize } = usageLines(args);
  const { offer, plans } = chosenOffer(textIn(firstVendor(args), 'vendor'), args.rates ?? null);
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
