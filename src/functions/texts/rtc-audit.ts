import type { FunctionSpec } from '../spec';
import { oneVendor, rates, region, terms } from './parameters';

/** What Excel, the README and the pane say about RTC_AUDIT. */
export const spec: FunctionSpec = {
  id: 'RTC_AUDIT',
  group: 'contract',
  description: {
    'en-US': 'Checks an invoice: the bill recomputed from the usage beside the invoiced one, item by item to the cent, and which single rule explains each difference.',
    'zh-CN': '核对账单：按合同和用量重算，与厂商账单逐项对到分，并指出差异能由哪一条规则解释。',
  },
  parameters: [
    {
      id: 'log',
      name: { 'en-US': 'log', 'zh-CN': '用量' },
      description: {
        'en-US': 'A usage log as for RTC_METER_LOG (one row per stay), or the vendor\'s export with Item, Seconds (or Minutes, Quantity) and Date: one row per day, or per 5 minutes for a peak.',
        'zh-CN': '用量日志（同 RTC_METER_LOG，每次停留一行），或厂商导出的明细，列为计费项、秒数（或分钟数、数量）、日期：每天一行；按峰值计费的每 5 分钟一行。',
      },
    },
    {
      id: 'invoice',
      name: { 'en-US': 'invoice', 'zh-CN': '账单' },
      description: { 'en-US': 'The invoice lines with headers Item, Quantity, Amount; a row named Total is the sum invoiced.', 'zh-CN': '账单明细，标题为计费项、数量、金额；“合计”行是账单总额。' },
    },
    oneVendor,
    { ...region, description: { 'en-US': 'Where the users are; one cell.', 'zh-CN': '用户所在区域（单个单元格）。' } },
    rates,
    terms,
    { id: 'month', name: { 'en-US': 'month', 'zh-CN': '月份' }, description: { 'en-US': 'Contract month of the invoice. Empty: 1.', 'zh-CN': '账单所属的合同月份。留空：1。' }, optional: true },
  ],
  answers: {
    'en-US': 'Header row, then Item, Quantity, Invoiced quantity, Amount, Invoiced amount, Difference (invoiced minus due), Finding; the last row is the Total.',
    'zh-CN': '标题行，然后是计费项、数量、账单数量、金额、账单金额、差额（账单减应付）、结论；最后一行是合计。',
  },
  examples: [
    {
      formula: '=RTC_AUDIT({"User","Seconds","Received";"A",90,"HD";"B",90,"HD"},{"Item","Quantity","Amount";"HD",4,0.1},"zego:l3","CN")',
      answer: 'HD',
      says: { 'en-US': '3 minutes are due, 4 were invoiced: each stay rounded up to a minute', 'zh-CN': '应计 3 分钟，账单 4 分钟：每次停留各自向上取整' },
    },
  ],
};
