import type { ReadRow } from '../../../domain/reading/finish-rows';
import type { QuotesTexts } from '../../../i18n/quotes/texts';
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
}

/** Puts decisions beside rows: what is sure is taken unless it was left out. */
export function checkedRows(rows: readonly ReadRow[], decisions: ReadonlyMap<number, Decision>): readonly CheckedRow[] {
  return rows.map((read, index) => {
    const decision = decisions.get(index) ?? {};
    const isDoubtful = read.doubts.length > 0;
    return { read, decision, isDoubtful, isTaken: decision.isTaken ?? (isDoubtful ? undefined : true) };
  });
}

/** The rows that are taken, as they are written. */
export function takenRows(rows: readonly CheckedRow[], words: QuotesTexts['read']): readonly QuoteRow[] {
  return rows.filter(({ isTaken }) => isTaken === true).map(({ read, decision }) => {
    const { cells } = read;
    const price = decision.price ?? (cells.price === 'free' ? words.free : cells.price);
    return {
      cells: { ...cells, item: decision.item ?? cells.item, unit: decision.unit ?? cells.unit, price: asNumber(price), from: cells.from ?? null },
      origin: { source: words.source(read.lines.join('–'), read.source.replace(/\s*[\n\t]\s*/g, ' ')) },
    };
  });
}

/** A price that was typed over is a number where it reads like one. */
function asNumber(price: string | number): string | number {
  return typeof price === 'string' && price.trim() !== '' && Number.isFinite(Number(price)) ? Number(price) : price;
}
