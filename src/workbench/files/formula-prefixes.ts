/** Functions that came after the file format: a file names them with a prefix, or Excel shows #NAME?. */
const newer = new Set(
  (
    'ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BYCOL BYROW CHOOSECOLS CHOOSEROWS COMBINA CONCAT DAYS DECIMAL DROP ENCODEURL ERF.PRECISE EXPAND FILTER FILTERXML FORECAST.LINEAR FORMULATEXT GAMMA GAUSS HSTACK ' +
    'IFNA IFS ISFORMULA ISO.CEILING ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC ' +
    'PERCENTRANK.INC PHI QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEQUENCE SHEET SHEETS SINGLE SORT SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR'
  ).split(' '),
);
/** These are prefixed once more in files. */
const worksheetOnly = new Set(['FILTER', 'SORT']);
const custom = /^RTC_/i;
const textOrCall = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu;
const prefixes = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?:_xlfn\.)?(?:_xlws\.)?(?:_xldudf_)?(?=[\p{L}])|_xlpm\.|_xlfn\.|_xlws\.|_xldudf_/giu;
const binder = /^(LET|LAMBDA)$/i;

/** A formula as a file of Excel holds it: without `=`, with the prefixes of newer and of custom functions, and of the words that LET and LAMBDA bind. */
export function toFile(formula: string): string {
  const plain = formula.replace(/^=/, '');
  const bound = boundWords(plain);
  const named = plain.replace(textOrCall, (found: string, name: string | undefined) => (name === undefined ? found : prefixOf(name) + name));
  if (bound.length === 0) return named;
  const word = new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\\p{L}\\p{N}_.\\[])(${bound.join('|')})(?![\\p{L}\\p{N}_.(\\[!])`, 'giu');
  return named.replace(word, (found: string, name: string | undefined) => (name === undefined ? found : `_xlpm.${found}`));
}

/** The formula of a file as people type it. */
export function fromFile(formula: string): string {
  return `=${formula.replace(prefixes, (found) => (/^["']/.test(found) ? found : ''))}`;
}

function prefixOf(name: string): string {
  const upper = name.toUpperCase();
  if (custom.test(upper)) return '_xldudf_';
  if (!newer.has(upper)) return '';
  return worksheetOnly.has(upper) ? '_xlfn._xlws.' : '_xlfn.';
}

/** The words that LET and LAMBDA bind, found by their place: LET binds every other argument but the last, LAMBDA all but the last. */
function boundWords(formula: string): readonly string[] {
  const words = new Set<string>();
  for (const match of formula.matchAll(textOrCall)) {
    const name = match[1];
    if (name === undefined || !binder.test(name)) continue;
    const args = argumentsFrom(formula, match.index + name.length + 1);
    const isLet = name.toUpperCase() === 'LET';
    args.slice(0, -1).forEach((argument, index) => {
      if ((!isLet || index % 2 === 0) && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(argument.trim())) words.add(argument.trim());
    });
  }
  return [...words];
}

function endOfQuote(formula: string, start: number): number {
  const end = formula.indexOf(formula.charAt(start), start + 1);
  return end === -1 ? formula.length : end;
}

/** The arguments of a call, from behind its opening bracket. */
function argumentsFrom(formula: string, start: number): readonly string[] {
  const args: string[] = [];
  let [depth, from] = [0, start];
  for (let at = start; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (character === '"' || character === "'") at = endOfQuote(formula, at);
    else if ('([{'.includes(character)) depth += 1;
    else if (character === ')' && depth === 0) {
      args.push(formula.slice(from, at));
      return args;
    } else if (')]}'.includes(character)) depth -= 1;
    else if (character === ',' && depth === 0) {
      args.push(formula.slice(from, at));
      from = at + 1;
    }
  }
  return args;
}
