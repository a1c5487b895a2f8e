import type { FunctionSpec } from '../spec';
import { offerContract } from './parameters';
import { seed } from './scoring-parameters';

/** What Excel, the README and the pane say about RTC_RISK. */
export const spec: FunctionSpec = {
  id: 'RTC_RISK',
  group: 'compare',
  description: {
    'en-US': 'What the contract may cost when the yearly growth is not known: normal round that of the terms, drawn once a path.',
    'zh-CN': '年增长率不确定时合同总成本的范围：以条款中的年增长率为均值的正态分布，每条路径抽取一次。',
  },
  parameters: [
    ...offerContract,
    {
      id: 'growth_sd',
      name: { 'en-US': 'growth_sd', 'zh-CN': '增长标准差' },
      description: {
        'en-US': 'Standard deviation of the yearly growth: 30% or 0.3. Growth never falls below -100%. Empty: 0.',
        'zh-CN': '年增长率的标准差：30% 或 0.3。增长率不低于 -100%。留空：0。',
      },
      optional: true,
      example: '30%',
    },
    {
      id: 'samples',
      name: { 'en-US': 'samples', 'zh-CN': '样本数' },
      description: { 'en-US': 'Paths drawn, 1 to 100,000. Empty: 2,000.', 'zh-CN': '抽取的路径数，1 到 100,000。留空：2,000。' },
      optional: true,
    },
    seed,
  ],
  answers: {
    'en-US': 'Header row, then P10, P50, P90 and Mean of the total cost. Growth by year begins in month 13; lines with their own growth, seats and months given one by one keep theirs.',
    'zh-CN': '标题行，然后是总成本的 P10、P50、P90 和均值。年增长从第 13 个月开始；自带增长率的行、席位和逐月给出的用量不变。',
  },
  examples: [
    {
      formula: '=RTC_RISK(100000,"HD","CN","A",{"Offer","Item","Unit","Price","Currency";"A","HD","1000min",25,"CNY"},{"Id","All","A";"horizon_months",36,""},"30%")',
      answer: 'P10',
      says: { 'en-US': 'between 59,000 and 128,000 in eight of ten cases', 'zh-CN': '十之八在 5.9 万到 12.8 万之间' },
    },
  ],
};
