import { type Marks } from './marks';
import type { Draw } from '../draws';

/**
 * How often each vendor takes each rank when nobody knows the weights: over weightings drawn evenly from all that there are.
 * @param marks - criteria down, vendors across; null: not given, then the vendor's other weights are taken to 1
 * @param order - weights whose order of importance every drawn weighting keeps; equal ones are free among each other, 0 stays 0; null: no order
 * @param samples - weightings drawn, > 0
 * @returns a row for each vendor: its share of rank 1, 2, ...; rows and columns sum to 1, equals share their ranks
 * @see Lahdelma and Salminen 2001, rank acceptability
 */
export function rankAcceptability(marks: Marks, order: readonly number[] | null, samples: number, draw: Draw): readonly (readonly number[])[] {
  const criteria = marks.length;
  const vendors = marks[0]?.length ?? 0;
  const flat = Float64Array.from({ length: criteria * vendors }, (_, index) => marks[Math.floor(index / vendors)]?.[index % vendors] ?? NaN);
  const isComplete = flat.every((mark) => !Number.isNaN(mark));
  const counts = Array.from({ length: vendors }, () => new Array<number>(vendors).fill(0));
  const weights = new Float64Array(criteria);
  const scores = new Float64Array(vendors);
  const next = weighting(criteria, order, draw);
  for (let sample = 0; sample < samples; sample += 1) {
    next(weights);
    if (isComplete) scoreAll(flat, weights, scores);
    else scoreGiven(flat, weights, scores);
    countRanks(scores, counts);
  }
  return counts.map((row) => row.map((count) => count / samples));
}

/** Fills the weights with an even draw from all weightings: gaps between exponential steps. */
function weighting(criteria: number, order: readonly number[] | null, draw: Draw): (weights: Float64Array) => void {
  const counted = Array.from({ length: criteria }, (_, index) => index).filter((index) => order === null || (order[index] ?? 0) > 0);
  const steps = new Float64Array(counted.length);
  return (weights) => {
    for (let index = 0; index < steps.length; index += 1) steps[index] = -Math.log(1 - draw());
    if (order === null) {
      counted.forEach((criterion, index) => { weights[criterion] = steps[index] ?? 0; });
      return;
    }
    steps.sort();
    // Equals are shuffled, so that none of them always weighs more.
    const ascending = counted.map((criterion) => ({ criterion, weight: order[criterion] ?? 0, key: draw() })).sort((a, b) => a.weight - b.weight || a.key - b.key);
    ascending.forEach(({ criterion }, index) => { weights[criterion] = steps[index] ?? 0; });
  };
}

function scoreAll(flat: Float64Array, weights: Float64Array, scores: Float64Array): void {
  const vendors = scores.length;
  scores.fill(0);
  for (let criterion = 0; criterion < weights.length; criterion += 1) {
    const weight = weights[criterion] ?? 0;
    const from = criterion * vendors;
    for (let vendor = 0; vendor < vendors; vendor += 1) scores[vendor] = (scores[vendor] ?? 0) + weight * (flat[from + vendor] ?? 0);
  }
}

function scoreGiven(flat: Float64Array, weights: Float64Array, scores: Float64Array): void {
  const vendors = scores.length;
  for (let vendor = 0; vendor < vendors; vendor += 1) {
    let [sum, weighed] = [0, 0];
    for (let criterion = 0; criterion < weights.length; criterion += 1) {
      const mark = flat[criterion * vendors + vendor] ?? NaN;
      const weight = weights[criterion] ?? 0;
      if (Number.isNaN(mark)) continue;
      sum += weight * mark;
      weighed += weight;
    }
    scores[vendor] = weighed === 0 ? -Infinity : sum / weighed;
  }
}

/** A vendor with b better and e equals (itself among them) has each of the ranks b+1 to b+e to a share of 1/e. */
function countRanks(scores: Float64Array, counts: readonly number[][]): void {
  for (let vendor = 0; vendor < scores.length; vendor += 1) {
    const own = scores[vendor] ?? 0;
    let [better, equal] = [0, 0];
    for (const other of scores) {
      if (other > own) better += 1;
      else if (other === own) equal += 1;
    }
    const row = counts[vendor];
    for (let rank = better; rank < better + equal; rank += 1) if (row !== undefined) row[rank] = (row[rank] ?? 0) + 1 / equal;
  }
}

/**
 * How often one vendor scores above another, over values that were drawn beforehand; equals count half.
 * @param values - vendor -> its score in each draw
 * @example 9 of 10 draws -> 0.9
 */
export function winningShare(values: readonly number[], against: readonly number[]): number {
  return values.reduce((wins, value, draw) => wins + (value > (against[draw] ?? 0) ? 1 : value === against[draw] ? 0.5 : 0), 0) / values.length;
}
