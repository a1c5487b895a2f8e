import type { FunctionSpec, ParameterSpec } from '../spec';
import { offerContract } from './parameters';

const month: ParameterSpec = {
  id: 'month',
  name: { 'en-US': 'month', 'zh-CN': '月份' },
  description: {
    'en-US': 'Contract month, from 1; 0 is the signing, when one-off fees fall due. Omitted: 1. Units of a pack used in earlier months are gone.',
    'zh-CN': '合同月份，从 1 起；0 为签约时，收一次性费用。省略：1。前面月份已用掉的套餐量不再抵扣。',
  },
  optional: true,
  example: '1',
};

/** What Excel, the README and the pane say about RTC_BILL. */
export const spec: FunctionSpec = {
  id: 'RTC_BILL',
  group: 'cost',
  description: {
    'en-US': 'One month\'s bill for all usage lines together, one row per step with its rule, source and date; the last row is the Total.',
    'zh-CN': '全部用量一个月的账单：每一步一行，注明规则、来源和日期；最后一行是合计。',
  },
  parameters: [...offerContract, month],
  answers: {
    'en-US': 'Header row, then Step, Item, Region, Quantity, Unit, Unit price, Amount, Rule, Source, As of. The amounts add up to the Total.',
    'zh-CN': '标题行，然后是步骤、计费项、区域、数量、单位、单价、金额、规则、来源、日期。各步金额相加等于合计。',
  },
  examples: [
    { formula: '=RTC_BILL(500000,"STD","GLOBAL","agora:business")', answer: 'meter', says: { 'en-US': '400,000 standard minutes in the package, 100,000 above it: 438.99', 'zh-CN': '套餐内 40 万标准分钟，超出 10 万：438.99' } },
  ],
};
