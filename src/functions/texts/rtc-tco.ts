import type { FunctionSpec, ParameterSpec } from '../spec';
import { contractUsage, rates, region, terms, tier, vendor } from './parameters';

const measure: ParameterSpec = {
  id: 'measure',
  name: { 'en-US': 'measure', 'zh-CN': '指标' },
  description: {
    'en-US': 'tco (default), npv, first_year, month_1, per_1000, per_1000_first_year, per_1000_last_year, exit_max, fixed_share.',
    'zh-CN': 'tco（默认）、npv 现值、first_year 首年、month_1 首月、per_1000 每千分钟、per_1000_first_year、per_1000_last_year、exit_max 最高退出成本、fixed_share 固定费用占比。',
  },
  optional: true,
};

/** What Excel, the README and the pane say about RTC_TCO. */
export const spec: FunctionSpec = {
  id: 'RTC_TCO',
  group: 'cost',
  description: {
    'en-US': 'Total cost of a contract: each month of the horizon billed by the offer\'s own rules, with one-off fees, and tax as the terms say.',
    'zh-CN': '合同总成本：测算周期内逐月按该方案自己的规则计费，含一次性费用，税按条款计。',
  },
  parameters: [contractUsage, tier, region, vendor, rates, terms, measure],
  answers: {
    'en-US': 'Money in the offer\'s currency, or that of the term currency; rounded only where the bill is; fixed_share is a share. One cell per vendor.',
    'zh-CN': '金额，币种同方案，条款写了 currency 的按该币种；只在账单取整处取整。fixed_share 为比例。每家厂商一个单元格。',
  },
  examples: [
    { formula: '=RTC_TCO(200000,"HD","CN","zego")', answer: 57000, says: { 'en-US': '190,000 minutes above the free 10,000, 25 per 1,000, 12 months', 'zh-CN': '扣除每月免费 1 万分钟后 19 万分钟 × 25 元/千分钟 × 12 个月' } },
  ],
};
