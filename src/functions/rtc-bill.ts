import { billOf } from '../domain/billing/contract';
import { billTable } from './bill-table';
import { numberIn, type Run, single } from './cells';
import { mostMonths, openContract, usageOf } from './contracts';
import { offerText } from './one-cell';

export const run: Run = {
  arguments: ['usage', 'tier', 'region', 'vendor', 'rates', 'terms', 'month'],
  answer: (args) => {
    const usage = usageOf(args);
    const { program, fill } = openContract(offerText(args), args, usage);
    const month = monthIn(args.month ?? null, usage.months > 1 ? usage.months : mostMonths);
    return billTable(billOf(program, fill, month), program.offer);
  },
};

/** The contract month: 1 unless said. A written 0 is the signing; an empty cell that arrives as 0 can't be told from it, as nowhere in Excel. */
function monthIn(grid: Parameters<typeof single>[0], most: number): number {
  if (grid === null) return 1;
  const cell = single(grid, 'month');
  return cell === 0 || cell === '0' ? 0 : numberIn(cell, 'month', 1, { least: 1, most, isWhole: true });
}
