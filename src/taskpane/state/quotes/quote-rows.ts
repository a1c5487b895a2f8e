import type { DomainError } from '../../../domain/errors';
import type { ReadRow } from '../../../domain/reading/finish-rows';
import type { QuotesTexts } from '../../../i18n/quotes/texts';
import { rowRefusal } from '../../../workbook/quotes/read-quote';
import type { QuoteRow } from '../../../workbook/quotes/write-quote';

/** What the user decided about a row, and what was corrected of it. */
export interface Decision {
  /** Undefined: not decided, which a doubtful row has to be. */
  readonly isTaken?: boolean;
  readonly item?: string;
  readonly unit?: string;
  readonly price?: string;
}

/** A row that was read, with what the user made of it. */
export interface CheckedRow {
  readonly read: ReadRow;
  readonly decision: Decision;
  readonly isDoubtful: boolean;
  /** Undefined: it waits for an answer. */
  readonly isTaken: boolean | undefined;
  /** Its cells as they are to be written. */
  readonly cells: QuoteRow['cells'];
  /** Why formulas would refuse what was corrected; such a row waits. */
  readonly problem: DomainError | null;
}

/** Puts decisions beside rows: what is sure is taken unless it was left out. @param free - the word for a price of nothing */
export function checkedRows(rows: readonly ReadRow[], decisions: ReadonlyMap<number, Decision>, free: string): readonly CheckedRow[] {
  return rows.map((read, index) => {
    const decision = decisions.get(index) ?? {};
    const isDoubtful = read.doubts.length > 0;
    const price = decision.price ?? (read.cells.price === 'free' ? free : read.cells.price);
    const cells = { ...read.cells, item: decision.item ?? read.cells.item, unit: decision.unit ?? read.cells.unit, price: asNumber(price) };
    const problem = [decision.item, decision.unit, decision.price].every((corrected) => corrected === undefined) ? null : rowRefusal(cells);
    const isTaken = decision.isTaken ?? (isDoubtful ? undefined : true);
    return { read, decision, isDoubtful, cells, problem, isTaken: isTaken === true && problem !== null ? undefined : isTaken };
  });
}

/** What a waiting row is asked: rows with the same text are asked the same. Null: it waits for nothing, for a correction of its own, or which of two prices it is. */
function questionOf({ read: { doubts, choices, cells }, isTaken, problem }: CheckedRow): string | null {
  if (isTaken !== undefined || problem !== null || doubts.includes('price_twice')) return null;
  return [[...doubts].sort().join(), ...(choices.length > 0 ? [cells.item, ...choices] : [])].join('|');
}

/** For each row that waits how many wait with the same question, itself among them; 0 for the others. */
export function askedAlike(rows: readonly CheckedRow[]): readonly number[] {
  const questions = rows.map(questionOf);
  const counts = new Map<string | null, number>();
  for (const question of questions) counts.set(question, (counts.get(question) ?? 0) + 1);
  return questions.map((question) => (question === null ? 0 : (counts.get(question) ?? 0)));
}

/**
 * Confirms a row, and with it all that wait with the same question. What was chosen for it where a word was ambiguous, and the unit that was put right,
 * hold for those that read the same and were not corrected themselves; prices are each row's own.
 */
export function confirmedAlike(rows: readonly CheckedRow[], index: number): ReadonlyMap<number, Decision> {
  const one = rows[index];
  const question = one === undefined ? null : questionOf(one);
  if (one === undefined || question === null) return new Map();
  const { item, unit } = one.decision;
  return new Map(rows.flatMap((row, at) => {
    if (questionOf(row) !== question) return [];
    const isItemShared = item !== undefined && row.read.choices.length > 0;
    const isUnitShared = unit !== undefined && row.read.cells.unit === one.read.cells.unit;
    return [[at, { ...(isItemShared && { item }), ...(isUnitShared && { unit }), ...row.decision, isTaken: true }] as const];
  }));
}

/** A row as it is written: with what was corrected of it, which the list price of what was read says nothing of. */
export function asTaken({ read, decision: { item, unit }, cells }: CheckedRow): ReadRow {
  const price = typeof cells.price === 'number' ? cells.price : 'free';
  return { ...read, cells: { ...read.cells, item: item ?? read.cells.item, unit: unit ?? read.cells.unit, price }, list: item === undefined && unit === undefined ? read.list : null };
}

/** The rows that are taken, as they are written. */
export function takenRows(rows: readonly CheckedRow[], words: QuotesTexts['read']): readonly QuoteRow[] {
  return rows.filter(({ isTaken }) => isTaken === true).map(({ read, cells }) => ({ cells, origin: { source: words.source(read.lines.join(words.betweenLines), read.source.replace(/\s*[\n\t]\s*/g, ' ')) } }));
}

/** A price that was typed over is a number where it reads like one. */
function asNumber(price: string | number): string | number {
  return typeof price === 'string' && price.trim() !== '' && Number.isFinite(Number(price)) ? Number(price) : price;
}
