const longestName = 31;

/** The name, or the name with the first free number; the set, of names in lower case, takes it up. */
export function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted.slice(0, longestName - String(count).length - 1)} ${count}`;
  taken.add(name.toLowerCase());
  return name;
}
