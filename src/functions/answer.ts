import { DomainError } from '../domain/errors';
import { errorSentence } from '../i18n/errors';
import { type Answer, type AnswerCell, gridOf } from './cells';
import { language } from './language';
import { runs } from './runs';

/** A refusal as a cell shows it: Excel's error, and the sentence that says why and what to do. */
export interface ErrorAnswer {
  readonly error: '#VALUE!' | '#N/A';
  readonly sentence: string;
}

/** A cell that may be shown: never null, NaN or infinite, which Excel would turn into 0 or lose. */
export type SafeCell = number | string | boolean | ErrorAnswer;

export { language };

/** The ids of all functions. */
export const functionIds: readonly string[] = Object.keys(runs);

/**
 * Calls a function as Excel does and guards what it answers: every cell is a finite number, a text, a truth value or an error with a sentence.
 * @param raw - arguments as Excel passes them; further ones (Excel appends its invocation) are ignored
 */
export function answerOf(id: string, raw: readonly unknown[]): readonly (readonly SafeCell[])[] {
  const run = runs[id];
  if (run === undefined) throw new Error(`no function ${id}`);
  return guarded(() => run.answer(Object.fromEntries(run.arguments.map((name, index) => [name, gridOf(raw[index])]))));
}

/** An answer of which every cell may be shown; a refusal of all of it is its only cell. */
export function guarded(answer: () => Answer): readonly (readonly SafeCell[])[] {
  try {
    // Of a hundred thousand rows few have a refusal; the others stay as they are.
    return answer().map((row) => (row.every(isSafe) ? row : row.map(safe)));
  } catch (error) {
    if (error instanceof DomainError) return [[refusal(error)]];
    throw error;
  }
}

/** A sum may be -0, which no sheet knows. */
function isSafe(cell: AnswerCell): cell is number | string | boolean {
  return typeof cell === 'number' ? Number.isFinite(cell) && !Object.is(cell, -0) : typeof cell !== 'object';
}

function safe(cell: AnswerCell): SafeCell {
  if (cell instanceof DomainError) return refusal(cell);
  if (typeof cell !== 'number') return cell;
  return Number.isFinite(cell) ? cell + 0 : refusal(tooLarge);
}

const tooLarge = new DomainError('not_finite');

function refusal(error: DomainError): ErrorAnswer {
  if (Object.values(error.params).some((value) => typeof value === 'number' && !Number.isFinite(value))) return refusal(tooLarge);
  return { error: error.kind === 'malformed' ? '#VALUE!' : '#N/A', sentence: errorSentence(error, language) };
}
