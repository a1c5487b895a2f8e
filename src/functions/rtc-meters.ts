import { DomainError } from '../domain/errors';
import type { Grid } from '../domain/cells';
import { meterPicture } from '../domain/metering/meter-picture';
import { streamCount } from '../domain/metering/picture';
import { wordMeter } from '../domain/metering/word-meter';
import { costOf } from '../domain/pricing/cost';
import type { Chosen } from '../domain/pricing/rate-book';
import { meteredRule, meterRule } from '../i18n/meter-rules';
import { type AnswerCell, attempt, placed, type Run, textIn } from './cells';
import { type UsageCells, usageOf } from './contracts';
import { headersOf, language } from './language';
import { chosenOffer, offersOf } from './prices';
import { itemOf } from './words';

export const run: Run = {
  arguments: ['usage', 'tier', 'region', 'vendor', 'rates'],
  answer: (args) => {
    const usage = usageOf(args);
    const rates = args.rates ?? null;
    return [headersOf('meters'), ...vendorsIn(args.vendor ?? null, rates).map((vendor) => rowOf(vendor, rates, usage))];
  },
};

/** The vendors of the argument, or every offer of the rates. @throws DomainError `vendor_missing` */
function vendorsIn(vendors: Grid | null, rates: Grid | null): readonly string[] {
  const said = (vendors ?? []).flatMap((row) => row.map((cell) => textIn(cell, 'vendor'))).filter((word) => word !== '');
  if (said.length > 0) return said;
  if (rates === null) throw new DomainError('vendor_missing');
  return offersOf(rates).map(({ name }) => name);
}

/** One vendor's row; what it can't answer is an error in its own cell. */
function rowOf(vendor: string, rates: Grid | null, usage: UsageCells): readonly AnswerCell[] {
  let chosen: Chosen;
  try {
    chosen = chosenOffer(vendor, rates);
  } catch (error) {
    if (error instanceof DomainError) return [vendor, error, error, error, error, error];
    throw error;
  }
  const { offer } = chosen;
  const minutes = participantMinutes(usage);
  const cost = attempt(() => costIn(usage, chosen));
  return [
    vendor,
    offer.rows.find(({ currency }) => currency !== null)?.currency ?? '',
    attempt(() => billedMinutes(usage, chosen)),
    cost,
    attempt(() => (typeof cost !== 'number' ? cost : minutes === 0 ? new DomainError('no_minutes') : (cost / minutes) * 1000)),
    offer.meter === null ? meterRule(wordMeter, language) : meteredRule('', offer.meter, offer.rounding?.quantity ?? null, language),
  ];
}

function participantMinutes({ rows }: UsageCells): number {
  return rows.reduce((sum, { tier, months: [minutes = 0] }) => sum + (itemOf(tier).picture === null ? 0 : minutes), 0);
}

/** Minutes of all classes together; traffic and extras are no minutes. */
function billedMinutes({ rows }: UsageCells, { offer }: Chosen): number {
  return rows.reduce((sum, { tier, place, months: [minutes = 0] }) => {
    const { picture, key } = itemOf(tier, offer.labels);
    if (picture === null) return sum;
    if (offer.meter === null && streamCount(picture) > 1) throw new DomainError('no_meter', { offer: offer.name, picture: key, row: place });
    const lines = placed({ row: place }, () => meterPicture(picture, offer.meter ?? wordMeter));
    return sum + lines.reduce((each, { item, perMinute }) => (item === 'TRAFFIC' ? each : each + perMinute), 0) * minutes;
  }, 0);
}

/** What all lines cost, each as if alone. */
function costIn({ rows }: UsageCells, { offer, plans }: Chosen): number {
  const chosen = plans.map(({ id }) => id);
  return rows.reduce((sum, { tier, region, place, months: [quantity = 0] }) => sum + placed({ row: place }, () => costOf(offer, itemOf(tier, offer.labels), quantity, { region, role: null, plans: chosen })), 0);
}
