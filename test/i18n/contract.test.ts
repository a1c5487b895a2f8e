import { contractTexts } from '../../src/i18n/contract/texts';
import { locales } from '../../src/i18n/locale';
import { entries } from '../support/text-entries';

describe('the words of the contract', () => {
  const [chinese, english] = [entries(contractTexts['zh-CN']), entries(contractTexts['en-US'])];

  it('have the same keys in every language', () => {
    expect(english.map(([key]) => key)).toEqual(chinese.map(([key]) => key));
  });

  it.each([...chinese, ...english])('say something under %s', (_, text) => {
    expect(text.trim()).not.toBe('');
    expect(text).not.toContain('undefined');
  });

  it('are Chinese in zh-CN, but for a share', () => {
    expect(chinese.filter(([, text]) => !/\p{Script=Han}/u.test(text)).map(([key]) => key)).toEqual(['.units.share']);
  });

  it('name columns without a comma, slash, bracket or #, each once', () => {
    for (const locale of locales) {
      for (const { columns } of [contractTexts[locale].clauses, contractTexts[locale].text, contractTexts[locale].trial]) {
        expect(columns.filter((column) => /[,/[\]#]/.test(column))).toEqual([]);
        expect(new Set(columns).size).toBe(columns.length);
      }
    }
  });
});
