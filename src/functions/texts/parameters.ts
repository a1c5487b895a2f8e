import type { ParameterSpec } from '../spec';

/** Arguments that several functions share: one text for all. */
export const usage: ParameterSpec = {
  id: 'usage',
  name: { 'en-US': 'usage', 'zh-CN': '用量' },
  description: {
    'en-US': 'Participant-minutes a month (or the item\'s own unit), 0 or more; a cell, a range, or the whole usage table RtcUsage[#All], then leave tier and region empty.',
    'zh-CN': '每月参与者分钟数（或该计费项自己的单位），不小于 0；可以是单元格、区域，或整张用量表 RtcUsage[#All]（此时档位和区域留空）。',
  },
  example: '1000',
};

export const tier: ParameterSpec = {
  id: 'tier',
  name: { 'en-US': 'tier', 'zh-CN': '档位' },
  description: {
    'en-US': 'What one participant receives: a picture (5*640x360, 1280x720 + 6*320x180, 3*audio), a word for one stream (AUDIO, SD, HD, FHD, 2K, 4K), or an extra (RECORDING:HD, TRAFFIC, SEAT).',
    'zh-CN': '一名参与者接收什么：画面（5*640x360、1280x720 + 6*320x180、3*audio）、单路流的档位词（音频、标清、高清、全高清、2K、4K），或增值项（RECORDING:HD、TRAFFIC、SEAT）。',
  },
  words: 'tier',
  optional: true,
  example: '"5*640x360"',
};

export const region: ParameterSpec = {
  id: 'region',
  name: { 'en-US': 'region', 'zh-CN': '区域' },
  description: {
    'en-US': 'Where the users are: CN, HMT, JPKR, SEA, SA, ME, EU, NA, LATAM, AF, OC; GLOBAL or empty asks for the vendor\'s one price.',
    'zh-CN': '用户所在区域：CN 中国大陆、HMT 港澳台、JPKR 日韩、SEA 东南亚、SA 南亚、ME 中东、EU 欧洲、NA 北美、LATAM 拉美、AF 非洲、OC 大洋洲；GLOBAL 或留空表示该厂商的统一价。',
  },
  words: 'region',
  optional: true,
  example: '"CN"',
};

export const vendor: ParameterSpec = {
  id: 'vendor',
  name: { 'en-US': 'vendor', 'zh-CN': '厂商' },
  description: {
    'en-US': 'A list-price card (shengwang, zego, agora, ...), with a plan as vendor:plan (agora:legacy); with rates, an Offer or Vendor of that range. Empty: the median of the market\'s list prices.',
    'zh-CN': '刊例价厂商（声网、即构、agora……），可写“厂商:套餐”（agora:legacy）；给了价目时，是该区域中的方案或服务商。留空：市场刊例价的中位数。',
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
    'en-US': 'What is agreed and assumed, with its header row: the term, ..., All, then a column for each offer (RtcTerms[#All]). Omitted: 12 months at these prices, nothing agreed.',
    'zh-CN': '约定与假设，含标题行：条款、……、全部，然后每个方案一列（RtcTerms[#All]）。省略：按此价格 12 个月，无其他约定。',
  },
  optional: true,
};

/** The usage of a contract may run over months. */
export const contractUsage: ParameterSpec = {
  ...usage,
  description: {
    'en-US': 'Participant-minutes (or the item\'s own unit) of the first month, a line down; or months 1..m across; or the whole usage table RtcUsage[#All], then leave tier and region empty.',
    'zh-CN': '第一个月的参与者分钟数（或该计费项自己的单位），每行一项；也可向右给出第 1..m 个月；或整张用量表 RtcUsage[#All]（此时档位和区域留空）。',
  },
};

/** One offer or card, never the market. */
export const oneVendor: ParameterSpec = {
  ...vendor,
  description: {
    'en-US': 'A list-price card (shengwang, agora, ...), with its plans as vendor:plan (agora:business + 2 x topup_1m); with rates, an Offer or Vendor of that range.',
    'zh-CN': '刊例价厂商（声网、agora……），可写“厂商:套餐”（agora:business + 2 x topup_1m）；给了价目时，是该区域中的方案或服务商。',
  },
};

/** What a function over one offer's contract is given. */
export const offerContract: readonly ParameterSpec[] = [contractUsage, tier, region, oneVendor, rates, terms];

/** The same parameter, no longer optional. */
export function required({ optional: _, ...parameter }: ParameterSpec): ParameterSpec {
  return parameter;
}
