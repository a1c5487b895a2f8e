/// <reference types="office-js" />
import { workbookTexts } from '../../src/i18n/workbook/texts';
import { makeQuoteWorkbook } from '../../src/workbook/make-quote-workbook';
import { followNames } from '../../src/workbook/quote-workbook/follow-names';
import { makeScoring } from '../../src/workbook/vendors/make-scoring';
import { criteriaBook } from '../../src/data/criteria';
import type { CellValue } from '../../src/workbench/office-host/model';
import { MemoryWorkbook } from '../support/memory-workbook';
import { objectModelOver } from '../support/object-model';

const months = workbookTexts['en-US'].monthly.sheet;

let workbook: MemoryWorkbook;

beforeEach(() => {
  workbook = new MemoryWorkbook('Sheet1');
  Object.assign(globalThis, { Excel: objectModelOver(workbook).Excel });
});

afterEach(() => Reflect.deleteProperty(globalThis, 'Excel'));

const sheet = (name: string) => workbook.sheets().find((one) => workbook.sheetName(one) === name) ?? '';
const seriesOf = (name: string) => workbook.sheets().flatMap((one) => workbook.charts.on(one)).find((chart) => chart.name === name)?.series.map((one) => one.name);

function put(on: string, row: number, column: number, value: CellValue): void {
  workbook.write({ sheet: sheet(on), row, column, rows: 1, columns: 1 }, [[{ kind: 'value', value }]]);
}

/** The offers of the sample, as the monthly sheet names them above its columns; the cells above what has been paid repeat them. */
async function openSample(): Promise<readonly string[]> {
  await makeQuoteWorkbook('en-US', 'sample');
  const names = seriesOf('RtcChartMonths') ?? [];
  names.forEach((name, index) => { workbook.show(`=${'BCDEFGH'[index] ?? ''}4`, name); });
  return names;
}

describe('followNames', () => {
  it('changes nothing while nothing was renamed, nor in a workbook without charts', async () => {
    expect(await followNames()).toBe(0);
    const names = await openSample();
    expect(names).toHaveLength(4);
    expect(await followNames()).toBe(0);
    expect(seriesOf('RtcChartPaid')).toEqual(names);
  });

  it('gives both monthly charts the name that was typed over an offer\'s, once', async () => {
    const [first, , ...others] = await openSample();
    put(months, 3, 2, 'Second, round 2');
    workbook.show('=C4', 'Second, round 2');
    expect(await followNames()).toBe(2);
    expect(seriesOf('RtcChartMonths')).toEqual([first, 'Second, round 2', ...others]);
    expect(seriesOf('RtcChartPaid')).toEqual([first, 'Second, round 2', ...others]);
    expect(await followNames()).toBe(0);
  });

  it('leaves a chart alone whose series are no longer those of the cells, and a name that is an error for now', async () => {
    const names = await openSample();
    put(months, 3, 2, '#REF!');
    expect(await followNames()).toBe(0);
    expect(seriesOf('RtcChartMonths')).toEqual(names);
    // Without its name an offer has no place in the row.
    put(months, 3, 4, '');
    expect(await followNames()).toBe(0);
    expect(seriesOf('RtcChartMonths')).toEqual(names);
  });

  it('gives the radar the names of vendors as the ranking shows them', async () => {
    await makeScoring('en-US', criteriaBook, ['Alpha', 'Beta'], ['Ann'], '2026-11-25 10:00:00');
    expect(seriesOf('RtcChartDimensions')).toEqual(['Alpha', 'Beta']);
    workbook.show('=$A$8', 'Alpha Cloud');
    workbook.show('=$A$9', 'Beta');
    expect(await followNames()).toBe(1);
    expect(seriesOf('RtcChartDimensions')).toEqual(['Alpha Cloud', 'Beta']);
  });
});
