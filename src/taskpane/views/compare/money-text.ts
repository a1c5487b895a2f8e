import type { Locale } from '../../../i18n/locale';

/** Money of a contract: nobody compares millions by the cent. */
export function moneyText(amount: number, locale: Locale): string {
  return amount.toLocaleString(locale, { maximumFractionDigits: Math.abs(amount) < 1000 ? 2 : 0 });
}

/** A share of a cost. */
export function shareText(share: number, locale: Locale): string {
  return share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 });
}
