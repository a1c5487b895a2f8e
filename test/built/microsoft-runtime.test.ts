import path from 'node:path';
import fc from 'fast-check';
import { catalogue } from '../../src/functions/catalogue';
import { Choices } from '../fuzz/choices';
import { hostileCall } from '../fuzz/hostile-calls';
import { validCalls } from '../fuzz/valid-calls';
import { dist, loadBuiltFunctions, oneCell } from '../support/built-functions';
import { type Invocation, loadMicrosoftRuntime } from '../support/microsoft-runtime';

const runtime = loadMicrosoftRuntime(path.join(dist, 'functions.js'), { rtcLanguage: 'en-US' });

/** Excel's matrix arguments: one cell each, null for what is omitted. */
function cost(usage: unknown, tier: unknown, vendor: unknown, rates: unknown = null): { readonly id: string; readonly args: readonly unknown[] } {
  return { id: 'RTC_COST', args: [[[usage]], [[tier]], [['CN']], [[vendor]], rates] };
}

async function one(call: { readonly id: string; readonly args: readonly unknown[] }): Promise<Invocation> {
  const [answer] = await runtime.call([call]);
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

describe('the built bundle on Microsoft\'s custom-functions runtime', () => {
  it('associates every function of the catalogue, and no other', () => {
    expect([...runtime.associated].sort()).toEqual(catalogue.map(({ id }) => id).sort());
  });

  it('answers 63 for 1,000 minutes of 5*640x360 at Shengwang, as the direct call does', async () => {
    const direct = oneCell(loadBuiltFunctions()('RTC_COST', [[1000]], [['5*640x360']], [['CN']], [['shengwang']]));
    expect(direct).toBe(63);
    expect(await one(cost(1000, '5*640x360', 'shengwang'))).toEqual({ succeeded: true, value: [[63]], errorCode: null });
  });

  it('spills a column, each bad cell an error in its own place that keeps its sentence', async () => {
    const { value } = await one({ id: 'RTC_COST', args: [[[1000], ['abc'], [1000], ['']], [['HD'], ['HD'], ['8K'], ['']], [['CN']], [['zego']], null] });
    const [price, malformed, unknown, empty] = value as readonly (readonly unknown[])[];
    expect([price, empty]).toEqual([[25], ['']]);
    expect(JSON.stringify(malformed)).toContain('#VALUE!');
    expect(JSON.stringify(malformed)).toContain('is not a number');
    expect(JSON.stringify(unknown)).toContain('#N/A');
    expect(JSON.stringify(unknown)).toContain('is no tier, picture or extra');
  });

  it.each([
    ['null', null],
    ['an empty text', ''],
    ['0', 0],
  ])('reads an empty cell that arrives as %s alike: no usage costs 0, an empty row answers an empty text', async (_, blank) => {
    expect((await one(cost(blank, 'HD', 'zego'))).value).toEqual([[0]]);
    expect((await one(cost(blank, blank, 'zego'))).value).toEqual([['']]);
  });

  it.each([
    ['an error object of the runtime', { type: 'CustomFunctionError', code: '#DIV/0!' }],
    ['an error data type', { type: 'Error', basicType: 'Error', basicValue: '#DIV/0!' }],
  ])('names the error of a cell that arrives as %s', async (_, error) => {
    expect(JSON.stringify((await one(cost(error, 'HD', 'zego'))).value)).toContain('#DIV/0!');
  });

  it('answers 1,000 calls of one wave', async () => {
    const answers = await runtime.call(Array.from({ length: 1000 }, (_, index) => cost(index + 1, 'HD', 'zego')));
    expect(answers.map(({ value }) => value)).toEqual(Array.from({ length: 1000 }, (_, index) => [[((index + 1) * 25) / 1000]]));
  });

  it.each(catalogue.map((spec) => [spec.id, spec] as const))('answers 20 hostile calls of %s in one wave, each cell a value or an error that keeps its sentence', async (id, spec) => {
    const own = loadMicrosoftRuntime(path.join(dist, 'functions.js'), { rtcLanguage: 'en-US' });
    const hostile = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 48, size: 'max' });
    const valid = validCalls(spec);
    const calls = fc.sample(hostile, { seed: 1, numRuns: 20 }).map((numbers) => ({ id, args: hostileCall(valid, new Choices(numbers)) }));
    const answers = await own.call(calls);
    for (const { succeeded, value } of answers) {
      const cells = succeeded ? (value as readonly (readonly unknown[])[]).flat() : [];
      expect(cells.length).toBeGreaterThan(0);
      expect(cells.filter((cell) => cell === null || (typeof cell === 'object' && !/#VALUE!|#N\/A/.test(JSON.stringify(cell))))).toEqual([]);
      expect(cells.filter((cell) => typeof cell === 'object' && !/"[^"]{8,}/.test(JSON.stringify(cell)))).toEqual([]);
    }
  }, 30_000);
});
