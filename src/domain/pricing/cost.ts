import { DomainError } from '../errors';
import type { Meter } from '../metering/meter';
import { meterPicture } from '../metering/meter-picture';
import { streamCount } from '../metering/picture';
import { wordMeter } from '../metering/word-meter';
import type { Item } from '../words/items';
import { isCharge, type Ladder, priceOf } from './ladder';
import { findLadder, findRatio, type Offer, type PriceQuery } from './offer';

/** So much of one price that a unit of usage draws. */
export interface Draw {
  readonly ladder: Ladder;
  /** Units (of what the ladder measures) that one unit of usage is billed as. */
  readonly perUnit: number;
}

/** Dimensions that cost nothing where a card's meter does not charge them. */
const dimensions = new Set(['TRAFFIC', 'BANDWIDTH', 'PCU', 'MAU', 'DAU', 'SEAT']);

/** The common unit into which an offer may convert what it bills. */
export const standardMinute = 'STD';

/** Offers don't change: what was found for one cell serves the thousand others that ask the same. */
const found = new WeakMap<Offer, Map<string, readonly Draw[] | DomainError>>();

/**
 * Which prices one unit of usage draws on, by the offer's own meter: one minute of `5*640x360` is a minute of FHD, or five of SD.
 * @returns one draw for each price; nothing for a dimension that the card's meter does not charge
 * @throws DomainError where the offer has no price (`no_price`, `outside_market`, ...) or nobody has said how it meters (`no_meter`)
 */
export function drawsOf(offer: Offer, item: Item, query: PriceQuery): readonly Draw[] {
  let answers = found.get(offer);
  if (answers === undefined) found.set(offer, (answers = new Map<string, readonly Draw[] | DomainError>()));
  const question = `${item.key}|${item.role ?? query.role ?? ''}|${query.region}|${query.plans.join('+')}`;
  let answer = answers.get(question);
  if (answer === undefined) answers.set(question, (answer = refusalOr(() => mergedDraws(offer, findDraws(offer, item, query)))));
  if (answer instanceof DomainError) throw answer;
  return answer;
}

function refusalOr<T>(calculate: () => T): T | DomainError {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

/** Lines that draw on one price are priced together: 3 SD and 2 HD streams that both convert to standard minutes reach one step. */
function mergedDraws(offer: Offer, draws: readonly Draw[]): readonly Draw[] {
  const byLadder = new Map<string, Draw>();
  for (const draw of draws) {
    const id = draw.ladder.rows.map((row) => offer.rows.indexOf(row)).join();
    const before = byLadder.get(id);
    byLadder.set(id, before === undefined ? draw : { ...draw, perUnit: before.perUnit + draw.perUnit });
  }
  return [...byLadder.values()];
}

function findDraws(offer: Offer, item: Item, query: PriceQuery): readonly Draw[] {
  if (offer.market !== null && query.region !== 'GLOBAL' && !offer.market.includes(query.region)) {
    throw new DomainError('outside_market', { offer: offer.name, region: query.region, regions: offer.market.join(', ') });
  }
  const asked: PriceQuery = item.role === null ? query : { ...query, role: item.role };
  const lines = item.picture === null ? null : receivedLines(offer, item, asked);
  if (lines !== null) return lines.flatMap((line) => [pricedLine(offer, line.item, line.perMinute, asked)]);
  const draw = drawOf(offer, item.key, 1, asked);
  if (draw !== null) return [draw];
  if (dimensions.has(item.key) && offer.meter !== null) return [];
  throw noPrice(offer, item, asked);
}

/**
 * What a quantity costs as if alone: meter, ratio and price steps only; no free quota, pack, fee, discount, minimum, tax or rounding.
 * @param quantity - participant-minutes, or the item's own unit; >= 0
 * @returns money in the offer's currency, unrounded
 * @throws DomainError as `drawsOf`
 * @example 1,000 minutes of 5*640x360 at Shengwang: FHD, 9 standard minutes each, 7 for 1,000 -> 63
 */
export function costOf(offer: Offer, item: Item, quantity: number, query: PriceQuery): number {
  return drawsOf(offer, item, query).reduce((sum, { ladder, perUnit }) => sum + priceOf(quantity * perUnit, ladder), 0);
}

/** A word's own row comes first; a picture, or a word without a row, goes by the meter. */
function receivedLines(offer: Offer, item: Item, query: PriceQuery): readonly { readonly item: string; readonly perMinute: number }[] {
  if (item.picture === null) return [];
  if (item.word !== null && findLadder(offer, item.word, query) !== null) return [{ item: item.word, perMinute: 1 }];
  return meterPicture(item.picture, meterFor(offer, item));
}

function meterFor(offer: Offer, item: Item): Meter {
  if (offer.meter !== null) return offer.meter;
  if (item.picture !== null && streamCount(item.picture) > 1) throw new DomainError('no_meter', { offer: offer.name, picture: item.key });
  return wordMeter;
}

/** A metered class is priced by its own row, else as any picture (VIDEO), else as any minute (ANY); never as a neighbouring class. */
function pricedLine(offer: Offer, billed: string, perMinute: number, query: PriceQuery): Draw {
  const names = billed === 'TRAFFIC' ? [billed] : billed === 'AUDIO' || billed === 'ANY' ? [billed, 'ANY'] : [billed, 'VIDEO', 'ANY'];
  for (const name of names) {
    const draw = drawOf(offer, name, perMinute, query);
    if (draw === null) continue;
    const measured = billed === 'TRAFFIC' ? 'GB' : 'min';
    if (draw.ladder.measures !== measured) throw new DomainError('unit_differs', { item: name, offer: offer.name, unit: draw.ladder.measures, expected: measured });
    return draw;
  }
  throw noPrice(offer, { key: billed }, query);
}

/** Its own price, else the standard minutes that it converts to. */
function drawOf(offer: Offer, item: string, perUnit: number, query: PriceQuery): Draw | null {
  const own = findLadder(offer, item, query);
  if (own !== null) return { ladder: own, perUnit };
  const ratio = findRatio(offer, item, query);
  if (ratio === null) return null;
  const standard = findLadder(offer, standardMinute, query);
  if (standard === null) throw new DomainError('ratio_without_standard', { item, offer: offer.name });
  return { ladder: standard, perUnit: perUnit * ratio };
}

function noPrice(offer: Offer, item: { readonly key: string; readonly known?: boolean }, query: PriceQuery): DomainError {
  const unread = offer.rows.find((row) => row.problem !== null && row.items.length === 0)?.problem;
  if (unread != null) return unread;
  if (item.known === false && offer.market !== null) return new DomainError('item_not_understood', { item: item.key });
  const [head = ''] = item.key.split(':');
  const narrower = [...new Set(offer.rows.flatMap((row) => (isCharge(row) ? row.items : [])).filter((priced) => priced.startsWith(`${head}:`)))];
  return new DomainError('no_price', { offer: offer.name, item: item.key, region: query.region === 'GLOBAL' ? '' : query.region, choices: narrower.join(', ') });
}
