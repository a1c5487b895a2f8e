/** Per cent as a share, as a person would write it: 99.95 is 0.9995, so that a value equals the bound that reads the same. */
export function shareOfPercent(percent: number): number {
  return Number((percent / 100).toPrecision(15));
}
