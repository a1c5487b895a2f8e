import fc from 'fast-check';
import { demandOf, type NeedValues, quantityOf, regionsOf, regionSum, usageLinesOf } from '../../../src/domain/needs/demand';
import { regionId, userRegions } from '../../../src/domain/needs/fields';

const show: NeedValues = { dau: 100_000, sessions: 1, minutes: 30, days: 30, participants: 3, publishers: 2, audience: 197, peak_share: 0.28, burst: 1.6, recording_share: 0.5, 'region.CN': 0.8, 'region.SEA': 0.2 };

describe('demandOf', () => {
  it('has 100,000 users watch 90,000,000 minutes a month, 2,083 at a time and 22,400 at the peak', () => {
    // 100,000 x 30 x 30; 3,000,000 / 1,440; 100,000 x 28 % x 1.6 x 30 / 60; 90,000,000 / 200 people a room.
    expect(demandOf(show)).toEqual({ minutesMonth: 90_000_000, roomMinutes: 450_000, averageUsers: 3_000_000 / 1440, peakUsers: expect.closeTo(22_400, 6) as number });
  });

  it('opens no room for nobody', () => {
    expect(demandOf({ ...show, participants: 0, audience: 0 }).roomMinutes).toBe(0);
  });
});

describe('usageLinesOf', () => {
  it('has a line for each group and region, each with its share', () => {
    const lines = usageLinesOf(show).map((line) => [line.group, line.region, quantityOf(line, show)]);
    // 450,000 room minutes x 3, x 197, and half of them x 2 publishers; 80 % and 20 % of each.
    expect(lines).toEqual([
      ['participants', 'CN', 1_080_000],
      ['participants', 'SEA', 270_000],
      ['audience', 'CN', 70_920_000],
      ['audience', 'SEA', 17_730_000],
      ['recording', 'CN', 360_000],
      ['recording', 'SEA', 90_000],
    ]);
  });

  it('has no line for an audience or a recording that is not there', () => {
    expect(usageLinesOf({ ...show, audience: 0, recording_share: 0 }).map(({ group }) => group)).toEqual(['participants', 'participants']);
  });
});

describe('regionSum', () => {
  it('is 1 where the shares are written in tenths', () => {
    expect(regionSum({ 'region.CN': 0.7, 'region.SEA': 0.2, 'region.EU': 0.1 })).toBe(1);
    expect(regionSum({ 'region.CN': 0.7, 'region.SEA': 0.2 })).toBe(0.9);
  });
});

describe('for any input', () => {
  const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
  const someone = fc.integer({ min: 1, max: 1000 });
  const needs = fc.record({ dau: amount, sessions: fc.double({ min: 0, max: 10, noNaN: true }), minutes: fc.double({ min: 0, max: 300, noNaN: true }), days: fc.integer({ min: 1, max: 31 }), participants: someone, audience: fc.integer({ min: 0, max: 1000 }) });
  const shares = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: userRegions.length, maxLength: userRegions.length }).filter((parts) => parts.some((part) => part > 0));

  it('the lines of those who take part and of the audience are all participant-minutes, where the regions are all there is', () => {
    fc.assert(
      fc.property(needs, shares, (some, parts) => {
        const sum = parts.reduce((total, part) => total + part, 0);
        const values: NeedValues = { ...some, ...Object.fromEntries(userRegions.map((region, index) => [regionId(region), (parts[index] ?? 0) / sum])) };
        const minutes = usageLinesOf(values).reduce((total, line) => total + quantityOf(line, values), 0);
        expect(Math.abs(minutes - demandOf(values).minutesMonth)).toBeLessThanOrEqual(1e-9 * Math.max(1, minutes));
        expect(regionsOf(values)).toHaveLength(parts.filter((part) => part > 0).length);
      }),
    );
  });
});
