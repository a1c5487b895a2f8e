import fc from 'fast-check';
import { roundedToTwo, talkPoints, type TalkFacts } from '../../../src/domain/negotiation/talk-points';

const facts: TalkFacts = {
  tco: 15_303_942,
  rival: 10_942_387,
  fees: [{ kind: 'once', amount: 60_000 }, { kind: 'percent', amount: 1_988_340 }],
  list: { item: 'HD', region: 'CN', quoted: 28, median: 24.5 },
  exit: 9_716_347,
  minutes: [9_530_000, 19_058_947],
  levers: [{ lever: 'discount_off', value: 0.1, saving: 1_700_000 }, { lever: 'free_minutes_month', value: 953_000, saving: 590_000 }, { lever: 'price_escalator_year', value: 0.135, saving: 270_000 }],
};
const kinds = (of: TalkFacts): readonly string[] => talkPoints(of).map(({ kind }) => kind);

describe('talkPoints', () => {
  it('says of the rival 11 million and 39 % more, after fees of 2,048,340 and a list price that is 12.5 % too much', () => {
    // 15,303,942 / 11,000,000 - 1 = 0.391; fees 60,000 + 1,988,340; by money: rival 4.3 million, fees 2.05, list 15.3 x (1 - 24.5 / 28) = 1.9.
    expect(talkPoints(facts)).toEqual([
      { kind: 'rival', cost: 11_000_000, more: 0.39 },
      { kind: 'fees', fees: facts.fees, total: 2_048_340, share: 2_048_340 / 15_303_942 },
      { kind: 'list', item: 'HD', region: 'CN', quoted: 28, median: 24.5 },
    ]);
  });

  it('leaves out a rival that is dearer, or that rounds to no difference of one per cent', () => {
    expect(kinds({ ...facts, rival: 15_400_000 })).not.toContain('rival');
    expect(kinds({ ...facts, rival: null })).not.toContain('rival');
    expect(kinds({ ...facts, tco: 11_000_100, rival: 10_990_000 })).not.toContain('rival');
  });

  it('takes the cost of leaving, growth and the levers where nothing speaks against the offer', () => {
    expect(kinds({ ...facts, rival: null, fees: [], list: null })).toEqual(['exit', 'volume', 'lever']);
    expect(kinds({ ...facts, rival: null, fees: [], list: null, exit: null, minutes: [5, 5] })).toEqual(['lever', 'lever', 'lever']);
  });
});

describe('for any input', () => {
  it('a rival is told by two digits alone: rivals that round to the same are told the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 99 }), fc.integer({ min: 0, max: 6 }), fc.double({ min: -0.49, max: 0.49, noNaN: true }), (digits, power, within) => {
        const [round, rival] = [digits * 10 ** power, (digits + within) * 10 ** power];
        fc.pre(roundedToTwo(rival) === roundedToTwo(round));
        expect(talkPoints({ ...facts, tco: 1e9, rival })).toEqual(talkPoints({ ...facts, tco: 1e9, rival: round }));
      }),
    );
  });
});
