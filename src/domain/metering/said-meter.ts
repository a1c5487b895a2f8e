import { DomainError } from '../errors';
import type { Vocabulary } from '../words/vocabulary';
import type { Counting, Meter } from './meter';
import { aggregateMeter, wordMeter } from './word-meter';

/**
 * What the term `meter` means: a vendor's rule, or a way of counting at the sizes of the words.
 * @param cards - the vendors whose rules are known, by their ids
 * @throws DomainError `meter_unknown`
 * @example saidMeter('per_stream', ...) -> a minute for each received stream
 */
export function saidMeter(text: string, vocabulary: Vocabulary, cards: { card(id: string): { readonly meter: Meter } | undefined }): Meter {
  const counts = vocabulary.countings.find(text) as Counting | undefined;
  if (counts !== undefined) return counts === 'aggregate' ? aggregateMeter : { ...wordMeter, counts };
  const card = cards.card(vocabulary.vendors.find(text) ?? '');
  if (card === undefined) throw new DomainError('meter_unknown', { text });
  return card.meter;
}
