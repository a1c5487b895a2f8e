import type { FunctionSpec } from '../spec';
import { contractUsage, offers, region, terms, tier } from './parameters';

/** What Excel, the README and the pane say about RTC_TRAP. */
export const spec: FunctionSpec = {
  id: 'RTC_TRAP',
  group: 'compare',
  description: {
    'en-US': 'The low-price trap: the advertised price of your usage against what the contract costs, fee by fee for each offer.',
    'zh-CN': '低价陷阱：按招牌价算的用量费用与合同总成本差在哪里，每个方案逐项列出。',
  },
  parameters: [contractUsage, tier, region, offers, terms],
  answers: {
    'en-US': 'Header row, then for each offer its headline (minutes at the price of their class), the fees that make up the gap, the total cost, and estimates of unsaid fees, which are in no total.',
    'zh-CN': '标题行，然后每个方案依次为：招牌价费用（分钟数 × 该档招牌价）、构成差距的各项费用、总成本，以及未说明费用的估算（不计入任何合计）。',
  },
  examples: [
    {
      formula: '=RTC_TRAP(100000,"HD","CN",{"Offer","Item","Unit","Price","Currency";"A","HD","1000min",14,"CNY";"A","SETUP","once",20000,"CNY";"B","HD","1000min",25,"CNY"})',
      answer: 'A',
      says: { 'en-US': 'A advertises 16,800 and costs 36,800; B costs 30,000', 'zh-CN': 'A 招牌价 16,800，实付 36,800；B 为 30,000' },
    },
  ],
};
