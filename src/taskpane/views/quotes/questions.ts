import { askTexts } from '../../../i18n/ask/texts';
import { listOf, type Locale } from '../../../i18n/locale';
import { quotesTexts } from '../../../i18n/quotes/texts';
import type { OfferLook } from '../../../workbook/quotes/look-at-offers';

/** The questions that an offer leaves open, numbered, in the vendor's language. No price and no other vendor is named. */
export function questionsOf({ unpriced, feesWithoutNeed, unsaid, dimensions }: OfferLook, language: Locale): string {
  const words = quotesTexts[language].looks.asked;
  const rows = askTexts[language].request.terms.rows;
  const open = unpriced.filter(({ cause }) => cause !== null);
  const unmetered = open.filter(({ cause }) => cause?.code === 'no_meter');
  const needs = (list: typeof open): string => listOf([...new Set(list.flatMap((one) => one.needs))], language);
  const priced = open.filter((one) => !unmetered.includes(one));
  const questions = [
    ...(priced.length > 0 ? [words.price(needs(priced))] : []),
    ...(unmetered.length > 0 ? [words.meter(needs(unmetered))] : []),
    ...(dimensions.hasVideo && !dimensions.hasVoice ? [words.voice] : []),
    ...(feesWithoutNeed.length > 0 ? [words.fee(listOf([...new Set(feesWithoutNeed.flatMap(({ items }) => items))], language))] : []),
    ...unsaid.map((term) => words.term(...(rows[term] ?? [term, '']))),
  ];
  return [words.greeting, ...questions.map((question, index) => `${index + 1}. ${question}`)].join('\n');
}
