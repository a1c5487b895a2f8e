import type { Steps } from '../../domain/steps';

/** For so long steps run before keys and clicks get their turn; on a machine a few times slower nobody feels it yet. */
const sliceMs = 10;

/**
 * Runs steps in short slices, so that typing is answered between them.
 * @param isOutdated - asked before each slice
 * @returns undefined where it was given up as out of date
 */
export async function inSlices<T>(steps: Steps<T>, isOutdated: () => boolean): Promise<T | undefined> {
  while (!isOutdated()) {
    const end = performance.now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => { setTimeout(resolve); });
  }
  return undefined;
}
