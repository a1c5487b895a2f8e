import { columnName } from '../office-host/address';
import type { Language } from '../options';
import type { CellLook, SampleCell, SampleSheet } from './book';
import { usageLines } from './usage-lines';

const words = {
  'en-US': {
    sheet: 'Usage and cost',
    title: 'A social app, one month',
    hint: 'Item is what one participant receives. Each vendor counts it by its own rule.',
    columns: ['Line', 'Scenario', 'Item', 'Region', 'Usage', 'Unit', 'Note'],
    cost: 'Monthly cost, CNY',
    total: 'Total',
    billedAs: 'Billed as',
    price: 'Price of 1,000 minutes, CNY',
  },
  'zh-CN': {
    sheet: '用量与费用',
    title: '某社交应用，一个月',
    hint: '计费项写一名参与者接收的画面，各厂商按自己的规则计费。',
    columns: ['行', '场景', '计费项', '区域', '用量', '单位', '备注'],
    cost: '月费用（元）',
    total: '合计',
    billedAs: '计费档位',
    price: '每千分钟单价（元）',
  },
} as const;

const tableRow = 3;
const [itemColumn, regionColumn, usageColumn] = [2, 3, 4];
const firstLine = tableRow + 1;
const blockHeight = usageLines.length + 2;

type Row = readonly (SampleCell | undefined)[];

/**
 * The sheet with the table RtcUsage and, below it, what each line costs at each vendor, how it is classed there, and the
 * price of 1,000 minutes. The vendors' names are cells that the formulas read.
 */
export function usageSheet(language: Language, vendors: readonly string[]): SampleSheet {
  const { sheet, title, hint, columns, cost, total, billedAs, price } = words[language];
  const table: readonly Row[] = [
    columns.map((value) => ({ value })),
    ...usageLines.map(({ scenario, item, minutes, note }, index) => [cell(index + 1), cell(scenario[language]), cell(item), cell('CN'), cell(minutes, 'quantity'), cell('min'), cell(note[language])]),
  ];
  const costRow = tableRow + table.length + 1;
  const columnOf = (line: number, column: number): string => `${columnName(column)}${firstLine + line + 1}`;
  const usage = columns[usageColumn];
  const item = columns[itemColumn];
  const region = columns[regionColumn];
  const costs = block(costRow, cost, vendors, 'money', (line, vendor) => `=RTC_COST(${columnOf(line, usageColumn)},${columnOf(line, itemColumn)},${columnOf(line, regionColumn)},${vendor},RtcRates[#All])`);
  const totals: Row = [undefined, cell(total, 'total'), ...vendors.map((_vendor, index) => cell(`=SUM(${columnName(index + 2)}${costRow + 2}:${columnName(index + 2)}${costRow + 1 + usageLines.length})`, 'total money'))];
  const tierRow = costRow + blockHeight + 1;
  const tiers = spilled(tierRow, billedAs, vendors, 'label', (vendor) => `=RTC_TIER(RtcUsage[${item}],${vendor})`);
  const rateRow = tierRow + blockHeight;
  const rates = spilled(rateRow, price, vendors, 'money', (vendor) => `=RTC_RATE(RtcUsage[${item}],RtcUsage[${region}],${vendor},RtcRates[#All],RtcUsage[${usage}])`);
  return {
    id: 'usage',
    name: sheet,
    columnWidths: [56, 190, 160, 110, 110, 110, 380],
    rows: [[cell(title, 'title')], [cell(hint, 'hint')], [], ...table, [], ...costs, totals, [], ...tiers, [], ...rates],
    tables: [{ name: 'RtcUsage', row: tableRow, column: 0, rows: table.length, columns: columns.length }],
  };
}

function cell(value: string | number, look?: CellLook): SampleCell {
  return look === undefined ? { value } : { value, look };
}

function heading(title: string, vendors: readonly string[], below: CellLook): Row {
  return [cell('', 'heading'), cell(title, 'heading'), ...vendors.map((vendor) => cell(vendor, below === 'money' ? 'heading of numbers' : 'heading'))];
}

function scenarios(): readonly SampleCell[] {
  return usageLines.map((_line, index) => cell(`=B${firstLine + index + 1}`));
}

// One formula a line and vendor.
function block(row: number, title: string, vendors: readonly string[], look: CellLook, formula: (line: number, vendor: string) => string): readonly Row[] {
  const lines = scenarios().map((scenario, line): Row => [undefined, scenario, ...vendors.map((_vendor, index) => cell(formula(line, vendorCell(row, index)), look))]);
  return [heading(title, vendors, look), ...lines];
}

// One formula a vendor, whose answer spills down over all lines.
function spilled(row: number, title: string, vendors: readonly string[], look: CellLook, formula: (vendor: string) => string): readonly Row[] {
  const lines = scenarios().map((scenario, line): Row => [undefined, scenario, ...vendors.map((_vendor, index) => (line === 0 ? cell(formula(vendorCell(row, index)), look) : undefined))]);
  return [heading(title, vendors, look), ...lines];
}

function vendorCell(row: number, index: number): string {
  return `${columnName(index + 2)}$${row + 1}`;
}
