import { priceSources } from '../../../src/workbook/report/price-sources';

const header = ['Offer', 'Vendor', 'Item', 'As of', 'Source'];
const sources = (...rows: readonly (readonly (string | number)[])[]) => priceSources({ rates: [header, ...rows] }, '2026-11-25');

describe('priceSources', () => {
  it('names each source of an offer once, of rows below it too', () => {
    expect(sources(['A', 'zego', 'HD', '2026-11-01', 'mail'], ['', '', 'SD', '2026-11-01', 'mail'], ['B', '', 'HD', '', 'page'])).toEqual([
      { offer: 'A', source: 'mail', asOf: '2026-11-01', isStale: false },
      { offer: 'B', source: 'page', asOf: '', isStale: false },
    ]);
  });

  // 2026-11-25 less 180 days is 2026-05-29.
  it.each([['2026-05-29', false], ['2026-05-28', true], ['2020-01-01', true], [46_171, false], [46_170, true], ['soon', false], ['', false]])('finds %s older than 180 days: %s', (asOf, isStale) => {
    expect(sources(['A', '', 'HD', asOf, 'mail'])[0]?.isStale).toBe(isStale);
  });

  it('calls an offer without a name by its vendor, reads Chinese headers in any order, and leaves rows without source and date out', () => {
    expect(priceSources({ rates: [['来源', '服务商', '方案', '日期'], ['邮件', '即构', '', '2026-11-01'], ['', '声网', '', '']] }, '2026-11-25').map(({ offer }) => offer)).toEqual(['即构']);
  });
});
