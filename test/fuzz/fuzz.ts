import vm from 'node:vm';
import fc from 'fast-check';
import { catalogue } from '../../src/functions/catalogue';
import { runs } from '../../src/functions/runs';
import type { FunctionSpec } from '../../src/functions/spec';
import { Choices } from './choices';
import type { Ask } from './functions-under-test';
import { hostileCall } from './hostile-calls';
import { blanks } from './hostile-cells';
import { brokenLaw, difference, withBlanksAs } from './laws';
import { type Argument, validCalls } from './valid-calls';

/** What a run found: the law, and the smallest call that breaks it. */
export interface Finding {
  readonly id: string;
  readonly law: string;
  readonly args: readonly Argument[];
  readonly seed: number;
}

export interface Run {
  readonly seed: number;
  readonly calls: number;
}

const mostChoices = 48;
const largestChoice = 1_000_000;
/** A call of these sizes takes milliseconds; nobody waits this long for a cell. */
const mostSeconds = 3;
const tries = 3;
/** Laws that need further calls are tried at one call in so many. */
const everyOther = 16;
/** A loop without end is cut off after this, and its call is named; all calls of a run together take far less. */
const mostMilliseconds = 600_000;
/** Arguments of which a written 0 means something: month 0 is the signing. An empty cell in their place can't be told from it where it arrives as 0. */
const zeroIsSaid = ['month'];

/**
 * Asks one function so many hostile calls.
 * @returns the first law that was broken, by the smallest call that breaks it; null where none was
 */
export function fuzz(spec: FunctionSpec, functions: Readonly<Record<'en-US' | 'zh-CN', Ask>>, { seed, calls }: Run): Finding | null {
  const valid = validCalls(spec);
  let asked: readonly Argument[] = [];
  let law: string | null = null;
  const property = fc.property(fc.array(fc.nat(largestChoice), { minLength: 1, maxLength: mostChoices, size: 'max' }), (numbers) => {
    asked = frozen(hostileCall(valid, new Choices(numbers)));
    law = lawBrokenBy(spec.id, asked, functions, (numbers[0] ?? 0) % everyOther === 1);
    return law === null;
  });
  const check = (): fc.RunDetails<[number[]]> => fc.check(property, { seed, numRuns: calls, maxSkipsPerRun: 1 });
  try {
    const { failed, counterexample } = withinTime(check);
    if (!failed || counterexample === null) return null;
    asked = hostileCall(valid, new Choices(counterexample[0]));
    return { id: spec.id, law: lawBrokenBy(spec.id, asked, functions, true) ?? law ?? '', args: asked, seed };
  } catch (error) {
    return { id: spec.id, law: `every call ends: ${String(error)}`, args: asked, seed };
  }
}

/** Runs this, but not for ever: a loop without end would else hang the whole run. */
function withinTime<T>(run: () => T): T {
  return vm.runInNewContext('run()', { run }, { timeout: mostMilliseconds }) as T;
}

function lawBrokenBy(id: string, args: readonly Argument[], functions: Readonly<Record<'en-US' | 'zh-CN', Ask>>, isThorough: boolean): string | null {
  try {
    const ask = functions['en-US'];
    const started = performance.now();
    const answer = ask(id, args);
    // Most calls are too short to be worth asking for the processor's own time.
    const seconds = (performance.now() - started) / 1000 < mostSeconds ? 0 : leastSeconds(() => ask(id, args));
    if (seconds > mostSeconds) return `an answer takes at most ${mostSeconds} s: ${seconds}`;
    const broken = brokenLaw(args, answer, false);
    if (broken !== null) return broken;
    if (!isThorough) return null;
    const chinese = functions['zh-CN'](id, args);
    const said = brokenLaw(args, chinese, true);
    if (said !== null) return said;
    const moved = difference(answer, chinese);
    if (moved !== null) return `language moves no number: ${moved}`;
    const own = args.map((rows, index) => (zeroIsSaid.includes(runs[id]?.arguments[index] ?? '') ? null : rows));
    const [asText, ...others] = blanks.map((blank) => ask(id, withBlanksAs(own, blank)));
    for (const [index, other] of others.entries()) {
      const otherwise = difference(asText, other);
      if (otherwise !== null) return `nothing depends on how an empty cell arrives (${JSON.stringify(blanks[index + 1])}): ${otherwise}`;
    }
    return null;
  } catch (error) {
    return `nothing is thrown: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 6).join('\n') : String(error)}`;
  }
}

/** By the processor's own time, in which it makes no difference that a machine is busy with others; the least of several, since memory is tidied up at any time. */
function leastSeconds(run: () => unknown): number {
  return Math.min(...Array.from({ length: tries }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  }));
}

/** What is passed in is not ours to change: a function that tries throws. */
function frozen(args: readonly Argument[]): readonly Argument[] {
  for (const rows of args) {
    if (rows === null || Object.isFrozen(rows)) continue;
    rows.forEach((row) => Object.freeze(row));
    Object.freeze(rows);
  }
  return args;
}

/** The functions of these ids; all where none is named. */
export function specsOf(ids: readonly string[]): readonly FunctionSpec[] {
  return ids.length === 0 ? catalogue : catalogue.filter(({ id }) => ids.includes(id));
}
