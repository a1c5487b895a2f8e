import { alternativesOf, billedQuantities } from '../domain/audit/alternatives';
import { auditRows, type Counted } from '../domain/audit/audit';
import { sampledOtherwise, sampledQuantities } from '../domain/audit/samples';
import { type BillLine, billOf } from '../domain/billing/contract';
import { DomainError, unlessRefused } from '../domain/errors';
import { type LogRule, meterLog, type MeteredUsage } from '../domain/metering/meter-log';
import type { Stay } from '../domain/metering/stay';
import { roundMoney } from '../domain/money/rounding';
import type { Agreement } from '../domain/terms/agreement';
import type { RegionWord } from '../domain/words/regions';
import { auditFinding } from '../i18n/audit-findings';
import { readInvoice, readUsed } from './audit-tables';
import { numberIn, regionIn, type Run, single, textIn } from './cells';
import { agreedOffer, agreementWith, contractUnder, mostMonths, type UsageCells } from './contracts';
import { headersOf, language } from './language';
import { meteringFor } from './meter-words';
import { chosenOffer } from './prices';

export const run: Run = {
  arguments: ['log', 'invoice', 'vendor', 'region', 'rates', 'terms', 'month'],
  answer: ({ log = null, invoice = null, vendor = null, region = null, rates = null, terms = null, month: months = null }) => {
    if (log === null) throw new DomainError('missing_argument', { argument: 'log' });
    if (invoice === null) throw new DomainError('missing_argument', { argument: 'invoice' });
    const chosen = chosenOffer(textIn(single(vendor, 'vendor'), 'vendor'), rates);
    const where = regionIn(single(region, 'region'), 'region');
    const month = numberIn(single(months, 'month'), 'month', 1, { least: 1, most: mostMonths, isWhole: true });
    const agreement = agreementWith(chosen, terms);
    const metering = meteringFor(agreedOffer(chosen, agreement));
    const { stays, samples } = readUsed(log, metering);
    const usage = [...meterLog(stays, metering), ...[...sampledQuantities(samples)].map(([item, quantity]) => ({ item, quantity }))];
    const billUnder = (agreed: Agreement): readonly BillLine[] => {
      const { program, fill } = contractUnder(chosen, agreed, usageCells(usage, where));
      return billOf(program, fill, month);
    };
    const rows = auditRows(billUnder(agreement), readInvoice(invoice, metering.labels), [...otherCounts(stays, metering), ...sampledOtherwise(samples)], billUnder({ ...agreement, freeMinutesMonth: 'none' }));
    return [headersOf('audit'), ...rows.map(({ item, quantity, invoicedQuantity, amount, invoicedAmount, finding }) => [item, quantity ?? '', invoicedQuantity ?? '', amount ?? '', invoicedAmount ?? '', invoicedAmount === null ? '' : roundMoney(invoicedAmount - (amount ?? 0), 2, 'half_up'), auditFinding(finding, language)])];
  },
};

function usageCells(usage: readonly MeteredUsage[], region: RegionWord | null): UsageCells {
  return { months: 1, rows: usage.map(({ item, quantity }, index) => ({ place: index + 1, tier: item, region, months: [quantity], growth: null })) };
}

/** The quantities under every other rule, each counted once and only when asked; none under a rule that the log has no columns for. */
function otherCounts(stays: readonly Stay[], rule: LogRule): readonly Counted[] {
  return alternativesOf(rule).map(({ cause, rule: other }) => {
    let counted: ReadonlyMap<string, number> | null = null;
    return { cause, quantities: () => (counted ??= unlessRefused(() => new Map(billedQuantities(stays, other).map(({ item, quantity }) => [item, quantity]))) ?? new Map<string, number>()) };
  });
}
