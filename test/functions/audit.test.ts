import fc from 'fast-check';
import { answerOf, type SafeCell } from '../../src/functions/answer';

type Rows = readonly (readonly (string | number)[])[];

const audit = (log: Rows, invoice: Rows, vendor: string, region = 'CN', rates: Rows | null = null, terms: Rows | null = null): readonly (readonly SafeCell[])[] => answerOf('RTC_AUDIT', [log, invoice, [[vendor]], [[region]], rates, terms]);
const finding = (table: readonly (readonly SafeCell[])[], item: string): SafeCell | undefined => table.find(([first]) => first === item)?.[6];

const head = ['User', 'Seconds', 'Received', 'Start', 'Kind'];
/** Two stays of 90 s on each of ten days, one of a robot, one with nothing received: 30 min 40 s in all of HD. */
const log: Rows = [
  head,
  ...Array.from({ length: 10 }, (_, day) => [['A', 90, '1280x720', 46_082 + day, 'user'], ['B', 90, '1280x720', 46_082.5 + day, 'user']]).flat(),
  ['recorder', 40, '1280x720', 46_083.25, 'bot'],
  ['C', 600, '', 46_084.25, 'user'],
];
const own: Rows = [['Offer', 'Vendor', 'Item', 'Unit', 'Price', 'Currency'], ['X', 'shengwang', 'HD', 'min', 1, 'CNY'], ['X', 'shengwang', 'AUDIO', 'min', 0.5, 'CNY']];

