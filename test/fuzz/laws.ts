import { CellFailure } from './functions-under-test';
import { blanks, slips } from './hostile-cells';
import type { Argument } from './valid-calls';

const longestSentence = 1500;

/** Which law an answer breaks that holds for any call; null where none. */
export function brokenLaw(args: readonly Argument[], answer: unknown, isChinese: boolean): string | null {
  if (!Array.isArray(answer) || answer.length === 0) return 'an answer has rows';
  const rows = answer as readonly unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0) return 'a row has cells';
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== width) return 'all rows are as long as the first';
    for (const cell of row as readonly unknown[]) {
      const broken = brokenByCell(args, cell, isChinese);
      if (broken !== null) return broken;
    }
  }
  return null;
}

function brokenByCell(args: readonly Argument[], cell: unknown, isChinese: boolean): string | null {
  if (typeof cell === 'string' || typeof cell === 'boolean') return typeof cell === 'string' && slips.test(cell) && !isSaid(args, slips.exec(cell)?.[0] ?? '') ? `no text says "${slips.exec(cell)?.[0] ?? ''}": ${cell}` : null;
  if (typeof cell === 'number') return !Number.isFinite(cell) ? `a number is finite: ${String(cell)}` : Object.is(cell, -0) ? 'no -0' : null;
  if (!(cell instanceof CellFailure)) return `a cell is a number, text, truth value or error: ${String(cell)}`;
  const { code, message } = cell;
  if (code !== '#VALUE!' && code !== '#N/A') return `an error is #VALUE! or #N/A: ${code}`;
  if (message.length < 8) return `an error has a sentence: ${message}`;
  if (message.length > longestSentence) return `a sentence can be read: ${message.length} characters`;
  const slip = slips.exec(message)?.[0];
  if (slip !== undefined && !isSaid(args, slip)) return `no sentence says ${slip}: ${message}`;
  return isChinese && !/[\u4e00-\u9fff]/.test(message) ? `a Chinese sentence is Chinese: ${message}` : null;
}

/** Whether a cell said this itself. */
function isSaid(args: readonly Argument[], slip: string): boolean {
  const text = new RegExp(slip.replace(/\W/g, '.'), 'i');
  return args.some((rows) => rows?.some((row) => row.some((cell) => typeof cell === 'string' && text.test(cell.normalize('NFKC')))) ?? false);
}

/** How two answers of what should be the same differ beyond their words; null where they don't. */
export function difference(one: unknown, other: unknown): string | null {
  const [rows, others] = [one as readonly (readonly unknown[])[], other as readonly (readonly unknown[])[]];
  if (rows.length !== others.length || rows[0]?.length !== others[0]?.length) return `${rows.length} x ${rows[0]?.length ?? 0} against ${others.length} x ${others[0]?.length ?? 0}`;
  for (const [index, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      const against = others[index]?.[column];
      if (kindOf(cell) !== kindOf(against)) return `row ${index + 1}, column ${column + 1}: ${said(cell)} against ${said(against)}`;
    }
  }
  return null;
}

/** What must not change with the language: numbers, truth values, the kind of an error, whether a text is empty. */
function kindOf(cell: unknown): unknown {
  if (cell instanceof CellFailure) return cell.code;
  return typeof cell === 'string' ? cell === '' : cell;
}

function said(cell: unknown): string {
  return cell instanceof CellFailure ? `${cell.code} ${cell.message}` : JSON.stringify(cell);
}

/** The same call on a platform whose empty cells arrive in another form. */
export function withBlanksAs(args: readonly Argument[], blank: unknown): readonly Argument[] {
  return args.map((rows) => rows?.map((row) => row.map((cell) => (blanks.includes(cell) ? blank : cell))) ?? null);
}
