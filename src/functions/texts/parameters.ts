import type { ParameterSpec } from '../spec';

/** Arguments that several functions share: one text for all. */
export const usage: ParameterSpec = {
  id: 'usage',
  name: { 'en-US': 'usage', 'zh-CN': '用量' },
  description: {
    'en-US': 'Participant-minutes a month (other items: their own unit), 0 or more: a cell, a range, or the whole table RtcUsage[#All]; then leave tier and region empty.',
    'zh-CN': '每月参与者分钟数（其他计费项按各自的单位），不小于 0：单元格、单元格区域，或整张用量表 RtcUsage[#All]（此时档位和区域留空）。',
  },
  example: '1000',
};

export const tier: ParameterSpec = {
  id: 'tier',
  name: { 'en-US': 'tier', 'zh-CN': '档位' },
  description: {
    'en-US': 'What one participant receives: a picture (5*640x360, 1280x720 + 6*320x180, 3*audio), a word for one stream (AUDIO, SD, HD, FHD, 2K, 4K), or another item (RECORDING:HD, TRAFFIC, SEAT).',
    'zh-CN': '一名参与者接收什么：画面（5*640x360、1280x720 + 6*320x180、3*audio）、单路的档位（音频、标清、高清、全高清、2K、4K），或其他计费项（RECORDING:HD、TRAFFIC、SEAT）。',
  },
  words: 'tier',
  optional: true,
  example: '"5*640x360"',
};

export const region: ParameterSpec = {
  id: 'region',
  name: { 'en-US': 'region', 'zh-CN': '区域' },
  description: {
    'en-US': 'Where the users are: CN, HMT, JPKR, SEA, SA, ME, EU, NA, LATAM, AF, OC; GLOBAL or empty: the vendor\'s single price.',
    'zh-CN': '用户所在区域：CN 中国大陆、HMT 港澳台、JPKR 日韩、SEA 东南亚、SA 南亚、ME 中东、EU 欧洲、NA 北美、LATAM 拉美、AF 非洲、OC 大洋洲；GLOBAL 或留空：该厂商的统一价。',
  },
  words: 'region',
  optional: true,
  example: '"CN"',
};

export const vendor: ParameterSpec = {
  id: 'vendor',
  name: { 'en-US': 'vendor', 'zh-CN': '厂商' },
  description: {
    'en-US': 'A vendor with built-in list prices (shengwang, zego, agora, ...), or vendor:plan (agora:legacy); with rates, an Offer or Vendor of that table. Neither given: the median of the market\'s list prices.',
    'zh-CN': '有内置刊例价的厂商（声网、即构、agora……），可写“厂商:套餐”（agora:legacy）；给了价目时，填其中的方案或厂商。都不给：市场刊例价的中位数。',
  },
  words: 'vendor',
  optional: true,
  example: '"shengwang"',
};

export const rates: ParameterSpec = {
  id: 'rates',
  name: { 'en-US': 'rates', 'zh-CN': '价目' },
  description: {
    'en-US': 'Your own price table with its header row, for example RtcRates[#All]. Omitted: the built-in list prices.',
    'zh-CN': '您自己的价目表，含标题行，例如 RtcRates[#All]。省略：使用内置刊例价。',
  },
  optional: true,
};

/** The rates that offers are compared from. */
export const offers: ParameterSpec = {
  ...rates,
  description: {
    'en-US': 'The offers, with their header row: RtcRates[#All].',
    'zh-CN': '各方案的价目，含标题行：RtcRates[#All]。',
  },
};

export const terms: ParameterSpec = {
  id: 'terms',
  name: { 'en-US': 'terms', 'zh-CN': '条款' },
  description: {
    'en-US': 'What is agreed and assumed, with its header row: the term, ..., All, then one column per offer (RtcTerms[#All]). Omitted: 12 months at these prices, nothing agreed.',
    'zh-CN': '约定与假设，含标题行：条款、……、全部，然后每个方案一列（RtcTerms[#All]）。省略：按上述价格签 12 个月，无其他约定。',
  },
  optional: true,
};

/** The usage of a contract may run over months. */
export const contractUsage: ParameterSpec = {
  ...usage,
  description: {
    'en-US': 'Participant-minutes of month 1 (other items: their own unit), one row each; or one column per month of the horizon; or the whole table RtcUsage[#All]; then leave tier and region empty.',
    'zh-CN': '首月的参与者分钟数（其他计费项按各自的单位），每项一行；也可测算周期内每月一列；或整张用量表 RtcUsage[#All]（此时档位和区域留空）。',
  },
};

/** One offer or card, never the market. */
export const oneVendor: ParameterSpec = {
  ...vendor,
  description: {
    'en-US': 'A vendor with built-in list prices (shengwang, agora, ...), or vendor:plan (agora:business + 2 x topup_1m); with rates, an Offer or Vendor of that table.',
    'zh-CN': '有内置刊例价的厂商（声网、agora……），可写“厂商:套餐”（agora:business + 2 x topup_1m）；给了价目时，填其中的方案或厂商。',
  },
};

/** What a function over one offer's contract is given. */
export const offerContract: readonly ParameterSpec[] = [contractUsage, tier, region, oneVendor, rates, terms];

/** The same parameter, no longer optional. */
export function required({ optional: _, ...parameter }: ParameterSpec): ParameterSpec {
  return parameter;
}
