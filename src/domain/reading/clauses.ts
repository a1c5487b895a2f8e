/** Where a clause ends: punctuation that is no part of a number or of a short form. */
const ends = /[;；。!！?？、]|,(?!\d{3}(?!\d))|(?<!\b(?:incl|excl|min|max|approx|no))\.(?=\s|$)|\s(?=and\s)|(?=以及|并且)/giu;

/** Parts a line into clauses; what stands in brackets stays together. */
export function clausesOf(text: string): readonly string[] {
  const clauses: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(ends)) {
    const before = text.slice(start, index);
    if ((before.match(/[([]/g)?.length ?? 0) > (before.match(/[)\]]/g)?.length ?? 0)) continue;
    clauses.push(before);
    start = index + mark.length;
  }
  clauses.push(text.slice(start));
  return joined(clauses.map((clause) => clause.trim()).filter((clause) => clause !== ''));
}

const number = /\d/;

/** `and` parts only what has a number on both sides. */
function joined(clauses: readonly string[]): readonly string[] {
  return clauses.reduce<readonly string[]>((done, clause) => {
    const last = done[done.length - 1];
    const isPart = /^(and\s|以及|并且)/i.test(clause) && last !== undefined && !(number.test(clause) && number.test(last));
    return isPart ? [...done.slice(0, -1), `${last} ${clause}`] : [...done, clause];
  }, []);
}
