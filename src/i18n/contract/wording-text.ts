import type { ClauseInput } from '../../domain/contract/clause-library';
import type { WordingPart } from '../../domain/contract/wording';
import { inLanguage } from '../flag-findings';
import type { Locale } from '../locale';
import { contractTexts } from './texts';

/**
 * A clause's wording in a language, and the names of what it still needs.
 * @param currency - of the offer's money; empty where it is not known
 */
export function wordingText(parts: readonly WordingPart[], inputs: Readonly<Record<string, ClauseInput>>, currency: string, locale: Locale): { readonly text: string; readonly missing: readonly string[] } {
  const { units, wording } = contractTexts[locale];
  const nameOf = (input: string): string => {
    const name = inputs[input]?.name;
    return name === undefined ? input : inLanguage(name, locale);
  };
  const said = (part: WordingPart): string => {
    switch (part.kind) {
      case 'missing':
        return wording.gap(nameOf(part.input));
      case 'amount':
        if (part.unit === 'money') return `${figure(part.amount, locale)} ${currency}`.trim();
        return units[part.unit](figure(part.unit === 'share' ? part.amount * 100 : part.amount, locale));
      default:
        return part.text;
    }
  };
  return { text: parts.map(said).join(''), missing: parts.flatMap((part) => (part.kind === 'missing' ? [nameOf(part.input)] : [])) };
}

function figure(value: number, locale: Locale): string {
  return Number(value.toPrecision(12)).toLocaleString(locale, { maximumFractionDigits: 6 });
}
