const magnitudes: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };

/**
 * Reads a number as people type it into a cell: full-width digits, thousands separators, a magnitude (`12万`, `1.5M`).
 * @param text - any text
 * @returns the number, or null where the text is not one (`12 minutes`, `1,2`, an empty text)
 * @example parseNumber('１２０,０００') -> 120000
 * @example parseNumber('12万') -> 120000
 */
export function parseNumber(text: string): number | null {
  const match = /^([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(?:E([+-]?\d{1,3}))? ?(百万|千万|[KM千万亿]?)$/.exec(text.normalize('NFKC').trim().toUpperCase());
  if (match === null) return null;
  const [, sign, digits = '', exponent = '0', magnitude = ''] = match;
  const value = Number(`${digits.replace(/,/g, '')}e${exponent}`) * (magnitudes[magnitude] ?? 1);
  return Number.isFinite(value) ? (sign === '-' ? -value : value) : null;
}
