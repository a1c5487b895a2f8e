import { unlessRefused } from '../errors';
import { costOf } from '../pricing/cost';
import { marketCost, type RateBook } from '../pricing/rate-book';
import { parseItem } from '../words/items';
import type { RegionWord } from '../words/regions';
import { isFixed, measuredBy, sizeOf, type Unit } from '../words/units';
import type { Vocabulary } from '../words/vocabulary';

/** A price of usage, to be set beside the list. */
export interface ComparedPrice {
  readonly item: string;
  readonly role: string | null;
  readonly region: string | null;
  readonly unit: Unit;
  readonly currency: string | null;
}

/** What the list asks for the same unit, and whose list that is. */
export interface ListPrice {
  readonly price: number;
  /** A card's id; null: the median of the market's current list prices. */
  readonly vendor: string | null;
}

const known = new WeakMap<RateBook, Map<string, ListPrice | null>>();

/** List prices that fall with usage are asked for so many units. */
const units = 1000;

/**
 * The built-in list price of the same unit: the vendor's own where its card has that currency, else the market's median.
 * @param vendor - a card's id; null: unknown
 * @returns null where there is none to compare with: fees, shares, other currencies, items without list prices
 */
export function listPriceOf(asked: ComparedPrice, vendor: string | null, book: RateBook, vocabulary: Vocabulary): ListPrice | null {
  let prices = known.get(book);
  if (prices === undefined) known.set(book, (prices = new Map<string, ListPrice | null>()));
  const question = JSON.stringify([asked.item, asked.role, asked.region, asked.unit.count, asked.unit.base, asked.currency, vendor]);
  let price = prices.get(question);
  if (price === undefined) prices.set(question, (price = findListPrice(asked, vendor, book, vocabulary)));
  return price;
}

function findListPrice({ item: word, role, region: where, unit, currency }: ComparedPrice, vendor: string | null, book: RateBook, vocabulary: Vocabulary): ListPrice | null {
  if (isFixed(unit) || word === '*' || (currency !== 'CNY' && currency !== 'USD')) return null;
  const quantity = unit.count * sizeOf(unit.base);
  const region = (where ?? (currency === 'CNY' ? 'CN' : 'NA')) as RegionWord;
  if ((region === 'CN') !== (currency === 'CNY')) return null;
  return unlessRefused<ListPrice | null>(() => {
    const item = parseItem(word, vocabulary);
    if (measuredBy(unit.base) !== 'min' && item.picture !== null) return null;
    const card = vendor === null ? undefined : book.card(vendor);
    if (card?.currency === currency) {
      const { offer, plans } = book.choose(card.id);
      const own = unlessRefused(() => costOf(offer, item, quantity * units, { region, role, plans: plans.map(({ id }) => id) }));
      if (own !== null && own > 0) return { price: own / units, vendor: card.id };
    }
    const usual = marketCost(book, item, quantity, { region, role, plans: [] });
    return usual > 0 ? { price: usual, vendor: null } : null;
  });
}
