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

/** The rows that are taken, as they are written. */
export function takenRows(rows: readonly CheckedRow[], words: QuotesTexts['read']): readonly QuoteRow[] {
  return rows.filter(({ isTaken }) => isTaken === true).map(({ read, cells }) => ({ cells, origin: { source: words.source(read.lines.join(words.betweenLines), read.source.replace(/\s*[\n\t]\s*/g, ' ')) } }));
}

/** A price that was typed over is a number where it reads like one. */
function asNumber(price: string | number): string | number {
  return typeof price === 'string' && price.trim() !== '' && Number.isFinite(Number(price)) ? Number(price) : price;
}
