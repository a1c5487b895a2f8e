import { askTexts } from '../../src/i18n/ask/texts';
import { locales } from '../../src/i18n/locale';
import { wordAliases } from '../../src/data/word-aliases';
import { clauses } from '../../src/data/clauses';
import { judgeClause } from '../../src/domain/contract/judge-clause';
import { createVocabulary } from '../../src/domain/words/vocabulary';
import { parseUnit } from '../../src/domain/words/units';
import { formTerms } from '../../src/workbook/ask/request/terms-form';

type Texts = string | ((...values: never[]) => unknown) | readonly unknown[] | { readonly [key: string]: Texts };

/** Every text with the path of its key; a text with values is shown with `1`, `2`, ... for them. */
function entries(texts: Texts, path = ''): readonly (readonly [key: string, text: string])[] {
  if (typeof texts === 'string') return [[path, texts]];
  if (typeof texts === 'function') return [[path, String(texts(...(Array.from({ length: texts.length }, (_, index) => index + 1) as never[])))]];
  return Object.entries(texts).flatMap(([key, text]) => entries(text as Texts, `${path}.${key}`));
}

describe('askTexts', () => {
  const [chinese, english] = [entries(askTexts['zh-CN']), entries(askTexts['en-US'])];

  it('has the same keys in every language', () => {
    expect(Object.keys(askTexts)).toEqual([...locales]);
    expect(english.map(([key]) => key)).toEqual(chinese.map(([key]) => key));
  });

  it.each([...chinese, ...english])('says something under %s', (_, text) => {
    expect(text.trim()).not.toBe('');
    expect(text).not.toContain('undefined');
  });

  it('is English in en-US', () => {
    expect(english.filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  describe.each(locales)('the words that a form in %s offers', (locale) => {
    const vocabulary = createVocabulary(wordAliases, {});
    const { rates, terms } = askTexts[locale].request;

    it('are all understood when they come back', () => {
      expect(rates.columns.map((column) => vocabulary.rateColumns.find(column))).toEqual(['offer', 'vendor', 'plan', 'item', 'role', 'region', 'unit', 'price', 'currency', 'from', 'included', 'model', 'tax', 'status', 'validUntil', 'note']);
      expect(rates.units.filter((unit) => parseUnit(unit, vocabulary) === null)).toEqual([]);
      expect(rates.models.filter((model) => vocabulary.models.find(model) === undefined)).toEqual([]);
      expect([...rates.yesNo, ...terms.yesNo].map((word) => vocabulary.answers.find(word))).toEqual(['yes', 'no', 'yes', 'no']);
      expect(terms.meters.map((word) => vocabulary.countings.find(word))).toEqual(['aggregate', 'per_stream', 'per_play', 'participant']);
      expect(terms.exitRules.map((word) => vocabulary.exitRules.find(word))).toEqual(['fixed', 'months', 'remaining_share', 'clawback']);
      expect(terms.cycles.map((word) => vocabulary.billingCycles.find(word))).toEqual(['calendar', 'anniversary']);
    });

    it('ask for terms that are known, and explain items that are', () => {
      expect(Object.keys(terms.rows).filter((id) => vocabulary.terms.find(id) !== id && !/^discount_off_year_\d$/.test(id))).toEqual([]);
      expect(Object.keys(askTexts[locale].request.items).filter((id) => vocabulary.items.find(id) !== id)).toEqual([]);
    });

    it('ask for a term in a form that the flags understand, where its hint has an example', () => {
      const examples = { latency: /P95.*$/, join_success: /(?<=如 |as ).*$/, freeze_rate: /(?<=如 |as ).*$/, packet_loss: /(?<=如 |as ).*$/ };
      const judged = Object.entries(examples).map(([id, pattern]) => {
        const clause = clauses.find((one) => one.id === id);
        const example = pattern.exec(terms.rows[id]?.[1] ?? '')?.[0] ?? '';
        return [id, example === '' || clause === undefined ? 'none' : (judgeClause(clause, example, vocabulary)?.code ?? 'fine')];
      });
      expect(judged).toEqual(Object.keys(examples).map((id) => [id, 'fine']));
    });

    it('asks each term in one group, and each group has a name', () => {
      expect([...formTerms].sort()).toEqual(Object.keys(terms.rows).sort());
      expect(new Set(formTerms).size).toBe(formTerms.length);
    });

    it('fit into a rule of cells, which holds 255 characters', () => {
      for (const words of [rates.units, rates.models, rates.statuses, terms.meters]) expect(words.join(',').length).toBeLessThanOrEqual(255);
      for (const word of [...rates.units, ...rates.models, ...rates.statuses]) expect(word).not.toContain(',');
    });
  });
});
