import { unlessRefused } from '../errors';
import { type Picture, pictureText, type Stream, wordSizes } from '../metering/picture';
import type { Item } from '../words/items';
import { costOf, drawsOf } from './cost';
import type { Offer, PriceQuery } from './offer';

/** What makes the cost jump: a larger quantity that costs less, or more at once; further streams; a larger size. */
export type CliffKind = 'more_costs_less' | 'price_step' | 'streams' | 'size';

/** A place near a usage and its picture where a small step changes the cost much. */
export interface Cliff {
  readonly kind: CliffKind;
  readonly nextUsage: number;
  readonly nextItem: string;
  readonly nextCost: number;
}

/** Near is at most twice the usage, and so many streams more. */
const nearUsage = 2;
const mostFurtherStreams = 16;
/** A jump is worth a row from a tenth of the cost on. */
const leastJump = 1.1;

/**
 * Finds, near a usage and its picture, where more costs less, where the next price step costs much more at once, and where one stream or size more costs much.
 * @param usage - participant-minutes, or the item's own unit; > 0
 * @param cost - what the usage costs as if alone
 * @returns in the order of the kinds; of streams the first number at which the cost jumps
 * @throws DomainError what `drawsOf` throws for the item itself; what the offer can't price beyond it is left out
 * @example Shengwang, 1,000 minutes of 4*640x360 at 28: 5*640x360 costs 63
 */
export function cliffsNear(offer: Offer, item: Item, usage: number, cost: number, query: PriceQuery): readonly Cliff[] {
  return [...quantityCliffs(offer, item, usage, cost, query), ...(item.picture === null ? [] : pictureCliffs(offer, item, item.picture, usage, cost, query))];
}

function quantityCliffs(offer: Offer, item: Item, usage: number, cost: number, query: PriceQuery): readonly Cliff[] {
  const key = item.key;
  const starts = drawsOf(offer, item, query).flatMap(({ ladder, perUnit }) => [...ladder.steps, ...(ladder.flat?.steps ?? [])].map(({ from }) => Math.floor(from / perUnit) + 1));
  const near = [...new Set(starts)].filter((start) => start > usage && start <= usage * nearUsage).sort((a, b) => a - b);
  const cheaper = near.map((start) => ({ start, cost: costOf(offer, item, start, query) })).filter((one) => one.cost < cost);
  const cheapest = cheaper.reduce<(typeof cheaper)[number] | undefined>((best, one) => (best === undefined || one.cost < best.cost ? one : best), undefined);
  const steep = near.map((start) => ({ start, before: costOf(offer, item, start - 1, query), cost: costOf(offer, item, start, query) })).find((one) => one.cost > one.before * leastJump && one.before > 0);
  return [
    ...(cheapest === undefined ? [] : [{ kind: 'more_costs_less' as const, nextUsage: cheapest.start, nextItem: key, nextCost: cheapest.cost }]),
    ...(steep === undefined ? [] : [{ kind: 'price_step' as const, nextUsage: steep.start, nextItem: key, nextCost: steep.cost }]),
  ];
}

function pictureCliffs(offer: Offer, { role }: Item, picture: Picture, usage: number, cost: number, query: PriceQuery): readonly Cliff[] {
  // Beyond what an offer prices there is no cliff to speak of.
  const costWith = (changed: Picture): number | null => unlessRefused(() => costOf(offer, received(changed, role), usage, query));
  const cliff = (kind: CliffKind, changed: Picture, nextCost: number): Cliff => ({ kind, nextUsage: usage, nextItem: received(changed, role).key, nextCost });
  return picture.flatMap((stream, index) => {
    const instead = (other: Stream): Picture => picture.map((one, place) => (place === index ? other : one));
    const further = firstJump(Array.from({ length: mostFurtherStreams }, (_, more) => instead({ ...stream, count: stream.count + more + 1 })), costWith, cost);
    const larger = 'audio' in stream ? null : firstJump(largerSizes(stream).map(instead), costWith, cost);
    return [...(further === null ? [] : [cliff('streams', further.picture, further.cost)]), ...(larger === null ? [] : [cliff('size', larger.picture, larger.cost)])];
  });
}

/** A picture as an item of its own: what a word prices by its own row is metered here. */
function received(picture: Picture, role: string | null): Item {
  return { key: pictureText(picture), picture, word: null, role, known: true };
}

function firstJump(pictures: readonly Picture[], costWith: (picture: Picture) => number | null, cost: number): { readonly picture: Picture; readonly cost: number } | null {
  for (const picture of pictures) {
    const next = costWith(picture);
    if (next === null) return null;
    if (next > cost * leastJump) return { picture, cost: next };
  }
  return null;
}

/** The published sizes above a stream's own, ascending. */
function largerSizes(stream: Exclude<Stream, { readonly audio: true }>): readonly Stream[] {
  return Object.values(wordSizes).filter(([width, height]) => width * height > stream.width * stream.height).map(([width, height]) => ({ count: stream.count, width, height }));
}
