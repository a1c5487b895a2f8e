import type { Vocabulary } from '../words/vocabulary';
import { fromOfBound, type Ladder } from './draft';
import { type Facts, factsOf, hasSign, itemOf, nearest } from './facts';
import type { Scanner } from './scanner';
import { type Token, tokenOf } from './tokens';

/** What the cells of a column say. */
export type ColumnRole = 'label' | 'vendor' | 'plan' | 'price' | 'included' | 'discount' | 'ratio' | 'step' | 'unit' | 'currency' | 'tax' | 'validity' | 'note' | 'other';

/** A column of a quote's table, and what its header says of every price in it. */
export interface Column {
  readonly role: ColumnRole;
  readonly facts: Facts;
  readonly tokens: readonly Token[];
}

/** Columns of the Rates grammar that a quote may have. */
const known: Readonly<Record<string, ColumnRole>> = { item: 'label', role: 'label', region: 'label', vendor: 'vendor', offer: 'plan', plan: 'plan', unit: 'unit', price: 'price', currency: 'currency', from: 'step', included: 'included', tax: 'tax', note: 'note' };
/** Items that are counted themselves: a column of them beside one of prices says how many are included. */
const counted = new Set(['STD', 'MAU', 'DAU', 'SEAT', 'PCU', 'TRAFFIC']);

/**
 * Reads a row as headers.
 * @param isBelow - whether it stands right below other headers, or its first cell is empty
 * @returns null where it is none: it holds a number, or names no column
 */
export function columnsOf(cells: readonly string[], scan: Scanner, vocabulary: Vocabulary, isBelow: boolean): readonly Column[] | null {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2) return null;
  const scanned = cells.map((cell) => scan(cell));
  const named = scanned.map((tokens) => tokenOf(tokens, 'vendor')?.id);
  const isCompared = new Set(named.filter((vendor) => vendor !== undefined)).size > 1;
  // Beside two vendors that are known, what is no other word is a third.
  const vendors = named.map((vendor, index) => vendor ?? (index > 0 && scanned[index]?.length === 0 ? cells[index] : undefined) ?? '');
  const columns = scanned.map((tokens, index): Column => {
    const [cell = '', vendor = ''] = [cells[index], vendors[index]];
    return { role: roleOf(cell, tokens, vocabulary), facts: { ...factsOf(tokens, cell), ...(isCompared && vendor !== '' && { vendor }) }, tokens };
  });
  const steps = stepsAcross(columns, cells);
  if (steps !== null) return steps;
  if (columns.some(({ tokens }) => tokens.some(isValue))) return null;
  const saysColumn = columns.some(({ role }) => role !== 'label' && role !== 'vendor' && role !== 'other');
  const isMatrix = columns.every(({ role, facts }, index) => index === 0 || cells[index] === '' || role === 'vendor' || isSaid(facts));
  const hasLabel = columns.some((column, index) => cells[index] !== '' && (column.role === 'vendor' || (column.role === 'label' && !isSaid(column.facts))));
  if (!saysColumn && !(isMatrix && (isBelow || hasLabel))) return null;
  return asPrices(isMatrix ? withoutCorner(columns) : columns, cells);
}

/** Steps that stand across: each column holds the prices of one. */
function stepsAcross(columns: readonly Column[], cells: readonly string[]): readonly Column[] | null {
  const [, ...steps] = columns;
  if (steps.length < 2 || !steps.every(({ tokens }) => tokenOf(tokens, 'bound') !== undefined && tokens.every(({ kind }) => kind === 'bound' || !isValueKind(kind)))) return null;
  const ladder: Ladder = { to: null };
  return columns.map((column, index) => {
    const { bound } = column.facts;
    return index === 0 || bound === undefined || cells[index] === '' ? { ...column, role: 'label' } : { ...column, role: 'price', facts: { ...column.facts, bound: { from: fromOfBound(bound, ladder), to: bound.to } } };
  });
}

/** Whether a token is something that data rows have and headers don't. */
export function isValue({ kind, ...token }: Token): boolean {
  if (kind === 'sign') return (token as { readonly id?: string }).id === 'free';
  return isValueKind(kind);
}

function isValueKind(kind: Token['kind']): boolean {
  return ['amount', 'number', 'quantity', 'bound', 'share', 'off', 'span', 'date', 'factor'].includes(kind);
}

/** Puts a second header row under a first whose cells are merged. */
export function stacked(above: readonly Column[], below: readonly Column[]): readonly Column[] {
  let last: Column | undefined;
  return below.map((column, index) => {
    const own = above[index];
    if (own !== undefined && (isSaid(own.facts) || own.tokens.length > 0)) last = own;
    const over = own !== undefined && own.tokens.length > 0 ? own : column.tokens.length > 0 ? last : own;
    return over === undefined ? column : { role: column.tokens.length > 0 ? column.role : over.role, facts: nearest(column.facts, over.facts), tokens: [...over.tokens, ...column.tokens] };
  });
}

function isSaid(facts: Facts): boolean {
  return itemOf(facts) !== null || facts.role !== undefined || facts.regions !== undefined || facts.vendor !== undefined;
}

/** The corner of a table whose columns each name something says what all its prices are in. */
function withoutCorner(columns: readonly Column[]): readonly Column[] {
  const [corner, ...rest] = columns;
  if (corner?.role !== 'price' || isSaid(corner.facts)) return columns;
  return [{ ...corner, role: 'label', facts: {} }, ...rest.map((column) => ({ ...column, facts: nearest(column.facts, corner.facts) }))];
}

/** Where no column is called a price, those that name an item, a role or a region hold prices. */
function asPrices(columns: readonly Column[], cells: readonly string[]): readonly Column[] {
  const hasPrice = columns.some(({ role }) => role === 'price' || role === 'discount' || role === 'ratio');
  return columns.map((column, index) => {
    if (column.role !== 'other' || cells[index] === '') return column;
    if (!hasPrice) return isSaid(column.facts) ? { ...column, role: 'price' } : { ...column, role: 'label' };
    return { ...column, role: counted.has(itemOf(column.facts) ?? '') || tokenOf(column.tokens, 'base') !== undefined ? 'included' : 'label' };
  });
}

function roleOf(cell: string, tokens: readonly Token[], vocabulary: Vocabulary): ColumnRole {
  const exact = vocabulary.rateColumns.find(cell);
  if (exact !== undefined && known[exact] !== undefined) return known[exact];
  const isMoney = tokens.some((token) => token.kind === 'currency' || (token.kind === 'unit' && token.currency !== null));
  if (cell === '') return 'label';
  if (hasSign(tokens, 'note')) return 'note';
  if (hasSign(tokens, 'validity', 'until')) return 'validity';
  if (hasSign(tokens, 'ratio')) return 'ratio';
  if (hasSign(tokens, 'discount') && !hasSign(tokens, 'price')) return 'discount';
  if (hasSign(tokens, 'step')) return 'step';
  if (hasSign(tokens, 'included') && !hasSign(tokens, 'tax')) return 'included';
  if (hasSign(tokens, 'price') || isMoney || (hasSign(tokens, 'over') && tokens.length > 1) || itemOf(factsOf(tokens, cell)) === 'PLAN') return isPlan(tokens) && !hasSign(tokens, 'price') ? 'plan' : 'price';
  if (isPlan(tokens)) return 'plan';
  if (hasSign(tokens, 'label')) return 'label';
  return tokenOf(tokens, 'unit') !== undefined && !isSaid(factsOf(tokens, cell)) ? 'price' : 'other';
}

function isPlan(tokens: readonly Token[]): boolean {
  return hasSign(tokens, 'plan', 'pack');
}
