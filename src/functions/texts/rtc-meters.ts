import type { FunctionSpec } from '../spec';
import { oneVendor, rates, region, tier, usage } from './parameters';

/** What Excel, the README and the pane say about RTC_METERS. */
export const spec: FunctionSpec = {
  id: 'RTC_METERS',
  group: 'needs',
  description: {
    'en-US': 'Why vendors differ: the same usage in each vendor\'s billed minutes and money, with its rule in words.',
    'zh-CN': '厂商为何不同：同样的用量，在各厂商规则下的计费分钟数与费用，并附规则说明。',
  },
  parameters: [
    usage,
    tier,
    region,
    {
      ...oneVendor,
      description: {
        'en-US': 'Vendors, a range; each a list-price card with or without its plan, or with rates an Offer or Vendor of that range. Empty with rates: all its offers.',
        'zh-CN': '厂商（可为区域）：刊例价厂商，可带套餐；给了价目时，是其中的方案或服务商。给了价目且留空：其全部方案。',
      },
    },
    rates,
  ],
  answers: {
    'en-US': 'Header row, then a row for each vendor: Vendor, Currency, Billed minutes, Cost (by meter and price steps, as RTC_COST), Per1000 participant-minutes, Rule. What a vendor does not price is #N/A in its own cell.',
    'zh-CN': '标题行，然后每家厂商一行：厂商、币种、计费分钟数、费用（只看计量与阶梯价，同 RTC_COST）、每千参与者分钟、规则。未定价的在其单元格显示 #N/A。',
  },
  examples: [
    { formula: '=RTC_METERS(1000,"5*640x360","CN",{"shengwang";"trtc";"zego"})', answer: 'shengwang', says: { 'en-US': '1,000, 5,000 and 5,000 billed minutes', 'zh-CN': '计费 1,000、5,000 与 5,000 分钟' } },
  ],
};
