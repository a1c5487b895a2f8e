import type { FunctionSpec, ParameterSpec } from '../spec';
import { offerContract } from './parameters';

const month: ParameterSpec = {
  id: 'month',
  name: { 'en-US': 'month', 'zh-CN': '月份' },
  description: {
    'en-US': 'The last month of service, 1 to 600; for a range, months go across.',
    'zh-CN': '最后一个服务月，1 到 600；给单元格区域时，各月向右排列。',
  },
  example: '6',
};

/** What Excel, the README and the pane say about RTC_EXIT_COST. */
export const spec: FunctionSpec = {
  id: 'RTC_EXIT_COST',
  group: 'contract',
  description: {
    'en-US': 'What leaving after a month costs by the exit clauses of the terms, clause by clause and in total.',
    'zh-CN': '按条款的退出约定，在某月结束后退出要付多少，逐条列出并合计。',
  },
  parameters: [month, ...offerContract],
  answers: {
    'en-US': 'Header row, then Clause and Amount (months across where month is a range); the last row is the Total.',
    'zh-CN': '标题行，然后是条款与金额（有多个月份时向右排列）；最后一行是合计。',
  },
  examples: [
    { formula: '=RTC_EXIT_COST(6,200000,"HD","CN","zego")', answer: 'Total', says: { 'en-US': 'nothing is agreed, so leaving costs nothing', 'zh-CN': '没有约定退出条款，退出成本为零' } },
  ],
};
