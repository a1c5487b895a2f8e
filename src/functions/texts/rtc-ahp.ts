import type { FunctionSpec } from '../spec';
import { pairwise } from './scoring-parameters';

/** What Excel, the README and the pane say about RTC_AHP. */
export const spec: FunctionSpec = {
  id: 'RTC_AHP',
  group: 'vendors',
  description: {
    'en-US': 'Weights from pairwise comparisons, by the principal eigenvector.',
    'zh-CN': '由两两比较求权重（主特征向量法）。',
  },
  parameters: [pairwise],
  answers: { 'en-US': 'One weight per criterion, down; they sum to 1.', 'zh-CN': '每个评分项一个权重，自上而下，合计为 1。' },
  examples: [{ formula: '=RTC_AHP({1,3;"",1})', answer: 0.25, says: { 'en-US': '0.75 and 0.25: the first weighs three times the second', 'zh-CN': '0.75 与 0.25：前者的重要性是后者的 3 倍' } }],
};
