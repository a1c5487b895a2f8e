/**
 * The form in which words are compared: full-width and compatibility forms folded (NFKC), outer space gone,
 * inner space single, upper case.
 * @example normalise(' ｈｄ ') -> 'HD'
 */
export function normalise(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toUpperCase();
}

/** As `normalise`, with every space, hyphen and underscore gone: `Unit price`, `unit_price` and `UNITPRICE` are one header. */
export function squeeze(text: string): string {
  return normalise(text).replace(/[\s_-]+/g, '');
}
