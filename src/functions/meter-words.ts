import { DomainError } from '../domain/errors';
import type { Counting, Meter } from '../domain/metering/meter';
import type { LogRule } from '../domain/metering/meter-log';
import { aggregateMeter, wordMeter } from '../domain/metering/word-meter';
import type { Chosen } from '../domain/pricing/rate-book';
import type { Labels } from '../domain/words/items';
import { rateBook, vocabulary } from './words';

/** How a vendor word meters, and what its own words mean. */
export interface Metering extends LogRule {
  readonly name: string;
  readonly labels: Labels;
}

/**
 * A vendor's rule, or a way of counting at the sizes of the words.
 * @throws DomainError `meter_unknown`
 */
export function meterOf(text: string): Meter {
  const counted = countingOf(text);
  if (counted !== undefined) return counted;
  const card = rateBook.card(vocabulary.vendors.find(text) ?? '');
  if (card === undefined) throw new DomainError('meter_unknown', { text });
  return card.meter;
}

/**
 * The rule that a vendor argument names: a card's, under its plan, or a way of counting.
 * @param word - empty: all received pixels added up, as RTC_TIER without a vendor
 * @throws DomainError `unknown_vendor`, `unknown_plan`
 */
export function meteringOf(word: string): Metering {
  const counted = word === '' ? aggregateMeter : countingOf(word);
  if (counted !== undefined) return { name: word, meter: counted, rounding: null, labels: {}, pricesRole: () => false };
  return meteringFor(rateBook.choose(word));
}

/** How an offer meters under its plans; received pixels added up, where nobody has said. */
export function meteringFor({ offer, plans }: Pick<Chosen, 'offer' | 'plans'>): Metering {
  const chosen = plans.map(({ id }) => id);
  return {
    name: offer.name,
    meter: offer.meter ?? aggregateMeter,
    rounding: offer.rounding?.quantity ?? null,
    labels: offer.labels,
    pricesRole: (role) => offer.rows.some((row) => row.role === role && (row.plan === null || chosen.includes(row.plan))),
  };
}

function countingOf(text: string): Meter | undefined {
  const counts = vocabulary.countings.find(text) as Counting | undefined;
  return counts === undefined ? undefined : counts === 'aggregate' ? aggregateMeter : { ...wordMeter, counts };
}
