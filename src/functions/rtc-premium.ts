import { DomainError } from '../domain/errors';
import { premiumsOf } from '../domain/scoring/premium';
import { scoreWords } from '../i18n/score-words';
import { numberIn, type Run, single } from './cells';
import { headersOf, language } from './language';
import { namedValues } from './score-tables';

const usualPriceWeight = 0.3;

export const run: Run = {
  arguments: ['prices', 'scores', 'price_weight'],
  answer: (args) => {
    const prices = namedValues(args.prices ?? null, 'prices');
    const scores = namedValues(args.scores ?? null, 'scores');
    if (prices.length !== scores.length) throw new DomainError('vendors_differ', { first: prices.length, second: scores.length });
    const weight = numberIn(single(args.price_weight ?? null, 'price_weight'), 'price_weight', usualPriceWeight, { most: 1 });
    const bids = prices.flatMap(({ name, value: price }, index) => {
      const score = scores[index];
      return price === null || score?.value == null ? [] : [{ name: name.startsWith('#') ? score.name : name, price, score: score.value }];
    });
    const words = scoreWords[language];
    return [headersOf('premium'), ...premiumsOf(bids, weight).map(({ premium, total, breakEven }, index) => {
      const { name = '', price = 0, score = 0 } = bids[index] ?? {};
      return [name, price, premium, score, total, typeof breakEven === 'number' ? breakEven : words[breakEven]];
    })];
  },
};
