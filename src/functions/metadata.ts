import type { Locale } from '../i18n/locale';
import type { FunctionSpec, WordList } from './spec';
import type { ListedWord } from './word-lists';

/** One file of function metadata, as Excel reads it. */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly object[];
  readonly enums: readonly object[];
}

/**
 * Writes functions.json of one language. Every parameter and result is a matrix, because only a matrix result can spill;
 * word arguments are strings with an enum that Excel completes, all others any. One data-type flag, never two: both crash Excel 2021.
 */
export function functionsMetadata(specs: readonly FunctionSpec[], lists: Readonly<Record<WordList, readonly ListedWord[]>>, locale: Locale): FunctionsMetadata {
  return {
    allowCustomDataForDataTypeAny: true,
    functions: specs.map((spec) => ({
      id: spec.id,
      name: spec.id,
      description: spec.description[locale],
      parameters: spec.parameters.map(({ name, description, words, optional }) => ({
        name: name[locale],
        description: description[locale],
        type: words === undefined ? 'any' : 'string',
        dimensionality: 'matrix',
        ...(words === undefined ? {} : { customEnumId: enumId(words) }),
        ...(optional === true ? { optional } : {}),
      })),
      result: { type: 'any', dimensionality: 'matrix' },
    })),
    enums: (Object.keys(lists) as WordList[]).map((list) => ({
      id: enumId(list),
      type: 'string',
      values: lists[list].map(({ value, label }) => ({ name: label[locale], stringValue: value, tooltip: label[locale] })),
    })),
  };
}

function enumId(list: WordList): string {
  return `RTC_${list.toUpperCase()}`;
}
