import type { Reservation } from '../domain/negotiation/reservations';
import type { Locale } from './locale';

type Words = Readonly<Record<Reservation, string>>;

const words: Readonly<Record<Locale, Words>> = {
  'en-US': {
    tax_unsaid: 'tax in or out unsaid',
    old_price: 'old or second-hand list price',
    converted: 'converted currency',
    estimates_left_out: 'estimates not counted',
    not_charged: 'a usage line is not charged',
    renewal_unsaid: 'renewal uplift assumed 0',
    term_is_longer: 'term longer than the horizon',
    unused_minimum: 'pays for a minimum not used',
    discount_is_large: 'more than half off: 0.85 or 八五折?',
    overage_of_nothing: 'overage without a commitment or pack',
  },
  'zh-CN': {
    tax_unsaid: '未说明是否含税',
    old_price: '刊例价过旧或为转述',
    converted: '已换算币种',
    estimates_left_out: '估价未计入',
    not_charged: '有用量行不计费',
    renewal_unsaid: '续约涨幅按 0 计',
    term_is_longer: '合同期长于测算周期',
    unused_minimum: '为未用满的保底付费',
    discount_is_large: '减免超过一半：是 0.85 还是八五折？',
    overage_of_nothing: '有超量倍数而无保底或套餐',
  },
};

/** Reservations in short words, joined for one cell; empty where there are none. */
export function reservationWords(reservations: readonly Reservation[], locale: Locale): string {
  return reservations.map((reservation) => words[locale][reservation]).join(locale === 'zh-CN' ? '；' : '; ');
}
