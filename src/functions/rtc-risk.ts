import { drawsFrom } from '../domain/draws';
import { riskOf } from '../domain/negotiation/risk';
import { numberIn, type Run, single } from './cells';
import { openContract, usageOf } from './contracts';
import { headersOf } from './language';
import { offerText, shareIn } from './one-cell';

const [usualSamples, mostSamples] = [2000, 100_000];

export const run: Run = {
  arguments: ['usage', 'tier', 'region', 'vendor', 'rates', 'terms', 'growth_sd', 'samples', 'seed'],
  answer: (args) => {
    const contract = openContract(offerText(args), args, usageOf(args));
    const samples = numberIn(single(args.samples ?? null, 'samples'), 'samples', usualSamples, { least: 1, most: mostSamples, isWhole: true });
    const { p10, p50, p90, mean } = riskOf(contract, shareIn(args, 'growth_sd', 0), samples, drawsFrom(numberIn(single(args.seed ?? null, 'seed'), 'seed', 1)));
    return [headersOf('risk'), ['P10', p10], ['P50', p50], ['P90', p90], ['Mean', mean]];
  },
};
