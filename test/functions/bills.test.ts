import { answerOf, type SafeCell } from '../../src/functions/answer';

type Bill = readonly (readonly SafeCell[])[];

const bill = (...args: readonly unknown[]): Bill => answerOf('RTC_BILL', args.map((argument) => (argument === null || Array.isArray(argument) ? argument : [[argument]])));
const total = (table: Bill): SafeCell => table[table.length - 1]?.[6] ?? '';
const charged = (table: Bill, step: string): number => table.filter(([first]) => first === step).reduce((sum, row) => sum + (row[6] as number), 0);
const header = ['Offer', 'Vendor', 'Plan', 'Item', 'Region', 'Unit', 'Price', 'Currency', 'Included', 'Model'];

describe('RTC_BILL', () => {
  it('takes a fifth off a month without calls: 0, which is never -0', () => {
    const table = bill([[4, 0]], 'MEETING_CALL', null, 'X', [['Offer', 'Item', 'Unit', 'Price', 'Currency'], ['X', 'MEETING_CALL', 'call', 15, 'USD']], [['Id', 'All', 'X'], ['discount_off', '', 0.2]], 2);
    expect(table.flat().filter((cell) => typeof cell === 'number').every((cell) => !Object.is(cell, -0))).toBe(true);
    expect(table.flat()).toContain(0);
  });

  it('bills 500,000 standard minutes in the business package: 339.99 + 99 = 438.99', () => {
    expect(total(bill(500_000, 'STD', 'GLOBAL', 'agora:business'))).toBe(438.99);
  });

  it('takes 8,333 1/3 hours for the 500,000 minutes that they are: no line says that a billionth was rounded', () => {
    const table = bill([['Item', 'Usage', 'Unit', 'Region'], ['HD', 500_000 / 60, 'hour', 'CN']], null, null, 'zego');
    expect([table.some(([step]) => step === 'round'), total(table)]).toEqual([false, total(bill(500_000, 'HD', 'CN', 'zego'))]);
  });

  it('bills 200,000 minutes with 400 GB: 50 + 25 + 18 = 93', () => {
    expect(total(bill([[200_000], [400]], [['ANY'], ['TRAFFIC']], 'NA', 'livekit:ship'))).toBe(93);
  });

  it('draws 100,000 audio and 60,000 HD minutes on a pack of 250,000: 1,588 for it, 630 over it', () => {
    const rates = [
      header,
      ['T', 'trtc', '', 'AUDIO', '', '1000min', 7, 'CNY', '', ''],
      ['T', 'trtc', '', 'HD', '', '1000min', 28, 'CNY', '', ''],
      ['T', 'trtc', 'pack-250k', 'STD', 'CN', '12month', 1588, 'CNY', 250_000, 'pack'],
      ['T', '', 'pack-250k', 'AUDIO', '', 'STD', 1, '', '', 'ratio'],
      ['T', '', 'pack-250k', 'HD', '', 'STD', 4, '', '', 'ratio'],
    ];
    const table = bill([[100_000], [60_000]], [['AUDIO'], ['HD']], 'CN', 'T:pack-250k', rates);
    expect([charged(table, 'fixed'), charged(table, 'usage'), total(table)]).toEqual([1588, 630, 2218]);
  });

  it('takes two packages and what the first leaves: business + 2 x topup_25k', () => {
    // 500,000 - 400,000 - 50,000 = 50,000 at 0.99; two top-ups at 23.50.
    expect(total(bill(500_000, 'STD', 'GLOBAL', 'agora:business + 2 x topup_25k'))).toBe(436.49);
    // A top-up lasts twelve months: in month 2 it is used up, and not due again.
    expect(total(bill(500_000, 'STD', 'GLOBAL', 'agora:business + 2 x topup_25k', null, null, 2))).toBe(438.99);
  });

  it('holds 7 seats at 20 against a minimum of 200, and support of 10 % against 100', () => {
    const rates = [header, ['X', '', '', 'SEAT', '', 'seat', 20, 'USD', '', ''], ['X', '', '', 'SEAT', '', 'month', 200, 'USD', '', 'minimum']];
    expect(total(bill(7, 'SEAT', '', 'X', rates))).toBe(200);
    const supported = [...rates, ['X', '', '', 'SUPPORT', '', '%', 10, '', '', ''], ['X', '', '', 'SUPPORT', '', 'month', 100, 'USD', '', 'minimum']];
    expect(total(bill(15, 'SEAT', '', 'X', supported))).toBe(400);
  });

  it('lets the discounted minutes of a pooled discount fall on the last items, as the vendor’s example does', () => {
    // 90,000 HD and 30,000 FHD after the free minutes: the 20,001 units above 99,999 are FHD, 5 % off.
    const table = bill([[100_000], [30_000]], [['HD'], ['FHD']], 'SEA', 'agora:legacy');
    expect(charged(table, 'discount')).toBeCloseTo(-(20_001 * 8.99 * 0.05) / 1000, 9);
  });

  it('explains each line, with the source and date of its price', () => {
    const table = bill(1000, 'HD', 'CN', 'zego');
    expect(table[0]).toEqual(['Step', 'Item', 'Region', 'Quantity', 'Unit', 'Unit price', 'Amount', 'Rule', 'Source', 'As of']);
    const usage = bill(20_000, 'HD', 'CN', 'zego').find(([step]) => step === 'usage');
    expect(usage?.slice(1, 8)).toEqual(['HD', '', 10_000, 'min', 0.025, 250, 'graduated, 25 for 1000min']);
    expect(usage?.[8]).toMatch(/^https:/);
  });

  it('says that the market has no bill, and that old prices are not used silently', () => {
    expect(bill(1000, 'HD', 'CN', null)[0]?.[0]).toMatchObject({ error: '#N/A' });
    expect(bill(1000, 'HD', 'CN', 'trtc')[0]?.[0]).toMatchObject({ error: '#N/A', sentence: expect.stringContaining('too old') as string });
  });
});
