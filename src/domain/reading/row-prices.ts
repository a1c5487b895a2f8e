import { isFixed, measuredBy, type Unit } from '../words/units';
import type { Column } from './columns';
import { type Draft, draftsOf } from './draft';
import { type Facts, itemOf, nearest } from './facts';
import { tokenOf, type TokenOf } from './tokens';

/** A line above a table that says what its rows are. */
export interface Section {
  readonly facts: Facts;
  readonly isPack: boolean;
  /** How many months a pack lasts. */
  readonly months: number | null;
}

/** A price of a row, with what its cell and its column say. */
export interface Price {
  readonly facts: Facts;
  readonly value: number | 'free';
  readonly isPercent: boolean;
  readonly isYearly: boolean;
}

/** Units that a row includes. */
export interface Included {
  readonly facts: Facts;
  readonly units: number;
  /** What they are counted in; null: by what their item is counted in. */
  readonly base: string | null;
}

const percent: Unit = { count: 1, base: '%' };
const month: Unit = { count: 1, base: 'month' };

/** An amount of money as a price. */
export function priceOf(amount: TokenOf<'amount'>, facts: Facts): Price {
  return { value: amount.value, isPercent: false, isYearly: amount.isYearly, facts: { ...facts, ...(amount.unit !== null && { unit: amount.unit }), ...(amount.currency !== null && { currency: amount.currency }) } };
}

/** What a row says of all its prices. */
export interface RowFacts {
  readonly row: Facts;
  readonly months: number | null;
  readonly from: number | null;
  readonly plan: string | null;
  readonly columns: readonly Column[];
  readonly section: Section;
}

/** The prices of a row with what they include: one fixed fee that includes one thing is a pack; else what is included belongs to the price of the same. */
export function pricesOf(prices: readonly Price[], includeds: readonly Included[], { row, months, from, plan, columns, section }: RowFacts): readonly Draft[] {
  const isPlans = columns.some(({ role }) => role === 'plan') || section.isPack;
  const isFee = ({ facts }: Price): boolean => (facts.unit === undefined ? isPlans && includeds.length > 0 : isFixed(facts.unit));
  const fees = prices.filter((price) => isFee(price));
  const usage = prices.filter((price) => !isFee(price));
  const within = (facts: Facts): Facts => nearest(facts, row, itemOf(nearest(facts, row)) === null || section.facts.extra !== undefined ? section.facts : undefined);
  const optional = isPlans ? plan : null;
  const [fee, other] = fees;
  const [included, second] = includeds;
  if (fee !== undefined && other === undefined && included !== undefined && second === undefined && usage.length === 0) {
    const facts = nearest(included.facts, fee.facts, row);
    const { unit: _unit, ...money } = facts;
    const unit = months === null ? (fee.facts.unit ?? month) : { ...month, count: months };
    const isOpen = months === null && fee.facts.unit === undefined && itemOf(fee.facts) !== 'PLAN';
    const base = included.base ?? countedBy(itemOf(included.facts));
    return fee.value === 'free' || fee.value === 0
      ? draftsOf(money, 'free', { item: itemOf(included.facts) ?? itemOf(row) ?? '*', unit: base === null ? null : { count: 1, base }, model: 'free', included: included.units, plan: optional })
      : draftsOf(money, fee.value, { item: itemOf(included.facts) ?? itemOf(row) ?? '*', unit, model: 'pack', included: included.units, plan: optional, ...(isOpen && { doubts: new Set(['unit_unsaid'] as const) }) });
  }
  const hasMinutes = columns.some(({ role, facts, tokens }) => role === 'price' && itemOf(facts) === null && tokenOf(tokens, 'base')?.id === 'min');
  const used = new Set<Included>();
  const charges = usage.flatMap((price) => {
    const facts = within(price.facts);
    const named = itemOf(facts);
    const base = price.facts.unit?.base ?? null;
    const own = includeds.find((one) => !used.has(one) && one.facts.vendor === price.facts.vendor && (one.base !== null && base !== null ? measuredBy(one.base) === measuredBy(base) : itemOf(one.facts) !== null && itemOf(one.facts) === named));
    if (own !== undefined) used.add(own);
    const item = named ?? (own === undefined ? null : itemOf(own.facts)) ?? (hasMinutes ? 'ANY' : null);
    return draftsOf(facts, price.isYearly && typeof price.value === 'number' ? price.value / 12 : price.value, {
      item, unit: price.isPercent ? percent : (facts.unit ?? null), from: price.facts.bound?.from ?? from ?? 0, included: own?.units ?? null, plan: optional, ...(price.isYearly && { doubts: new Set(['yearly'] as const) }),
    });
  });
  const rest = includeds.filter((one) => !used.has(one) && (fees.length > 0 || usage.length > 0)).flatMap((one) =>
    isPlans || one.base !== null ? draftsOf(one.facts, 'free', { item: itemOf(one.facts) ?? (hasMinutes ? 'ANY' : '*'), unit: { count: 1, base: one.base ?? countedBy(itemOf(one.facts)) ?? 'min' }, model: 'free', included: one.units, plan: optional }) : [],
  );
  const paid = fees.flatMap((price) => draftsOf(within(price.facts), price.value, { item: itemOf(within(price.facts)) ?? 'PLAN', unit: price.facts.unit ?? month, plan: optional, ...(price.facts.unit === undefined && itemOf(price.facts) !== 'PLAN' && { doubts: new Set(['unit_unsaid'] as const) }) }));
  return [...paid, ...charges, ...rest];
}

/** What an item that is counted itself is counted in. */
function countedBy(item: string | null): string | null {
  const bases: Readonly<Record<string, string>> = { STD: 'STD', MAU: 'MAU', DAU: 'DAU', SEAT: 'seat', PCU: 'PCU', TRAFFIC: 'GB', BANDWIDTH: 'Mbps' };
  return item === null ? null : (bases[item] ?? null);
}
