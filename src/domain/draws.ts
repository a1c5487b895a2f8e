/** A stream of numbers from 0 up to, not including, 1. */
export type Draw = () => number;

/**
 * A repeatable stream of random numbers: Marsaglia's xorshift of 128 bits, its state stirred from a seed.
 * @param seed - any number; the same one gives the same stream
 * @see Marsaglia, Xorshift RNGs, Journal of Statistical Software 8 (2003)
 */
export function drawsFrom(seed: number): Draw {
  let [x, y, z, w] = [seed >>> 0, 362_436_069, 521_288_629, 88_675_123];
  const next = (): number => {
    const t = x ^ (x << 11);
    [x, y, z] = [y, z, w];
    w = w ^ (w >>> 19) ^ t ^ (t >>> 8);
    return w >>> 0;
  };
  for (let round = 0; round < 32; round += 1) next();
  return () => next() / 4_294_967_296;
}

/** A draw from the normal distribution of mean 0 and standard deviation 1. @see Box and Muller, A Note on the Generation of Random Normal Deviates (1958) */
export function normalFrom(draw: Draw): number {
  return Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
}
