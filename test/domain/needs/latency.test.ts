import fc from 'fast-check';
import { latencyFacts as facts } from '../../../src/data/latency';
import { distanceKm, latencyDoubts, planningMs } from '../../../src/domain/needs/latency';
import { regions } from '../../../src/domain/words/regions';

const kinds = (limitMs: number, where: Parameters<typeof latencyDoubts>[0]['regions'], audience?: 'interactive' | 'broadcast') => latencyDoubts({ limitMs, regions: where, audience }, facts).map(({ kind }) => kind);

describe('planningMs', () => {
  it('gives the published figures at their distances, and the straight line between them', () => {
    expect(planningMs(10_000, facts)).toBe(225);
    expect(planningMs(27_500, facts)).toBe(300);
    // Half of the way from 5,000 to 10,000 km: half of the way from 150 to 225 ms.
    expect(planningMs(7500, facts)).toBe(187.5);
    expect(planningMs(18_750, facts)).toBe(262.5);
  });

  it('says nothing up to 5,000 km, where only a bound is published, and the last figure beyond the last', () => {
    expect(planningMs(5000, facts)).toBeUndefined();
    expect(planningMs(5001, facts)).toBeCloseTo(150.015, 6);
    expect(planningMs(40_000, facts)).toBe(300);
  });
});

describe('latencyDoubts', () => {
  it('does not believe 200 ms all over the world, and believes 300', () => {
    expect(latencyDoubts({ limitMs: 200, regions: ['GLOBAL'], audience: undefined }, facts)).toEqual([{ kind: 'distance', from: 'GLOBAL', to: 'GLOBAL', km: 27_500, ms: 300, source: 'g114_regional' }]);
    expect(kinds(300, ['GLOBAL'])).toEqual([]);
  });

  it('names the farthest pair of regions with the figure for their distance', () => {
    // Shanghai to Washington: 12,000 km, 225 + 2,000 / 17,500 x 75 = 233.6 ms.
    expect(latencyDoubts({ limitMs: 200, regions: ['CN', 'SEA', 'NA'], audience: undefined }, facts)).toEqual([{ kind: 'distance', from: 'SEA', to: 'NA', km: 15_500, ms: 249, source: 'g114_regional' }]);
    expect(latencyDoubts({ limitMs: 200, regions: ['CN', 'NA'], audience: undefined }, facts)).toMatchObject([{ km: 12_000, ms: 234 }]);
    expect(kinds(233, ['CN', 'NA'])).toEqual(['distance']);
    expect(kinds(234, ['CN', 'NA'])).toEqual([]);
  });

  it('believes 200 ms in one region, and in two that are near', () => {
    expect(kinds(200, ['CN'])).toEqual([]);
    expect(kinds(200, ['CN', 'SEA'])).toEqual([]);
  });

  it('does not believe less than the best median of a network alone', () => {
    expect(kinds(75, ['CN'])).toEqual(['network']);
    expect(kinds(76, ['CN'])).toEqual([]);
  });

  it('holds an audience against the vendor’s own levels: 400 ms to talk, 1,500 ms to watch', () => {
    expect(kinds(399, ['CN'], 'interactive')).toEqual(['audience']);
    expect(kinds(400, ['CN'], 'interactive')).toEqual([]);
    expect(kinds(1499, ['CN'], 'broadcast')).toEqual(['audience']);
    expect(kinds(1500, ['CN'], 'broadcast')).toEqual([]);
  });
});

describe('for any input', () => {
  const region = fc.constantFrom(...regions);

  it('a distance is the same both ways, and none is longer than half of the earth', () => {
    fc.assert(
      fc.property(region, region, (from, to) => {
        expect(distanceKm(from, to, facts)).toBeCloseTo(distanceKm(to, from, facts), 6);
        expect(distanceKm(from, to, facts)).toBeLessThanOrEqual(20_016);
      }),
    );
  });

  it('a laxer limit never raises more doubts, nor do fewer regions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 0, max: 3000 }), fc.uniqueArray(region), fc.constantFrom('interactive' as const, 'broadcast' as const, undefined), (limitMs, more, where, audience) => {
        const doubts = latencyDoubts({ limitMs, regions: where, audience }, facts).length;
        expect(latencyDoubts({ limitMs: limitMs + more, regions: where, audience }, facts).length).toBeLessThanOrEqual(doubts);
        expect(latencyDoubts({ limitMs, regions: where.slice(1), audience }, facts).length).toBeLessThanOrEqual(doubts);
      }),
    );
  });
});
