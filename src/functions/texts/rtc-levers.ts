import type { FunctionSpec } from '../spec';
import { offerContract } from './parameters';

/** What Excel, the README and the pane say about RTC_LEVERS. */
export const spec: FunctionSpec = {
  id: 'RTC_LEVERS',
  group: 'compare',
  description: {
    'en-US': 'What each lever of an offer is worth: moved one step in your favour, the others unchanged.',
    'zh-CN': '方案的每个谈判筹码值多少钱：对方逐项让一步，其余不变，总成本差多少。',
  },
  parameters: [
    ...offerContract,
    {
      id: 'step',
      name: { 'en-US': 'step', 'zh-CN': '步长' },
      description: {
        'en-US': 'How far the vendor gives way: this share off the price, commitment, surcharge or rise; for free minutes, this share of month 1\'s minutes. Empty: 10%.',
        'zh-CN': '让步幅度（比例）：单价、保底、超量加价、涨幅各降这么多；免费分钟增加首月分钟数的这么多。留空：10%。',
      },
      optional: true,
    },
  ],
  answers: {
    'en-US': 'Header row, then Rank, Lever, Change, TCO, Difference (negative: a saving) and the lever\'s value then; levers with nothing to give are left out.',
    'zh-CN': '标题行，然后是排名、筹码、变动、总成本、差额（负数为节省）和变动后的值；已无可让的不列。',
  },
  examples: [
    {
      formula: '=RTC_LEVERS(100000,"HD","CN","A",{"Offer","Item","Unit","Price","Currency";"A","HD","1000min",25,"CNY"})',
      answer: 1,
      says: { 'en-US': 'a tenth off the price saves 3,000', 'zh-CN': '单价降一成节省 3,000' },
    },
  ],
};
