import { markdownRow } from './markdown-row.mjs';

/**
 * The bill of a docs page that brings its own inputs: the tables below `<!-- usage -->`, `<!-- rates -->` and `<!-- terms -->`.
 * @param page - the page's text
 * @param bill - answers RTC_BILL for usage, rates and terms
 * @returns the bill as a table
 */
export function billExample(page, bill) {
  const [header, ...lines] = bill(...['usage', 'rates', 'terms'].map((name) => tableBelow(page, name)));
  const refused = [header, ...lines].flat().find((cell) => typeof cell === 'object');
  if (refused !== undefined) throw new Error(refused.sentence);
  // Sources and dates are of list prices.
  const shown = [header, ...lines].map((line) => line.slice(0, header.length - 2));
  return [shown[0], shown[0].map(() => '---'), ...shown.slice(1)].map(markdownRow).join('\n');
}

function tableBelow(page, name) {
  const [, table = ''] = new RegExp(`<!-- ${name} -->\n((?:\\|.*\n)+)`).exec(page) ?? [];
  const [header, , ...rows] = table.trim().split('\n').map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
  if (header === undefined) throw new Error(`no table ${name}`);
  return [header, ...rows].map((row) => row.map((cell) => (cell !== '' && Number.isFinite(Number(cell)) ? Number(cell) : cell)));
}
