/** A call of a function in a formula. */
export interface FormulaCall {
  /** In capitals: `RTC_COST`. */
  readonly id: string;
  /** As they stand between the commas, without blanks around; empty for an omitted one. */
  readonly args: readonly string[];
  /** Where the call begins and ends in the formula. */
  readonly start: number;
  readonly end: number;
}

/** What a scan passes over whole: texts, quoted sheet names, and structured references with their escapes. */
const wholePiece = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/y;
/** Excel writes a prefix before a function that it did not know when the file was opened. */
const ourCall = /(?:_xlfn\.)?(?:_xldudf_)?(RTC_[A-Z0-9_]+)\s*\(/iy;
const anyCall = /(?:_xlfn\.)?(?:_xldudf_)?([A-Z][A-Z0-9_.]*)\s*\(/iy;
const wordCharacter = /[\p{L}\p{N}_.]/u;

/**
 * The calls of our functions in a formula, in their order; those within an argument of another are part of it.
 * @param formula - in English
 * @example callsIn('=ROUND(RTC_COST(B2,"HD")*1.06,2)') -> [{ id: 'RTC_COST', args: ['B2', '"HD"'], start: 7, end: 24 }]
 */
export function callsIn(formula: string): readonly FormulaCall[] {
  const calls: FormulaCall[] = [];
  let at = 0;
  while (at < formula.length) {
    const call = wordCharacter.test(formula[at - 1] ?? '') ? undefined : callAt(formula, at, ourCall);
    if (call !== undefined) calls.push(call);
    at = call?.end ?? pieceEnd(formula, at);
  }
  return calls;
}

/** The call, of any function, that a text is whole; undefined where something stands beside it. */
export function wholeCall(text: string): FormulaCall | undefined {
  const call = callAt(text, 0, anyCall);
  return call?.end === text.length ? call : undefined;
}

function callAt(formula: string, start: number, name: RegExp): FormulaCall | undefined {
  name.lastIndex = start;
  const found = name.exec(formula);
  if (found === null) return undefined;
  const args: string[] = [];
  let depth = 0;
  let argument = name.lastIndex;
  for (let at = argument; at < formula.length; at = pieceEnd(formula, at)) {
    const character = formula[at] ?? '';
    const isEnd = character === ')' && depth === 0;
    if (isEnd || (character === ',' && depth === 0)) {
      args.push(formula.slice(argument, at).trim());
      argument = at + 1;
    }
    if (isEnd) return { id: (found[1] ?? '').toUpperCase(), args: args.length === 1 && args[0] === '' ? [] : args, start, end: at + 1 };
    if ('({'.includes(character)) depth += 1;
    if (')}'.includes(character)) depth -= 1;
  }
  return undefined;
}

function pieceEnd(formula: string, at: number): number {
  wholePiece.lastIndex = at;
  return wholePiece.test(formula) ? wholePiece.lastIndex : at + 1;
}
