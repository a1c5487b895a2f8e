/**
 * Rewrites Excel's short structured references, which Univer does not know, to the long form that both know:
 * `[@Usage]` -> `RtcUsage[[#This Row],[Usage]]`, `[@[As of]]`, `[@[a]:[b]]`, `[@]`, `RtcRates[@Price]`, and, inside the
 * table, `[Usage]` -> `RtcUsage[Usage]`. Text in quotes and what is long already stay as they are.
 * @param formula - as typed, with or without the leading `=`
 * @param table - the table that the formula stands in; undefined outside tables, where only `Table[@x]` has a meaning
 */
export function toLongReferences(formula: string, table: string | undefined): string {
  let long = '';
  for (let at = 0; at < formula.length; ) {
    const character = formula.charAt(at);
    const end = character === '"' || character === "'" ? endOfQuoted(formula, at) : character === '[' ? endOfBracket(formula, at) : at + 1;
    const part = formula.slice(at, end);
    long += character === '[' ? longReference(part, /[\p{L}\p{N}_.]$/u.test(long), table) : part;
    at = end;
  }
  return long;
}

function longReference(reference: string, named: boolean, table: string | undefined): string {
  if (!named && table === undefined) return reference;
  const name = named ? '' : (table ?? '');
  const inside = reference.slice(1, -1).trim();
  if (!inside.startsWith('@')) return name + reference;
  const columns = inside.slice(1).trim();
  if (columns === '') return `${name}[#This Row]`;
  return `${name}[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
}

// A quote inside quoted text is doubled: two quoted texts side by side, for this purpose.
function endOfQuoted(formula: string, start: number): number {
  const end = formula.indexOf(formula.charAt(start), start + 1);
  return end === -1 ? formula.length : end + 1;
}

function endOfBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula.charAt(at) === '[') depth++;
    else if (formula.charAt(at) === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}