describe('RTC_AUDIT', () => {
  it.each([
    ['as agreed: 30 min 40 s of HD up to 31, 10 of audio', 31, 31, 'agrees'],
    ['each stay of 90 s as two minutes, 40 s as one', 41, 41, 'each stay rounded up to a minute'],
    ['each day up: nine of 3 minutes, one of 3:40', 31, 31, 'agrees'],
    ['without the robot', 30, 30, 'robots and recorders left out'],
    ['something else', 77, 77, 'no single rule explains it: ask for the detail'],
    ['another price', 31, 46.5, 'unit price: invoiced 1.5, agreed 1'],
    ['a cent more', 31, 31.01, 'a cent by rounding'],
  ] as const)('finds %s', (_, quantity, amount, expected) => {
    expect(finding(audit(log, [['Item', 'Quantity', 'Amount'], ['HD', quantity, amount], ['AUDIO', 10, 5]], 'X', 'CN', own), 'HD')).toBe(expected);
  });

  it('finds time without anything received that was left out, and what the invoice does not name', () => {
    const table = audit(log, [['Item', 'Quantity', 'Amount'], ['AUDIO', 0, 0], ['PLAN', 1, 99]], 'X', 'CN', own);
    expect([finding(table, 'AUDIO'), finding(table, 'HD'), finding(table, 'PLAN')]).toEqual(['time without anything received left out', 'not on the invoice', 'neither used nor agreed: ask what it is for']);
  });

  it('says in the last row that the lines add up to the difference, or that they don\'t', () => {
    const lines: Rows = [['计费项', '数量', '金额'], ['高清', 41, 41], ['音频', 10, 5]];
    expect(audit(log, lines, 'X', 'CN', own).slice(-1)[0]).toEqual(['Total', '', '', 36, 46, 10, 'the lines above add up to it']);
    expect(audit(log, [...lines, ['合计', '', 60]], 'X', 'CN', own).slice(-1)[0]).toEqual(['Total', '', '', 36, 60, 24, 'no single rule explains it: ask for the detail']);
  });

  it.each([null, '', 0])('reads a quantity that is not said, and arrives as %j, by its amount alone', (blank) => {
    const table = audit(log, [['Item', 'Quantity', 'Amount'], ['HD', blank as never, 31], ['AUDIO', blank as never, blank as never]], 'X', 'CN', own);
    expect(table.find(([item]) => item === 'HD')).toEqual(['HD', 31, '', 31, 31, 0, 'agrees']);
    expect(finding(table, 'AUDIO')).toBe('time without anything received left out');
  });

  it('reads a vendor\'s export by the day and finds a quota that was not taken off: 2,001 HD above 10,000 free', () => {
    const table = audit([['Date', 'Item', 'Minutes'], ['2026-03-01', 'HD', 12_000.5], ['2026-03-02', 'AUDIO', 100]], [['Item', 'Quantity', 'Amount'], ['HD', 12_001, 300.03]], 'zego');
    expect(table[2]).toEqual(['HD', 12_001, 12_001, expect.closeTo(52.525, 9), 300.03, 247.51, 'the free quota was not taken off']);
  });

  it('finds that a vendor of whole stays rounded once on the month: three stays of 70 s are 6 minutes, 210 s are 4', () => {
    const stays: Rows = [['User', 'Seconds', 'Received'], ['A', 70, 'audio'], ['B', 70, 'audio'], ['C', 70, 'audio']];
    expect(audit(stays, [['Item', 'Quantity'], ['AUDIO', 4]], 'aliyun')[1]?.slice(1, 3)).toEqual([6, 4]);
    expect(finding(audit(stays, [['Item', 'Quantity'], ['AUDIO', 4]], 'aliyun'), 'AUDIO')).toBe('rounded up once on the month');
  });

  it('reads 5-minute values of a peak, and finds the 95th percentile: of 40 the highest two are dropped', () => {
    const values = Array.from({ length: 40 }, (_, index) => [46_082 + index / 288, 'BANDWIDTH', index === 7 ? 900 : 100 + index]);
    const table = audit([['Time', 'Item', 'Value'], ...values], [['Item', 'Quantity', 'Amount'], ['BANDWIDTH', 138, 60_000]], 'shiguredo', 'JPKR');
    expect(table[1]).toEqual(['BANDWIDTH', 900, 138, 270_000, 60_000, -210_000, 'the 95th percentile, not the peak']);
  });

  it.each([
    [[['Item', 'Quantity'], ['HD', 'many']], '#VALUE!', /Quantity, row 2: "many" is not a number/],
    [[['What', 'How much'], ['HD', 3]], '#VALUE!', /header row: Invoice\[#All\]/],
  ] as const)('refuses the invoice %j', (invoice, error, sentence) => {
    expect(audit(log, invoice, 'X', 'CN', own)[0]?.[0]).toEqual({ error, sentence: expect.stringMatching(sentence) as string });
  });

  it('refuses, instead of walking through the days or minutes of it, more time than a vendor can have exported', () => {
    const invoice: Rows = [['Item', 'Amount'], ['HD', 1]];
    expect(audit([['Date', 'Item', 'Minutes'], ['2026-03-01', 'HD', 1e300]], invoice, 'trtc')[0]?.[0]).toMatchObject({ error: '#VALUE!', sentence: expect.stringMatching(/row 2.*1e\+300 is out of range/) as string });
    expect(audit([['Date', 'Item', 'Minutes'], ['2026-03-01', 'HD', 1e9]], invoice, 'vonage', 'NA')[0]?.[0]).toMatchObject({ error: '#N/A', sentence: expect.stringMatching(/Session/) as string });
  });
});

describe('for any log', () => {
  const stays = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.integer({ min: 1, max: 9000 }), fc.constantFrom('audio', '640x360', '1280x720', '5*640x360', ''), fc.integer({ min: 0, max: 20 }).map((day) => 46_082 + day), fc.constantFrom('user', 'bot')), { minLength: 1, maxLength: 10 });

  it('an invoice that says what the bill says agrees in every row', () => {
    fc.assert(fc.property(stays, fc.constantFrom('shengwang', 'zego', 'aliyun'), (rows, vendor) => {
      const due = audit([head, ...rows], [['Item', 'Quantity', 'Amount'], ['Total', '', 0]], vendor).slice(1, -1);
      const invoice = due.map(([item, quantity, , amount]) => [item, quantity, amount] as (string | number)[]);
      const table = audit([head, ...rows], [['Item', 'Quantity', 'Amount'], ...invoice], vendor).slice(1);
      expect(table.map((row) => row[6])).toEqual(table.map(() => 'agrees'));
    }), { numRuns: 40 });
  });
});
