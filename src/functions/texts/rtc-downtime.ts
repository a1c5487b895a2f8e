import type { FunctionSpec } from '../spec';

/** What Excel, the README and the pane say about RTC_DOWNTIME. */
export const spec: FunctionSpec = {
  id: 'RTC_DOWNTIME',
  group: 'contract',
  description: {
    'en-US': 'The minutes of outage that a promised availability allows.',
    'zh-CN': '承诺的可用性允许中断多少分钟。',
  },
  parameters: [
    {
      id: 'availability',
      name: { 'en-US': 'availability', 'zh-CN': '可用性' },
      description: { 'en-US': 'The promise as a share: 99.9%, 0.999; a bare number from 50 to 100 is per cent.', 'zh-CN': '承诺的比例：99.9%、0.999；50 到 100 之间的数按百分数理解。' },
      example: '99.9%',
    },
    {
      id: 'days',
      name: { 'en-US': 'days', 'zh-CN': '天数' },
      description: { 'en-US': 'Days over which it is measured, 1 to 366. Empty: 30.', 'zh-CN': '按多少天统计，1 到 366。留空：30。' },
      optional: true,
    },
  ],
  answers: { 'en-US': 'Minutes, in the shape of the ranges given.', 'zh-CN': '分钟数，与所给单元格区域同形。' },
  examples: [
    { formula: '=RTC_DOWNTIME(99.9%)', answer: 43.2, says: { 'en-US': '0.1% of 30 days', 'zh-CN': '30 天的 0.1%' } },
    { formula: '=RTC_DOWNTIME(99.95%,365)', answer: 262.8, says: { 'en-US': 'over a year a single outage may last more than four hours', 'zh-CN': '按年统计，一次中断四个多小时也不算违约' } },
  ],
};
