import type { FunctionSpec } from '../spec';
import { offerContract } from './parameters';
import { seed } from './scoring-parameters';

/** What Excel, the README and the pane say about RTC_RISK. */
export const spec: FunctionSpec = {
  id: 'RTC_RISK',
  group: 'compare',
  description: {
    'en-US': 'What the contract may cost when yearly growth is uncertain: drawn from a normal distribution around that of the terms.',
    'zh-CN': '年增长率不确定时，合同总成本的可能范围：年增长率按正态分布抽取，均值为条款中的值。',
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
      description: { 'en-US': 'Number of draws, 1 to 100,000. Empty: 2,000.', 'zh-CN': '抽取次数，1 到 100,000。留空：2,000。' },
      optional: true,
    },
    seed,
  ],
  answers: {
    'en-US': 'Header row, then P10, P50, P90 and Mean of the total cost. Yearly growth begins in month 13; seats, lines with their own growth and usage given month by month do not vary.',
    'zh-CN': '标题行，然后是总成本的 P10、P50、P90 和均值。年增长从第 13 个月起算；席位、自带增长率的行和逐月给出的用量不随之变动。',
  },
  examples: [
    {
      formula: '=RTC_RISK(100000,"HD","CN","A",{"Offer","Item","Unit","Price","Currency";"A","HD","1000min",25,"CNY"},{"Id","All","A";"horizon_months",36,""},"30%")',
      answer: 'P10',
      says: { 'en-US': 'between 59,000 and 128,000 in eight of ten cases', 'zh-CN': '八成的可能在 5.9 万到 12.8 万之间' },
    },
  ],
};
