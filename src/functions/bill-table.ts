import type { BillLine } from '../domain/billing/contract';
import type { Offer } from '../domain/pricing/offer';
import { billRule } from '../i18n/bill-rules';
import { meterRule } from '../i18n/meter-rules';
import type { Answer } from './cells';
import { headersOf, language } from './language';
import { dateOf } from './row-date';

/** The columns of a bill, as its table has them. */
export function billTable(lines: readonly BillLine[], { meter, market }: Offer): Answer {
  const rule = meter === null ? '' : meterRule(meter, language);
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  const recovered = lines.find(({ step }) => step === 'tax_recovered')?.amount;
  const rows = lines.map((line) => [line.step, line.about.item, line.about.region, line.quantity, line.about.unit, line.price, line.amount, billRule(line, rule, market?.length ?? 0, language), line.about.row?.source ?? '', dateOf(line.about.row)]);
  const payable = recovered === undefined ? [] : [['Payable', '', '', '', '', '', total - recovered, '', '', '']];
  return [headersOf('bill'), ...rows, ...payable, ['Total', '', '', '', '', '', total, '', '', '']];
}
