import { bridge, type BridgeStep } from '../../../domain/scoring/bridge';
import { scaleMax } from '../../../domain/scoring/criterion';
import { type DecidingLoser, decidingLosers, winnerOf } from '../../../domain/scoring/deciding-losers';
import { flipsOf } from '../../../domain/scoring/flip';
import { premiumsOf } from '../../../domain/scoring/premium';
import { drawsFrom } from '../../../domain/draws';
import { scoreDrops } from '../../../domain/scoring/score-drops';
import { rankAcceptability } from '../../../domain/scoring/smaa';
import { topsisCloseness } from '../../../domain/scoring/topsis';
import type { Standing } from './standing';

/** Weightings that are drawn, as RTC_SMAA does. */
const samples = 10_000;

/** Why the first vendor is the first, and how safe that is. */
export interface Reasons {
  readonly winner: Standing;
  readonly rival: Standing;
  /** Points of 100. */
  readonly lead: number;
  /** By criterion key, the largest first; they add up to the lead. */
  readonly bridge: readonly BridgeStep[];
  /** Weights as shares at which another vendor wins, nearest first; where all other criteria would have to count nothing is none. */
  readonly flips: readonly { readonly criterion: string; readonly now: number; readonly then: number; readonly winner: string }[];
  /** Marks that the winner may lose before it is caught, the smallest first. */
  readonly drops: readonly { readonly criterion: string; readonly drop: number }[];
  /** How often the winner comes first over all weights, and over those that keep their order; 0 to 1. */
  readonly share: number;
  readonly shareInOrder: number;
  /** The winner by TOPSIS; undefined where marks are missing. */
  readonly topsis: string | undefined;
  readonly prices: PriceReasons | undefined;
}

/** What prices change. */
export interface PriceReasons {
  readonly weight: number;
  readonly winner: string | undefined;
  /** The cost up to which the winner stays first, below which another one would be. */
  readonly breakEvens: readonly { readonly vendor: string; readonly cost: number; readonly price: number | 'never' | 'always' }[];
  readonly upsets: readonly DecidingLoser[];
}

/** The vendors that are ranked, the best first. */
export function ranked(standings: readonly Standing[]): readonly Standing[] {
  return standings.filter(({ rank }) => rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
}

/**
 * Why the first of the ranked vendors is the first.
 * @param rival - whom it is compared with; the second unless given
 * @returns undefined where fewer than two are ranked
 */
export function reasonsOf(standings: readonly Standing[], priceWeight: number, rival?: string): Reasons | undefined {
  const all = ranked(standings);
  const [winner, second] = all;
  if (winner === undefined || second === undefined) return undefined;
  const against = all.find(({ vendor }) => vendor === rival && vendor !== winner.vendor) ?? second;
  const weights = winner.marks.map(({ weight }) => weight);
  const marks = winner.marks.map((_mark, criterion) => all.map((one) => one.marks[criterion]?.mark ?? null));
  const keys = winner.marks.map(({ criterion }) => criterion);
  const leadOf = (one: Standing): number => (winner.score ?? 0) - (one.score ?? 0);
  return {
    winner,
    rival: against,
    lead: leadOf(against),
    bridge: bridge(winner.marks, against.marks, scaleMax),
    flips: flipsOf(marks, weights)
      .flatMap(({ criterion, weight, flipWeight, winnerThen }) => (flipWeight === null || flipWeight >= 1 || winnerThen === null ? [] : [{ criterion: keys[criterion] ?? '', now: weight, then: flipWeight, winner: all[winnerThen]?.vendor ?? '' }]))
      .sort((a, b) => Math.abs(a.then - a.now) - Math.abs(b.then - b.now)),
    drops: scoreDrops(leadOf(second), weights, winner.marks.map(({ mark }) => mark), scaleMax)
      .flatMap((drop, criterion) => (drop === null ? [] : [{ criterion: keys[criterion] ?? '', drop }]))
      .sort((a, b) => a.drop - b.drop),
    share: rankAcceptability(marks, null, samples, drawsFrom(1))[0]?.[0] ?? 0,
    shareInOrder: rankAcceptability(marks, weights, samples, drawsFrom(1))[0]?.[0] ?? 0,
    topsis: topsisWinner(all, marks, weights),
    prices: priceReasons(all, priceWeight),
  };
}

function topsisWinner(all: readonly Standing[], marks: readonly (readonly (number | null)[])[], weights: readonly number[]): string | undefined {
  const complete = marks.flatMap((row, criterion) => {
    if ((weights[criterion] ?? 0) === 0) return [];
    const given = row.filter((mark): mark is number => mark !== null);
    return [{ given, weight: weights[criterion] ?? 0 }];
  });
  if (complete.some(({ given }) => given.length !== all.length)) return undefined;
  const closeness = topsisCloseness(complete.map(({ given }) => given), complete.map(({ weight }) => weight));
  return all[closeness.indexOf(Math.max(...closeness))]?.vendor;
}

function priceReasons(all: readonly Standing[], weight: number): PriceReasons | undefined {
  const bids = all.flatMap(({ vendor, score, cost }) => (score === null || cost === null ? [] : [{ name: vendor, price: cost, score }]));
  if (bids.length < 2 || bids.length < all.length) return undefined;
  return {
    weight,
    winner: winnerOf(bids, weight),
    breakEvens: premiumsOf(bids, weight).map(({ breakEven }, index) => ({ vendor: bids[index]?.name ?? '', cost: bids[index]?.price ?? 0, price: breakEven })),
    upsets: decidingLosers(bids, weight),
  };
}
