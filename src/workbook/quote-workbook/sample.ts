import type { Locale } from '../../i18n/locale';
import type { QuoteContent, RateContent, TermContent } from './content';

type Words = Readonly<Record<Locale, string>>;

const usage: readonly { readonly scenario: Words; readonly item: string; readonly region: string; readonly usage: number; readonly note: Words }[] = [
  { scenario: { 'en-US': '1v1 video call', 'zh-CN': '1v1 视频通话' }, item: '640x360', region: 'CN', usage: 1_800_000, note: { 'en-US': '2 participants x 900,000 call minutes, each sees the other', 'zh-CN': '2 人 × 90 万通话分钟，互看对方' } },
  { scenario: { 'en-US': '1v1 video call, SEA', 'zh-CN': '1v1 视频通话（东南亚）' }, item: '640x360', region: 'SEA', usage: 600_000, note: { 'en-US': '2 participants x 300,000 call minutes', 'zh-CN': '2 人 × 30 万通话分钟' } },
  { scenario: { 'en-US': 'Show live, audience', 'zh-CN': '秀场直播，观众' }, item: '1280x720 + 2*320x180', region: 'CN', usage: 2_400_000, note: { 'en-US': 'host in HD and two guests; 40,000 viewers x 2 min a day', 'zh-CN': '主播高清加两位连麦嘉宾；每天 4 万观众 × 2 分钟' } },
  { scenario: { 'en-US': 'Show live, audience, SEA', 'zh-CN': '秀场直播，观众（东南亚）' }, item: '1280x720 + 2*320x180', region: 'SEA', usage: 500_000, note: { 'en-US': 'about 8,300 viewers x 2 min a day', 'zh-CN': '每天约 8,300 观众 × 2 分钟' } },
  { scenario: { 'en-US': 'Show live, hosts', 'zh-CN': '秀场直播，主播' }, item: '2*320x180', region: 'CN', usage: 150_000, note: { 'en-US': 'a host sees the two guests', 'zh-CN': '主播看两位连麦嘉宾' } },
  { scenario: { 'en-US': 'Voice room', 'zh-CN': '语聊房' }, item: '3*audio', region: 'CN', usage: 3_600_000, note: { 'en-US': 'three speakers at a time; 60,000 listeners x 2 min a day', 'zh-CN': '同时三人上麦；每天 6 万听众 × 2 分钟' } },
  { scenario: { 'en-US': 'Group call of six', 'zh-CN': '六人视频通话' }, item: '5*640x360', region: 'CN', usage: 480_000, note: { 'en-US': 'everyone receives the five others', 'zh-CN': '每人接收另外五路' } },
  { scenario: { 'en-US': 'Recording of shows', 'zh-CN': '直播录制留存' }, item: 'RECORDING:HD', region: 'CN', usage: 300_000, note: { 'en-US': 'two recorded copies of 150,000 host minutes', 'zh-CN': '15 万主播分钟，录制两份' } },
];

const offers = [
  { name: { 'en-US': 'Shengwang, 2 years', 'zh-CN': '声网两年' }, vendor: { 'en-US': 'shengwang', 'zh-CN': '声网' }, isMetered: true },
  { name: { 'en-US': 'TRTC, 1 year', 'zh-CN': '腾讯云一年' }, vendor: { 'en-US': 'trtc', 'zh-CN': '腾讯云' }, isMetered: true },
  { name: { 'en-US': 'ZEGO, 1 year', 'zh-CN': '即构一年' }, vendor: { 'en-US': 'zego', 'zh-CN': '即构' }, isMetered: true },
  { name: { 'en-US': 'Budget offer', 'zh-CN': '低价方案' }, vendor: { 'en-US': '', 'zh-CN': '' }, isMetered: false },
] as const;

/** Item, region, unit, price, model: in the order of the offers. Prices of the three vendors in China are their list prices; the rest is made up. */
const quotes: readonly (readonly (readonly [item: string, region: string, unit: string, price: number, model?: string])[])[] = [
  [
    ['STD', 'CN', '1000min', 7],
    ['STD', 'SEA', '1000min', 7],
    ['AUDIO', '', 'STD', 1, 'ratio'],
    ['HD', '', 'STD', 4, 'ratio'],
    ['FHD', '', 'STD', 9, 'ratio'],
    ['RECORDING:HD', '', '1000min', 24],
  ],
  [...classes('CN', 7, 14, 28, 105), ...classes('SEA', 7, 14, 28, 105), ['RECORDING:HD', '', '1000min', 20]],
  [...classes('CN', 7, 12, 25, 98), ...classes('SEA', 7, 12, 25, 98), ['RECORDING:HD', '', '1000min', 28]],
  [...classes('', 4, 10, 14, 32), ['RECORDING:HD', '', '1000min', 60], ['SETUP', '', 'once', 60_000], ['SUPPORT', '', '%', 15]],
];

function classes(region: string, audio: number, sd: number, hd: number, fhd: number) {
  return [['AUDIO', region, '1000min', audio], ['SD', region, '1000min', sd], ['HD', region, '1000min', hd], ['FHD', region, '1000min', fhd]] as const;
}

const terms: Readonly<Record<string, TermContent>> = {
  horizon_months: { all: 36, offers: [] },
  growth_month: { all: 0.02, offers: [] },
  discount_rate: { all: 0.08, offers: [] },
  term_months: { all: null, offers: [24, 12, 12, 36] },
  discount_off: { all: null, offers: [0.3, 0.25, 0.2, null] },
  min_commit_month: { all: null, offers: [80_000, null, null, 120_000] },
  overage_multiplier: { all: null, offers: [null, null, null, 1.3] },
  renewal_uplift_year: { all: null, offers: [0.03, 0.05, 0.05, null] },
  price_escalator_year: { all: null, offers: [null, null, null, 0.15] },
  support_pct: { all: null, offers: [null, null, 0.05, null] },
  support_min: { all: null, offers: [null, null, 3000, null] },
  meter: { all: null, offers: [null, null, null, 'per_stream'] },
  exit_rule: { all: null, offers: ['clawback', null, 'months', 'remaining_share'] },
  exit_value: { all: null, offers: [0.1, null, 2, 0.6] },
  notice_days: { all: null, offers: [30, 30, 30, 90] },
};

const source: Words = { 'en-US': 'Sample: not a quote of this vendor', 'zh-CN': '示例，并非该厂商的真实报价' };

/** A social app with 1v1 calls and show live, in China and South-East Asia, and four offers: the one with the cheapest headline has the dearest contract. */
export function sampleContent(locale: Locale): QuoteContent {
  return {
    usage: usage.map(({ scenario, item, region, usage: units, note }) => ({ scenario: scenario[locale], item, region, usage: units, unit: 'min', note: note[locale] })),
    offers: offers.map(({ name, isMetered }) => ({ name: name[locale], isMetered })),
    rates: offers.flatMap(({ name, vendor }, index) =>
      (quotes[index] ?? []).map(([item, region, unit, price, model = '']): RateContent => ({ offer: name[locale], vendor: vendor[locale], item, region, unit, price, currency: unit === 'STD' || unit === '%' ? '' : 'CNY', model, kind: 'quote', asOf: '2026-11-24', source: source[locale], note: '' })),
    ),
    terms,
  };
}
