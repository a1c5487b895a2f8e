import { isFixed, measuredBy, parseUnit, type Unit } from '../words/units';
import type { Vocabulary } from '../words/vocabulary';
import { type Column, isValue } from './columns';
import { type Draft, draftsOf, fromOfBound, type Ladder } from './draft';
import { type Facts, factsOf, hasSign, itemOf, nearest } from './facts';
import { monthsOf } from './read-prose';
import type { Scanner } from './scanner';
import { type Token, tokenOf, tokensOf } from './tokens';

/** A table that is being read: its columns, the labels of merged cells, where its steps stand. */
export interface OpenTable {
  readonly columns: readonly Column[];
  readonly labels: Map<number, string>;
  readonly ladder: Ladder;
  /** The whole steps of a row, which its columns share. */
  readonly section: Section;
}

/** A line above a table that says what its rows are. */
export interface Section {
  readonly facts: Facts;
  readonly isPack: boolean;
  /** How many months a pack lasts. */
  readonly months: number | null;
}

/** What was read of a row. */
export interface TableRow {
  readonly drafts: readonly Draft[];
  /** Cells with something that was not read. */
  readonly unread: readonly string[];
  /** Whether the row is complete although nothing is to be written: a step without discount. */
  readonly isSaid: boolean;
}

interface Price {
  readonly facts: Facts;
  readonly value: number | 'free';
  readonly isPercent: boolean;
  readonly isYearly: boolean;
}

interface Included {
  readonly facts: Facts;
  readonly units: number;
  readonly base: string | null;
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
      case 'label':
      case 'plan':
      case 'other':
        if (amount !== undefined) { prices.push(priceOf(amount, inColumn)); return; }
        // A number that no header explains: an amount, a quantity that somebody wants.
        if (index > 0 && bound === undefined && quantity === undefined && tokens.every(({ kind }) => kind === 'number') && tokens.length > 0) { unread.push(text); return; }
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
        else if (share !== undefined) prices.push({ facts: inColumn, value: share.value, isPercent: true, isYearly: false });
        else if (number !== undefined && tokensOf(tokens, 'span').length === 0) prices.push({ facts: inColumn, value: number, isPercent: false, isYearly: false });
        else unread.push(text);
      }
    }
  });
  drafts.push(...pricesOf(prices, includeds, { row, months, from, plan, table, vocabulary }));
  for (const draft of drafts) draft.note = note;
  return { drafts, unread, isSaid };
}

/** An empty cell under a merged one means what stands above it, where all to its left is empty too. */
function withLabels(cells: readonly string[], { columns, labels }: OpenTable): readonly string[] {
  const first = cells.findIndex((cell) => cell !== '');
  return cells.map((cell, index) => {
    const { role } = columns[index] ?? { role: 'other' };
    if (role !== 'label') return cell;
    if (cell !== '') labels.set(index, cell);
    return cell !== '' || index > first ? cell : (labels.get(index) ?? '');
  });
}

function priceOf(amount: Token & { readonly kind: 'amount' }, facts: Facts): Price {
  return { value: amount.value, isPercent: false, isYearly: amount.isYearly, facts: { ...facts, ...(amount.unit !== null && { unit: amount.unit }), ...(amount.currency !== null && { currency: amount.currency }) } };
}

interface RowFacts {
  readonly row: Facts;
  readonly months: number | null;
  readonly from: number | null;
  readonly plan: string | null;
  readonly table: OpenTable;
  readonly vocabulary: Vocabulary;
}

/** The prices of a row with what they include: one fixed fee that includes one thing is a pack; else what is included belongs to the price of the same. */
function pricesOf(prices: readonly Price[], includeds: readonly Included[], { row, months, from, plan, table }: RowFacts): readonly Draft[] {
  const { columns, section } = table;
  const isPlans = columns.some(({ role }) => role === 'plan') || section.isPack;
  const isFee = ({ facts }: Price): boolean => (facts.unit === undefined ? isPlans && includeds.length > 0 : isFixed(facts.unit));
  const fees = prices.filter((price) => isFee(price));
  const usage = prices.filter((price) => !isFee(price));
  const within = (facts: Facts): Facts => nearest(facts, row, itemOf(nearest(facts, row)) === null || section.facts.extra !== undefined ? section.facts : undefined);
  const optional = isPlans ? plan : null;
  const [fee, other] = fees;
  const [included, second] = includeds;
  if (fee !== undefined && other === undefined && included !== undefined && second === undefined && usage.length === 0) {
    const facts = nearest(included.facts, fee.facts, row);
    const { unit: _unit, ...money } = facts;
    const unit = months === null ? (fee.facts.unit ?? { count: 1, base: 'month' }) : { count: months, base: 'month' };
    const base = included.base ?? countedBy(itemOf(included.facts));
    return fee.value === 'free' || fee.value === 0
      ? draftsOf(money, 'free', { item: itemOf(included.facts) ?? itemOf(row) ?? '*', unit: base === null ? null : { count: 1, base }, model: 'free', included: included.units, plan: optional })
      : draftsOf(money, fee.value, { item: itemOf(included.facts) ?? itemOf(row) ?? '*', unit, model: 'pack', included: included.units, plan: optional });
  }
  const hasMinutes = columns.some(({ role, facts, tokens }) => role === 'price' && itemOf(facts) === null && tokenOf(tokens, 'base')?.id === 'min');
  const used = new Set<Included>();
  const charges = usage.flatMap((price) => {
    const facts = within(price.facts);
    const named = itemOf(facts);
    const base = price.facts.unit?.base ?? null;
    const own = includeds.find((one) => !used.has(one) && (one.base !== null && base !== null ? measuredBy(one.base) === measuredBy(base) : itemOf(one.facts) !== null && itemOf(one.facts) === named));
    if (own !== undefined) used.add(own);
    const item = named ?? (own === undefined ? null : itemOf(own.facts)) ?? (hasMinutes ? 'ANY' : null);
    return draftsOf(facts, price.isYearly && typeof price.value === 'number' ? price.value / 12 : price.value, {
      item, unit: price.isPercent ? percent : (facts.unit ?? null), from: price.facts.bound?.from ?? from ?? 0, included: own?.units ?? null, plan: optional, ...(price.isYearly && { doubts: new Set(['yearly'] as const) }),
    });
  });
  const rest = includeds.filter((one) => !used.has(one) && (fees.length > 0 || usage.length > 0)).flatMap((one) =>
    isPlans || one.base !== null ? draftsOf(one.facts, 'free', { item: itemOf(one.facts) ?? (hasMinutes ? 'ANY' : '*'), unit: { count: 1, base: one.base ?? countedBy(itemOf(one.facts)) ?? 'min' }, model: 'free', included: one.units, plan: optional }) : [],
  );
  const paid = fees.flatMap((price) => draftsOf(within(price.facts), price.value, { item: itemOf(within(price.facts)) ?? 'PLAN', unit: price.facts.unit ?? { count: 1, base: 'month' }, plan: optional }));
  return [...paid, ...charges, ...rest];
}

/** What an item that is counted itself is counted in. */
function countedBy(item: string | null): string | null {
  const bases: Readonly<Record<string, string>> = { STD: 'STD', MAU: 'MAU', DAU: 'DAU', SEAT: 'seat', PCU: 'PCU', TRAFFIC: 'GB', BANDWIDTH: 'Mbps' };
  return item === null ? null : (bases[item] ?? null);
}
