import type { FunctionSpec } from '../spec';
import { marks, weights } from './scoring-parameters';

/** What Excel, the README and the pane say about RTC_FLIP. */
export const spec: FunctionSpec = {
  id: 'RTC_FLIP',
  group: 'vendors',
  description: {
    'en-US': 'For each criterion the weight at which the winner changes, the others keeping their proportions, and who wins then.',
    'zh-CN': '每个评分项的权重变到多少，第一名就会换人（其余权重保持比例），以及换成谁。',
  },
  parameters: [marks, weights],
  answers: { 'en-US': 'Header row, then Criterion, Weight (share), Flip weight (share; never where no weight changes the winner), Winner then.', 'zh-CN': '标题行，然后是评分项、权重（占比）、翻转权重（占比；怎么变都不换人的写“不会”）、届时胜者。' },
  examples: [{ formula: '=RTC_FLIP({"","A","B";"Quality",4,3;"Price",2,5},{60;40})', answer: 'Quality', says: { 'en-US': 'B leads; at 75% weight for quality A catches up', 'zh-CN': 'B 领先；质量权重到 75% 时被 A 追平' } }],
};
