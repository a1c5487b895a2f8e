import fc from 'fast-check';
import { catalogue } from '../../src/functions/catalogue';
import { blanks } from './hostile-cells';
import { CellFailure, functionsUnderTest } from './functions-under-test';
import { brokenLaw } from './laws';
import { type Argument, validCalls } from './valid-calls';

jest.setTimeout(120_000);

const ask = functionsUnderTest()['en-US'];
const units: Readonly<Record<string, string>> = { AUDIO: '1000min', HD: 'min', FHD: '1000min', 'RECORDING:HD': 'hour', TRAFFIC: 'GB', SEAT: 'seat' };
const items = Object.keys(units);

/** Prices of every item, one or two steps each. */
const priced = fc.tuple(...items.map((item) => fc.tuple(fc.integer({ min: 1, max: 900 }), fc.boolean()).map(([price, hasSteps]) => [['A', item, units[item], price / 10, 'CNY', ''], ...(hasSteps ? [['A', item, units[item], price / 20, 'CNY', 1000]] : [])]))).map((rows) => rows.flat());
const used = fc.uniqueArray(fc.tuple(fc.constantFrom(...items), fc.integer({ min: 1, max: 1_000_000 })), { minLength: 1, selector: ([item]) => item });
/** How the price of an item is lost: its rows are not there, or their cells are empty in one of three ways. */
const lost = fc.constantFrom<(rows: readonly (readonly unknown[])[]) => readonly (readonly unknown[])[]>(() => [], ...blanks.map((blank) => (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.map((cell, index) => (index === 3 ? blank : cell)))));

const asking = catalogue.filter(({ parameters }) => ['usage', 'rates'].every((id) => parameters.some((one) => one.id === id)));

/** The functions that read usage and rates, without naming one: a new one is held to it as well. */
describe.each(asking.map((spec) => [spec.id, spec] as const))('%s', (id, spec) => {
  it('refuses, in some cell, what no row prices; it never answers the sum of the rest', () => {
    let answered = 0;
    fc.assert(fc.property(priced, used, fc.nat(), lost, (rows, lines, which, lose) => {
      const [missing = ''] = lines[which % lines.length] ?? [];
      const head = ['Offer', 'Item', 'Unit', 'Price', 'Currency', 'From'];
      const call = (rates: Argument): readonly Argument[] => spec.parameters.map((parameter, index): Argument => {
        if (parameter.id === 'usage') return lines.map(([, quantity]) => [quantity]);
        if (parameter.id === 'tier') return lines.map(([item]) => [item]);
        if (parameter.id === 'rates') return rates;
        if (parameter.words === 'vendor') return [['A']];
        if (parameter.id === 'terms') return [['Id', 'All', 'A'], ['horizon_months', 2, '']];
        return parameter.words === undefined ? (validCalls(spec).calls[0]?.[index] ?? null) : null;
      });
      const complete = ask(id, call([head, ...rows])) as readonly (readonly unknown[])[];
      if (!complete.flat().some((cell) => cell instanceof CellFailure)) answered += 1;
      const args = call([head, ...rows.filter(([, item]) => item !== missing), ...lose(rows.filter(([, item]) => item === missing))]);
      const answer = ask(id, args);
      expect(brokenLaw(args, answer, false)).toBeNull();
      const cells = (answer as readonly (readonly unknown[])[]).flat();
      // What says no number, such as flags without money at risk, says no wrong one.
      expect(cells.some((cell) => cell instanceof CellFailure) || !cells.some((cell) => typeof cell === 'number')).toBe(true);
    }), { numRuns: 40 });
    expect(answered).toBeGreaterThan(5);
  });
});
