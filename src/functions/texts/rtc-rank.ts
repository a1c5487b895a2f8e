import type { FunctionSpec } from '../spec';
import { gates, marks, weights } from './scoring-parameters';

/** What Excel, the README and the pane say about RTC_RANK. */
export const spec: FunctionSpec = {
  id: 'RTC_RANK',
  group: 'vendors',
  description: {
    'en-US': 'The rank of each vendor; ties share a rank.',
    'zh-CN': '每家厂商的名次；同分并列。',
  },
  parameters: [
    marks,
    weights,
    {
      id: 'method',
      name: { 'en-US': 'method', 'zh-CN': '方法' },
      description: { 'en-US': 'sum (weighted sum) or topsis (nearness to the ideal). Empty: sum.', 'zh-CN': 'sum 加权和，或 topsis 与理想解的接近度。留空：sum。' },
      optional: true,
    },
    gates,
  ],
  answers: { 'en-US': 'One row, one column per vendor.', 'zh-CN': '一行，每家厂商一列。' },
  examples: [{ formula: '=RTC_RANK({4,3;2,5},{60;40})', answer: 2, says: { 'en-US': 'the second vendor is first', 'zh-CN': '第二家排第一' } }],
};
