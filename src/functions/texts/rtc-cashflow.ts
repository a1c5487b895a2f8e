import type { FunctionSpec } from '../spec';
import { offerContract } from './parameters';

/** What Excel, the README and the pane say about RTC_CASHFLOW. */
export const spec: FunctionSpec = {
  id: 'RTC_CASHFLOW',
  group: 'cost',
  description: {
    'en-US': 'A contract month by month: charges, fees, shortfall, discount, tax, total, present value, and what leaving after that month would cost.',
    'zh-CN': '合同逐月现金流：用量费用、固定费用、保底差额、折扣、税、合计、现值，以及该月结束后退出的成本。',
  },
  parameters: offerContract,
  answers: {
    'en-US': 'Header row, then one row for the signing (month 0) and one per month. Total equals RTC_BILL\'s; Exit cost is in no total.',
    'zh-CN': '标题行，然后签约时（第 0 月）和每个月各一行。合计与 RTC_BILL 相同；退出成本不计入任何合计。',
  },
  examples: [
    { formula: '=RTC_CASHFLOW(200000,"HD","CN","zego")', answer: 0, says: { 'en-US': 'no one-off fee in month 0; each month costs 4,750', 'zh-CN': '第 0 月没有一次性费用；每月 4,750 元' } },
  ],
};
