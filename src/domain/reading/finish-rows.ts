import type { RateBook } from '../pricing/rate-book';
import type { Steps } from '../steps';
import { isFixed, measuredBy, unitText, type Unit } from '../words/units';
import type { Vocabulary } from '../words/vocabulary';
import { type Doubt, type Draft, type QuoteFacts } from './draft';
import { itemOf } from './facts';
import { listPriceOf } from './off-list';
import { isStreamWord } from '../metering/picture';
import { fees } from './surcharges';

/** Cells of a Rates row, by column; what is unsaid is left out. */
export interface RateCells {
  readonly plan?: string;
  readonly item: string;
  readonly role?: string;
  readonly region?: string;
  readonly unit: string;
  readonly price: number | 'free';
  readonly currency?: string;
  readonly from?: number;
  readonly included?: number;
  readonly model?: string;
  readonly tax?: 'yes' | 'no';
  readonly validUntil?: string;
  readonly note?: string;
}

/** A price that was read. */
export interface ReadRow {
  readonly cells: RateCells;
  /** Whose price it is, where a quote is of several vendors: a card's id, or the name as written; null: the quote's. */
  readonly vendor: string | null;
  /** The lines it was read from. */
  readonly lines: readonly number[];
  /** What stands there. */
  readonly source: string;
  /** Why it is asked about; none: it is sure. */
  readonly doubts: readonly Doubt[];
  /** Items that it may be instead, where a word was ambiguous. */
  readonly choices: readonly string[];
  /** What the list asks for the same; null: nothing to compare with. */
  readonly list: { readonly price: number; readonly vendor: string | null } | null;
}

/** So many times the list price, or so small a part of it, is no discount but a slip. */
const farFromList = 30;
/** Items that are counted in units of their own. */
const ownUnits: Readonly<Record<string, string>> = { SEAT: 'seat', MAU: 'MAU', DAU: 'DAU', PCU: 'PCU' };
const thousandMinutes: Unit = { count: 1000, base: 'min' };
const minute: Unit = { count: 1, base: 'min' };
const month: Unit = { count: 1, base: 'month' };

/** Fills what rows leave to the quote as a whole, one row at a step, and asks about what stays open. */
export function* finishRows(drafts: readonly Draft[], quote: QuoteFacts, vocabulary: Vocabulary, book: RateBook): Steps<readonly ReadRow[]> {
  joinFreeSteps(drafts);
  const minutes = new Set(drafts.filter((draft) => isCharge(draft) && measuredBy((draft.unit ?? quote.unit ?? minute).base) === 'min' && draft.price !== 'free' && (draft.item === 'STD' || isStreamWord(draft.item ?? '') || ['VIDEO', 'ANY'].includes(draft.item ?? ''))).map(({ item }) => item));
  const [only, second] = [...minutes];
  const currency = quote.currency ?? drafts.find(({ facts }) => facts.currency !== undefined)?.facts.currency;
  const rows: ReadRow[] = [];
  for (const draft of drafts) {
    yield;
    if (draft.item === null) continue;
    if (draft.item === '*' && (draft.model === 'free' || draft.model === 'pack')) {
      if (only != null && second === undefined) draft.item = only;
      else draft.doubts.add('scope_unsaid');
    }
    const vendor = draft.vendor ?? quote.vendor ?? null;
    const card = vendor === null ? undefined : book.card(vendor);
    const unit = draft.unit ?? (isCharge(draft) && !isOwn(draft.item) && !fees.has(draft.item) && !draft.doubts.has('unit_unsaid') ? (quote.unit ?? null) : null) ?? ownUnit(draft);
    const isMoney = draft.price !== 'free' && draft.model !== 'ratio' && unit?.base !== '%';
    const said = isMoney ? (draft.facts.currency ?? currency ?? null) : null;
    if (isMoney && said === null && card === undefined) draft.doubts.add('currency_unsaid');
    if (unit === null && !(fees.has(draft.item) && draft.price === 'free')) draft.doubts.add('unit_unsaid');
    const { role = null } = draft.facts;
    const priced = { item: draft.item, role, region: draft.region, currency: said ?? card?.currency ?? null };
    const known = unit ?? (fees.has(draft.item) ? month : null) ?? likelyUnit(draft, (one) => listPriceOf({ ...priced, unit: one }, vendor, book, vocabulary)?.price ?? null);
    const list = isCharge(draft) && typeof draft.price === 'number' ? listPriceOf({ ...priced, unit: known }, vendor, book, vocabulary) : null;
    if (list !== null && typeof draft.price === 'number' && (draft.price / list.price >= farFromList || list.price / draft.price >= farFromList)) draft.doubts.add('far_from_list');
    const { choices } = draft.facts;
    const isOpen = choices !== undefined && draft.facts.stream === undefined;
    if (isOpen) draft.doubts.add('item_ambiguous');
    rows.push({ cells: cellsOf(draft, known, said, role, quote), vendor: draft.vendor === (quote.vendor ?? null) ? null : draft.vendor, lines: draft.lines, source: draft.source, doubts: [...draft.doubts], choices: isOpen ? choices.map((choice) => itemOf({ ...draft.facts, stream: choice }) ?? choice) : [], list });
  }
  return askTwice(rows);
}

