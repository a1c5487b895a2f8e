import type { FunctionSpec } from '../spec';
import { rates, region, required, tier, vendor } from './parameters';

/** What Excel, the README and the pane say about RTC_RATE. */
export const spec: FunctionSpec = {
  id: 'RTC_RATE',
  group: 'cost',
  description: {
    'en-US': 'Price of 1,000 participant-minutes of what is received (other items: of one unit, such as a GB, a seat, a recording minute).',
    'zh-CN': '接收该画面时每千参与者分钟的价格（其他计费项为每单位：1 GB、1 席、1 分钟录制）。',
  },
  parameters: [
    required(tier),
    { ...required(region) },
    vendor,
    rates,
    {
      id: 'usage',
      name: { 'en-US': 'usage', 'zh-CN': '用量' },
      description: { 'en-US': 'Monthly quantity: answers the average price over its price steps. Empty: the price of the first step.', 'zh-CN': '每月用量：返回按阶梯算出的平均单价。留空：第一阶梯的单价。' },
      optional: true,
    },
  ],
  answers: { 'en-US': 'Money in the offer\'s currency, unrounded.', 'zh-CN': '金额，币种同价目，不取整。' },
  examples: [
    { formula: '=RTC_RATE("HD","CN","shengwang")', answer: 28, says: { 'en-US': 'each minute counts as 4 standard minutes at 7 per 1,000', 'zh-CN': '每分钟折 4 个标准分钟，每千个 7 元' } },
    { formula: '=RTC_RATE("HD","SEA","agora")', answer: 3.96, says: { 'en-US': 'each minute counts as 4 standard minutes at 0.99 per 1,000', 'zh-CN': '每分钟折 4 个标准分钟，每千个 0.99 美元' } },
  ],
};
