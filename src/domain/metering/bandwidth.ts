/** What a bandwidth bill with a floor looks at, over one month. */
export interface BandwidthMonth {
  /** The month's 95th percentile, Mbps. */
  readonly peak: number;
  /** The agreed upper limit, Mbps, and the share of it that is billed at least. */
  readonly limit: number;
  readonly floorShare: number;
  /** Days with traffic, and days on which the line existed. */
  readonly validDays: number;
  readonly existingDays: number;
  readonly daysInMonth: number;
}

/**
 * The bandwidth that is billed: the peak by the days with traffic, at least the floor by the days of existence.
 * @returns Mbps, unrounded
 * @see Tencent Cloud, bandwidth packages billed by enhanced 95th percentile
 * @example 80 Mbps on 6 of 30 days; 20 % of 500 Mbps on 12 of 30 -> 40
 */
export function billedBandwidth({ peak, limit, floorShare, validDays, existingDays, daysInMonth }: BandwidthMonth): number {
  return Math.max((peak * validDays) / daysInMonth, (limit * floorShare * existingDays) / daysInMonth);
}
