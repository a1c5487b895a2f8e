import type { Stretch } from '../domain/negotiation/break-even';
import type { Estimate } from '../domain/negotiation/hidden-fees';
import type { Verdict } from '../domain/negotiation/low-price-trap';
import type { PartKind } from '../domain/negotiation/price-parts';
import type { Locale } from './locale';

/** How a stretch between break-evens ends, and who is cheaper where nobody is. */
export const stretchWords: Readonly<Record<Locale, Readonly<Record<Stretch['end'] | 'same', string>>>> = {
  'en-US': { equal: 'equal cost', jump: 'a step jumps past it', range: 'not looked at beyond', same: 'same' },
  'zh-CN': { equal: '成本相等', jump: '台阶处跳变', range: '未再往后看', same: '相同' },
};

interface TrapWords {
  readonly lowestHeadline: string;
  readonly cheapest: string;
  readonly trap: (rival: string, month: number) => string;
  readonly parts: Readonly<Record<PartKind, string>>;
  readonly own: string;
  readonly by: (name: string) => string;
  readonly otherCurrency: (name: string) => string;
  readonly unpriced: string;
}

const trapWords: Readonly<Record<Locale, TrapWords>> = {
  'en-US': {
    lowestHeadline: 'lowest headline',
    cheapest: 'cheapest in all',
    trap: (rival, month) => `low-price trap: dearer than ${rival} from ${month === 0 ? 'the signing' : `month ${month}`}`,
    parts: {
      metering: 'billed as more than the headline counts',
      extra: 'beside the minutes',
      price_steps: 'price steps',
      free_units: 'free units, packs and rounding',
      price_rise: 'price rises over the years',
      discount: 'discount by volume',
      agreed_discount: 'agreed discount',
      cap: 'cap of the offer',
      minimum: 'minimum not used',
      fixed: 'fixed fee',
      overage: 'dearer above the commitment',
      commitment: 'monthly commitment not used',
      commitment_term: 'term commitment not used',
      spend_cap: 'agreed cap',
      percent: 'share of the bill',
      percent_minimum: 'least amount of a share',
      once: 'one-off fee',
      tax: 'tax on top',
      rounding: 'rounding of money',
      tax_recovered: 'recoverable tax',
    },
    own: 'your estimate, in no total',
    by: (name) => `not said, in no total: as ${name} asks`,
    otherCurrency: (name) => `not said: ${name} asks in another currency, add its rate to the terms`,
    unpriced: 'not said: ask, nobody publishes a price',
  },
  'zh-CN': {
    lowestHeadline: '标价最低',
    cheapest: '总成本最低',
    trap: (rival, month) => `低价陷阱：${month === 0 ? '签约' : `第 ${month} 个月`}起比${rival}贵`,
    parts: {
      metering: '计费量多于标价口径',
      extra: '分钟以外',
      price_steps: '阶梯价',
      free_units: '免费额度、套餐与取整',
      price_rise: '逐年涨价',
      discount: '用量折扣',
      agreed_discount: '约定折扣',
      cap: '方案封顶',
      minimum: '未用满的最低消费',
      fixed: '固定费用',
      overage: '超量加价',
      commitment: '未用满的月保底',
      commitment_term: '未用满的合同期保底',
      spend_cap: '约定封顶',
      percent: '按账单比例',
      percent_minimum: '比例费用的下限',
      once: '一次性费用',
      tax: '另加税',
      rounding: '金额取整',
      tax_recovered: '可抵扣税',
    },
    own: '您的估价，不计入合计',
    by: (name) => `未说明，不计入合计：按 ${name} 的价格`,
    otherCurrency: (name) => `未说明：${name} 为其他币种，请在条款中填写汇率`,
    unpriced: '未说明：无公开价，请询问',
  },
};

/** Where a part of the cost comes from. */
export function partWords(kind: PartKind, locale: Locale): string {
  return trapWords[locale].parts[kind];
}

/** What a headline is worth; empty where nothing is to be said. @param rival - name of the offer that costs least */
export function verdictWords(verdict: Verdict | null, rival: string, locale: Locale): string {
  const words = trapWords[locale];
  return verdict === null ? '' : verdict.code === 'trap' ? words.trap(rival, verdict.month) : words.cheapest;
}

/** Of the offers with a price the headline is the lowest. */
export function lowestHeadline(locale: Locale): string {
  return trapWords[locale].lowestHeadline;
}

/** Whose estimate it is. */
export function estimateWords({ by, amount, isOwn }: Estimate, locale: Locale): string {
  const words = trapWords[locale];
  if (isOwn) return words.own;
  return by === null ? words.unpriced : amount === null ? words.otherCurrency(by) : words.by(by);
}
