/** A criterion with its weight among its siblings, and what it is made of; a leaf has no parts. */
export interface Branch {
  readonly name: string;
  readonly weight: number;
  readonly parts: readonly Branch[];
}

/**
 * Global weights of the leaves: each local weight times that of its parent.
 * @returns leaf name -> weight; they sum to the weights of the top
 * @example quality 0.75 of [0.2, 0.25, 0.3, 0.25] -> 0.15, 0.1875, 0.225, 0.1875
 */
export function globalWeights(branches: readonly Branch[], parent = 1): ReadonlyMap<string, number> {
  return new Map(branches.flatMap(({ name, weight, parts }) => (parts.length === 0 ? [[name, weight * parent] as const] : [...globalWeights(parts, weight * parent)])));
}
