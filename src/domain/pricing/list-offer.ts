import { DomainError } from '../errors';
import { type Item, type Labels, noLabels, parseItem } from '../words/items';
import { parseUnit } from '../words/units';
import type { Vocabulary } from '../words/vocabulary';
import type { Offer } from './offer';
import { ageProblem } from './price-age';
import type { ListPrice, PriceModel, PriceTier, RateCard } from './rate-card';
import type { RateRow } from './rate-row';

/**
 * A card's list prices as an offer: the same rows that RTC_RATES shows and that `rates` may contain.
 * @param plan - id of one of the card's plans, whose meter and rounding then count; null: the card's own
 * @param newest - the newest `checkedOn` of all cards: a price that ended by then is left out, one dated long before it is old
 */
export function listOffer(card: RateCard, plan: string | null, vocabulary: Vocabulary, newest: string): Offer {
  return {
    name: card.id,
    vendor: card.id,
    rows: card.prices.filter(({ effectiveTo }) => effectiveTo === undefined || effectiveTo > newest).flatMap((price) => rowsOf(card, price, vocabulary, newest)),
    meter: card.plans.find(({ id }) => id === plan)?.meter ?? card.meter,
    planRules: new Map(),
    labels: card.labels ?? noLabels,
    rounding: card.plans.find(({ id }) => id === plan)?.rounding ?? card.rounding,
    isBuiltIn: true,
    market: card.regions,
  };
}

/**
 * The lower bounds of steps that are written by their upper ones: the one place where a card's `upTo` becomes a row's From.
 * @example [upTo 1000, upTo null] -> [0, 1000]
 */
export function fromOf(tiers: readonly PriceTier[]): readonly number[] {
  return tiers.map((_, index) => tiers[index - 1]?.upTo ?? 0);
}

function rowsOf(card: RateCard, price: ListPrice, vocabulary: Vocabulary, newest: string): readonly RateRow[] {
  const unit = parseUnit(price.unit, vocabulary);
  if (unit === null) throw new Error(`${card.id}: unit ${price.unit}`);
  const froms = fromOf(price.tiers);
  const source = card.sources[price.source];
  if (source === undefined) throw new Error(`${card.id}: source ${price.source}`);
  const date = price.asOf ?? source.asOf;
  const asOf = date ?? source.readOn;
  const confidence = price.confidence ?? source.confidence;
  return (price.regions ?? [null]).flatMap((region) =>
    price.tiers.map((tier, index): RateRow => {
      const row: RateRow = {
        line: null,
        offer: card.id,
        vendor: card.id,
        plan: price.plan ?? null,
        items: itemsOf(price.item, vocabulary),
        role: price.role ?? null,
        region,
        unit,
        price: tier.price,
        currency: card.currency,
        from: froms[index] ?? 0,
        included: index === 0 ? (price.included ?? null) : null,
        model: price.model ?? 'graduated',
        tax: card.pricesIncludeTax,
        kind: 'list',
        asOf,
        undated: date === null,
        confidence,
        source: source.url,
        problem: null,
      };
      return ageless.has(row.model) ? row : { ...row, problem: ageProblem({ asOf, confidence, vendor: card.id, item: price.item }, newest) };
    }).filter(({ model, price: share }) => model !== 'discount' || share !== 0),
  );
}

/** Models that state no price: only prices grow old. */
const ageless = new Set<PriceModel>(['ratio', 'free', 'trial']);

/**
 * Reads an Item cell: one item, or for free quotas, packs and discounts a list in deduction order, or `*`.
 * In a list a role stays part of its item (`HD:AUDIENCE, HD`); that of a single item belongs to the row.
 * @throws DomainError what `parseItem` throws, `picture_in_rates`
 */
export function itemsOf(text: string, vocabulary: Vocabulary, labels: Labels = noLabels): readonly string[] {
  let known = readItems.get(labels);
  if (known === undefined || known.size > mostItems) readItems.set(labels, (known = new Map<string, readonly string[]>()));
  let items = known.get(text);
  if (items === undefined) known.set(text, (items = readItemList(text, vocabulary, labels)));
  return items;
}

/** A table's rows repeat a few items: each is read once. */
const readItems = new WeakMap<Labels, Map<string, readonly string[]>>();
const mostItems = 1000;

function readItemList(text: string, vocabulary: Vocabulary, labels: Labels): readonly string[] {
  if (text.trim() === '*') return ['*'];
  const items = text.split(/[,，、;；]/).map((part) => pricedItem(part, vocabulary, labels));
  return items.map(({ key, role }) => (items.length > 1 && role !== null ? `${key}:${role}` : key));
}

/** A row prices a class by its word: which pictures fall under it is the meter's business. */
function pricedItem(text: string, vocabulary: Vocabulary, labels: Labels): Item {
  const item = parseItem(text, vocabulary, labels);
  if (item.picture !== null && item.word === null) throw new DomainError('picture_in_rates', { picture: text.trim() });
  return item;
}
