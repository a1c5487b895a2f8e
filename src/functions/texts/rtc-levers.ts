import type { FunctionSpec } from '../spec';
import { offerContract } from './parameters';

/** What Excel, the README and the pane say about RTC_LEVERS. */
export const spec: FunctionSpec = {
  id: 'RTC_LEVERS',
  group: 'compare',
  description: {
    'en-US': 'What each lever of an offer is worth: moved by one step in your favour, the others as they are.',
    'zh-CN': '方案的每个筹码值多少钱：各自向有利方向移动一步，其余不变。',
  },
  parameters: [
    ...offerContract,
    {
      id: 'step',
      name: { 'en-US': 'step', 'zh-CN': '步长' },
      description: {
        'en-US': 'A share: so much less of what a lever asks, so much of the first month\'s minutes free. Empty: 10%.',
        'zh-CN': '比例：筹码所要求的减少这么多；免费分钟增加首月分钟数的这么多。留空：10%。',
      },
      optional: true,
    },
  ],
  answers: {
    'en-US': 'Header row, then Rank, Lever, Change, TCO, Difference (a saving is below 0) and the lever\'s value then; levers with nothing to give are left out.',
    'zh-CN': '标题行，然后是排名、筹码、变动、总成本、差额（节省为负）和变动后的值；没有可让之处的筹码不列。',
  },
  examples: [
    {
      formula: '=RTC_LEVERS(100000,"HD","CN","A",{"Offer","Item","Unit","Price","Currency";"A","HD","1000min",25,"CNY"})',
      answer: 1,
      says: { 'en-US': 'a tenth off the price saves 3,000', 'zh-CN': '单价降一成节省 3,000' },
    },
  ],
};
