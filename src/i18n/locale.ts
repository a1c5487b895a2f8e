/** Languages of the product. */
export const locales = ['zh-CN', 'en-US'] as const;

/** A language of the product. */
export type Locale = (typeof locales)[number];

/**
 * The product's language for a language tag: Chinese of any kind is zh-CN, all else en-US.
 * @param tag - a BCP 47 tag such as `zh-HK`; undefined where nothing is known
 */
export function localeOf(tag: string | undefined): Locale {
  return tag?.toLowerCase().startsWith('zh') === true ? 'zh-CN' : 'en-US';
}

const separators: Readonly<Record<Locale, string>> = { 'zh-CN': '、', 'en-US': ', ' };

/** Sentences one after the other: full-width stops bring their own blank. */
export function sentencesOf(sentences: readonly string[], locale: Locale): string {
  return sentences.filter((sentence) => sentence !== '').join(locale === 'zh-CN' ? '' : ' ');
}

/** Names one after the other, as a sentence of the language lists them. */
export function listOf(names: readonly string[], locale: Locale): string {
  return names.join(separators[locale]);
}
