import { contractTexts } from '../../i18n/contract/texts';
import { locales } from '../../i18n/locale';
import { parseNumber } from '../../domain/words/numbers';
import { trialColumns } from './contract-tables';

/** The planned columns of RtcTrial by their place. */
export const trialPlace = { at: 0, region: 1, device: 2, network: 3, hour: 4, metric: 5, value: 6 } as const;

/** Pasted measurements: rows in the order of the planned columns, and the lines that could not be read. */
export interface PastedTrial {
  readonly rows: readonly (readonly (string | number)[])[];
  /** Numbers of lines, from 1, without a metric or a value. */
  readonly unread: readonly number[];
}

/**
 * Reads measurements as they are copied from a sheet or a file: a header row, then a line each, with tabs, commas or semicolons between.
 * The hour is taken from the time where it is not said.
 * @returns undefined where the header has no metric or no value
 */
export function readTrial(pasted: string): PastedTrial | undefined {
  const [head = '', ...lines] = pasted.split(/\r?\n/);
  const separator = ['\t', ';', ','].find((one) => head.includes(one)) ?? '\t';
  const titles = head.split(separator).map((title) => title.trim().toLowerCase());
  const at = trialColumns[locales[0]].map((_title, place) => titles.findIndex((title) => locales.some((locale) => contractTexts[locale].trial.columns[place]?.toLowerCase() === title)));
  if ((at[trialPlace.metric] ?? -1) < 0 || (at[trialPlace.value] ?? -1) < 0) return undefined;
  const unread: number[] = [];
  const rows = lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const cells = line.split(separator).map((cell) => cell.trim());
    const row = at.map((column) => cells[column] ?? '');
    const value = valueOf(row[trialPlace.value] ?? '');
    if (row[trialPlace.metric] === '' || value === undefined) {
      unread.push(index + 2);
      return [];
    }
    const hour = parseNumber(row[trialPlace.hour] ?? '') ?? Number(/[T\s](\d{1,2}):\d{2}/.exec(row[trialPlace.at] ?? '')?.[1] ?? NaN);
    return [row.map((cell, place) => (place === trialPlace.value ? value : place === trialPlace.hour ? (Number.isFinite(hour) ? hour : '') : cell))];
  });
  return { rows, unread };
}

/** A number; a share for `98.5%`; 1 and 0 for success and failure. */
function valueOf(cell: string): number | undefined {
  if (/^(true|yes|ok|success|成功|是)$/i.test(cell)) return 1;
  if (/^(false|no|fail(ed|ure)?|失败|否)$/i.test(cell)) return 0;
  const text = cell.normalize('NFKC').replace(/\s*(ms|毫秒)$/i, '');
  const value = parseNumber(text.replace(/%$/, ''));
  return value === null ? undefined : text.endsWith('%') ? Number((value / 100).toPrecision(15)) : value;
}
