/** How a vendor rounds the time that it meters, as data of its card. */
export interface QuantityRounding {
  /**
   * What is rounded up: each stay, the seconds of a day, month or billing cycle by type, or nothing (`none`).
   * `minute`: each minute of the clock counts the most that are there in it.
   */
  readonly per: 'stay' | 'day' | 'month' | 'cycle' | 'minute' | 'none';
  /** Steps, seconds; 0 where nothing is rounded. */
  readonly seconds: number;
  /** The shortest stay that is billed, seconds. */
  readonly atLeast?: number;
  /** Steps of the traffic of each stay, GB. */
  readonly gigabytes?: number;
}
