import type { FunctionSpec } from '../spec';
import { rates, region, tier, usage, vendor } from './parameters';

/** What Excel, the README and the pane say about RTC_COST. */
export const spec: FunctionSpec = {
  id: 'RTC_COST',
  group: 'cost',
  description: {
    'en-US': 'What a quantity costs as if alone, by the vendor\'s own meter and price steps: no free quota, pack, plan fee, discount, minimum, tax or rounding.',
    'zh-CN': '一项用量单独计价的费用：按该厂商自己的计量规则和阶梯价，不含免费额度、套餐、套餐费、折扣、保底、税和取整。',
  },
  parameters: [usage, tier, region, vendor, rates],
  answers: {
    'en-US': 'Money in the card\'s or offer\'s currency, unrounded; the shape of the ranges, or a row for each row of the usage table.',
    'zh-CN': '金额，币种同价目，不取整；结果与所给区域同形，或用量表每行一个。',
  },
  examples: [
    { formula: '=RTC_COST(1000,"5*640x360","CN","shengwang")', answer: 63, says: { 'en-US': 'FHD by aggregate resolution', 'zh-CN': '按集合分辨率计为 FHD' } },
    { formula: '=RTC_COST(1000,"5*640x360","CN","zego")', answer: 60, says: { 'en-US': 'five SD streams at 12', 'zh-CN': '5 路 SD，每千分钟 12 元' } },
  ],
};
