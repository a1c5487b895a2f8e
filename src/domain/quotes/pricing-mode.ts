import type { Offer } from '../pricing/offer';
import type { RateRow } from '../pricing/rate-row';
import { isCharge } from '../pricing/ladder';
import type { Agreement } from '../terms/agreement';
import { isFixed, measuredBy } from '../words/units';

/** A way in which an offer charges. */
export type PricingMode = 'usage' | 'traffic' | 'seats' | 'package';

const measures: Readonly<Record<string, PricingMode>> = { min: 'usage', STD: 'usage', GB: 'traffic', Mbps: 'traffic', PCU: 'seats', seat: 'seats', MAU: 'seats', DAU: 'seats' };
/** What is beside the service itself: it makes no mode of an offer. */
const extras = /^(RECORDING|RECORDING_MIX|WEB_RECORDING|LOCAL_RECORDING|CDN|CDN_BANDWIDTH|PUSH|PUSH_BANDWIDTH|RECORDING_STORAGE)\b/;

/**
 * The ways in which an offer charges for the service: by usage, by traffic, by seats, by packages. Several are a hybrid.
 * @example a plan of 50 a month with minutes and GB above it -> usage, traffic, package
 */
export function pricingModes(offer: Offer): readonly PricingMode[] {
  const modes = new Set(offer.rows.flatMap((row) => modeOf(row) ?? []));
  return (['usage', 'traffic', 'seats', 'package'] as const).filter((mode) => modes.has(mode));
}

/** How an offer charges, and whether it holds the buyer to a least amount of money. */
export interface ChargingWay {
  readonly modes: readonly PricingMode[];
  readonly isCommitted: boolean;
}

/** The modes of an offer, with what the terms or its own rows commit the buyer to; the least fee of support alone commits to nothing. */
export function chargingWay(offer: Offer, { minCommitMonth, minCommitTerm }: Pick<Agreement, 'minCommitMonth' | 'minCommitTerm'>): ChargingWay {
  const hasMinimum = offer.rows.some(({ model, kind, items }) => model === 'minimum' && kind !== 'estimate' && !items.includes('SUPPORT'));
  return { modes: pricingModes(offer), isCommitted: hasMinimum || minCommitMonth > 0 || minCommitTerm > 0 };
}

function modeOf(row: RateRow): PricingMode | null {
  if (row.kind === 'estimate' || row.items.some((item) => extras.test(item))) return null;
  if (row.model === 'pack' || row.items.includes('PLAN')) return 'package';
  return isCharge(row) && row.price !== 'free' && !isFixed(row.unit) ? (measures[measuredBy(row.unit.base)] ?? null) : null;
}
