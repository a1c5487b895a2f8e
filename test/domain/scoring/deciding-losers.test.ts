import { decidingLosers, winnerOf } from '../../../src/domain/scoring/deciding-losers';

// The published paradox: a cheap third bid that can't win turns "B before A" into "A before B".
const bids = [
  { name: 'A', score: 90, price: 120 },
  { name: 'B', score: 80, price: 100 },
  { name: 'C', score: 30, price: 60 },
];

describe('winnerOf', () => {
  it('is B of A and B (88 to 87.3), and A of all three (74, 72, 58)', () => {
    expect(winnerOf(bids.slice(0, 2), 0.4)).toBe('B');
    expect(winnerOf(bids, 0.4)).toBe('A');
  });

  it('is nobody where there is none, or two share the first place', () => {
    expect(winnerOf([], 0.4)).toBeUndefined();
    expect(winnerOf([{ name: 'A', score: 70, price: 100 }, { name: 'B', score: 70, price: 100 }], 0.4)).toBeUndefined();
  });
});

describe('decidingLosers', () => {
  it('names C: without it B would win', () => {
    expect(decidingLosers(bids, 0.4)).toEqual([{ loser: 'C', winnerThen: 'B' }]);
  });

  it('names nobody where the price counts nothing, and nobody of a shared first place', () => {
    expect(decidingLosers(bids, 0)).toEqual([]);
    expect(decidingLosers([{ name: 'A', score: 70, price: 100 }, { name: 'B', score: 70, price: 100 }], 0.4)).toEqual([]);
  });
});
