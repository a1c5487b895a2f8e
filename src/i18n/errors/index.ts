import type { DomainError, ErrorCode, ErrorParams } from '../../domain/errors';
import type { Locale } from '../locale';
import { enUS } from './en-US';
import { fill, type Sentences } from './sentences';
import { zhCN } from './zh-CN';

interface Language {
  readonly sentences: Sentences;
  readonly row: (row: string | number) => string;
  readonly rateRow: (row: string | number) => string;
  readonly termRow: (row: string | number) => string;
  readonly comma: string;
  readonly colon: string;
  /** What a sentence quotes where the cell holds nothing. */
  readonly empty: string;
}

const languages: Readonly<Record<Locale, Language>> = {
  'en-US': { sentences: enUS, row: (row) => `row ${row}`, rateRow: (row) => `Rates row ${row}`, termRow: (row) => `Terms row ${row}`, comma: ', ', colon: ': ', empty: '(empty)' },
  'zh-CN': { sentences: zhCN, row: (row) => `第 ${row} 行`, rateRow: (row) => `价目第 ${row} 行`, termRow: (row) => `条款第 ${row} 行`, comma: '，', colon: '：', empty: '（空）' },
};

/**
 * The sentence of a refusal: where it is (argument, row, row of the rates), what is wrong, and the way out.
 * @example usage, row 3: "abc" is not a number. Write a plain number, for example 120000.
 */
export function errorSentence(error: DomainError, locale: Locale): string {
  const { sentences, row, rateRow, termRow, comma, colon, empty } = languages[locale];
  const { argument, row: line, rateRow: rateLine, termRow: termLine } = error.params;
  const named = error.code === 'missing_argument' ? undefined : argument;
  const places = [named, line === undefined ? undefined : row(line), rateLine === undefined || rateLine === 0 ? undefined : rateRow(rateLine), termLine === undefined || termLine === 0 ? undefined : termRow(termLine)].filter((place) => place !== undefined);
  return (places.length === 0 ? '' : places.join(comma) + colon) + sentenceOf(error.code, error.params, sentences).replace(/""|“”/g, empty);
}

/** A row's problem is its place followed by the sentence of what was wrong there. */
function sentenceOf(code: ErrorCode, params: ErrorParams, sentences: Sentences): string {
  const own = fill(sentences[code], params);
  const { cause } = params;
  return (code === 'row_problem' || code === 'term_problem') && typeof cause === 'string' ? own + fill(sentences[cause as ErrorCode], params) : own;
}
