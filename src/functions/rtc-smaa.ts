import { drawsFrom } from '../domain/draws';
import { rankAcceptability } from '../domain/scoring/smaa';
import { isUnsaid } from '../domain/cells';
import { numberIn, type Run, single } from './cells';
import { headersOf, language } from './language';
import { markTable, weightsIn } from './score-tables';

const usualSamples = 10_000;
const mostSamples = 1_000_000;

export const run: Run = {
  arguments: ['marks', 'weights', 'samples', 'seed'],
  answer: (args) => {
    const table = markTable(args.marks ?? null);
    const given = args.weights ?? null;
    const order = given === null || given.every((row) => row.every(isUnsaid)) ? null : weightsIn(given, table);
    const samples = numberIn(single(args.samples ?? null, 'samples'), 'samples', usualSamples, { least: 1, most: mostSamples, isWhole: true });
    const seed = numberIn(single(args.seed ?? null, 'seed'), 'seed', 1);
    const shares = rankAcceptability(table.marks, order, samples, drawsFrom(seed));
    return [[headersOf('smaa')[0] ?? '', ...table.vendors.map((_, rank) => rankHeader(rank + 1))], ...shares.map((row, vendor) => [table.vendors[vendor] ?? '', ...row])];
  },
};

function rankHeader(rank: number): string {
  return language === 'zh-CN' ? `第 ${rank} 名` : `Rank ${rank}`;
}
