import { DomainError, unlessRefused } from '../errors';
import { median } from '../statistics';
import type { Item } from '../words/items';
import type { RegionWord } from '../words/regions';
import type { Vocabulary } from '../words/vocabulary';
import { costOf, drawsOf } from './cost';
import { listOffer } from './list-offer';
import type { Offer, PriceQuery } from './offer';
import { type ChosenPlan, choosePlans } from './plan-choice';
import type { Currency, RateCard } from './rate-card';

/** Which offer a vendor word means, and which plans of it. */
export interface Chosen {
  readonly offer: Offer;
  readonly plans: readonly ChosenPlan[];
  /** Whether the word itself said the plans; else they are the card's default. */
  readonly isPlanSaid: boolean;
}

/** The built-in list prices of all vendors. */
export interface RateBook {
  readonly cards: readonly RateCard[];
  /** The newest `checkedOn` of all cards: prices dated long before it are old. */
  readonly newest: string;
  /** The card, plan included, that a vendor word means. @throws DomainError `unknown_vendor`, `unknown_plan` */
  choose(word: string): Chosen;
  /** A card by its id. */
  card(id: string): RateCard | undefined;
  /** The card's offer under these plans, whose meter then counts; null: its default plan. */
  offer(card: RateCard, plans: readonly ChosenPlan[] | null): Offer;
  /** The plans that a word chooses. @throws DomainError `unknown_plan` */
  plans(card: RateCard, word: string): readonly ChosenPlan[];
}

/** The fewest list prices of which a median says anything. */
const fewestPrices = 3;

/** Opens the list prices; offers are made when first asked for and kept, because cards don't change. */
export function openRateBook(cards: readonly RateCard[], vocabulary: Vocabulary): RateBook {
  const newest = cards.reduce((latest, card) => (card.checkedOn > latest ? card.checkedOn : latest), '');
  const offers = new Map<string, Offer>();
  const offer = (card: RateCard, plans: readonly ChosenPlan[] | null): Offer => {
    const metered = plans?.find(({ id }) => card.plans.some((plan) => plan.id === id && (plan.meter !== undefined || plan.rounding !== undefined)))?.id ?? (plans === null ? card.defaultPlan : null);
    const key = `${card.id}:${metered ?? ''}`;
    const known = offers.get(key);
    if (known !== undefined) return known;
    const made = listOffer(card, metered, vocabulary, newest);
    offers.set(key, made);
    return made;
  };
  const cardOf = (id: string | undefined): RateCard | undefined => cards.find((card) => card.id === id);
  return {
    cards,
    newest,
    card: cardOf,
    offer,
    plans: plansOf,
    choose: (word) => {
      const [vendor, planWord] = splitPlan(word, (text) => vocabulary.vendors.find(text) !== undefined);
      const card = cardOf(vocabulary.vendors.find(vendor));
      if (card === undefined) throw new DomainError('unknown_vendor', { vendor: word.trim(), vendors: cards.map(({ id }) => id).join(', ') });
      const plans = planWord === null ? null : plansOf(card, planWord);
      return { offer: offer(card, plans), plans: plans ?? defaultPlans(card), isPlanSaid: plans !== null };
    },
  };
}

/** Splits `vendor:plan`; a name that itself contains a colon stays whole. */
export function splitPlan(word: string, isName: (text: string) => boolean): readonly [name: string, plan: string | null] {
  const text = word.normalize('NFKC').trim();
  const colon = text.lastIndexOf(':');
  if (colon < 0 || isName(text)) return [text, null];
  return [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
}

function plansOf(card: RateCard, word: string): readonly ChosenPlan[] {
  return choosePlans(word, card.plans.map(({ id, names }) => ({ id, names: names === undefined ? [] : [names.en, names.zh] })), card.id);
}

/** The plan whose prices count when none is chosen. */
function defaultPlans(card: RateCard): readonly ChosenPlan[] {
  return card.defaultPlan === null ? [] : [{ id: card.defaultPlan, count: 1 }];
}

/**
 * The median of what the current list prices of a market ask for a quantity: a benchmark, never a quote.
 * Old, second-hand and missing prices don't count; the market is mainland China (CNY) or the world outside it (USD).
 * @param quantity - participant-minutes or the item's own unit, >= 0
 * @returns money in the market's currency, unrounded
 * @throws DomainError `region_missing`, `market_mixed`, `too_few_prices` with fewer than three prices, `no_meter` for several streams, which a median of vendors' rules can't meter
 */
export function marketCost(book: RateBook, item: Item, quantity: number, query: PriceQuery): number {
  return medianOver(book, [item], [query.region], ({ offer, plans }) => costOf(offer, item, quantity, { ...query, plans: plans.map(({ id }) => id) }));
}

/** As `marketCost`, for each current card of the market, by any measure of it. */
export function medianOver(book: RateBook, items: readonly Item[], regions: readonly (RegionWord | null)[], measure: (chosen: Chosen) => number): number {
  if (regions.includes(null)) throw new DomainError('region_missing');
  const several = items.find((item) => item.picture !== null && item.word === null && item.picture.reduce((sum, { count }) => sum + count, 0) > 1);
  if (several !== undefined) throw new DomainError('market_is_one_stream', { picture: several.key });
  const isChina = regions.every((region) => region === 'CN');
  if (!isChina && regions.includes('CN')) throw new DomainError('market_mixed');
  const currency: Currency = isChina ? 'CNY' : 'USD';
  const prices = book.cards.filter((card) => card.currency === currency).flatMap((card) => {
    const chosen: Chosen = { offer: book.offer(card, null), plans: defaultPlans(card), isPlanSaid: false };
    // A card that cannot answer takes no part.
    const price = unlessRefused(() => (items.every((item, index) => drawsOf(chosen.offer, item, { region: regions[index] ?? null, role: item.role, plans: chosen.plans.map(({ id }) => id) }).length > 0) ? measure(chosen) : null));
    return price === null ? [] : [price];
  });
  if (prices.length < fewestPrices) throw new DomainError('too_few_prices', { item: items.map(({ key }) => key).join(', '), region: [...new Set(regions)].join(', '), found: prices.length, fewest: fewestPrices });
  return median(prices);
}
