import type { FunctionSpec } from '../spec';
import { pairwise } from './scoring-parameters';

/** What Excel, the README and the pane say about RTC_AHP_CR. */
export const spec: FunctionSpec = {
  id: 'RTC_AHP_CR',
  group: 'vendors',
  description: {
    'en-US': 'How far pairwise comparisons contradict each other; above 0.1 they deserve a second look.',
    'zh-CN': '两两比较前后矛盾的程度（一致性比率）；大于 0.1 应复核。',
  },
  parameters: [
    pairwise,
    {
      id: 'random_index',
      name: { 'en-US': 'random_index', 'zh-CN': '随机指标' },
      description: { 'en-US': 'Mean consistency index of random comparisons of this size. Empty: Saaty 2005.', 'zh-CN': '同阶随机矩阵的平均一致性指标。留空：Saaty 2005。' },
      optional: true,
    },
  ],
  answers: { 'en-US': 'The consistency ratio, 0 or more.', 'zh-CN': '一致性比率，不小于 0。' },
  examples: [{ formula: '=RTC_AHP_CR({1,2,4;"",1,2;"","",1})', answer: 0, says: { 'en-US': '2 x 2 = 4: no contradiction', 'zh-CN': '2 × 2 = 4：没有矛盾' } }],
};
