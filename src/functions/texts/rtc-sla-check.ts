import type { FunctionSpec } from '../spec';

/** What Excel, the README and the pane say about RTC_SLA_CHECK. */
export const spec: FunctionSpec = {
  id: 'RTC_SLA_CHECK',
  group: 'contract',
  description: {
    'en-US': 'Trial measurements against a promise: what was measured, the share of samples outside it, kept or not.',
    'zh-CN': '试用实测与承诺对照：实测值、未达承诺的样本比例、是否达标。',
  },
  parameters: [
    {
      id: 'samples',
      name: { 'en-US': 'samples', 'zh-CN': '样本' },
      description: { 'en-US': 'Measurements: milliseconds, shares, or 1 and 0 for success and failure; an empty cell counts as 0.', 'zh-CN': '测量值：毫秒、比例，或以 1 和 0 表示成功与失败；空单元格按 0 计。' },
    },
    {
      id: 'promise',
      name: { 'en-US': 'promise', 'zh-CN': '承诺' },
      description: { 'en-US': '<=200 (lower is better) or >=99%; at most 200 and at least 99% work too.', 'zh-CN': '<=200（越低越好）或 >=99%；也可写“不高于 200”“不低于 99%”。' },
      example: '"<=200"',
    },
    {
      id: 'statistic',
      name: { 'en-US': 'statistic', 'zh-CN': '统计口径' },
      description: { 'en-US': 'mean, median or a percentile (p95: 95% of the samples do not exceed it). Empty: p95 for <=, mean for >=.', 'zh-CN': 'mean 平均、median 中位数或分位数（p95：95% 的样本不超过的值）。留空：<= 用 p95，>= 用平均。' },
      optional: true,
    },
  ],
  answers: {
    'en-US': 'Header row, then Measured, Promise, Share outside, Samples, Result (pass or fail), and a note where there are too few samples.',
    'zh-CN': '标题行，然后是实测、承诺、超出比例、样本数、结果（pass 达标 / fail 未达标）；样本太少时附说明。',
  },
  examples: [
    { formula: '=RTC_SLA_CHECK({180;190;210;170},"<=200")', answer: 210, says: { 'en-US': 'p95 of four samples is the highest, and four are too few', 'zh-CN': '四个样本的 p95 就是最高值，而且样本太少' } },
  ],
};
