import { isFixed, parseUnit, type Unit } from '../words/units';
import type { Vocabulary } from '../words/vocabulary';
import { type Column, isValue } from './columns';
import { type Draft, draftsOf, fromOfBound, type Ladder, monthsOf } from './draft';
import { type Facts, factsOf, hasSign, itemOf, nearest } from './facts';
import { type Included, type Price, priceOf, pricesOf, type Section } from './row-prices';
import type { Scanner } from './scanner';
import { isAdded } from './surcharges';
import { isBare, type Token, tokenOf, tokensOf } from './tokens';

/** A table that is being read: its columns, the labels of merged cells, where its steps stand. */
export interface OpenTable {
  readonly columns: readonly Column[];
  readonly labels: Map<number, string>;
  readonly ladder: Ladder;
  readonly section: Section;
}

/** What was read of a row. */
export interface TableRow {
  readonly drafts: readonly Draft[];
  /** Cells with something that was not read. */
  readonly unread: readonly string[];
  /** Whether the row is complete although nothing is to be written: a step without discount. */
  readonly isSaid: boolean;
}

const percent: Unit = { count: 1, base: '%' };
const ratio: Unit = { count: 1, base: 'STD' };
const nothing = /^[-–—/\\.…]*$/;

/** Whether a row is prose that stands in cells: a cell names both an item and its price. */
export function isProse(cells: readonly string[], scan: Scanner): boolean {
  return cells.some((cell) => {
    const tokens = scan(cell);
    const values = tokens.filter((token) => isValue(token) && token.kind !== 'bound' && token.kind !== 'date');
    return values.length > 1 || (values.some(({ kind }) => kind === 'amount' || kind === 'number') && itemOf(factsOf(tokens, cell)) !== null);
  });
}

