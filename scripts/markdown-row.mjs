/** A row of a Markdown table. Numbers are shown to twelve digits: the last bits of a double are nothing to read. */
export function markdownRow(cells) {
  return `| ${cells.map((cell) => String(typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell).replace(/\|/g, '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
}
