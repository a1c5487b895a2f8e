import type { ReadRow } from '../../../domain/reading/finish-rows';
import type { Locale } from '../../../i18n/locale';
import { quotesTexts } from '../../../i18n/quotes/texts';
import { vendorName } from '../../../workbook/quotes/read-quote';

/** A row in words: what it prices, for how much, and how far that is off the list. */
export interface RowWords {
  readonly what: string;
  readonly price: string;
  readonly rest: string;
  /** Null: there is no list price to compare with. */
  readonly list: string | null;
}

/** Shares of the list price below this are the same price. */
const samePercent = 0.5;

/** Puts a row that was read into words. */
export function rowWords({ cells, vendor, list }: ReadRow, locale: Locale): RowWords {
  const words = quotesTexts[locale].read;
  const number = (value: number, digits = 6): string => value.toLocaleString(locale, { maximumFractionDigits: digits });
  const item = cells.item === '*' ? words.all : cells.item;
  const money = typeof cells.price === 'number' ? [cells.currency, number(cells.price)].filter((part) => part !== undefined).join(' ') : words.free;
  const price = cells.model === 'discount' ? words.off(number(Number(cells.price))) : cells.unit === '%' ? `${number(Number(cells.price))} %` : cells.model === 'free' ? words.free : words.every(money, cells.unit);
  const rest = [
    ...(cells.from === undefined ? [] : [words.from(number(cells.from))]),
    ...(cells.included === undefined ? [] : [words.included(number(cells.included))]),
    ...(cells.model === undefined || cells.model === 'discount' || cells.model === 'free' ? [] : [words.models[cells.model] ?? cells.model]),
    ...(cells.tax === undefined ? [] : [words.tax[cells.tax]]),
    ...(cells.note === undefined ? [] : [cells.note]),
  ];
  return { what: [vendor === null ? undefined : vendorName(vendor, locale === 'zh-CN'), cells.plan, item, cells.role, cells.region].filter((part) => part !== undefined).join(' · '), price, rest: rest.join(' · '), list: listWords() };

  function listWords(): string | null {
    if (list === null || typeof cells.price !== 'number') return null;
    const percent = (cells.price / list.price - 1) * 100;
    const shown = Math.abs(percent) < samePercent ? words.list.same : percent < 0 ? words.list.below(number(-percent, 0)) : words.list.above(number(percent, 0));
    return (list.vendor === null ? words.list.market : words.list.own)(shown, number(list.price));
  }
}
