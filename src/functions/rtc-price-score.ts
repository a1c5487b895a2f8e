import { isUnsaid } from '../domain/cells';
import { pricePoints } from '../domain/scoring/price-points';
import { each, numberIn, type Run, single } from './cells';
import { choiceIn, namedValues } from './score-tables';

const usualPoints = 100;

export const run: Run = {
  arguments: ['price', 'prices', 'max_points', 'formula', 'parameter'],
  answer: (args) => {
    const prices = namedValues(args.prices ?? null, 'prices').flatMap(({ value }) => (value === null ? [] : [value]));
    const points = numberIn(single(args.max_points ?? null, 'max_points'), 'max_points', usualPoints);
    const formula = choiceIn(args, 'formula', ['low_bid', 'linear', 'log', 'utility']);
    const given = numberIn(single(args.parameter ?? null, 'parameter'), 'parameter', 0);
    return each([args.price ?? null], ([price = null]) => (isUnsaid(price) ? '' : pricePoints(numberIn(price, 'price', 0), prices, points, formula, given === 0 ? null : given)));
  },
};
