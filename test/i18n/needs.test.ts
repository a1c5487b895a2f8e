import { inputs, kindOf, limits, serviceFields, userRegions } from '../../src/domain/needs/fields';
import type { FieldId } from '../../src/domain/needs/scenario';
import { scenarioBook } from '../../src/data/scenarios';
import { locales } from '../../src/i18n/locale';
import { needsTexts } from '../../src/i18n/needs/texts';

interface Texts { readonly [key: string]: string | readonly string[] | ((...values: never[]) => string) | Texts }

/** Every text with the path of its key; a text with values is shown with `1`, `2`, ... for them. */
function entries(texts: Texts, path = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    const here = `${path}.${key}`;
    if (typeof text === 'string') return [[here, text] as const];
    if (Array.isArray(text)) return text.map((one: string, index) => [`${here}.${index}`, one] as const);
    if (typeof text === 'function') return [[here, text(...(Array.from({ length: text.length }, (_, index) => String(index + 1)) as never[]))] as const];
    return entries(text as Texts, here);
  });
}

describe('needsTexts', () => {
  const [chinese, english] = [entries(needsTexts['zh-CN']), entries(needsTexts['en-US'])];

  it('has the same keys in every language', () => {
    expect(Object.keys(needsTexts)).toEqual([...locales]);
    expect(english.map(([key]) => key)).toEqual(chinese.map(([key]) => key));
  });

  it.each([...chinese, ...english])('says something under %s', (_, text) => {
    expect(text.trim()).not.toBe('');
    expect(text).not.toContain('undefined');
  });

  it('is Chinese in zh-CN, but for units and what only joins', () => {
    expect(chinese.filter(([key, text]) => !/\p{Script=Han}/u.test(text) && !/^\.(units|form\.span|sheet\.need\b)/.test(key)).map(([key]) => key)).toEqual([]);
  });

  it.each([...locales])('names every scenario, need, region and choice in %s', (locale) => {
    const { scenarios, fields, regions, choices } = needsTexts[locale];
    const ids = [inputs, limits, serviceFields].flatMap((group) => Object.keys(group)) as FieldId[];
    expect(Object.keys(scenarios)).toEqual(scenarioBook.scenarios.map(({ id }) => id));
    expect(ids.filter((id) => !(id in fields))).toEqual([]);
    expect(Object.keys(regions)).toEqual([...userRegions]);
    expect(ids.map(kindOf).flatMap((kind) => (kind.kind === 'choice' ? kind.choices : [])).filter((choice) => !(choice in choices))).toEqual([]);
  });

  it('gives no table a column twice, nor one with a sign that formulas can’t bear', () => {
    for (const locale of locales) {
      for (const columns of [needsTexts[locale].sheet.columns, needsTexts[locale].sheet.demandColumns]) {
        expect(new Set(columns).size).toBe(columns.length);
        expect(columns.filter((column) => /[,/[\]#']/.test(column))).toEqual([]);
      }
    }
  });
});
