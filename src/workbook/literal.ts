import type { CellContent } from './read-range';

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?%?$/i;
const text = /^"((?:[^"]|"")*)"$/;
const constants = /"(?:[^"]|"")*"|[^,;"]+/g;

/**
 * What a constant of a formula is.
 * @param written - in English: `1000`, `-5%`, `"HD"`, `TRUE`, `{1,2;3,4}`
 * @returns undefined for anything that has to be calculated
 */
export function literalCells(written: string): CellContent[][] | undefined {
  const value = literal(written);
  if (value !== undefined) return [[value]];
  if (!/^\{.*\}$/s.test(written)) return undefined;
  const inner = written.slice(1, -1);
  const parts = inner.match(constants) ?? [];
  const between = inner.replace(constants, '');
  const rows: CellContent[][] = [[]];
  for (const [index, part] of parts.entries()) {
    const cell = literal(part.trim());
    if (cell === undefined) return undefined;
    rows[rows.length - 1]?.push(cell);
    if (between[index] === ';') rows.push([]);
  }
  return between.length === parts.length - 1 && rows.every((row) => row.length === rows[0]?.length) ? rows : undefined;
}

function literal(written: string): CellContent | undefined {
  const quoted = text.exec(written);
  if (quoted) return (quoted[1] ?? '').replace(/""/g, '"');
  if (/^(TRUE|FALSE)(\(\))?$/i.test(written)) return /^TRUE/i.test(written);
  if (!number.test(written)) return undefined;
  // A share is read in decimal, so that 99.9% is 0.999 and not the nearest sum of halves.
  return written.endsWith('%') && !/e/i.test(written) ? Number(`${written.slice(0, -1)}e-2`) : Number(written.replace('%', '')) / (written.endsWith('%') ? 100 : 1);
}
