import type { FunctionSpec } from '../spec';
import { marks, seed, weights } from './scoring-parameters';

/** What Excel, the README and the pane say about RTC_SMAA. */
export const spec: FunctionSpec = {
  id: 'RTC_SMAA',
  group: 'vendors',
  description: {
    'en-US': 'How often each vendor takes each rank over all possible weights; with weights given, over those with the same order of importance.',
    'zh-CN': '权重任意变化时，每家厂商得各名次的频率；给了权重时，只抽重要性顺序与之相同的权重。',
  },
  parameters: [
    marks,
    { ...weights, optional: true },
    {
      id: 'samples',
      name: { 'en-US': 'samples', 'zh-CN': '样本数' },
      description: { 'en-US': 'Sets of weights drawn, 1 to 1,000,000. Empty: 10,000.', 'zh-CN': '抽取的权重组数，1 到 1,000,000。留空：10,000。' },
      optional: true,
    },
    seed,
  ],
  answers: { 'en-US': 'Header row, then one row per vendor and one column per rank; rows and columns sum to 1.', 'zh-CN': '标题行，然后每家厂商一行、每个名次一列；行列各自合计为 1。' },
  examples: [{ formula: '=RTC_SMAA({"A","B";4,3;5,5},"",1000)', answer: 'A', says: { 'en-US': 'A is first whatever the weights', 'zh-CN': '无论权重如何 A 都第一' } }],
};
