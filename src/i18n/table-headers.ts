import type { Locale } from './locale';

/** Header rows of the tables that spill, in the fixed order of their columns. */
export const tableHeaders = {
  rates: {
    'en-US': ['Offer', 'Vendor', 'Plan', 'Item', 'Role', 'Region', 'Unit', 'Price', 'Currency', 'From', 'Included', 'Model', 'Tax', 'Kind', 'As of', 'Confidence', 'Source', 'Note', 'Meter rule'],
    'zh-CN': ['方案', '服务商', '套餐', '计费项', '角色', '区域', '单位', '单价', '币种', '起始量', '含量', '计价方式', '含税', '性质', '日期', '可信度', '来源', '备注', '计量规则'],
  },
  bill: {
    'en-US': ['Step', 'Item', 'Region', 'Quantity', 'Unit', 'Unit price', 'Amount', 'Rule', 'Source', 'As of'],
    'zh-CN': ['步骤', '计费项', '区域', '数量', '单位', '单价', '金额', '规则', '来源', '日期'],
  },
  cashflow: {
    'en-US': ['Month', 'Usage', 'Usage charges', 'Fixed', 'One-off', 'Shortfall', 'Discount', 'Tax', 'Total', 'Cumulative', 'Present value', 'Exit cost'],
    'zh-CN': ['月份', '用量', '用量费用', '固定费用', '一次性费用', '保底差额', '折扣', '税', '合计', '累计', '现值', '退出成本'],
  },
  metered: {
    'en-US': ['Item', 'Minutes', 'Rule'],
    'zh-CN': ['计费项', '分钟数', '规则'],
  },
  meters: {
    'en-US': ['Vendor', 'Currency', 'Billed minutes', 'Cost', 'Per1000', 'Rule'],
    'zh-CN': ['厂商', '币种', '计费分钟', '费用', '每千分钟', '规则'],
  },
  cliffs: {
    'en-US': ['Usage', 'Item', 'Cost', 'Next usage', 'Next item', 'Next cost', 'Kind'],
    'zh-CN': ['用量', '计费项', '费用', '下一用量', '下一计费项', '下一费用', '类别'],
  },
  audit: {
    'en-US': ['Item', 'Quantity', 'Invoiced quantity', 'Amount', 'Invoiced amount', 'Difference', 'Finding'],
    'zh-CN': ['计费项', '数量', '账单数量', '金额', '账单金额', '差额', '结论'],
  },
  flip: {
    'en-US': ['Criterion', 'Weight', 'Flip weight', 'Winner then'],
    'zh-CN': ['评分项', '权重', '翻转权重', '届时胜者'],
  },
  smaa: {
    'en-US': ['Vendor'],
    'zh-CN': ['厂商'],
  },
  premium: {
    'en-US': ['Vendor', 'Price', 'Premium', 'Score', 'Total', 'Break-even price'],
    'zh-CN': ['厂商', '价格', '溢价', '得分', '总分', '平衡价格'],
  },
  slaCheck: {
    'en-US': ['Measured', 'Promise', 'Share outside', 'Samples', 'Result', 'Note'],
    'zh-CN': ['实测', '承诺', '超出比例', '样本数', '结果', '说明'],
  },
  flags: {
    'en-US': ['Clause', 'Offer', 'Severity', 'Finding', 'Market usual', 'Money at risk', 'Ask for'],
    'zh-CN': ['条款', '方案', '严重度', '发现', '市场惯例', '风险金额', '应要求'],
  },
  exit: {
    'en-US': ['Clause', 'Amount'],
    'zh-CN': ['条款', '金额'],
  },
  compare: {
    'en-US': ['Offer', 'Currency', 'Months', 'Billed minutes', 'Month 1', 'First year', 'TCO', 'NPV', 'Per1000 first year', 'Per1000 last year', 'Highest exit cost', 'Premium', 'Rank', 'Flags'],
    'zh-CN': ['方案', '币种', '月数', '计费分钟', '首月', '首年', '总成本', '现值', '首年每千分钟', '末年每千分钟', '最高退出成本', '溢价', '排名', '提示'],
  },
  breakEven: {
    'en-US': ['From', 'To', 'Cheaper', 'Cost A', 'Cost B', 'At To'],
    'zh-CN': ['起', '止', '更便宜', 'A 成本', 'B 成本', '在“止”处'],
  },
  levers: {
    'en-US': ['Rank', 'Lever', 'Change', 'TCO', 'Difference', 'Value then'],
    'zh-CN': ['排名', '筹码', '变动', '总成本', '差额', '变动后'],
  },
  risk: {
    'en-US': ['Measure', 'Value'],
    'zh-CN': ['指标', '数值'],
  },
  trap: {
    'en-US': ['Offer', 'Fee', 'Basis', 'Amount', 'Per1000', 'Finding'],
    'zh-CN': ['方案', '费用', '依据', '金额', '每千分钟', '结论'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, readonly string[]>>>>;

/** A table that a function spills. */
export type TableId = keyof typeof tableHeaders;
