import { locales } from '../../src/i18n/locale';
import { negotiateSheetTexts } from '../../src/i18n/negotiate/sheets/texts';
import { negotiateTexts } from '../../src/i18n/negotiate/texts';

interface Texts { readonly [key: string]: string | readonly string[] | ((...values: never[]) => unknown) | Texts }

/** Every text with the path of its key; texts with values are only counted. */
function entries(texts: Texts, path = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    const here = `${path}.${key}`;
    if (typeof text === 'string') return [[here, text] as const];
    if (Array.isArray(text)) return (text as readonly string[]).map((one, index) => [`${here}[${index}]`, one] as const);
    return typeof text === 'function' ? [[here, 'with values 有数'] as const] : entries(text as Texts, here);
  });
}

const all = (locale: (typeof locales)[number]) => [...entries(negotiateTexts[locale] as unknown as Texts), ...entries(negotiateSheetTexts[locale] as unknown as Texts, '.sheets')];

describe('the words of negotiating', () => {
  const [chinese, english] = [all('zh-CN'), all('en-US')];

  it('have the same keys in every language, and say something', () => {
    expect(english.map(([key]) => key)).toEqual(chinese.map(([key]) => key));
    expect([...chinese, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are Chinese in zh-CN', () => {
    expect(chinese.filter(([, text]) => !/\p{Script=Han}/u.test(text)).map(([key]) => key)).toEqual([]);
  });

  it('name columns without a comma, slash, bracket or #, and write no quotation mark into a formula', () => {
    for (const locale of locales) {
      const { levers, walkAway, sheet } = negotiateSheetTexts[locale];
      expect(walkAway.columns.filter((column) => /[,/[\]#]/.test(column))).toEqual([]);
      expect([...Object.values(levers).flat(), ...Object.values(walkAway.basis), ...walkAway.score, walkAway.outOfReach, ...Object.values(sheet.verdicts)].filter((text) => text.includes('"'))).toEqual([]);
    }
  });
});
