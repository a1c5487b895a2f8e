import { type Choices } from './choices';
import { blanks, hostileCells } from './hostile-cells';
import type { Argument, ValidCalls } from './valid-calls';

type Rows = readonly (readonly unknown[])[];
type Change = (rows: Rows, choices: Choices) => Rows;

const mostChanges = 4;

/** Ways in which a table that was in order gets out of order; the first is the smallest. */
const changes: readonly Change[] = [
  (rows, choices) => atCell(rows, choices, () => choices.of(hostileCells)),
  (rows, choices) => atCell(rows, choices, (cell) => anotherValue(cell, choices)),
  (rows, choices) => atCell(rows, choices, () => choices.of(blanks)),
  (rows, choices) => atCell(rows, choices, () => choices.of(choices.of(rows))),
  (rows, choices) => atRow(rows, choices, () => []),
  (rows, choices) => atRow(rows, choices, (row) => [row, row]),
  (rows, choices) => atRow(rows, choices, (row) => [row, row.map(() => choices.of(blanks))]),
  (rows, choices) => atRow(rows, choices, (row) => [row.map((cell) => anotherValue(cell, choices))]),
  (rows, choices) => moved(rows, choices.below(rows.length), choices.below(rows.length)),
  (rows, choices) => columns(rows, () => { const column = choices.below(rows[0]?.length ?? 1); return (row) => row.filter((_, index) => index !== column); }),
  (rows, choices) => columns(rows, () => { const column = choices.below(rows[0]?.length ?? 1); return (row) => [...row, row[column]]; }),
  (rows, choices) => columns(rows, () => { const [from, to] = [choices.below(rows[0]?.length ?? 1), choices.below(rows[0]?.length ?? 1)]; return (row) => moved(row, from, to); }),
  (rows) => (rows[0] ?? []).map((_, column) => rows.map((row) => row[column])),
  (rows, choices) => Array.from({ length: 2 + choices.below(20) }, () => rows.slice(rows.length > 1 ? 1 : 0)).flat().reduce<Rows>((all, row) => [...all, row], rows.slice(0, 1)),
  (rows, choices) => { const blank = choices.of(blanks); return rows.map((row) => row.map((cell) => (blanks.includes(cell) ? blank : cell))); },
];

/** One call: a known one of which something was changed, known arguments thrown together, or cells thrown together. */
export function hostileCall({ calls, known }: ValidCalls, choices: Choices): readonly Argument[] {
  const kind = choices.below(10);
  const start = kind < 6 ? choices.of(calls) : known.map((args) => (kind < 9 ? choices.of(args) : random(choices)));
  const args = [...start];
  for (let change = choices.below(mostChanges + 1); change > 0; change -= 1) {
    const at = choices.below(args.length);
    if (choices.once(8)) args[at] = choices.once(2) ? choices.of(known[at] ?? [null]) : random(choices);
    else args[at] = changed(args[at] ?? null, choices);
  }
  return args;
}

function changed(argument: Argument, choices: Choices): Argument {
  if (argument === null) return choices.once(3) ? random(choices) : null;
  const rows = choices.of(changes)(argument, choices);
  return rows.length === 0 || rows[0]?.length === 0 ? null : rows;
}

function random(choices: Choices): Argument {
  if (choices.once(6)) return null;
  const shape = choices.below(4);
  const [height, width] = [shape === 1 || shape === 3 ? 1 + choices.below(5) : 1, shape >= 2 ? 1 + choices.below(5) : 1];
  return Array.from({ length: height }, () => Array.from({ length: width }, () => anything(choices)));
}

function anything(choices: Choices): unknown {
  return choices.once(4) ? anotherValue(choices.of(hostileCells), choices) : choices.of(hostileCells);
}

/** A value near this one: its sign, its magnitude, its letters. */
function anotherValue(cell: unknown, choices: Choices): unknown {
  if (typeof cell === 'number') return choices.of([-cell, cell * 1000, cell / 1000, cell + 1, cell * 1e12, cell * 1e-12, Math.round(cell), String(cell), `${cell}%`, cell * (choices.below(1000) / 997), Number.isFinite(cell * 1e290) ? cell * 1e290 : 1e300]);
  if (typeof cell !== 'string') return choices.of(hostileCells);
  const wide = cell.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  return choices.of([cell.toLowerCase(), cell.toUpperCase(), ` ${cell}\u00a0`, wide, `${cell}😀`, `=${cell}`, `\u202e${cell}`, cell.slice(1), `${cell}${cell}`, `${cell}:${cell}`, `${cell}, ${cell}`, cell.split('').reverse().join(''), cell.length < 60 ? cell.repeat(50) : cell]);
}

function atCell(rows: Rows, choices: Choices, change: (cell: unknown) => unknown): Rows {
  const [at, column] = [choices.below(rows.length), choices.below(rows[0]?.length ?? 1)];
  return rows.map((row, index) => (index === at ? row.map((cell, place) => (place === column ? change(cell) : cell)) : row));
}

function atRow(rows: Rows, choices: Choices, change: (row: readonly unknown[]) => Rows): Rows {
  const at = choices.below(rows.length);
  return rows.flatMap((row, index) => (index === at ? change(row) : [row]));
}

function columns(rows: Rows, choose: () => (row: readonly unknown[]) => readonly unknown[]): Rows {
  return rows.map(choose());
}

function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const others = list.filter((_, index) => index !== from);
  return [...others.slice(0, to), ...list.slice(from, from + 1), ...others.slice(to)];
}
