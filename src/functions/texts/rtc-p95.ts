import type { FunctionSpec } from '../spec';

/** What Excel, the README and the pane say about RTC_P95. */
export const spec: FunctionSpec = {
  id: 'RTC_P95',
  group: 'contract',
  description: {
    'en-US': '95th percentile as bandwidth bills use it: sort from high to low, drop the top 5% (count rounded down), take the highest left.',
    'zh-CN': '带宽账单口径的 95 峰值：样本从高到低排序，去掉最高的 5%（个数向下取整），取剩下的最大值。',
  },
  parameters: [
    {
      id: 'samples',
      name: { 'en-US': 'samples', 'zh-CN': '样本' },
      description: { 'en-US': 'Measurements, for example 5-minute Mbps; an empty cell counts as 0, as missing points do in such bills.', 'zh-CN': '测量值，例如 5 分钟带宽（Mbps）；空单元格按 0 计，此类账单对缺失点也这样处理。' },
    },
  ],
  answers: { 'en-US': 'One number, in the samples\' unit; no interpolation.', 'zh-CN': '一个数，单位同样本；不插值。' },
  examples: [{ formula: '=RTC_P95({10,20,30,40})', answer: 40, says: { 'en-US': 'below 20 samples nothing is dropped', 'zh-CN': '不足 20 个样本时不去掉任何值' } }],
};
