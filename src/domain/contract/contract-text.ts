import type { ClauseText } from './clause-library';

/** A clause of the vendor's own contract: what it is called there, its text, and which of our clauses it speaks of. */
export interface ContractClause {
  /** `3.2`, `第五条`, without the point or brackets; empty where it has none. */
  readonly number: string;
  readonly text: string;
  /** Ids of the library's clauses; none: it speaks of something else. */
  readonly matches: readonly string[];
}

const numbered = /^\s*((?:第\s*[一二三四五六七八九十百零\d]+\s*[条款章节])|(?:\d+(?:\.\d+)+\.?(?=\s|(?!元)\p{Script=Han}))|(?:\d+\s*[.、)）](?!\d))|(?:\d+(?=\s+\S))|(?:[（(]\s*[一二三四五六七八九十\d]+\s*[)）])|(?:[一二三四五六七八九十]+、)|(?:(?:Article|Section|Clause)\s+\d+(?:\.\d+)*\.?))\s*/iu;

/**
 * Splits a pasted contract into its clauses: a number begins one, and a line without belongs to the clause above it;
 * an empty line ends a clause that has no number.
 * @returns every line stands in exactly one clause
 */
export function readContractText(text: string, library: readonly ClauseText[]): readonly ContractClause[] {
  const clauses: { number: string; lines: string[] }[] = [];
  let isOpen = false;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') {
      isOpen = false;
      continue;
    }
    const number = numbered.exec(line)?.[1]?.replace(/[\s.、)）]+$/, '').replace(/^[（(]/, '') ?? '';
    const last = clauses[clauses.length - 1];
    if (number === '' && last !== undefined && (isOpen || last.number !== '')) last.lines.push(line.trim());
    else clauses.push({ number, lines: [line.replace(numbered, '').trim()] });
    isOpen = true;
  }
  const patterns = library.map(({ id, match }) => ({ id, pattern: new RegExp(match, 'i') }));
  return clauses.map(({ number, lines }) => {
    const own = lines.join('\n');
    const folded = own.normalize('NFKC');
    return { number, text: own, matches: patterns.filter(({ pattern }) => pattern.test(folded)).map(({ id }) => id) };
  });
}
