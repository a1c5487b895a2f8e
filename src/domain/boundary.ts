/** Enough to reach neighbouring doubles, but near 0, where they never end. */
const halvings = 100;

/**
 * Where something ceases to hold between two numbers, by halving: it holds at the first answer and no longer at the second.
 * @param holding - where it holds; `beyond`, above or below it, is where it does not
 */
export function boundary(holding: number, beyond: number, holds: (value: number) => boolean): readonly [last: number, next: number] {
  let [last, next] = [holding, beyond];
  for (let halving = 0; halving < halvings; halving += 1) {
    const middle = (last + next) / 2;
    if (middle === last || middle === next) break;
    if (holds(middle)) last = middle;
    else next = middle;
  }
  return [last, next];
}
