import fc from 'fast-check';
import { rateCards } from '../../src/data/rate-cards';
import { answerOf, type SafeCell } from '../../src/functions/answer';
import { rateBook } from '../../src/functions/words';
import { listRates } from '../../src/taskpane/state/list-rates';

type Table = readonly (readonly SafeCell[])[];
type Row = readonly (string | number)[];

const header: Row = ['User', 'Seconds', 'Received', 'Session', 'Start', 'Sent', 'Role', 'Kind'];
const call = (id: string, ...args: unknown[]): Table => answerOf(id, args.map((argument) => (argument === null || Array.isArray(argument) ? argument : [[argument]])));
const metered = (rows: readonly Row[], vendor: string): ReadonlyMap<string, number> => new Map(call('RTC_METER_LOG', [header, ...rows], vendor).slice(1).map(([item, minutes]) => [item as string, minutes as number]));

const day = 46_082;
const seconds = 1 / 86_400;
const pictures = ['', 'audio', '640x360', '2*640x360', '5*640x360', '1280x720', '1280x720 + 3*audio', '1280x720 + 2*320x180', '3*audio', '1920x1080'];

/** A stay of whole seconds within three days. */
const stay: fc.Arbitrary<Row> = fc
  .tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.integer({ min: 1, max: 9000 }), fc.constantFrom(...pictures), fc.constantFrom('s', 't'), fc.integer({ min: 0, max: 200_000 }), fc.constantFrom('', 'audio', '640x360'), fc.constantFrom('', 'AUDIENCE'), fc.constantFrom('user', 'bot', 'recorder'))
  .map(([user, length, received, session, start, sent, role, kind]) => [user, length, received, session, day + start * seconds, sent, role, kind]);
const log = fc.array(stay, { minLength: 1, maxLength: 12 });
const vendors = rateCards.map(({ id }) => id);
const perOf = (vendor: string): string | undefined => rateBook.choose(vendor).offer.rounding?.quantity?.per;
const closeTo = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** Cuts the first stay in two at a second. */
function split([first = [], ...rest]: readonly Row[], share: number): readonly Row[] {
  const [user = '', length = 0, received = '', session = '', start = 0, ...further] = first;
  const before = Math.max(1, Math.floor(Number(length) * share));
  const after = Number(length) - before;
  return after === 0 ? [first, ...rest] : [[user, before, received, session, start, ...further], ...rest, [user, after, received, session, Number(start) + before * seconds, ...further]];
}

describe('for any log', () => {
  it('the order of the rows makes no difference, at any vendor', () => {
    fc.assert(fc.property(log, fc.constantFrom(...vendors), fc.integer(), (rows, vendor, seed) => {
      const shuffled = [...rows].map((row, index) => ({ row, key: Math.sin(seed + index) })).sort((a, b) => a.key - b.key).map(({ row }) => row);
      const [one, other] = [metered(rows, vendor), metered(shuffled, vendor)];
      expect([...one.keys()].sort()).toEqual([...other.keys()].sort());
      for (const [item, minutes] of one) expect(closeTo(minutes, other.get(item) ?? -1)).toBe(true);
    }));
  });

  it('splitting a stay never lowers what is rounded by stay, and changes nothing that is rounded by the day, the month or the minute', () => {
    fc.assert(fc.property(log, fc.constantFrom(...vendors), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (rows, vendor, share) => {
      const [whole, cut] = [metered(rows, vendor), metered(split(rows, share), vendor)];
      for (const [item, minutes] of whole) {
        const after = cut.get(item) ?? -1;
        if (perOf(vendor) === 'stay') expect(after).toBeGreaterThanOrEqual(minutes * (1 - 1e-9));
        else expect({ vendor, item, same: closeTo(after, minutes) }).toEqual({ vendor, item, same: true });
      }
    }));
  });

  it('a gap between the parts of a stay makes two stays: never cheaper where stays are rounded', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 9000 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.constantFrom('livekit', 'aliyun', 'chime', 'baidu'), (length, share, vendor) => {
      const before = Math.max(1, Math.floor(length * share));
      const whole = metered([['A', length, 'audio', 's', day, '', '', 'user']], vendor);
      const cut = metered([['A', before, 'audio', 's', day, '', '', 'user'], ['A', length - before, 'audio', 's', day + (before + 5) * seconds, '', '', 'user']], vendor);
      for (const [item, minutes] of whole) expect(cut.get(item) ?? (length === before ? minutes : -1)).toBeGreaterThanOrEqual(minutes * (1 - 1e-9));
    }));
  });

  it('what is metered is never less than nothing, and rounding never takes minutes away', () => {
    fc.assert(fc.property(log, fc.constantFrom(...vendors), (rows, vendor) => {
      for (const minutes of metered(rows, vendor).values()) expect(minutes).toBeGreaterThan(0);
    }));
  });
});

describe('for any vendor with a price', () => {
  const received = ['640x360', '1280x720', '320x180', '1920x1080', 'audio'];

  it('a stream more never costs less, by dated list rows of every vendor that bills what is received', () => {
    const rates = listRates();
    const compared = new Set<string>();
    for (const { id, regions } of rateCards) {
      const region = regions.includes('CN') ? 'CN' : regions[0];
      for (const stream of received) {
        const costs = Array.from({ length: 16 }, (_, index) => call('RTC_COST', 1000, `${index + 1}*${stream}`, region, id, rates)[0]?.[0]).filter((cost): cost is number => typeof cost === 'number');
        costs.forEach((cost, index) => { expect({ id, stream, falls: index > 0 && cost < (costs[index - 1] ?? 0) - 1e-9 }).toEqual({ id, stream, falls: false }); });
        if (costs.length > 1) compared.add(id);
      }
    }
    // It bills peaks of connections and bandwidth: no row of its list speaks of a picture.
    expect(vendors.filter((id) => !compared.has(id))).toEqual(['shiguredo']);
  });

  it('a log of whole minutes at equal pictures is metered as RTC_METER meters the call', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 90 }), fc.constantFrom(...vendors), (people, minutes, vendor) => {
      const picture = people === 1 ? '' : `${people - 1}*640x360`;
      const rows = Array.from({ length: people }, (_, index): Row => [`user ${index}`, minutes * 60, picture, 's', day, '640x360', '', 'user']);
      const byCall = new Map(call('RTC_METER', people, minutes, people, '640x360', vendor).slice(1).map(([item, quantity]) => [item, quantity as number]));
      for (const [item, quantity] of metered(rows, vendor)) expect({ vendor, item, same: closeTo(quantity, byCall.get(item) ?? -1) }).toEqual({ vendor, item, same: true });
    }));
  });
});
