import type { ChargingWay } from '../../../domain/quotes/pricing-mode';
import { chargingWays, usageTimes } from '../../../workbook/compare/charging-ways';
import type { Comparison } from '../../../workbook/compare/read-comparison';
import { cheapestAt, type ComparedOffer, stretchesOf } from './compared';

/** An offer, and how it charges. */
export interface Suited {
  readonly offer: string;
  readonly way: ChargingWay;
}

/** The cheapest offer that charges in another way. */
export interface OtherWay extends Suited {
  /** What it costs more, as a share. */
  readonly premium: number;
  /** The multiple of the usage, nearest to 1, from which on it is cheaper; null where it never is. */
  readonly from: number | null;
}

/** Which way of charging suits the usage. */
export interface SuitedWays {
  readonly now: Suited;
  readonly half: Suited;
  readonly twice: Suited;
  /** One for each other way in which an offer charges, the cheapest first. */
  readonly others: readonly OtherWay[];
}

/** Whether two offers charge in the same way. */
export function isSameWay(a: ChargingWay, b: ChargingWay): boolean {
  return a.isCommitted === b.isCommitted && a.modes.join() === b.modes.join();
}

/**
 * Which way of charging suits the usage: that of the cheapest offer as planned, at half and at twice the usage, and how far the other ways are from it.
 * @param offers - as `comparedOf` answers, the cheapest first
 * @returns null where fewer than two offers have a cost
 */
export function suitedWays(comparison: Comparison, offers: readonly ComparedOffer[]): SuitedWays | null {
  const ways = chargingWays(comparison.rates, comparison.terms);
  const suited = (offer: string | undefined): readonly Suited[] => {
    const way = offer === undefined ? undefined : ways.get(offer);
    return offer === undefined || way === undefined ? [] : [{ offer, way }];
  };
  const [now, ...rest] = offers.filter(({ refusal }) => refusal === null).flatMap(({ name }) => suited(name));
  const [half, twice] = [0.5, 2].flatMap((multiple) => suited(cheapestAt(usageTimes(comparison.usage, multiple), comparison)));
  if (now === undefined || half === undefined || twice === undefined || rest.length === 0) return null;
  const others = rest.filter(({ way }, index) => !isSameWay(way, now.way) && rest.findIndex((one) => isSameWay(one.way, way)) === index);
  const premiumOf = (name: string): number => offers.find((one) => one.name === name)?.premium ?? 0;
  return { now, half, twice, others: others.map((other) => ({ ...other, premium: premiumOf(other.offer), from: turningPoint(comparison, now.offer, other.offer) })) };
}

function turningPoint(comparison: Comparison, now: string, other: string): number | null {
  const stretches = stretchesOf(comparison, now, other);
  if ('refusal' in stretches) return null;
  const points = stretches.filter(({ cheaper }) => cheaper === other).map(({ from, to }) => (from >= 1 ? from : to));
  const distance = (point: number): number => Math.abs(Math.log(point));
  return points.reduce<number | null>((nearest, point) => (nearest === null || distance(point) < distance(nearest) ? point : nearest), null);
}
