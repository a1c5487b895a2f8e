import type { FunctionSpec } from '../spec';
import { gates, marks, weights } from './scoring-parameters';

/** What Excel, the README and the pane say about RTC_SCORE. */
export const spec: FunctionSpec = {
  id: 'RTC_SCORE',
  group: 'vendors',
  description: {
    'en-US': 'The weighted score of each vendor, 0 to 100.',
    'zh-CN': '每家厂商的加权得分，0–100。',
  },
  parameters: [
    marks,
    weights,
    {
      id: 'scale_max',
      name: { 'en-US': 'scale_max', 'zh-CN': '满分' },
      description: { 'en-US': 'The best mark. Empty: 5.', 'zh-CN': '最高分。留空：5。' },
      optional: true,
    },
    {
      id: 'missing',
      name: { 'en-US': 'missing', 'zh-CN': '缺分' },
      description: { 'en-US': 'How a missing mark counts: reweight (by the other weights), worst, best or error; coverage answers the share of weights that have marks instead. Empty: reweight.', 'zh-CN': '缺分怎么算：reweight 按其余权重折算、worst 按最差、best 按最好、error 报错；coverage 改为返回有分的权重占比。留空：reweight。' },
      optional: true,
    },
    gates,
  ],
  answers: { 'en-US': 'One row, one column per vendor.', 'zh-CN': '一行，每家厂商一列。' },
  examples: [{ formula: '=RTC_SCORE({4,3;2,5},{60;40})', answer: 64, says: { 'en-US': '64 and 76: (4 x 60 + 2 x 40) of 500', 'zh-CN': '64 与 76：(4 × 60 + 2 × 40) / 500' } }],
};
