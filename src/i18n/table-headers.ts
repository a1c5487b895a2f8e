import type { Locale } from './locale';

/** Header rows of the tables that spill, in the fixed order of their columns. */
export const tableHeaders = {
  rates: {
    'en-US': ['Offer', 'Vendor', 'Plan', 'Item', 'Role', 'Region', 'Unit', 'Price', 'Currency', 'From', 'Included', 'Model', 'Tax', 'Kind', 'As of', 'Confidence', 'Source', 'Note', 'Meter rule'],
    'zh-CN': ['方案', '服务商', '套餐', '计费项', '角色', '区域', '单位', '单价', '币种', '起始量', '含量', '计价方式', '含税', '性质', '日期', '可信度', '来源', '备注', '计量规则'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, readonly string[]>>>>;

/** A table that a function spills. */
export type TableId = keyof typeof tableHeaders;
