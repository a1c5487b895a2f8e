import type { FunctionSpec } from '../spec';
import { oneVendor, rates, region, tier, usage } from './parameters';

/** What Excel, the README and the pane say about RTC_CLIFFS. */
export const spec: FunctionSpec = {
  id: 'RTC_CLIFFS',
  group: 'needs',
  description: {
    'en-US': 'Where a small step from this usage and picture changes the cost a lot: more usage that costs less, a price step, more streams, a larger size.',
    'zh-CN': '在当前用量和画面附近，再走一小步费用就大变的地方：多用反而便宜、跨过价格台阶、多几路流、分辨率高一档。',
  },
  parameters: [usage, tier, region, oneVendor, rates],
  answers: {
    'en-US': 'Header row, then Usage, Item, Cost, Next usage, Next item, Next cost, Kind; a line with no cliff nearby says so. Costs as in RTC_COST.',
    'zh-CN': '标题行，然后是用量、计费项、费用、下一用量、下一计费项、下一费用、类别；附近没有的会注明。费用口径同 RTC_COST。',
  },
  examples: [
    { formula: '=RTC_CLIFFS(1000,"4*640x360","CN","shengwang")', answer: 1000, says: { 'en-US': 'the fifth stream makes HD FHD: 28 -> 63', 'zh-CN': '加到第五路，HD 变成 FHD：28 → 63' } },
  ],
};
