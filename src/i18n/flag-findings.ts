import type { Flag } from '../domain/contract/flags';
import type { Words } from '../domain/contract/clause';
import { errorSentence } from './errors';
import { fill } from './errors/sentences';
import type { Locale } from './locale';

type Code = Exclude<Flag['finding']['code'], 'problem'>;

const languages: Readonly<Record<Locale, Readonly<Record<Code, string>>>> = {
  'en-US': {
    unsaid: 'not said',
    unread: 'says "{text}", which is not understood: read it yourself',
    says: 'says "{text}"',
    refused: 'excluded: "{text}"',
    beyond: 'says "{text}": worse than usual',
    lacks: 'says "{text}" without {what}',
    exit: 'leaving early costs',
    exit_highest: 'leaving costs most after month {month}',
    exit_expected: 'leaving after month {month}, chance {chance}',
    commitment: 'a minimum is committed',
    shortfall: 'at {share} of the usage the minimum is paid for nothing',
    overage: 'beyond the minimum or pack: times {times}',
    overage_of_nothing: 'an overage multiplier without a minimum or pack: beyond what?',
    escalator: 'prices rise {share} a year inside the term',
    renewal: 'prices rise {share} at each renewal',
    support_share: 'support is {share} of the bill, without a cap',
    tax_basis: 'not said whether prices include tax',
    discount_doubt: '{share} off: is {share} left, 折, meant?',
  },
  'zh-CN': {
    unsaid: '未说明',
    unread: '写的是“{text}”，无法识别，请自行核对',
    says: '写明“{text}”',
    refused: '排除：“{text}”',
    beyond: '写的是“{text}”，差于市场惯例',
    lacks: '写的是“{text}”，未写明{what}',
    exit: '提前退出有成本',
    exit_highest: '第 {month} 个月后退出成本最高',
    exit_expected: '第 {month} 个月后退出，概率 {chance}',
    commitment: '有最低消费承诺',
    shortfall: '用量降到 {share} 时，保底差额白付',
    overage: '超出保底或套餐的部分 × {times}',
    overage_of_nothing: '有超量倍数，却没有保底或套餐：超出什么？',
    escalator: '合同期内每年涨价 {share}',
    renewal: '每次续约涨价 {share}',
    support_share: '支持费为账单的 {share}，无上限',
    tax_basis: '未说明价格是否含税',
    discount_doubt: '减免 {share}：是否想写“折”（剩 {share}）？',
  },
};

/** What a flag found, as a sentence. */
export function flagFinding({ finding }: Flag, locale: Locale): string {
  if (finding.code === 'problem') return errorSentence(finding.error, locale);
  const { share = 0, chance = 0, month = 0, times = 0, text = '', what } = finding as Partial<{ share: number; chance: number; month: number; times: number; text: string; what: Words }>;
  return fill(languages[locale][finding.code], { text, month, times, share: percent(share), chance: percent(chance), what: what === undefined ? '' : inLanguage(what, locale) });
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(6))}%`;
}

/** A text of data that both languages have. */
export function inLanguage({ zh, en }: Words, locale: Locale): string {
  return locale === 'zh-CN' ? zh : en;
}
