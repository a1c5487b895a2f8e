import type { FunctionSpec } from '../spec';
import { contractUsage, offers, region, terms, tier } from './parameters';

/** What Excel, the README and the pane say about RTC_COMPARE. */
export const spec: FunctionSpec = {
  id: 'RTC_COMPARE',
  group: 'compare',
  description: {
    'en-US': 'All offers of the rates over one horizon and in one currency, ranked by what the contract costs in all.',
    'zh-CN': '价目中的全部方案，同一测算周期、同一币种，按合同总成本排名。',
  },
  parameters: [contractUsage, tier, region, offers, terms],
  answers: {
    'en-US': 'Header row, then a row for each offer; one that can\'t be priced or converted shows why and has no rank. List prices stand beside quotes only where the terms have a column for them.',
    'zh-CN': '标题行，然后每个方案一行；无法计价或换算的方案说明原因，不参与排名。有报价时，刊例价只在条款中有其列时才参与比较。',
  },
  examples: [
    {
      formula: '=RTC_COMPARE(100000,"HD","CN",{"Offer","Item","Unit","Price","Currency";"A","HD","1000min",28,"CNY";"B","HD","1000min",25,"CNY"})',
      answer: 'A',
      says: { 'en-US': 'A costs 12 % more than B', 'zh-CN': 'A 比 B 贵 12%' },
    },
  ],
};
