import { leverWorths } from '../domain/negotiation/lever-worth';
import type { Run } from './cells';
import { openContract, usageOf } from './contracts';
import { headersOf } from './language';
import { offerText, shareIn } from './one-cell';

const usualStep = 0.1;

export const run: Run = {
  arguments: ['usage', 'tier', 'region', 'vendor', 'rates', 'terms', 'step'],
  answer: (args) => {
    const contract = openContract(offerText(args), args, usageOf(args));
    return [headersOf('levers'), ...leverWorths(contract, shareIn(args, 'step', usualStep)).map(({ rank, lever, change, tco, difference, value }) => [rank, lever, change, tco, difference, value])];
  },
};
