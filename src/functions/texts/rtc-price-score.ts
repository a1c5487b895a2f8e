import type { FunctionSpec } from '../spec';

/** What Excel, the README and the pane say about RTC_PRICE_SCORE. */
export const spec: FunctionSpec = {
  id: 'RTC_PRICE_SCORE',
  group: 'vendors',
  description: {
    'en-US': 'Points for a price among others: low_bid 综合评分法 (lowest / price), linear, log or utility.',
    'zh-CN': '价格分：low_bid 综合评分法（最低价 / 报价）、linear 线性、log 对数或 utility 效用。',
  },
  parameters: [
    {
      id: 'price',
      name: { 'en-US': 'price', 'zh-CN': '价格' },
      description: { 'en-US': 'The price to be marked, above 0; may be a range.', 'zh-CN': '要打分的价格，大于 0；可为区域。' },
    },
    {
      id: 'prices',
      name: { 'en-US': 'prices', 'zh-CN': '全部价格' },
      description: { 'en-US': 'The prices of all vendors that count; errors and empty cells are skipped.', 'zh-CN': '参与比较的全部价格；错误值和空单元格略过。' },
    },
    {
      id: 'max_points',
      name: { 'en-US': 'max_points', 'zh-CN': '满分' },
      description: { 'en-US': 'Points of the lowest price. Empty: 100.', 'zh-CN': '最低价的得分。留空：100。' },
      optional: true,
    },
    {
      id: 'formula',
      name: { 'en-US': 'formula', 'zh-CN': '公式' },
      description: { 'en-US': 'low_bid, linear, log or utility. Empty: low_bid.', 'zh-CN': 'low_bid、linear、log 或 utility。留空：low_bid。' },
      optional: true,
    },
    {
      id: 'parameter',
      name: { 'en-US': 'parameter', 'zh-CN': '参数' },
      description: { 'en-US': 'linear, log: the multiple of the lowest price that gets 0 points (empty: linear 0 at the highest price, log 2). utility: above 0, the larger, the more the first savings count (empty: 1).', 'zh-CN': 'linear、log：价格为最低价几倍时得 0 分（留空：linear 最高价得 0 分，log 为 2 倍）；utility：大于 0，越大越看重最初的节省（留空：1）。' },
      optional: true,
    },
  ],
  answers: { 'en-US': 'Points; the shape of price.', 'zh-CN': '得分；与价格同形。' },
  examples: [{ formula: '=RTC_PRICE_SCORE(125,{125,100})', answer: 80, says: { 'en-US': '100 / 125 x 100', 'zh-CN': '100 / 125 × 100' } }],
};
