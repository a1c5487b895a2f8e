import { DomainError } from '../errors';
import type { Meter } from '../metering/meter';
import { meterPicture } from '../metering/meter-picture';
import { streamCount } from '../metering/picture';
import { wordMeter } from '../metering/word-meter';
import type { Item } from '../words/items';
import { measuredBy } from '../words/units';
import { isCharge, type Ladder, priceOf } from './ladder';
import { coverage, findLadder, findRatio, type Offer, type PriceQuery } from './offer';

/** So much of one price that a unit of usage draws. */
export interface Draw {
  /** What is billed: `FHD`, `TRAFFIC`, `RECORDING:HD`. */
  readonly item: string;
  readonly role: string | null;
  readonly ladder: Ladder;
  /** Standard minutes that one billed unit converts to; null where it is priced itself. */
  readonly ratio: number | null;
  /** Units (of what the ladder measures) that one unit of usage is billed as. */
  readonly perUnit: number;
}

/** Dimensions that cost nothing where a card's meter does not charge them, and what each is measured in. */
const dimensions: Readonly<Record<string, string>> = { TRAFFIC: 'GB', BANDWIDTH: 'Mbps', PCU: 'PCU', MAU: 'MAU', DAU: 'DAU', SEAT: 'seat' };

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
  const question = `${item.key}|${item.role ?? query.role ?? ''}|${query.region ?? ''}|${query.plans.join('+')}`;
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

/** How many names a sentence lists. */
const mostNamed = 8;

/** Lines that draw on one price are priced together: 3 SD and 2 HD streams that both convert to standard minutes reach one step. */
function mergedDraws(offer: Offer, draws: readonly Draw[]): readonly Draw[] {
  // Not only within this item: the costs of an offer's lines are added up in sheets.
  const currencies = new Set(offer.rows.flatMap((row) => (isCharge(row) && row.unit.base !== '%' ? [row.currency] : [])));
  if (draws.length > 0 && currencies.size > 1) throw new DomainError('currencies_mixed', { offer: offer.name });
  const byLadder = new Map<string, Draw>();
  for (const draw of draws) {
    const id = draw.ladder.rows.map((row) => offer.rows.indexOf(row)).join();
    const before = byLadder.get(id);
    byLadder.set(id, before === undefined ? draw : { ...draw, perUnit: before.perUnit + draw.perUnit });
  }
  return [...byLadder.values()];
}

/** As `drawsOf`, a draw for each class that is billed, though two may draw on one price. */
export function findDraws(offer: Offer, item: Item, query: PriceQuery): readonly Draw[] {
  if (query.region !== null && query.region !== 'GLOBAL' && offer.market?.includes(query.region) === false) {
    throw new DomainError('outside_market', { offer: offer.name, region: query.region, regions: offer.market.join(', ') });
  }
  const asked: PriceQuery = item.role === null ? query : { ...query, role: item.role };
  if (item.picture !== null) return receivedLines(offer, item, asked).map((line) => pricedLine(offer, line.item, line.perMinute, asked));
  const draw = drawOf(offer, item.key, 1, asked);
  if (draw !== null) return [draw];
  if (isUncharged(offer, item.key)) return [];
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
  return costOfDraws(drawsOf(offer, item, query), quantity);
}

/** What a quantity costs at the prices that `drawsOf` found. */
export function costOfDraws(draws: readonly Draw[], quantity: number): number {
  let sum = 0;
  for (const { ladder, perUnit } of draws) sum += priceOf(quantity * perUnit, ladder);
  return sum;
}

/** In an offer a word's own row comes first; all else goes by the meter. */
function receivedLines(offer: Offer, item: Item, query: PriceQuery): readonly { readonly item: string; readonly perMinute: number }[] {
  if (item.picture === null) return [];
  if (item.word !== null && !offer.isBuiltIn && drawOf(offer, item.word, 1, query) !== null) return [{ item: item.word, perMinute: 1 }];
  return meterPicture(item.picture, meterFor(offer, item));
}

function meterFor(offer: Offer, item: Item): Meter {
  if (offer.meter !== null) return offer.meter;
  if (item.picture !== null && streamCount(item.picture) > 1) throw new DomainError('no_meter', { offer: offer.name, picture: item.key });
  return wordMeter;
}

/** Whether a dimension costs nothing here: the vendor's meter is known and does not charge it, and no row of the offer speaks of it. */
function isUncharged(offer: Offer, key: string): boolean {
  const unit = dimensions[key];
  if (unit === undefined || offer.meter === null) return false;
  if (offer.meter.classes.length === 0 || (key === 'TRAFFIC' && offer.meter.traffic === true)) return false;
  return !offer.rows.some(({ items, problem, unit: { base } }) => items.includes(key) || measuredBy(base) === unit || (problem !== null && items.length === 0));
}

/** A metered class is priced by its own row, else as any picture (VIDEO), else as any minute (ANY); never as a neighbouring class. */
function pricedLine(offer: Offer, billed: string, perMinute: number, query: PriceQuery): Draw {
  const names = billed === 'TRAFFIC' ? [billed] : billed === 'AUDIO' || billed === 'ANY' ? [billed, 'ANY'] : [billed, 'VIDEO', 'ANY'];
  for (const name of names) {
    const draw = drawOf(offer, name, perMinute, query);
    if (draw === null) continue;
    const measured = billed === 'TRAFFIC' ? 'GB' : 'min';
    if (draw.ratio === null && draw.ladder.measures !== measured) throw new DomainError('unit_differs', { item: name, offer: offer.name, unit: draw.ladder.measures, expected: measured });
    return { ...draw, item: billed };
  }
  throw noPrice(offer, { key: billed }, query);
}

/** Its own price, else the standard minutes that it converts to. */
function drawOf(offer: Offer, item: string, perUnit: number, query: PriceQuery): Draw | null {
  const own = findLadder(offer, item, query);
  if (own !== null) return { item, role: query.role, ladder: own, ratio: null, perUnit };
  const ratio = findRatio(offer, item, query);
  if (ratio === null) return null;
  const standard = findLadder(offer, standardMinute, query);
  if (standard === null) throw new DomainError('ratio_without_standard', { item, offer: offer.name });
  return { item, role: query.role, ladder: standard, ratio, perUnit: perUnit * ratio };
}

function noPrice(offer: Offer, item: { readonly key: string; readonly known?: boolean }, query: PriceQuery): DomainError {
  const unread = offer.rows.find((row) => row.problem !== null && row.items.length === 0)?.problem;
  if (unread != null) return unread;
  if (item.known === false && offer.isBuiltIn) return new DomainError('item_not_understood', { item: item.key });
  const [head = ''] = item.key.split(':');
  const narrower = [...new Set(offer.rows.flatMap((row) => (isCharge(row) ? row.items : [])).filter((priced) => priced.startsWith(`${head}:`)))];
  const plans = [...new Set(offer.rows.flatMap(({ plan, items, model }) => (plan !== null && !query.plans.includes(plan) && model !== 'ratio' && items.some((priced) => coverage(priced, item.key) > 0) ? [plan] : [])))];
  return new DomainError('no_price', { offer: offer.name, item: item.key, region: query.region === 'GLOBAL' ? '' : (query.region ?? ''), choices: narrower.slice(0, mostNamed).join(', '), plans: plans.slice(0, mostNamed).join(', ') });
}
