import { boundary } from '../boundary';

/** What two offers cost at a multiple of the usage. */
export type CostsAt = (multiple: number) => readonly [a: number, b: number];

/** Multiples between which one offer is the cheaper, or both cost the same. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly cheaper: 'a' | 'b' | 'same';
  /** At `to`. */
  readonly costs: readonly [a: number, b: number];
  /** How it ends: both cost the same there, a step makes one jump past the other, or nothing was looked at beyond. */
  readonly end: 'equal' | 'jump' | 'range';
}

/** Looked at: from a hundredth to a hundred times the usage, 40 points to a decade. */
const pointsADecade = 40;
const decades = 4;
/** What doubles lose; up to this share two costs are the same at the end of a stretch; narrower stretches of the same cost are points. */
const [noise, equal, narrow] = [1e-12, 1e-6, 1e-3];
const dipSteps = 40;

/**
 * Finds at which multiples of a usage two offers cost the same, and who is cheaper between. Where a step makes the difference jump over 0, the stretch ends at the jump.
 * Two crossings inside a fortieth of a decade are found where the difference dips towards 0 between its neighbours, as steeply as it must to reach 0.
 * @returns stretches from 0.01 to 100, each beginning where the one before ends
 * @throws DomainError what `calculate` throws
 * @example 100 at once against 1 for each multiple -> A is dearer up to 100
 */
export function breakEvens(calculate: CostsAt): readonly Stretch[] {
  const costsAt = remembered(calculate);
  const sideAt = (multiple: number): number => sideOf(costsAt(multiple));
  const grid = Array.from({ length: decades * pointsADecade + 1 }, (_, index) => 10 ** (index / pointsADecade - 2));
  const points = withDips(grid, costsAt);
  const stretches: { side: number; from: number; to: number }[] = [];
  let [from, side] = [points[0] ?? 0, sideAt(points[0] ?? 0)];
  let before = from;
  for (const point of points) {
    const reached = sideAt(point);
    while (side !== reached) {
      const [last, next] = boundary(before, point, (multiple) => sideAt(multiple) === side);
      stretches.push({ side, from, to: last });
      [from, before, side] = [last, next, sideAt(next)];
    }
    before = point;
  }
  stretches.push({ side, from, to: points[points.length - 1] ?? 0 });
  return withoutPoints(stretches).map(({ side: cheaper, from: start, to }, index, all) => {
    const costs = costsAt(to);
    return { from: start, to, cheaper: cheaper < 0 ? 'a' : cheaper > 0 ? 'b' : 'same', costs, end: index === all.length - 1 ? 'range' : isWithin(costs, equal) ? 'equal' : 'jump' };
  });
}

/** The grid is asked twice. */
function remembered(costsAt: CostsAt): CostsAt {
  const known = new Map<number, ReturnType<CostsAt>>();
  return (multiple) => {
    let costs = known.get(multiple);
    if (costs === undefined) known.set(multiple, (costs = costsAt(multiple)));
    return costs;
  };
}

/** Below 0: A is cheaper. */
function sideOf(costs: readonly [number, number]): number {
  return isWithin(costs, noise) ? 0 : Math.sign(costs[0] - costs[1]);
}

function isWithin([a, b]: readonly [number, number], share: number): boolean {
  return Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b));
}

/** The grid and, where the difference comes nearest to 0 between two of its points and could meet it, that place. */
function withDips(grid: readonly number[], costsAt: CostsAt): readonly number[] {
  const gap = (multiple: number): number => { const [a, b] = costsAt(multiple); return a - b; };
  const gaps = grid.map(gap);
  return grid.flatMap((point, index) => {
    const [left, here, right] = [gaps[index - 1] ?? 0, gaps[index] ?? 0, gaps[index + 1] ?? 0];
    const side = Math.sign(here);
    const slope = Math.max(Math.abs(left - here), Math.abs(right - here));
    if (side === 0 || left * side <= here * side || right * side <= here * side || Math.abs(here) > slope) return [point];
    let [low, high] = [grid[index - 1] ?? point, grid[index + 1] ?? point];
    for (let step = 0; step < dipSteps; step += 1) {
      const [first, second] = [low + (high - low) / 3, high - (high - low) / 3];
      if (gap(first) * side < gap(second) * side) high = second;
      else low = first;
    }
    return [point, (low + high) / 2].sort((a, b) => a - b);
  });
}

/** A crossing is a point, not a stretch, at the ends of what is looked at too; stretches of one side that only a point parts are one. */
function withoutPoints(stretches: readonly { readonly side: number; readonly from: number; readonly to: number }[]): readonly { readonly side: number; readonly from: number; readonly to: number }[] {
  const joined: { side: number; from: number; to: number }[] = [];
  const isPoint = ({ side, from, to }: (typeof stretches)[number]): boolean => stretches.length > 1 && side === 0 && to - from <= narrow * to;
  stretches.forEach((stretch, index) => {
    const before = joined[joined.length - 1];
    if (!isPoint(stretch)) {
      if (before?.side === stretch.side) before.to = stretch.to;
      else joined.push({ ...stretch, from: before?.to ?? stretches[0]?.from ?? stretch.from });
    } else if (before !== undefined) before.to = index === stretches.length - 1 ? stretch.to : (stretch.from + stretch.to) / 2;
  });
  return joined;
}
