import type { FunctionSpec } from '../spec';

/** What Excel, the README and the pane say about RTC_PREMIUM. */
export const spec: FunctionSpec = {
  id: 'RTC_PREMIUM',
  group: 'vendors',
  description: {
    'en-US': 'Whether a dearer vendor is worth it: premium over the cheapest, total of score and price, and the price at which it would win or lose.',
    'zh-CN': '贵的厂商值不值：比最低价贵多少、得分与价格合成的总分，以及价格到多少会换第一名（平衡价格）。',
  },
  parameters: [
    {
      id: 'prices',
      name: { 'en-US': 'prices', 'zh-CN': '价格' },
      description: { 'en-US': 'One per vendor, above 0, in a row or column, with or without names.', 'zh-CN': '每家厂商一个，大于 0，排成一行或一列，可带名称。' },
    },
    {
      id: 'scores',
      name: { 'en-US': 'scores', 'zh-CN': '得分' },
      description: { 'en-US': 'One per vendor, 0 to 100, in the same order.', 'zh-CN': '每家厂商一个，0–100，顺序相同。' },
    },
    {
      id: 'price_weight',
      name: { 'en-US': 'price_weight', 'zh-CN': '价格权重' },
      description: { 'en-US': 'Share of the price in the total, 0 to 1. Empty: 0.3.', 'zh-CN': '价格在总分中的占比，0–1。留空：0.3。' },
      optional: true,
    },
  ],
  answers: { 'en-US': 'Header row, then Vendor, Price, Premium, Score, Total, Break-even price.', 'zh-CN': '标题行，然后是厂商、价格、溢价、得分、总分、平衡价格。' },
  examples: [{ formula: '=RTC_PREMIUM({"A",120;"B",100},{90;80},0.4)', answer: 'A', says: { 'en-US': '87.3 and 88: A would win up to 117.65', 'zh-CN': '87.3 与 88：A 降到 117.65 以内才能胜出' } }],
};
