import { invalidArgument } from './errors';
import type { CellInput } from './model';

const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const percent = /^([+-]?\d+\.?\d*)%$/;

/**
 * What Excel makes of a value that `values` or `formulas` writes: text that reads as a number, a share or a truth value
 * becomes one unless the cell is formatted as text, `=` begins a formula, an apostrophe keeps text as it is, null leaves
 * the cell alone. Dates in words are not understood here.
 * @param numberFormat - of the cell that is written; `@` is text
 * @throws HostError InvalidArgument for anything but text, numbers, truth values and null
 */
export function cellInput(value: unknown, numberFormat: string): CellInput | undefined {
  if (value === null) return undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return { kind: 'value', value };
  if (typeof value !== 'string') throw invalidArgument('Range.values');
  if (value === '') return { kind: 'empty' };
  if (value.startsWith("'")) return { kind: 'value', value: value.slice(1) };
  if (numberFormat === '@') return { kind: 'value', value };
  if (value.startsWith('=') && value.length > 1) return { kind: 'formula', formula: value };
  return { kind: 'value', value: plainValue(value) };
}

function plainValue(text: string): string | number | boolean {
  const trimmed = text.trim();
  if (number.test(trimmed)) return Number(trimmed);
  const share = percent.exec(trimmed)?.[1];
  if (share !== undefined) return Number(share) / 100;
  const upper = trimmed.toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE' ? upper === 'TRUE' : text;
}
