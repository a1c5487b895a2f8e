import { DomainError } from '../domain/errors';
import { type LeverId, levers } from '../domain/negotiation/levers';
import { leverFor } from '../domain/negotiation/target';
import type { Run } from './cells';
import { openContract, usageOf } from './contracts';
import { offerText, requiredNumber, requiredText } from './one-cell';
import { vocabulary } from './words';

export const run: Run = {
  arguments: ['target', 'lever', 'usage', 'tier', 'region', 'vendor', 'rates', 'terms'],
  answer: (args) => {
    const target = requiredNumber(args, 'target');
    const lever = leverIn(requiredText(args, 'lever'));
    return [[leverFor(openContract(offerText(args), args, usageOf(args)), lever, target)]];
  },
};

/** A term in any of its words; the unit price goes by those of its column. @throws DomainError `word_unknown` */
function leverIn(word: string): LeverId {
  const id = vocabulary.rateColumns.find(word) === 'price' ? 'unit_price' : (vocabulary.terms.find(word) ?? '');
  if (!(id in levers)) throw new DomainError('word_unknown', { argument: 'lever', word, words: Object.keys(levers).join(', ') });
  return id as LeverId;
}
