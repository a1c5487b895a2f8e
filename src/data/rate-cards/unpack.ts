import type { ListPrice, PriceTier, RateCard, Source } from '../../domain/pricing/rate-card';

type PackedTiers = readonly (number | 'free' | { readonly included: number })[];
type Run = readonly [shared: Omit<ListPrice, 'item' | 'tiers' | 'included'>, ...pairs: readonly (string | PackedTiers)[]];

/** A card as it is written, or as the build packs it (`scripts/pack-rate-card-loader.cjs`). */
export type StoredCard = Omit<RateCard, 'prices' | 'sources'> & {
  readonly prices: readonly ListPrice[] | readonly Run[];
  readonly sources: Readonly<Record<string, Omit<Source, 'readOn'> & { readonly readOn?: string }>>;
  /** The day on which most sources were read, where it is not the card's `checkedOn`. */
  readonly readOn?: string;
};

/** The card as it is written, whichever way it is stored. */
export function unpackRateCard(card: StoredCard): RateCard {
  return {
    ...card,
    prices: card.prices.flatMap((price) => (isRun(price) ? unpackRun(price) : [price])),
    sources: Object.fromEntries(Object.entries(card.sources).map(([id, source]) => [id, { readOn: card.readOn ?? card.checkedOn, ...source }])),
  };
}

function isRun(price: ListPrice | Run): price is Run {
  return Array.isArray(price);
}

function unpackRun([shared, ...pairs]: Run): readonly ListPrice[] {
  return pairs.flatMap((item, index) => (typeof item === 'string' ? [{ ...shared, item, ...unpackTiers(pairs[index + 1] as PackedTiers) }] : []));
}

function unpackTiers(packed: PackedTiers): Pick<ListPrice, 'tiers' | 'included'> {
  const tiers: PriceTier[] = [];
  for (let index = 0; index < packed.length; index += 2) {
    const [price, upTo] = [packed[index], packed[index + 1]];
    if (typeof price === 'object' || price === undefined) continue;
    tiers.push({ price, upTo: typeof upTo === 'number' ? upTo : null });
  }
  const last = packed[packed.length - 1];
  return typeof last === 'object' ? { tiers, included: last.included } : { tiers };
}
