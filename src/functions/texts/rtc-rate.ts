import type { FunctionSpec } from '../spec';
import { rates, region, required, tier, vendor } from './parameters';

/** What Excel, the README and the pane say about RTC_RATE. */
export const spec: FunctionSpec = {
  id: 'RTC_RATE',
  group: 'cost',
  description: {
    'en-US': 'Price of 1,000 participant-minutes of what is received (of one unit for other items: a GB, a seat, a recording minute).',
    'zh-CN': '接收该画面的每千参与者分钟价格（其他计费项为每一单位：1 GB、1 席、1 录制分钟）。',
  },
  parameters: [
    required(tier),
    { ...required(region) },
    vendor,
    rates,
    {
      id: 'usage',
      name: { 'en-US': 'usage', 'zh-CN': '用量' },
      description: { 'en-US': 'Monthly quantity: the answer is then the effective price over all its steps. Omitted: the first step\'s.', 'zh-CN': '每月用量：给出后返回跨阶梯的实际均价；省略为第一阶梯的价格。' },
      optional: true,
    },
  ],
  answers: { 'en-US': 'Money in the card\'s or offer\'s currency, unrounded.', 'zh-CN': '金额，币种同价目，不取整。' },
  examples: [
    { formula: '=RTC_RATE("HD","CN","shengwang")', answer: 28, says: { 'en-US': '4 standard minutes at 7 per 1,000', 'zh-CN': '4 个标准分钟，每千 7 元' } },
    { formula: '=RTC_RATE("HD","SEA","agora")', answer: 3.96, says: { 'en-US': '4 standard minutes at 0.99 per 1,000', 'zh-CN': '4 个标准分钟，每千 0.99 美元' } },
  ],
};
