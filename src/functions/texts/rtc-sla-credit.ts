import type { FunctionSpec } from '../spec';

/** What Excel, the README and the pane say about RTC_SLA_CREDIT. */
export const spec: FunctionSpec = {
  id: 'RTC_SLA_CREDIT',
  group: 'contract',
  description: {
    'en-US': 'The credit due for a missed promise, by a published ladder or your contract\'s; for availability, latency, join success and freezes alike.',
    'zh-CN': '未达承诺时应得的赔付，按公开的赔付阶梯或合同自己的阶梯；可用性、时延、加入成功率、卡顿均适用。',
  },
  parameters: [
    {
      id: 'measured',
      name: { 'en-US': 'measured', 'zh-CN': '实测值' },
      description: { 'en-US': 'What was measured, in the unit of the ladder\'s bounds: 98.5%, 0.985 or 98.5; latency in milliseconds, 260.', 'zh-CN': '实测值，单位与阶梯的界限相同：98.5%、0.985 或 98.5；时延写毫秒数，如 260。' },
      example: '98.5%',
    },
    {
      id: 'monthly_fee',
      name: { 'en-US': 'monthly_fee', 'zh-CN': '月费' },
      description: { 'en-US': 'The fee that the credit is a share of, 0 or more.', 'zh-CN': '赔付按这个金额的比例计算，不小于 0。' },
      example: '10000',
    },
    {
      id: 'ladder',
      name: { 'en-US': 'ladder', 'zh-CN': '赔付阶梯' },
      description: {
        'en-US': 'A vendor that publishes one (chime, twilio, stream:enterprise), or a range of two columns: the bound, and the credit share for worse values. A value equal to a bound belongs to the better step.',
        'zh-CN': '公布了赔付阶梯的厂商（chime、twilio、stream:enterprise），或两列的单元格区域：界限，以及差于界限时的赔付比例。恰好等于界限的归较好的一档。',
      },
      example: '"chime"',
    },
  ],
  answers: { 'en-US': 'Money; 0 where the promise was kept.', 'zh-CN': '金额；达标为 0。' },
  examples: [
    { formula: '=RTC_SLA_CREDIT(98.5%,10000,"chime")', answer: 2500, says: { 'en-US': 'below 99%: a quarter of the fee', 'zh-CN': '低于 99%：月费的四分之一' } },
    { formula: '=RTC_SLA_CREDIT(260,10000,{200,0.05;400,0.2})', answer: 500, says: { 'en-US': 'the credit grows with the bound, so lower is better', 'zh-CN': '界限越高赔得越多，所以越低越好' } },
  ],
};
