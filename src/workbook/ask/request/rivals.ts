import { normalise } from '../../../domain/words/normalise';
import { vocabulary } from '../../../functions/words';
import type { BookCells, CellContent } from '../../book-cells';
import { tableIn } from '../table-in-book';

/** The vendors that one of them must not read about. */
export interface Rivals {
  /** Whether a cell names one of them. */
  isNamedIn(value: CellContent): boolean;
}

/** A name of one letter stands in words by chance. */
const shortestName = 2;
const longestHanName = 8;
/** Words of every day that are vendors too: only an offer of the workbook says that the vendor is meant. */
const ordinaryWords = new Set(['DAILY', 'ZOOM', 'CHIME']);

/**
 * All offers and vendors that the workbook names, and all vendors that the add-in knows, but for the one that is asked.
 * @param asked - empty: nobody is asked yet, so every vendor is a rival of another
 */
export function rivalsIn(book: BookCells, asked: string): Rivals {
  const own = vocabulary.vendors.find(asked);
  const isOwn = (name: string): boolean => asked !== '' && (normalise(name) === normalise(asked) || (own !== undefined && vocabulary.vendors.find(name) === own));
  const names = new Set([...namesInRates(book), ...namesInTerms(book)].map(normalise).filter((name) => name.length >= shortestName && !isOwn(name)));
  const isKnown = (word: string): boolean => !ordinaryWords.has(word) && vocabulary.vendors.find(word) !== undefined && !isOwn(word);
  return {
    isNamedIn: (value) => {
      if (typeof value !== 'string') return false;
      const text = normalise(value);
      return [...names].some((name) => text.includes(name)) || wordsOf(text).some(isKnown);
    },
  };
}

function namesInRates(book: BookCells): readonly string[] {
  const rates = tableIn(book, 'RtcRates');
  const columns = (rates?.header ?? []).flatMap((text, index) => (['offer', 'vendor'].includes(vocabulary.rateColumns.find(text) ?? '') ? [index] : []));
  return (rates?.rows ?? []).flatMap((row) => columns.map((column) => String(row[column] ?? '').trim()));
}

function namesInTerms(book: BookCells): readonly string[] {
  const header = tableIn(book, 'RtcTerms')?.header ?? [];
  const all = header.findIndex((text) => vocabulary.termColumns.find(text) === 'all');
  return all < 0 ? [] : header.slice(all + 1);
}

/** Words of letters whole; Chinese, which is written without spaces, in every stretch that may be a name. */
function wordsOf(text: string): readonly string[] {
  const latin = text.match(/[A-Z][A-Z0-9.-]*/g) ?? [];
  const stretches = (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => Array.from({ length: run.length }, (_one, start) => Array.from({ length: Math.min(longestHanName, run.length - start) - 1 }, (_two, more) => run.slice(start, start + more + 2))).flat());
  return [...latin, ...stretches];
}
