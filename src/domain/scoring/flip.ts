import { type Marks, marksOf } from './marks';
import { weightedScore } from './score';

/** The weight of one criterion at which another vendor takes the lead. */
export interface Flip {
  readonly criterion: number;
  /** As a share of all weights, now. */
  readonly weight: number;
  /** The nearest weight, 0 to 1, at which the winner is caught; null: at no weight. */
  readonly flipWeight: number | null;
  /** The vendor that catches it; null: none. */
  readonly winnerThen: number | null;
}

/** How far beyond a weight somebody else must lead for it to be one that flips. */
const beyond = 1e-6;

/**
 * For each criterion the nearest weight at which the winner changes, all other weights keeping their proportions.
 * @param marks - null: not given; a vendor's other weights are then taken to 1
 * @param weights - >= 0, not all 0
 * @see Triantaphyllou and Sanchez 1997
 * @example two bidders 0.73 and 0.72: experience at 0.30 flips at 0.243
 */
export function flipsOf(marks: Marks, weights: readonly number[]): readonly Flip[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const shares = weights.map((weight) => weight / sum);
  const vendors = (marks[0] ?? []).map((_, vendor) => marksOf(marks, vendor));
  const winner = bestOf(vendors, shares);
  return shares.map((weight, criterion): Flip => {
    const none: Flip = { criterion, weight, flipWeight: null, winnerThen: null };
    if (winner === null || weight >= 1) return none;
    const crossings = vendors.flatMap((_, rival) => (rival === winner ? [] : crossingsOf(vendors, winner, rival, criterion, shares)));
    const nearest = crossings.sort((a, b) => Math.abs(a.at - weight) - Math.abs(b.at - weight)).find(({ at, rival }) => isCaughtBeyond(vendors, winner, rival, criterion, shares, at));
    return nearest === undefined ? none : { criterion, weight, flipWeight: nearest.at, winnerThen: nearest.rival };
  });
}

type VendorMarks = readonly (readonly (number | null)[])[];

function bestOf(vendors: VendorMarks, shares: readonly number[]): number | null {
  let best: number | null = null;
  vendors.forEach((_, vendor) => { if (best === null || scoreAt(vendors, vendor, shares) > scoreAt(vendors, best, shares)) best = vendor; });
  return best;
}

function scoreAt(vendors: VendorMarks, vendor: number, shares: readonly number[]): number {
  const marks = vendors[vendor] ?? [];
  return marks.some((mark, index) => mark !== null && (shares[index] ?? 0) > 0) ? weightedScore(marks, shares, 100, 'reweight') : -Infinity;
}

/** The shares with one of them changed and the others in their old proportions. */
function withShare(shares: readonly number[], criterion: number, share: number): readonly number[] {
  const others = 1 - (shares[criterion] ?? 0);
  return shares.map((one, index) => (index === criterion ? share : (one * (1 - share)) / others));
}

/** On the other side of a crossing the rival leads, or at its very bound it draws level. */
function isCaughtBeyond(vendors: VendorMarks, winner: number, rival: number, criterion: number, shares: readonly number[], at: number): boolean {
  const now = shares[criterion] ?? 0;
  const further = at >= now ? at + beyond : at - beyond;
  const looked = withShare(shares, criterion, Math.min(1, Math.max(0, further)));
  return scoreAt(vendors, rival, looked) > scoreAt(vendors, winner, looked) || further < 0 || further > 1;
}

/** Where two scores are equal: each is a line over a line in the weight, so their difference is a parabola over a product. */
function crossingsOf(vendors: VendorMarks, winner: number, rival: number, criterion: number, shares: readonly number[]): readonly { readonly at: number; readonly rival: number }[] {
  const [a, b] = [winner, rival].map((vendor) => linesOf(vendors[vendor] ?? [], criterion, shares));
  if (a === undefined || b === undefined) return [];
  const square = a.marks.slope * b.given.slope - b.marks.slope * a.given.slope;
  const linear = a.marks.slope * b.given.at0 + a.marks.at0 * b.given.slope - b.marks.slope * a.given.at0 - b.marks.at0 * a.given.slope;
  const constant = a.marks.at0 * b.given.at0 - b.marks.at0 * a.given.at0;
  // Where a vendor has no mark with any weight, its score is nothing over nothing.
  const isScored = ({ given }: { readonly given: Line }, at: number): boolean => given.at0 + given.slope * at > beyond;
  return rootsOf(square, linear, constant).filter((at) => at >= 0 && at <= 1 && isScored(a, at) && isScored(b, at)).map((at) => ({ at: Math.abs(at), rival }));
}

interface Line {
  readonly at0: number;
  readonly slope: number;
}

/** The sums of weight x mark and of the weights of given marks, as lines in the weight of one criterion. */
function linesOf(marks: readonly (number | null)[], criterion: number, shares: readonly number[]): { readonly marks: Line; readonly given: Line } {
  const others = 1 - (shares[criterion] ?? 0);
  const without = (value: (mark: number) => number): number => marks.reduce<number>((sum, mark, index) => (mark === null || index === criterion ? sum : sum + ((shares[index] ?? 0) / others) * value(mark)), 0);
  const own = marks[criterion] ?? null;
  const [sum, given] = [without((mark) => mark), without(() => 1)];
  return { marks: { at0: sum, slope: (own ?? 0) - sum }, given: { at0: given, slope: (own === null ? 0 : 1) - given } };
}

const nothing = 1e-12;

function rootsOf(square: number, linear: number, constant: number): readonly number[] {
  if (Math.abs(square) < nothing) return Math.abs(linear) < nothing ? [] : [-constant / linear];
  const under = linear * linear - 4 * square * constant;
  return under < 0 ? [] : [(-linear - Math.sqrt(under)) / (2 * square), (-linear + Math.sqrt(under)) / (2 * square)];
}

/**
 * How many points a vendor may lose in one criterion before its lead is gone.
 * @param lead - points of the total, > 0
 * @param weight - share of the criterion, > 0
 * @example a lead of 1 at a weight of 0.3 -> 3.33
 */
export function markDropThatLoses(lead: number, weight: number): number {
  return lead / weight;
}
