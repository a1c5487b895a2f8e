import type { FunctionSpec } from '../spec';
import { oneVendor, rates, region, tier, usage } from './parameters';

/** What Excel, the README and the pane say about RTC_METERS. */
export const spec: FunctionSpec = {
  id: 'RTC_METERS',
  group: 'needs',
  description: {
    'en-US': 'Why vendors differ: the same usage in each vendor\'s billed minutes and money, with its rule in words.',
    'zh-CN': '各家为何不同：同样的用量，按各家规则各计多少分钟、收多少钱，并附规则说明。',
  },
  parameters: [
    usage,
    tier,
    region,
    {
      ...oneVendor,
      description: {
        'en-US': 'One vendor or a range of them, with built-in list prices, or vendor:plan; with rates, Offers or Vendors of that table. Empty with rates: all its offers.',
        'zh-CN': '一家或多家（单元格区域）：有内置刊例价的厂商，可写“厂商:套餐”；给了价目时，填其中的方案或厂商。给了价目且留空：全部方案。',
      },
    },
    rates,
  ],
  answers: {
    'en-US': 'Header row, then one row per vendor: Vendor, Currency, Billed minutes, Cost (as in RTC_COST), Per1000 (cost of 1,000 participant-minutes), Rule. What a vendor does not price is #N/A in its own cell.',
    'zh-CN': '标题行，然后每家厂商一行：厂商、币种、计费分钟数、费用（口径同 RTC_COST）、每千分钟（每千参与者分钟的费用）、规则。没有价格的，该单元格为 #N/A。',
  },
  examples: [
    { formula: '=RTC_METERS(1000,"5*640x360","CN",{"shengwang";"trtc";"zego"})', answer: 'shengwang', says: { 'en-US': '1,000, 5,000 and 5,000 billed minutes', 'zh-CN': '计费 1,000、5,000 与 5,000 分钟' } },
  ],
};
