import type { FunctionSpec } from '../spec';
import { oneVendor, rates, region, tier, usage } from './parameters';

/** What Excel, the README and the pane say about RTC_CLIFFS. */
export const spec: FunctionSpec = {
  id: 'RTC_CLIFFS',
  group: 'needs',
  description: {
    'en-US': 'Where, near this usage and picture, a small step changes the cost much: more that costs less, a price step, a stream or a size more.',
    'zh-CN': '在当前用量与画面附近，哪一小步会让费用大变：多用反而便宜、价格台阶、多一路流、高一档分辨率。',
  },
  parameters: [usage, tier, region, oneVendor, rates],
  answers: {
    'en-US': 'Header row, then Usage, Item, Cost, Next usage, Next item, Next cost, Kind; a line without a cliff near says so. By price steps only, as RTC_COST.',
    'zh-CN': '标题行，然后是用量、计费项、费用、下一用量、下一计费项、下一费用、类别；附近没有台阶的行会说明。与 RTC_COST 一样只看计量与阶梯价。',
  },
  examples: [
    { formula: '=RTC_CLIFFS(1000,"4*640x360","CN","shengwang")', answer: 1000, says: { 'en-US': 'the fifth stream makes HD FHD: 28 -> 63', 'zh-CN': '第五路使 HD 变为 FHD：28 → 63' } },
  ],
};
