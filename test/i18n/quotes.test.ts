import { locales } from '../../src/i18n/locale';
import { quotesTexts } from '../../src/i18n/quotes/texts';

interface Texts { readonly [key: string]: string | ((...values: never[]) => string) | Texts }

/** Every text with the path of its key; a text with values is shown with `1`, `2`, ... for them. */
function entries(texts: Texts, path = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    const here = `${path}.${key}`;
    if (typeof text === 'string') return [[here, text] as const];
    if (typeof text === 'function') return [[here, text(...(Array.from({ length: text.length }, (_, index) => index + 1) as never[]))] as const];
    return entries(text, here);
  });
}

describe('the words of the Quotes view', () => {
  const [chinese, english] = locales.map((locale) => entries(quotesTexts[locale]));

  it('have the same keys in every language', () => {
    expect(english?.map(([key]) => key)).toEqual(chinese?.map(([key]) => key));
  });

  it.each([...(chinese ?? []), ...(english ?? [])])('say something under %s', (_, text) => {
    expect(text.trim()).not.toBe('');
    expect(text).not.toContain('undefined');
  });

  it('are Chinese in zh-CN, but for how a price is put and for commas', () => {
    expect(chinese?.filter(([, text]) => !/\p{Script=Han}/u.test(text)).map(([key]) => key)).toEqual(['.read.betweenLines', '.read.betweenOffers', '.read.every', '.read.change', '.looks.change']);
  });
});
