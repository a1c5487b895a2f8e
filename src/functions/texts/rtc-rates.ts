import type { FunctionSpec } from '../spec';
import { region, tier, vendor } from './parameters';

/** What Excel, the README and the pane say about RTC_RATES. */
export const spec: FunctionSpec = {
  id: 'RTC_RATES',
  group: 'cost',
  description: {
    'en-US': 'The built-in list prices as rows of a Rates table, each with source, date and confidence, and the vendor\'s metering rule in words.',
    'zh-CN': '内置刊例价，按价目表的格式列出，每行注明来源、日期和可信度，并附该厂商的计量规则。',
  },
  parameters: [
    { ...vendor, description: { 'en-US': 'A vendor, or vendor:plan for one of its plans, one cell. Empty: all vendors.', 'zh-CN': '厂商，或“厂商:套餐”（单个单元格）。留空：所有厂商。' } },
    { ...region, description: { 'en-US': 'Only prices that hold in this region, one cell. Empty: all.', 'zh-CN': '仅列该区域适用的价格（单个单元格）。留空：全部。' } },
    { ...tier, description: { 'en-US': 'Only prices that this picture, word or other item uses, one cell. Empty: all.', 'zh-CN': '仅列该画面、档位或其他计费项用到的价格（单个单元格）。留空：全部。' } },
  ],
  answers: { 'en-US': 'A table with a header row; old and second-hand prices are shown too, marked by date and confidence.', 'zh-CN': '带标题行的表格；过旧和转述的价格也列出，看日期和可信度。' },
  examples: [{ formula: '=RTC_RATES("zego","CN","HD")', answer: 'zego', says: { 'en-US': 'ZEGO\'s HD price rows with their source', 'zh-CN': '即构高清价格及其来源' } }],
};
