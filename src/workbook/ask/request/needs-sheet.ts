import { DomainError } from '../../../domain/errors';
import { parseItem } from '../../../domain/words/items';
import { vocabulary } from '../../../functions/words';
import type { RequestTexts } from '../../../i18n/ask/texts';
import { type FormCell, type FormLook, type FormSheet, shown } from './form-sheet';
import type { NeedLine, RequestContent } from './request-content';

/** The sheet that says what is needed: the usage line by line, and the limits that must be kept. */
export function needsSheet(words: RequestTexts, { lines, limits }: RequestContent): FormSheet {
  const { needs } = words;
  const looks = new Set([6, 8]);
  const heading = (columns: readonly string[]): readonly FormCell[] => columns.map((value, column) => ({ value, look: looks.has(column) && columns === needs.columns ? 'heading of numbers' : 'heading' }));
  const limitRows = limits.map(({ need, value, unit }) => [undefined, ...[need, value, unit].map((cell) => shown(cell, 'given'))]);
  return {
    name: needs.sheet,
    columnWidths: [6, 26, 26, 34, 11, 10, 16, 9, 11],
    rows: [
      [{ value: needs.title, look: 'title' }],
      [{ value: needs.hint, look: 'hint' }],
      [],
      heading(needs.columns),
      ...lines.map((line) => rowOf(line, words)),
      ...(limits.length === 0 ? [] : [[], [undefined, { value: needs.limits, look: 'subtitle' } as const], [undefined, ...heading(needs.limitColumns)], ...limitRows]),
    ],
    frozenRows: 4,
    tables: [],
    rules: [],
  };
}

function rowOf({ line, scenario, item, role, region, usage, unit, growth }: NeedLine, words: RequestTexts): readonly FormCell[] {
  const cells = [line, scenario, item, receivedIn(String(item), words, true), role, region, usage, unit, growth];
  const looks: readonly FormLook[] = ['given', 'given', 'given', 'given', 'given', 'given', 'given quantity', 'given', 'given share'];
  return cells.map((cell, column) => shown(cell, looks[column] ?? 'given'));
}

/**
 * What an item means, in words: `5 × 640×360`; empty where there is nothing to explain.
 * @param saysSizes - whether a class is said with its usual size: a vendor that is known has sizes of its own
 */
export function receivedIn(text: string, words: RequestTexts, saysSizes: boolean): string {
  try {
    const { key, picture, word } = parseItem(text, vocabulary);
    if (picture !== null && word === null) return picture.map((stream) => words.streams(stream.count, 'audio' in stream ? words.sound : `${stream.width}×${stream.height}`)).join(' + ');
    return wordsOf(key, words, saysSizes);
  } catch (error) {
    if (error instanceof DomainError) return '';
    throw error;
  }
}

function wordsOf(key: string, { items, sizes, sized }: RequestTexts, saysSizes: boolean): string {
  const [head = '', ...qualifiers] = key.split(':');
  const [meaning, size] = [items[head], sizes[head]];
  if (meaning === undefined) return '';
  return [saysSizes && size !== undefined ? sized(meaning, size) : meaning, ...qualifiers].join(' ');
}
