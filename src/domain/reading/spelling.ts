import type { Lexicon } from './lexicon';
import type { Scanner } from './scanner';

const shortest = 5;
const latinWord = /[A-Za-z]{5,}/g;
const chineseRun = /[\u4e00-\u9fff]{2,6}/g;

/**
 * Mends slips of spelling: a Latin word that is one letter from a known one, a Chinese word of which one character differs.
 * @returns the text as it was where nothing is misspelt
 */
export function mended(text: string, lexicon: Lexicon, scan: Scanner): string {
  const latin = text.replace(latinWord, (word) => {
    const upper = word.toUpperCase();
    if (lexicon.latinWords.has(upper) || lexicon.latinWords.has(upper.replace(/S$/, ''))) return word;
    return [...lexicon.latinWords].find((known) => known.length >= shortest && isSlip(upper, known)) ?? word;
  });
  const tokens = scan(latin);
  const hasItem = tokens.some(({ kind }) => kind === 'item');
  const isRead = (start: number, end: number): boolean => tokens.some((token) => token.start < end && start < token.end);
  return latin.replace(chineseRun, (run: string, at: number) => {
    for (const known of lexicon.chineseWords) {
      if (known.length > run.length || (known.length === 2 && (hasItem || run.length > 2))) continue;
      for (let start = 0; start + known.length <= run.length; start += 1) {
        const written = run.slice(start, start + known.length);
        if (differsInOne(written, known) && (known.length > 2 || written.startsWith(known.charAt(0))) && !isRead(at + start, at + start + known.length)) return run.slice(0, start) + known + run.slice(start + known.length);
      }
    }
    return run;
  });
}

function differsInOne(written: string, known: string): boolean {
  let at = 0;
  while (at < known.length && written[at] === known[at]) at += 1;
  return at < known.length && written.slice(at + 1) === known.slice(at + 1);
}

/** Whether two words differ by one letter: another, one too many, one too few, or two that changed places. */
function isSlip(word: string, known: string): boolean {
  if (Math.abs(word.length - known.length) > 1 || word === known) return false;
  let at = 0;
  while (word[at] === known[at]) at += 1;
  const [left, right] = [word.slice(at), known.slice(at)];
  return left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1) || (left.slice(2) === right.slice(2) && right.startsWith(left.slice(0, 2).split('').reverse().join('')));
}
