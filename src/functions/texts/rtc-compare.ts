import type { FunctionSpec } from '../spec';
import { contractUsage, offers, region, terms, tier } from './parameters';

/** What Excel, the README and the pane say about RTC_COMPARE. */
export const spec: FunctionSpec = {
  id: 'RTC_COMPARE',
  group: 'compare',
  description: {
    'en-US': 'All offers of the rates over one horizon and in one currency, ranked by what the contract costs in all.',
    'zh-CN': '价目中的全部方案，在同一测算周期、同一币种下按合同总成本排名。',
  },
  parameters: [contractUsage, tier, region, offers, terms],
  answers: {
    'en-US': 'Header row, then one row per offer; one that can\'t be priced or converted shows why and is not ranked. Beside quotes, list prices take part only if the terms have a column for them.',
    'zh-CN': '标题行，然后每个方案一行；算不出价格或无法换算币种的会说明原因，不参与排名。已有报价时，刊例价要在条款中有自己的列才参与比较。',
  },
  examples: [
    {
      formula: '=RTC_COMPARE(100000,"HD","CN",{"Offer","Item","Unit","Price","Currency";"A","HD","1000min",28,"CNY";"B","HD","1000min",25,"CNY"})',
      answer: 'A',
      says: { 'en-US': 'A costs 12% more than B', 'zh-CN': 'A 比 B 贵 12%' },
    },
  ],
};