/** Two prices for the same item, region, step and the rest: only one can hold. */
function askTwice(rows: readonly ReadRow[]): readonly ReadRow[] {
  const key = ({ vendor, cells: { price: _price, note: _note, ...what } }: ReadRow): string => JSON.stringify([vendor, what]);
  const keys = rows.map(key);
  const prices = new Map<string, number>();
  for (const one of keys) prices.set(one, (prices.get(one) ?? 0) + 1);
  return rows.map((row, index) => ((prices.get(keys[index] ?? '') ?? 0) > 1 ? { ...row, doubts: [...row.doubts, 'price_twice'] } : row));
}

function cellsOf(draft: Draft, unit: Unit, currency: string | null, role: string | null, { tax, validUntil, isVolume }: QuoteFacts): RateCells {
  const isMoney = draft.price !== 'free' && draft.model !== 'ratio' && unit.base !== '%';
  const isTaxed = draft.tax ?? tax;
  const model = draft.model ?? (isVolume === true && !isFixed(unit) ? 'volume' : null);
  return {
    ...(draft.plan !== null && { plan: draft.plan }),
    item: draft.item ?? '*',
    ...(role !== null && { role }),
    ...(draft.region !== null && { region: draft.region }),
    unit: unitText(unit),
    price: draft.price,
    ...(currency !== null && { currency }),
    ...(draft.from > 0 && { from: draft.from }),
    ...(draft.included !== null && { included: draft.included }),
    ...(model !== null && { model }),
    ...(isTaxed !== undefined && isMoney && { tax: isTaxed ? 'yes' as const : 'no' as const }),
    ...(validUntil !== undefined && { validUntil }),
    ...(draft.note !== null && { note: draft.note }),
  };
}

function isCharge({ model }: Draft): boolean {
  return model === null;
}

function isOwn(item: string): boolean {
  return ownUnits[item] !== undefined;
}

function ownUnit({ item, model }: Draft): Unit | null {
  const base = ownUnits[item ?? ''];
  if (base !== undefined) return { count: 1, base };
  return model === 'free' ? minute : null;
}

/** A price without a unit: of 1,000 minutes or of one, whichever is nearer to the list. */
function likelyUnit({ price }: Draft, list: (unit: Unit) => number | null): Unit {
  const distance = (unit: Unit): number => {
    const usual = list(unit);
    return usual === null || typeof price !== 'number' ? 0 : Math.abs(Math.log(price / usual));
  };
  return distance(minute) < distance(thousandMinutes) ? minute : thousandMinutes;
}

/** Units that are free below a first step are that step: the next row of the item begins where they end. */
function joinFreeSteps(drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1];
    if (draft.model !== 'free' || next?.model !== null || next.from === 0 || next.from !== draft.included) return;
    draft.model = null;
    draft.included = null;
    if (draft.item === '*' || draft.item === null) draft.item = next.item;
    draft.unit = next.unit ?? draft.unit;
  });
}
