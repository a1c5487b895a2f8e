import type { FunctionSpec } from '../spec';
import { contractUsage, oneVendor, rates, region, required, terms, tier } from './parameters';

/** What Excel, the README and the pane say about RTC_FLAGS. */
export const spec: FunctionSpec = {
  id: 'RTC_FLAGS',
  group: 'contract',
  description: {
    'en-US': 'Red flags in the terms, clause by clause: what is unsaid, worse than usual or not understood, with the money at risk if usage is given.',
    'zh-CN': '条款风险点，逐条列出：没有说明、差于市场惯例或读不懂的内容；给了用量时附风险金额。',
  },
  parameters: [
    required(terms),
    { ...oneVendor, description: { 'en-US': 'One offer. Empty: every offer of the rates; without rates, every column of the terms.', 'zh-CN': '只看一个方案。留空：价目中的每个方案；没有给价目时为条款的每一列。' } },
    { ...contractUsage, optional: true },
    tier,
    region,
    rates,
  ],
  answers: {
    'en-US': 'Header row, then Clause, Offer, Severity (high, medium, low), Finding, Market usual, Money at risk over the horizon, Ask for; the worst first. Not legal advice.',
    'zh-CN': '标题行，然后是条款、方案、严重度（high 高、medium 中、low 低）、发现、市场惯例、测算周期内的风险金额、应要求；最严重的在前。不构成法律意见。',
  },
  examples: [
    {
      formula: '=RTC_FLAGS({"Id","All","zego";"price_escalator_year","",15%;"term_months","",24},"zego",200000,"HD","CN")',
      answer: 'price_hold',
      says: { 'en-US': 'rising prices inside the term come first, with what they cost', 'zh-CN': '合同期内涨价排在最前，并给出多花的钱' },
    },
  ],
};
