import { locales } from '../../src/i18n/locale';
import { vendorSheetTexts } from '../../src/i18n/vendors/sheets/texts';
import { vendorsTexts } from '../../src/i18n/vendors/texts';
import { entries, type Texts } from '../support/text-entries';

const all = (locale: (typeof locales)[number]) => [...entries(vendorsTexts[locale]), ...entries(vendorSheetTexts[locale] as unknown as Texts, '.sheets')];

describe('the words of the scoring', () => {
  const [chinese, english] = [all('zh-CN'), all('en-US')];

  it('have the same keys in every language', () => {
    expect(english.map(([key]) => key)).toEqual(chinese.map(([key]) => key));
  });

  it.each([...chinese, ...english])('say something under %s', (_, text) => {
    expect(text.trim()).not.toBe('');
    expect(text).not.toContain('undefined');
  });

  it('are Chinese in zh-CN, but for names that functions have', () => {
    const others = chinese.filter(([, text]) => !/\p{Script=Han}/u.test(text)).map(([key]) => key);
    expect(others).toEqual(['.mark.title', '.ranking.part', '.why.step']);
  });

  it('name columns without a comma, slash, bracket or #, each once', () => {
    for (const locale of locales) {
      for (const columns of [vendorSheetTexts[locale].criteria.columns, vendorSheetTexts[locale].scores.columns]) {
        expect(columns.filter((column) => /[,/[\]#]/.test(column))).toEqual([]);
        expect(new Set(columns).size).toBe(columns.length);
      }
    }
  });
});
