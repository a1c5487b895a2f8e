import type { FormulaArgument } from '../../functions/formula';
import { parseReference } from '../../workbook/reference';

const number = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(?:\.\d*)?(?:e[+-]?\d+)?\s*%?$/i;

/**
 * Reads what was typed into a field as an argument of a formula.
 * A word of the field's list is text even where it could be an address; quotes force text, a leading `=` a reference.
 * @param typed - `120000`, `99.9%`, `HD`, `"42"`, `B2:B20`, `RtcUsage[#All]`, `{1,2;3,4}`, `=MyName`; blank for none
 * @param words - the field's word list, if it has one
 */
export function readArgument(typed: string, words: readonly string[] = []): FormulaArgument {
  const text = typed.trim();
  if (text === '') return { kind: 'omitted' };
  const quoted = /^"(.*)"$/s.exec(text);
  if (quoted) return { kind: 'text', value: (quoted[1] ?? '').replace(/""/g, '"') };
  if (words.some((word) => word.toLowerCase() === text.toLowerCase())) return { kind: 'text', value: text };
  if (number.test(text)) return { kind: 'number', value: numberOf(text) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'reference', value: text.slice(1).trim() };
  if (isReference(text)) return { kind: 'reference', value: text };
  return { kind: 'text', value: text };
}

/**
 * What a field starts with for an example: a text without its quotes, unless it would then be read as something else.
 * @param example - an argument as written in a formula, such as `"HD"` or `120000`
 */
export function fieldText(example: string, words: readonly string[] = []): string {
  const argument = readArgument(example, words);
  if (argument.kind !== 'text') return example;
  return readArgument(argument.value, words).kind === 'text' ? argument.value : example;
}

function isReference(text: string): boolean {
  const isSpill = text.endsWith('#') && parseReference(text.slice(0, -1))?.kind === 'cells';
  return isSpill || parseReference(text) !== undefined || /^\{.+\}$/s.test(text);
}

/** `99.9%` is read in decimal, so that it is 0.999 and not the nearest sum of halves. */
function numberOf(text: string): number {
  const digits = text.replace(/,/g, '');
  if (!digits.endsWith('%')) return Number(digits);
  const share = digits.slice(0, -1).trim();
  return /e/i.test(share) ? Number(share) / 100 : Number(`${share}e-2`);
}
