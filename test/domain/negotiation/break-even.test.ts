import fc from 'fast-check';
import { breakEvens } from '../../../src/domain/negotiation/break-even';

const about = (value: number): unknown => expect.closeTo(value, 9);

describe('breakEvens', () => {
  it('finds the multiple at which a fee pays', () => {
    // 20 a month against 10 for each multiple.
    expect(breakEvens((multiple) => [20, 10 * multiple])).toEqual([
      { from: 0.01, to: about(2), cheaper: 'b', costs: [20, about(20)], end: 'equal' },
      { from: about(2), to: 100, cheaper: 'a', costs: [20, 1000], end: 'range' },
    ]);
  });

  it('says the same where both cost the same for a while', () => {
    // Both have a minimum of 10; above it A costs 2 for each multiple, B 1.
    const found = breakEvens((multiple) => [Math.max(10, 2 * multiple), Math.max(10, multiple)]);
    expect(found.map(({ from, to, cheaper, end }) => [from, to, cheaper, end])).toEqual([[0.01, about(5), 'same', 'equal'], [about(5), 100, 'b', 'range']]);
  });

  it('ends a stretch at a jump that never meets 0', () => {
    const found = breakEvens((multiple) => [multiple > 3 ? 50 : 10, 20]);
    expect(found.map(({ to, cheaper, costs, end }) => [to, cheaper, costs, end])).toEqual([[about(3), 'a', [10, 20], 'jump'], [100, 'b', [50, 20], 'range']]);
  });

  it('finds two crossings between neighbouring points', () => {
    const found = breakEvens((multiple) => [10, 10 + 100 * (multiple - 5) * (multiple - 5.05)]);
    expect(found.map(({ to, cheaper }) => [to, cheaper])).toEqual([[about(5), 'a'], [about(5.05), 'b'], [100, 'a']]);
  });

  it('finds two crossings of which no point that is looked at lies between', () => {
    // Looked at are 5.0119 and 5.3088.
    const bend = breakEvens((multiple) => [10, 10 + 100 * (multiple - 5.1) * (multiple - 5.2)]);
    expect(bend.map(({ to, cheaper }) => [to, cheaper])).toEqual([[about(5.1), 'a'], [about(5.2), 'b'], [100, 'a']]);
    const kink = breakEvens((multiple) => [10, 9 + 40 * Math.abs(multiple - 5.15)]);
    expect(kink.map(({ to, cheaper }) => [to, cheaper])).toEqual([[about(5.125), 'a'], [about(5.175), 'b'], [100, 'a']]);
  });

  it('takes a touch for no crossing', () => {
    expect(breakEvens((multiple) => [10, 10 + Math.abs(multiple - 1)])).toEqual([{ from: 0.01, to: 100, cheaper: 'a', costs: [10, 109], end: 'range' }]);
  });

  it('takes a crossing at either end of what is looked at for a point as well', () => {
    // 749 + 291 = 1,040 = 740 + 3 x 100; 10 x 0.01 = 0.1.
    expect(breakEvens((multiple) => [1040, 740 + 3 * multiple])).toEqual([{ from: 0.01, to: 100, cheaper: 'b', costs: [1040, 1040], end: 'range' }]);
    expect(breakEvens((multiple) => [0.1, 10 * multiple])).toEqual([{ from: 0.01, to: 100, cheaper: 'a', costs: [0.1, 1000], end: 'range' }]);
  });

  it('has one stretch where one is always cheaper', () => {
    expect(breakEvens((multiple) => [multiple, 2 * multiple])).toEqual([{ from: 0.01, to: 100, cheaper: 'a', costs: [100, 200], end: 'range' }]);
  });
});

describe('breakEvens for any input', () => {
  it('covers 0.01 to 100 without a gap, and costs the same where it says so', () => {
    const line = fc.record({ fee: fc.integer({ min: 0, max: 1000 }), price: fc.integer({ min: 0, max: 100 }), minimum: fc.integer({ min: 0, max: 2000 }) });
    const costOf = ({ fee, price, minimum }: { fee: number; price: number; minimum: number }, multiple: number): number => fee + Math.max(minimum, price * multiple);
    fc.assert(
      fc.property(line, line, (a, b) => {
        const found = breakEvens((multiple) => [costOf(a, multiple), costOf(b, multiple)]);
        expect([found[0]?.from, found.at(-1)?.to]).toEqual([0.01, 100]);
        found.forEach(({ from, to, cheaper, costs, end }, index) => {
          if (index > 0) expect(from).toBe(found[index - 1]?.to);
          if (end !== 'range') expect([end, Math.abs(costs[0] - costs[1]) < 0.01]).toEqual(['equal', true]);
          const middle = (from + to) / 2;
          expect(Math.sign(costOf(a, middle) - costOf(b, middle))).toBe({ a: -1, same: 0, b: 1 }[cheaper]);
        });
      }),
    );
  });
});
