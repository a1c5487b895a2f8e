/** Hours of a day, both included: 19 to 23 is from 19:00 to 23:59. */
export interface HourSpan {
  readonly from: number;
  readonly to: number;
}

/** When most people use it and networks are fullest. */
export const eveningPeak: HourSpan = { from: 19, to: 23 };

/** What a trial varies; an empty list stands for whatever comes. */
export interface TrialScope {
  readonly regions: readonly string[];
  readonly devices: readonly string[];
  readonly networks: readonly string[];
  readonly hours: readonly HourSpan[];
}

/** One combination, and how many calls it takes. */
export interface TrialRow {
  readonly region: string;
  readonly device: string;
  readonly network: string;
  readonly hours: HourSpan;
  readonly calls: number;
}

/**
 * Spreads a trial's calls evenly over devices, networks, regions and hours, so that each region by itself and the evening peak by itself have enough of them.
 * @param samples - that a promise needs, 1 or more
 * @returns a row for each combination, all with the same number of calls
 * @example 800 samples, 2 regions, 2 devices, 2 networks, 10 to 12 and 19 to 23 h -> 16 rows of 100 calls
 */
export function planTrial({ regions, devices, networks, hours }: TrialScope, samples: number): readonly TrialRow[] {
  const any = (list: readonly string[]): readonly string[] => (list.length === 0 ? [''] : list);
  const spans = hours.length === 0 ? [{ from: 0, to: 23 }] : hours;
  const kinds = any(devices).flatMap((device) => any(networks).map((network) => ({ device, network })));
  const inPeak = spans.filter(({ from, to }) => from >= eveningPeak.from && to <= eveningPeak.to).length;
  const ofRegion = Math.ceil(samples / (kinds.length * spans.length));
  const ofPeak = inPeak === 0 ? 0 : Math.ceil(samples / (kinds.length * any(regions).length * inPeak));
  return any(regions).flatMap((region) => kinds.flatMap((kind) => spans.map((span) => ({ region, ...kind, hours: span, calls: Math.max(ofRegion, ofPeak) }))));
}

/**
 * Reads hours as people write them: `10-12, 19-23`, `10点～12点；19–23时`, `20`.
 * @returns undefined where a part is none
 */
export function readHours(text: string): readonly HourSpan[] | undefined {
  const parts = text.normalize('NFKC').split(/[,、;\n]+/).map((part) => part.trim()).filter((part) => part !== '');
  const spans = parts.map((part) => {
    const [, first, second = first] = /^(\d{1,2})(?::00)?\s*[点时h]?\s*(?:(?:[-~–—至到]|to)\s*(\d{1,2})(?::00)?\s*[点时h]?)?$/i.exec(part) ?? [];
    return { from: Number(first), to: Number(second) };
  });
  return spans.every(({ from, to }) => from <= to && to <= 23) ? spans : undefined;
}
