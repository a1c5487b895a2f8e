import type { Grid } from '../domain/cells';
import { DomainError } from '../domain/errors';
import { type Draw, costOfDraws, drawsOf } from '../domain/pricing/cost';
import { chooseOffer } from '../domain/pricing/choose-offer';
import type { Offer } from '../domain/pricing/offer';
import { type Chosen, marketCost, medianOver } from '../domain/pricing/rate-book';
import { readRates } from '../domain/pricing/rates-table';
import { atFirstPrice } from '../domain/pricing/unit-price';
import type { Item } from '../domain/words/items';
import type { RegionWord } from '../domain/words/regions';
import { itemOf, rateBook, vocabulary } from './words';

/** Where prices come from: the offers of a range, one list-price card, or the median of the market. */
export interface Prices {
  /** What quantities of the item cost as if alone, unrounded. */
  costs(item: string, region: RegionWord | null): (quantity: number) => number;
  /** The same quantity at the price of the first step. */
  costAtFirstPrice(item: string, quantity: number, region: RegionWord | null): number;
  /** The item, in the words of the vendor. */
  item(text: string): Item;
}

/** What was opened for a vendor word, over the list prices and over each range of rates. */
const ofLists = new Map<string, Prices>();
const ofRanges = new WeakMap<Grid, Map<string, Prices>>();
const mostOpened = 1000;
const readOffers = new WeakMap<Grid, readonly Offer[]>();

/**
 * The offers of a range of rates; a range is read once, however many vendors and cells ask for it.
 * @throws DomainError what is wrong with the range as a whole
 */
export function offersOf(rates: Grid): readonly Offer[] {
  let offers = readOffers.get(rates);
  if (offers === undefined) readOffers.set(rates, (offers = readRates(rates, vocabulary, rateBook)));
  return offers;
}

/**
 * Opens the prices that a vendor argument and a `rates` argument mean together; thousands of cells mean the same ones.
 * @param vendor - empty: the only offer of the range, or without a range the market
 * @throws DomainError what is wrong with the range, `unknown_vendor`, `several_offers`, ...
 */
export function openPrices(vendor: string, rates: Grid | null): Prices {
  let opened = rates === null ? ofLists : ofRanges.get(rates);
  if (opened === undefined) {
    opened = new Map<string, Prices>();
    if (rates !== null) ofRanges.set(rates, opened);
  }
  if (opened.size > mostOpened) opened.clear();
  let prices = opened.get(vendor);
  if (prices === undefined) opened.set(vendor, (prices = rates === null && vendor.length === 0 ? marketPrices : offerPrices(chosenOffer(vendor, rates))));
  return prices;
}

/**
 * The offer that a vendor word means: of the range where there is one, else of the list prices.
 * @throws DomainError `vendor_missing`, what is wrong with the range, `unknown_vendor`, `several_offers`, ...
 */
export function chosenOffer(vendor: string, rates: Grid | null): Chosen {
  if (rates !== null) return chooseOffer(offersOf(rates), vendor, vocabulary);
  if (vendor.length === 0) throw new DomainError('vendor_missing');
  return rateBook.choose(vendor);
}

function offerPrices({ offer, plans: chosen }: Chosen): Prices {
  const plans = chosen.map(({ id }) => id);
  const item = (text: string): Item => itemOf(text, offer.labels);
  return {
    item,
    costs: (text, region) => {
      const draws = drawsOf(offer, item(text), { region, role: null, plans });
      return (quantity) => costOfDraws(draws, quantity);
    },
    costAtFirstPrice: (text, quantity, region) => firstPriceOf(quantity, drawsOf(offer, item(text), { region, role: null, plans })),
  };
}

const marketPrices: Prices = {
  item: (text) => itemOf(text),
  costs: (text, region) => {
    const item = itemOf(text);
    return (quantity) => marketCost(rateBook, item, quantity, { region, role: null, plans: [] });
  },
  costAtFirstPrice: (text, quantity, region) => medianOver(rateBook, [itemOf(text)], [region], ({ offer, plans }) => firstPriceOf(quantity, drawsOf(offer, itemOf(text), { region, role: null, plans: plans.map(({ id }) => id) }))),
};

function firstPriceOf(quantity: number, draws: readonly Draw[]): number {
  return draws.reduce((sum, { ladder, perUnit }) => sum + atFirstPrice(quantity * perUnit, ladder), 0);
}
