import type { FunctionSpec, ParameterSpec } from '../spec';
import { contractUsage, rates, region, terms, tier } from './parameters';

const offer = (letter: 'a' | 'b'): ParameterSpec => ({
  id: `offer_${letter}`,
  name: { 'en-US': `offer_${letter}`, 'zh-CN': `方案_${letter}` },
  description: {
    'en-US': 'An Offer or Vendor of the rates; without rates, a vendor with built-in list prices, or vendor:plan.',
    'zh-CN': '价目中的方案或厂商；没有给价目时，填有内置刊例价的厂商，可写“厂商:套餐”。',
  },
  words: 'vendor',
  optional: true,
  example: letter === 'a' ? '"livekit:ship"' : '"daily"',
});

/** What Excel, the README and the pane say about RTC_BREAKEVEN. */
export const spec: FunctionSpec = {
  id: 'RTC_BREAKEVEN',
  group: 'compare',
  description: {
    'en-US': 'At which multiples of this usage two offers cost the same over the contract, and who is cheaper in between.',
    'zh-CN': '用量变为现在的几倍时，两个方案的合同总成本相等，以及各段用量谁更便宜。',
  },
  parameters: [contractUsage, tier, region, offer('a'), offer('b'), rates, terms],
  answers: {
    'en-US': 'Header row, then From and To (multiples of the usage, 0.01 to 100), the cheaper offer, what both cost at To, and whether they are equal there or a price step jumps past it.',
    'zh-CN': '标题行，然后是起、止（用量倍数，0.01 到 100）、更便宜的方案、两者在“止”处的成本，以及在该处是成本相等还是遇到台阶跳变。',
  },
  examples: [
    {
      formula: '=RTC_BREAKEVEN(100000,"HD","CN","A","B",{"Offer","Item","Unit","Price","Currency";"A","HD","1000min",25,"CNY";"B","HD","1000min",15,"CNY";"B","PLAN","month",2000,"CNY"})',
      answer: 0.01,
      says: { 'en-US': 'B\'s plan of 2,000 a month pays off from twice this usage on', 'zh-CN': '用量达到两倍后，B 的 2,000 元月费才划算' },
    },
  ],
};
