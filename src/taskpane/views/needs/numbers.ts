import { fieldText } from '../../../domain/needs/read-field';
import type { FieldKind } from '../../../domain/needs/fields';
import type { Locale } from '../../../i18n/locale';

/** A number as people of the language read it; below 100 with one decimal. */
export function shown(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: Math.abs(value) < 100 ? 1 : 0 }).format(value);
}

/** A field's value as people of the language read it: a share in per cent. */
export function shownValue(value: number | string, kind: FieldKind, locale: Locale): string {
  if (typeof value === 'string') return value;
  return kind.kind === 'share' ? `${fieldText(value, kind)}%` : new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(value);
}
