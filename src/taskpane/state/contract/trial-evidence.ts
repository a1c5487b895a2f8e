import { contractTexts } from '../../../i18n/contract/texts';
import type { Locale } from '../../../i18n/locale';
import type { TrialBook, TrialResult } from '../../../workbook/contract/contract-book';

/**
 * A result in words: what was promised, what was measured, how many samples were outside.
 * @param isPromised - false where the mark is ours and the offer has promised nothing
 */
export function measuredText({ promise, measured, outside, samples }: TrialResult, isPromised: boolean, locale: Locale): string {
  const { trial: words } = contractTexts[locale];
  const share = (value: number): string => value.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 3 });
  const figure = promise.includes('%') ? share(measured) : measured.toLocaleString(locale, { maximumFractionDigits: 3 });
  return words.measured(isPromised ? words.promised(promise) : words.expected(promise), figure, share(outside), samples.toLocaleString(locale));
}

/** A sum that is due, in whole units of the currency. */
export function creditText(credit: number, currency: string, locale: Locale): string {
  return contractTexts[locale].trial.credit(`${credit.toLocaleString(locale, { maximumFractionDigits: 0 })} ${currency}`.trim());
}

/**
 * What can be sent to the vendor: each result below its mark with its figures and what is due; empty where there is none.
 * @param isPromised - whether the offer has promised something of a metric
 */
export function evidenceText({ offer, results, from, to }: TrialBook, isPromised: (metric: string) => boolean, currency: string, locale: Locale): string {
  const { trial: words } = contractTexts[locale];
  const broken = results.filter(({ isKept }) => isKept === false);
  if (broken.length === 0) return '';
  const [open, close, between] = locale === 'zh-CN' ? (['（', '）', '；'] as const) : ([' (', ')', '; '] as const);
  const lines = broken.map((result, index) => {
    const parts = [measuredText(result, isPromised(result.metric), locale), ...(result.credit === null ? [] : [creditText(result.credit, currency, locale)]), ...(result.note === '' ? [] : [result.note])];
    return `${index + 1}. ${result.metric}${open}${result.scope}${close}${locale === 'zh-CN' ? '：' : ': '}${parts.join(between)}`;
  });
  return [words.evidenceHead(offer, broken.length), ...(from === '' ? [] : [words.evidencePeriod(from, to)]), ...lines, words.evidenceEnd].join('\n');
}
