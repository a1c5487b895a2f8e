import { parseNumber } from '../words/numbers';
import type { FieldKind } from './fields';

/** What is wrong with what stands in a field. */
export type FieldProblem = { readonly problem: 'missing' | 'not_a_number' | 'not_whole' | 'not_a_choice' } | { readonly problem: 'below' | 'above'; readonly bound: number };

/** A field as read: its value, or what is wrong with it. */
export type FieldReading = { readonly value: number | string } | FieldProblem;

/**
 * Reads what was typed into a field.
 * @param text - as typed; a share in per cent, with or without its sign
 * @example readField('28', { kind: 'share', most: 1 }) -> { value: 0.28 }
 */
export function readField(text: string, kind: FieldKind): FieldReading {
  const typed = text.trim();
  if (typed === '') return { problem: 'missing' };
  switch (kind.kind) {
    case 'picture':
      return { value: typed };
    case 'choice':
      return kind.choices.includes(typed) ? { value: typed } : { problem: 'not_a_choice' };
    case 'share':
      // In decimal, so that 99.9 is 0.999 and not the nearest sum of halves.
      return bounded(scaled(parseNumber(typed.replace(/[%％]$/, ''))), 0, kind.most);
    case 'number': {
      const value = parseNumber(typed);
      return kind.isWhole === true && value !== null && !Number.isInteger(value) ? { problem: 'not_whole' } : bounded(value, kind.least, kind.most);
    }
  }
}

function scaled(percent: number | null): number | null {
  return percent === null ? null : Number(`${percent}e-2`);
}

function bounded(value: number | null, least: number, most: number): FieldReading {
  if (value === null || Number.isNaN(value)) return { problem: 'not_a_number' };
  if (value < least) return { problem: 'below', bound: least };
  return value > most ? { problem: 'above', bound: most } : { value };
}

/**
 * A value as it stands in its field: a share in per cent.
 * @example fieldText(0.28, { kind: 'share', most: 1 }) -> '28'
 */
export function fieldText(value: number | string, { kind }: Pick<FieldKind, 'kind'>): string {
  return kind === 'share' && typeof value === 'number' ? String(Number((value * 100).toPrecision(12))) : String(value);
}
