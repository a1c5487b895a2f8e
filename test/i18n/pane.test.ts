import { locales } from '../../src/i18n/locale';
import { paneTexts } from '../../src/i18n/pane/texts';

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

describe('paneTexts', () => {
  const [chinese, english] = [entries(paneTexts['zh-CN']), entries(paneTexts['en-US'])];

  it('has the same keys in every language', () => {
    expect(Object.keys(paneTexts)).toEqual([...locales]);
    expect(english.map(([key]) => key)).toEqual(chinese.map(([key]) => key));
  });

  it.each([...chinese, ...english])('says something under %s', (_, text) => {
    expect(text.trim()).not.toBe('');
    expect(text).not.toContain('undefined');
  });

  it('is Chinese in zh-CN, but for the name of the other language', () => {
    const others = chinese.filter(([, text]) => !/\p{Script=Han}/u.test(text)).map(([key]) => key);
    expect(others).toEqual(['.otherLanguage']);
  });

  it('uses every value that a sentence is given', () => {
    const sentence = paneTexts['zh-CN'].form.tableSize(7, 9);
    expect(sentence).toBe('结果是一张 7 行 × 9 列的表');
    expect(paneTexts['en-US'].form.tableSize(7, 9)).toBe('The answer is a table of 7 rows × 9 columns');
  });
});
