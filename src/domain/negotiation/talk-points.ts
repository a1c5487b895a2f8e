import type { LeverId } from './levers';
import type { PartKind } from './price-parts';

/** What is known of an offer when it is talked about with its vendor. Money in the contract's currency, over the horizon. */
export interface TalkFacts {
  readonly tco: number;
  /** What the cheapest other offer costs; null where there is none to compare. */
  readonly rival: number | null;
  /** Fees and rises beyond the price of the usage. */
  readonly fees: readonly { readonly kind: PartKind; readonly amount: number }[];
  /** A price of 1,000 minutes after discount, and the median of public list prices. */
  readonly list: { readonly item: string; readonly region: string; readonly quoted: number; readonly median: number } | null;
  /** The highest cost of leaving; null where it is not known. */
  readonly exit: number | null;
  /** Participant-minutes in the first and the last month. */
  readonly minutes: readonly [first: number, last: number];
  /** Each a step in the buyer's favour. */
  readonly levers: readonly TalkLever[];
}

/** A lever, where it would stand, and what that saves. */
export interface TalkLever {
  readonly lever: LeverId;
  readonly value: number;
  readonly saving: number;
}

/** An argument with the numbers behind it. */
export type TalkPoint =
  | { readonly kind: 'rival'; /** Rounded. */ readonly cost: number; /** By how much the offer is dearer, of what is rounded. */ readonly more: number }
  | { readonly kind: 'fees'; readonly fees: TalkFacts['fees']; readonly total: number; readonly share: number }
  | { readonly kind: 'list'; readonly item: string; readonly region: string; readonly quoted: number; readonly median: number }
  | { readonly kind: 'exit'; readonly amount: number; readonly share: number }
  | { readonly kind: 'volume'; readonly first: number; readonly last: number; readonly tco: number }
  | ({ readonly kind: 'lever' } & TalkLever);

const mostPoints = 3;

/** A number with two digits: what may be said of a rival. @example 10,942,387 -> 11,000,000 */
export function roundedToTwo(amount: number): number {
  return Number(amount.toPrecision(2));
}

/**
 * The three arguments that weigh most: first what the offer costs more, by its money, then the risk of leaving, what the buyer brings, and the levers.
 * Of a rival nothing is said but that there is one, and its cost rounded; a rival that rounds to the same is no argument.
 */
export function talkPoints({ tco, rival, fees, list, exit, minutes: [first, last], levers }: TalkFacts): readonly TalkPoint[] {
  const against: { readonly point: TalkPoint; readonly money: number }[] = [];
  if (rival !== null && rival < tco) {
    const cost = roundedToTwo(rival);
    const more = roundedToTwo(tco / cost - 1);
    if (more >= 0.01) against.push({ point: { kind: 'rival', cost, more }, money: tco - cost });
  }
  const total = fees.reduce((sum, { amount }) => sum + amount, 0);
  if (total > 0) against.push({ point: { kind: 'fees', fees, total, share: total / tco }, money: total });
  if (list !== null && list.quoted > list.median) against.push({ point: { kind: 'list', ...list }, money: tco * (1 - list.median / list.quoted) });
  return [
    ...against.sort((a, b) => b.money - a.money).map(({ point }) => point),
    ...(exit !== null && exit > 0 ? [{ kind: 'exit', amount: exit, share: exit / tco } as const] : []),
    ...(last > first ? [{ kind: 'volume', first, last, tco } as const] : []),
    ...levers.map((lever) => ({ kind: 'lever', ...lever }) as const),
  ].slice(0, mostPoints);
}
