/** Marks of vendors by criterion; null is a mark not given. Criteria down, vendors across. */
export type Marks = readonly (readonly (number | null)[])[];

/** What a missing mark counts: nothing at all (the other weights are taken to 1), the worst or the best; or it refuses the vendor. */
export type MissingPolicy = 'reweight' | 'worst' | 'best' | 'error';

/** The lowest mark: what the word worst means. */
export const worstMark = 0;

/** The marks of one vendor, in the order of the criteria. */
export function marksOf(marks: Marks, vendor: number): readonly (number | null)[] {
  return marks.map((row) => row[vendor] ?? null);
}
