/** A line of a quote: of pasted text, or a row of selected cells. */
export interface SourceLine {
  /** From 1. */
  readonly line: number;
  /** As it came; cells are parted by tabs. */
  readonly text: string;
  /** Its cells in the form in which they are read: NFKC, single spaces, no footnote marks. */
  readonly cells: readonly string[];
  /** Footnote marks in the line. */
  readonly marks: readonly string[];
  /** The mark at its beginning, which makes it a footnote, and what follows, as it came. */
  readonly footnote: { readonly mark: string; readonly text: string } | null;
}

const footnoteMarks = /[¹²³⁴-⁹①-⑳⑴-⒇]|\s?\[\d{1,2}\]|(?<=[^\s\d×x*])[*＊†‡]+(?=$|\s|[)）])|(?<=[\d)）])[*＊†‡]+$/g;
const footnoteStart = /^\s*([*＊†‡]+|[¹²³⁴-⁹①-⑳⑴-⒇]|\[\d{1,2}\]|注\s?\d{1,2}[:：])\s*(?=\S)/;
/** What numbers and bullets a list: no part of a price. */
const listed = /^\s*(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})[、)）]|\d{1,2}\.(?!\d)|[(（]\d{1,2}[)）]|[-•·●▪]\s(?=\S))\s*/;

/** A longer line without cells is read in pieces: each is a step, and what a row shows as its source. */
const longestPiece = 1000;
/** Where it is parted, best first: behind a sentence, a clause, a word. */
const pieceEnds = [/[。；;！!？?][^。；;！!？?]*$/, /[，、][^，、]*$|,\s[^,]*$/, /\s\S*$/];

/** The lines of pasted text in which a letter or a digit stands; pieces of one have its number. Tabs, bars and wide gaps part cells. */
export function linesOfText(text: string): readonly SourceLine[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((line, index) => {
    if (line.length > longestPiece && !/[\t|]/.test(line)) return piecesOf(line).flatMap((piece) => sourceLine(index + 1, piece.trim(), [piece]));
    const cells = line.includes('\t') ? line.split('\t') : line.trim().replace(/^\||\|$/g, '').split(/\s*\|\s*| {3,}/);
    return sourceLine(index + 1, line.trim(), cells);
  });
}

/** Parts a long line; one without any end is cut. */
function piecesOf(line: string): readonly string[] {
  const pieces: string[] = [];
  let rest = line;
  while (rest.length > longestPiece) {
    const head = rest.slice(0, longestPiece);
    const end = pieceEnds.map((pattern) => pattern.exec(head)?.index).find((index) => index !== undefined);
    const at = end === undefined ? longestPiece : end + 1;
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...pieces, rest];
}

/** The rows of selected cells in which a letter or a digit stands. Merged cells are empty but for their first. */
export function linesOfCells(rows: readonly (readonly (string | number | boolean | null)[])[]): readonly SourceLine[] {
  return rows.flatMap((row, index) => {
    const cells = row.map((cell) => (cell === null ? '' : String(cell).replace(/[\r\n\t]+/g, ' ')));
    return sourceLine(index + 1, cells.join('\t').replace(/\t+$/, ''), cells);
  });
}

function sourceLine(line: number, text: string, written: readonly string[]): readonly SourceLine[] {
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const first = written.findIndex((cell) => cell.trim() !== '');
  const footnote = footnoteStart.exec(written[first] ?? '');
  const cells = written.map((cell, index) => (index === first ? cell.slice(footnote?.[0].length ?? 0).replace(listed, '') : cell));
  const marks = cells.flatMap((cell) => (cell.match(footnoteMarks) ?? []).map(markOf));
  return [{ line, text, cells: cells.map((cell) => readable(cell.replace(footnoteMarks, ''))), marks, footnote: footnote === null ? null : { mark: markOf(footnote[1] ?? ''), text: text.trim().slice(footnote[0].trimStart().length) } }];
}

function markOf(text: string): string {
  return text.normalize('NFKC').replace(/[\s[\]()注:]/g, '');
}

/** A Chinese comma parts clauses, unless it stands among full-width digits. */
function readable(text: string): string {
  return text.replace(/(?<![０-９])，|，(?![０-９])/g, ', ').normalize('NFKC').replace(/[\u200b\ufeff]/g, '').replace(/\s+/g, ' ').trim();
}
