import type { FunctionSpec } from '../spec';
import { rates, region, tier, usage, vendor } from './parameters';

/** What Excel, the README and the pane say about RTC_COST. */
export const spec: FunctionSpec = {
  id: 'RTC_COST',
  group: 'cost',
  description: {
    'en-US': 'What a quantity costs on its own, by the vendor\'s metering rule and price steps only: no free quota, pack, plan fee, discount, minimum, tax or rounding.',
    'zh-CN': '一项用量单独计价的费用：只按该厂商的计量规则和阶梯价，不计免费额度、套餐包、套餐费、折扣、保底、税和取整。',
  },
  parameters: [usage, tier, region, vendor, rates],
  answers: {
    'en-US': 'Money in the offer\'s currency, unrounded; the shape of the ranges, or one row per row of the usage table.',
    'zh-CN': '金额，币种同价目，不取整；与所给单元格区域同形，用量表则每行一个。',
  },
  examples: [
    { formula: '=RTC_COST(1000,"5*640x360","CN","shengwang")', answer: 63, says: { 'en-US': 'FHD by aggregate resolution', 'zh-CN': '按集合分辨率计为 FHD' } },
    { formula: '=RTC_COST(1000,"5*640x360","CN","zego")', answer: 60, says: { 'en-US': 'five SD streams at 12', 'zh-CN': '5 路 SD，每千分钟 12 元' } },
  ],
};