/** Reads a row of a table: labels say what it is about, columns what their cells are. */
export function readTableRow(written: readonly string[], table: OpenTable, scan: Scanner, vocabulary: Vocabulary): TableRow {
  const { columns, section } = table;
  const cells = withLabels(written, table).map((text) => ({ text, tokens: scan(text) }));
  const unread: string[] = [];
  const prices: Price[] = [];
  const includeds: Included[] = [];
  const drafts: Draft[] = [];
  let row: Facts = {};
  let vendor: string | null = null;
  let plan: string | null = null;
  let note: string | null = null;
  let months = section.months;
  let from: number | null = null;
  let isSaid = false;
  cells.forEach(({ text, tokens }, index) => {
    const column = columns[index] ?? { role: 'other', facts: {}, tokens: [] };
    if (text === '' || (nothing.test(text) && column.role !== 'label')) return;
    const own = factsOf(tokens, text);
    const inColumn = nearest(own, column.facts);
    const [amount, quantity, bound] = [tokenOf(tokens, 'amount'), tokenOf(tokens, 'quantity'), tokenOf(tokens, 'bound')];
    const number = amount?.value ?? quantity?.value ?? tokenOf(tokens, 'number')?.value;
    switch (column.role) {
      case 'vendor':
        vendor = tokenOf(tokens, 'vendor')?.id ?? text;
        return;
      case 'label':
      case 'plan':
      case 'other':
        if (amount !== undefined) { prices.push(priceOf(amount, inColumn)); return; }
        // A number that no header explains: an amount, a quantity that somebody wants.
        if (index > 0 && bound === undefined && quantity === undefined && tokens.every(({ kind }) => kind === 'number') && tokens.length > 0) { unread.push(text); return; }
        vendor ??= bareVendor(text, tokens);
        row = nearest(own, row);
        if (bound !== undefined) from = fromOfBound(bound.bound, table.ladder);
        if (quantity !== undefined && itemOf(own) === null) includeds.push({ facts: {}, units: quantity.value * quantity.unit.count, base: quantity.unit.base });
        if (column.role === 'plan' || plan === null) plan = text;
        return;
      case 'note':
        note = text;
        return;
      case 'step': {
        const scale = column.facts.unit?.count ?? 1;
        const exact = bound?.bound ?? (number === undefined ? null : { from: number, to: null });
        if (exact === null) unread.push(text);
        else from = fromOfBound(bound?.unit ? exact : { from: exact.from * scale, to: exact.to === null ? null : exact.to * scale }, table.ladder);
        return;
      }
      case 'unit': {
        const unit = factsOf(scan(`/${text}`), text).unit ?? parseUnit(text, vocabulary);
        if (unit === null) unread.push(text);
        else row = { ...row, unit: { count: unit.count, base: unit.base }, ...(own.currency !== undefined && { currency: own.currency }) };
        return;
      }
      case 'currency': {
        const currency = vocabulary.currencies.find(text);
        if (currency === undefined) unread.push(text);
        else row = { ...row, currency };
        return;
      }
      case 'validity':
        if (quantity === undefined || !isFixed(quantity.unit)) unread.push(text);
        else months = monthsOf(quantity).count;
        return;
      case 'included':
        if (amount !== undefined) prices.push(priceOf(amount, inColumn));
        else if (number === undefined) unread.push(text);
        else includeds.push({ facts: inColumn, units: number * (quantity?.unit.count ?? 1), base: quantity?.unit.base ?? tokenOf(column.tokens, 'base')?.id ?? null });
        return;
      case 'ratio':
        if (number === undefined) unread.push(text);
        else drafts.push(...draftsOf(nearest(row, section.facts), number, { unit: ratio, model: 'ratio' }));
        return;
      case 'discount': {
        const off = tokenOf(tokens, 'off')?.value ?? tokenOf(tokens, 'share')?.value;
        if (off === undefined) unread.push(text);
        else if (off === 0) isSaid = true;
        else drafts.push(...draftsOf({}, off, { item: itemOf(row) ?? '*', unit: percent, model: 'discount', from: from ?? 0 }));
        return;
      }
      case 'tax':
        return;
      case 'price': {
        const share = tokenOf(tokens, 'share');
        if (amount !== undefined) prices.push(priceOf(amount, inColumn));
        else if (hasSign(tokens, 'free')) prices.push({ facts: inColumn, value: 'free', isPercent: false, isYearly: false });
        else if ((share !== undefined && isAdded(text, share.start)) || tokenOf(tokens, 'factor') !== undefined) unread.push(text);
        else if (share !== undefined) prices.push({ facts: inColumn, value: share.value, isPercent: true, isYearly: false });
        else if (number !== undefined && tokensOf(tokens, 'span').length === 0) prices.push({ facts: inColumn, value: number, isPercent: false, isYearly: false });
        else unread.push(text);
      }
    }
  });
  drafts.push(...pricesOf(prices, includeds, { row, months, from, plan, columns, section }));
  for (const draft of drafts) {
    draft.note = note;
    draft.vendor ??= vendor;
  }
  return { drafts, unread, isSaid };
}

/** The vendor that a cell names and nothing else; null where there is none. */
export function bareVendor(text: string, tokens: readonly Token[]): string | null {
  const isAlone = tokens.every((token) => token.kind === 'vendor' || token.kind === 'neutral' || (token.kind === 'sign' && token.id === 'price'));
  return isAlone && isBare(text, tokens) ? (tokenOf(tokens, 'vendor')?.id ?? null) : null;
}

/** An empty cell under a merged one means what stands above it, where all to its left is empty too. */
function withLabels(cells: readonly string[], { columns, labels }: OpenTable): readonly string[] {
  const first = cells.findIndex((cell) => cell !== '');
  return cells.map((cell, index) => {
    const { role } = columns[index] ?? { role: 'other' };
    if (role !== 'label' && role !== 'vendor') return cell;
    if (cell !== '') labels.set(index, cell);
    return cell !== '' || index > first ? cell : (labels.get(index) ?? '');
  });
}
