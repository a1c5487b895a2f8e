import fc from 'fast-check';
import { answerOf } from '../../src/functions/answer';
import { billBehind, cashflowBehind, offerBehind } from '../../src/functions/explanation';
import { wordLists } from '../../src/functions/word-lists';

const vendors = wordLists.vendor.map(({ value }) => value);
const steps = (table: ReturnType<typeof billBehind>): readonly (readonly unknown[])[] => (table ?? []).slice(1).map(([step, item, , quantity, , , amount]) => [step, item, quantity, amount]);

describe('the bill behind an answer', () => {
  it('adds up to RTC_COST, wherever that is an amount, and is refused in the same words where it is not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...vendors), fc.constantFrom('AUDIO', 'HD', 'FHD', '5*640x360', '3*320x180 + 1280x720', 'RECORDING:HD', 'TRAFFIC', 'nonsense'), fc.integer({ min: 1, max: 5_000_000 }), fc.constantFrom('CN', 'GLOBAL', ''), (vendor, tier, quantity, region) => {
        const raw = [[[quantity]], [[tier]], [[region]], [[vendor]]];
        const answer = answerOf('RTC_COST', raw)[0]?.[0];
        const bill = billBehind('RTC_COST', raw, vendor, 1);
        if (typeof answer === 'number') {
          const total = bill?.at(-1)?.[6];
          expect(bill?.at(-1)?.[0]).toBe('Total');
          expect(Math.abs(Number(total) - answer)).toBeLessThanOrEqual(1e-9 * answer);
        } else expect(bill).toEqual([[answer]]);
      }),
      { numRuns: 400 },
    );
  });

  it('says what a picture is metered as, what it converts to, and each step of the price', () => {
    expect(steps(billBehind('RTC_COST', [[[1000]], [['5*640x360']], [['CN']], [['shengwang']]], 'shengwang', 1))).toEqual([
      ['meter', 'FHD', 1000, 0],
      ['ratio', 'FHD', 9000, 0],
      ['usage', 'STD', 9000, 63],
      ['Total', '', '', 63],
    ]);
  });

  it('of a whole usage table holds the lines of every row', () => {
    const usage = [['Item', 'Region', 'Usage'], ['HD', 'CN', 1000], ['AUDIO', 'CN', 2000]];
    const bill = steps(billBehind('RTC_COST', [usage, null, null, [['zego']]], 'zego', 1));
    const costs = answerOf('RTC_COST', [usage, null, null, [['zego']]]).flat().map(Number);
    expect(bill.filter(([step]) => step === 'meter').map(([, item, quantity]) => [item, quantity])).toEqual([['HD', 1000], ['AUDIO', 2000]]);
    expect(bill.at(-1)).toEqual(['Total', '', '', costs.reduce((sum, cost) => sum + cost, 0)]);
  });

  it('of a contract is RTC_BILL of the month, the signing included, of the first vendor that is asked', () => {
    const rates = [['Offer', 'Item', 'Unit', 'Price', 'Currency'], ['A', 'HD', 'min', 0.5, 'CNY'], ['A', 'SETUP', 'once', 300, 'CNY'], ['B', 'HD', 'min', 0.4, 'CNY']];
    const raw = [[[100]], [['HD']], [['CN']], [['A'], ['B']], rates];
    expect(steps(billBehind('RTC_TCO', raw, 'A', 0))).toEqual([['once', 'SETUP', 1, 300], ['Total', '', '', 300]]);
    expect(billBehind('RTC_TCO', raw, 'A', 2)).toEqual(answerOf('RTC_BILL', [[[100]], [['HD']], [['CN']], [['A']], rates, null, [[2]]]));
    expect(billBehind('RTC_EXIT_COST', [[[3]], ...raw], 'A', 2)).toEqual(billBehind('RTC_TCO', raw, 'A', 2));
    expect(cashflowBehind('RTC_TCO', raw, 'A')).toEqual(answerOf('RTC_CASHFLOW', [[[100]], [['HD']], [['CN']], [['A']], rates]));
  });

  it('of a table of offers is that of the row, of two offers that of the first', () => {
    const rates = [['Offer', 'Item', 'Unit', 'Price', 'Currency'], ['A', 'HD', 'min', 0.5, 'CNY'], ['B', 'HD', 'min', 0.4, 'CNY']];
    const compared = [[[100]], [['HD']], [['CN']], rates];
    for (const id of ['RTC_COMPARE', 'RTC_TRAP']) {
      const answer = answerOf(id, compared);
      expect([0, 1, answer.length - 1].map((row) => offerBehind(id, compared, answer, row))).toEqual(['A', 'A', 'B']);
      expect(billBehind(id, compared, 'B', 1)?.at(-1)?.[6]).toBe(40);
    }
    const met = [[[100]], [['HD']], [['CN']], [['B']], [['A']], rates];
    expect(offerBehind('RTC_BREAKEVEN', met, answerOf('RTC_BREAKEVEN', met), 1)).toBe('B');
    const asked = [[[400]], [['discount_off']], [[100]], [['HD']], [['CN']], [['A']], rates];
    expect(offerBehind('RTC_TARGET', asked, answerOf('RTC_TARGET', asked), 0)).toBe('A');
    expect(billBehind('RTC_TARGET', asked, 'A', 1)?.at(-1)?.[6]).toBe(50);
  });

  it('is not there for what is no money, nor for a median of the market', () => {
    expect(billBehind('RTC_MINUTES', [[[2]]], '', 1)).toBeUndefined();
    expect(billBehind('RTC_COST', [[[1000]], [['HD']], [['CN']]], '', 1)).toBeUndefined();
    expect(billBehind('RTC_TCO', [[[1000]], [['HD']], [['CN']], [['']]], '', 1)).toBeUndefined();
    expect(cashflowBehind('RTC_COST', [[[1000]], [['HD']], [['CN']], [['zego']]], 'zego')).toBeUndefined();
  });
});
