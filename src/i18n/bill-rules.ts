import type { BillLine } from '../domain/billing/contract';
import type { BillStep } from '../domain/billing/ledger';
import { unitText } from '../domain/words/units';
import { fill } from './errors/sentences';
import type { Locale } from './locale';
import { regionNotes } from './meter-rules';

type Rules = Readonly<Record<Exclude<BillStep, 'meter'>, string>>;

/** Price models that Chinese readers know by another word. */
const chineseModels: Readonly<Record<string, string>> = { graduated: '累进', volume: '到达阶梯', package: '整包', stairstep: '阶梯定额', fee: '固定费' };

const languages: Readonly<Record<Locale, Rules>> = {
  'en-US': {
    renewal: 'after the term: prices and fixed fees x {price}[ ({assumed} is assumed: renewal_uplift_year is not said)]',
    uncharged: 'the vendor does not charge this beside what it meters',
    ratio: 'in standard minutes, by the conversion of each class',
    round: 'rounded up for the month, as the vendor does',
    free: 'free each month',
    trial: 'given once',
    included: 'included in the price',
    pack_units: 'covered by the pack',
    usage: '{model}, {price} for {unit}[ above {from}][, {fx} for 1][; {region}]',
    discount: 'by bands of all minutes together',
    agreed_discount: 'agreed discount off metered charges',
    cap: 'no more than {price}',
    minimum: 'at least {price}',
    fixed: '{unit}, due in full',
    overage: 'beyond what is committed, times {price}',
    commitment: 'committed {price} a month',
    commitment_term: 'committed {price} over the term',
    spend_cap: 'capped at {price}',
    percent: '{share} of the charges above',
    percent_minimum: 'at least {price}',
    once: 'once, at signing',
    tax: '{share} on prices without tax',
    tax_inside: '{share} tax is inside these prices: the quantity says how much',
    rounding: 'money is rounded',
    tax_recovered: 'recoverable: no cost to the buyer',
  },
  'zh-CN': {
    renewal: '合同期满后：价格与固定费用 × {price}[（未约定续约涨幅，按 {assumed} 假设）]',
    uncharged: '该厂商在所计量项目之外不收此费用',
    ratio: '按各档系数折算为标准分钟',
    round: '按月向上取整（厂商规则）',
    free: '每月免费',
    trial: '一次性赠送',
    included: '价格已包含',
    pack_units: '套餐包抵扣',
    usage: '{model}，每 {unit} {price}[，超过 {from} 的部分][，汇率 {fx}][；{region}]',
    discount: '各档分钟合计，按区间累进',
    agreed_discount: '约定折扣，只减用量费用',
    cap: '不超过 {price}',
    minimum: '不低于 {price}',
    fixed: '{unit}，全额',
    overage: '超出保底部分 × {price}',
    commitment: '每月保底 {price}',
    commitment_term: '合同期保底 {price}',
    spend_cap: '封顶 {price}',
    percent: '以上费用的 {share}',
    percent_minimum: '不低于 {price}',
    once: '签约时一次性支付',
    tax: '不含税价的 {share}',
    tax_inside: '价内税 {share}：数量列为其中税额',
    rounding: '金额取整',
    tax_recovered: '可抵扣，不计入成本',
  },
};

const ownUnit: Readonly<Record<Locale, string>> = { 'en-US': 'counted in its own unit', 'zh-CN': '按自身单位计量' };

/**
 * Why a line of a bill stands there, in words.
 * @param meterRule - the vendor's metering rule as a sentence
 * @param market - how many regions the offer's list sells in; 0 for quotes
 */
export function billRule({ step, about, price }: BillLine, meterRule: string, market: number, locale: Locale): string {
  if (step === 'meter') return about.received === undefined ? ownUnit[locale] : about.received === about.item ? meterRule : `${about.received}: ${meterRule}`;
  const { row } = about;
  const { quoted = null } = row ?? {};
  const stated = quoted === null ? String(row?.price ?? '') : `${quoted.price} ${quoted.currency}`;
  return fill(languages[locale][step], {
    model: (locale === 'zh-CN' ? chineseModels[row?.model ?? ''] : undefined) ?? row?.model ?? '',
    price: row === null || step !== 'usage' ? String(price) : stated,
    unit: row === null ? about.unit : unitText(row.unit),
    from: row === null || row.from === 0 ? '' : String(row.from),
    fx: quoted === null ? '' : String(quoted.fx),
    region: row?.region === null && market > 1 ? regionNotes[locale].one : '',
    assumed: step === 'renewal' && price === 1 ? '0%' : '',
    share: `${Number((price * 100).toPrecision(12))}%`,
  });
}
