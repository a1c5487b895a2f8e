import { rateCards } from '../data/rate-cards';
import { regions } from '../domain/words/regions';
import type { Localised, WordList } from './spec';

/** A word that Excel completes: what a cell then says, and what the list shows. */
export interface ListedWord {
  readonly value: string;
  readonly label: Localised;
}

const regionNames: Readonly<Record<(typeof regions)[number] | 'GLOBAL', Localised>> = {
  CN: { 'en-US': 'Mainland China', 'zh-CN': '中国大陆' },
  HMT: { 'en-US': 'Hong Kong, Macau, Taiwan', 'zh-CN': '港澳台' },
  JPKR: { 'en-US': 'Japan, Korea', 'zh-CN': '日韩' },
  SEA: { 'en-US': 'South-East Asia', 'zh-CN': '东南亚' },
  SA: { 'en-US': 'South Asia', 'zh-CN': '南亚' },
  ME: { 'en-US': 'Middle East', 'zh-CN': '中东' },
  EU: { 'en-US': 'Europe', 'zh-CN': '欧洲' },
  NA: { 'en-US': 'North America', 'zh-CN': '北美' },
  LATAM: { 'en-US': 'Latin America', 'zh-CN': '拉美' },
  AF: { 'en-US': 'Africa', 'zh-CN': '非洲' },
  OC: { 'en-US': 'Oceania', 'zh-CN': '大洋洲' },
  GLOBAL: { 'en-US': 'The vendor\'s one price', 'zh-CN': '统一价' },
};

const tierNames: readonly (readonly [value: string, label: Localised])[] = [
  ['AUDIO', { 'en-US': 'Sound alone', 'zh-CN': '音频' }],
  ['SD', { 'en-US': 'SD 640x360', 'zh-CN': '标清 640x360' }],
  ['HD', { 'en-US': 'HD 1280x720', 'zh-CN': '高清 1280x720' }],
  ['FHD', { 'en-US': 'FHD 1920x1080', 'zh-CN': '全高清 1920x1080' }],
  ['2K', { 'en-US': '2K 2560x1440', 'zh-CN': '2K 2560x1440' }],
  ['4K', { 'en-US': '4K 3840x2160', 'zh-CN': '4K 3840x2160' }],
  ['4*640x360', { 'en-US': 'Four SD streams', 'zh-CN': '4 路标清' }],
  ['5*640x360', { 'en-US': 'Five SD streams', 'zh-CN': '5 路标清' }],
  ['HD:AUDIENCE', { 'en-US': 'HD, low-latency audience', 'zh-CN': '高清，极速直播观众' }],
  ['RECORDING:HD', { 'en-US': 'Cloud recording HD', 'zh-CN': '云端录制 高清' }],
  ['TRAFFIC', { 'en-US': 'Traffic, GB', 'zh-CN': '流量 GB' }],
];

/** The words that Excel completes in word arguments; any alias typed by hand works as well. */
export const wordLists: Readonly<Record<WordList, readonly ListedWord[]>> = {
  vendor: rateCards.map(({ id, names, currency }) => ({ value: id, label: { 'en-US': `${names.en} (${currency})`, 'zh-CN': `${names.zh}（${currency}）` } })),
  tier: tierNames.map(([value, label]) => ({ value, label })),
  region: [...regions, 'GLOBAL' as const].map((value) => ({ value, label: regionNames[value] })),
};
