import type { FunctionSpec } from '../spec';
import { marks, seed, weights } from './scoring-parameters';

/** What Excel, the README and the pane say about RTC_SMAA. */
export const spec: FunctionSpec = {
  id: 'RTC_SMAA',
  group: 'vendors',
  description: {
    'en-US': 'How often each vendor takes each rank over all weightings; with weights, over those that keep their order of importance.',
    'zh-CN': '在所有权重下每家厂商取得各名次的频率；给出权重时，只在保持其重要性顺序的权重中抽取。',
  },
  parameters: [
    marks,
    { ...weights, optional: true },
    {
      id: 'samples',
      name: { 'en-US': 'samples', 'zh-CN': '样本数' },
      description: { 'en-US': 'Weightings drawn, 1 to 1,000,000. Empty: 10,000.', 'zh-CN': '抽取的权重组数，1 到 1,000,000。留空：10,000。' },
      optional: true,
    },
    seed,
  ],
  answers: { 'en-US': 'Header row, then a row for each vendor and a column for each rank; rows and columns sum to 1.', 'zh-CN': '标题行，然后每家厂商一行、每个名次一列；行列各自合计为 1。' },
  examples: [{ formula: '=RTC_SMAA({"A","B";4,3;5,5},"",1000)', answer: 'A', says: { 'en-US': 'A is first whatever the weights', 'zh-CN': '无论权重如何 A 都第一' } }],
};
