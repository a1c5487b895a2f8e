import type { FunctionSpec } from '../spec';
import { offerContract } from './parameters';

/** What Excel, the README and the pane say about RTC_TARGET. */
export const spec: FunctionSpec = {
  id: 'RTC_TARGET',
  group: 'compare',
  description: {
    'en-US': 'How far one lever must go for the contract to cost the target.',
    'zh-CN': '单靠一个谈判筹码，要谈到多少，合同总成本才等于目标。',
  },
  parameters: [
    {
      id: 'target',
      name: { 'en-US': 'target', 'zh-CN': '目标' },
      description: { 'en-US': 'The total cost to reach over the horizon, in the currency of RTC_TCO.', 'zh-CN': '测算周期内要达到的总成本，币种与 RTC_TCO 相同。' },
      example: '50000',
    },
    {
      id: 'lever',
      name: { 'en-US': 'lever', 'zh-CN': '筹码' },
      description: {
        'en-US': 'discount_off, unit_price, free_minutes_month, min_commit_month, min_commit_term, overage_multiplier, renewal_uplift_year, price_escalator_year.',
        'zh-CN': 'discount_off 减免幅度、unit_price 单价、free_minutes_month 每月免费分钟、min_commit_month 月保底、min_commit_term 合同期保底、overage_multiplier 超量倍数、renewal_uplift_year 续约涨幅、price_escalator_year 年度涨价。',
      },
      example: '"discount_off"',
    },
    ...offerContract,
  ],
  answers: {
    'en-US': 'The value to write into the terms (unit_price: the factor on all prices by quantity); of several, the nearest to today\'s. #N/A says by how much the lever misses, or where the cost jumps past the target.',
    'zh-CN': '要写进条款的数值（unit_price 为按量单价要乘的倍数）；有多个时取离现值最近的。达不到时返回 #N/A，并说明差多少，或总成本在哪里跳过了目标。',
  },
  examples: [
    {
      formula: '=RTC_TARGET(28500,"discount_off",100000,"HD","CN","A",{"Offer","Item","Unit","Price","Currency";"A","HD","1000min",25,"CNY"})',
      answer: 0.05,
      says: { 'en-US': '5% off 12 x 2,500 = 30,000', 'zh-CN': '12 × 2,500 = 30,000，减 5%' },
    },
  ],
};
