import { billOf } from '../domain/billing/contract';
import { billRule } from '../i18n/bill-rules';
import { meterRule } from '../i18n/meter-rules';
import { dateOf } from './row-date';
import { numberIn, type Run, single, textIn } from './cells';
import { mostMonths, openContract, usageOf } from './contracts';
import { headersOf, language } from './language';

export const run: Run = {
  arguments: ['usage', 'tier', 'region', 'vendor', 'rates', 'terms', 'month'],
  answer: (args) => {
    const usage = usageOf(args);
    const { program, fill } = openContract(textIn(single(args.vendor ?? null, 'vendor'), 'vendor'), args, usage);
    const month = monthIn(args.month ?? null, usage.months > 1 ? usage.months : mostMonths);
    const lines = billOf(program, fill, month);
    const { meter, market } = program.offer;
    const rule = meter === null ? '' : meterRule(meter, language);
    const total = lines.reduce((sum, { amount }) => sum + amount, 0);
    const recovered = lines.find(({ step }) => step === 'tax_recovered')?.amount;
    const rows = lines.map((line) => [line.step, line.about.item, line.about.region, line.quantity, line.about.unit, line.price, line.amount, billRule(line, rule, market?.length ?? 0, language), line.about.row?.source ?? '', dateOf(line.about.row)]);
    const payable = recovered === undefined ? [] : [['Payable', '', '', '', '', '', total - recovered, '', '', '']];
    return [headersOf('bill'), ...rows, ...payable, ['Total', '', '', '', '', '', total, '', '', '']];
  },
};

/** The contract month: 1 unless said. A written 0 is the signing; an empty cell that arrives as 0 can't be told from it, as nowhere in Excel. */
function monthIn(grid: Parameters<typeof single>[0], most: number): number {
  if (grid === null) return 1;
  const cell = single(grid, 'month');
  return cell === 0 || cell === '0' ? 0 : numberIn(cell, 'month', 1, { least: 1, most, isWhole: true });
}
