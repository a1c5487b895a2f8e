/// <reference types="office-js" />
import { dateNeeds } from '../../../src/workbook/needs/date-needs';
import { type Edit, watchCells } from '../../../src/workbook/watch-cells';
import type { CellValue } from '../../../src/workbench/office-host/model';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { type ObjectModel, objectModelOver } from '../../support/object-model';

/** 25 November 2026 by the clock of the test, and Excel's numbers of that day and of one before it. */
const day = new Date(2026, 10, 25, 15);
const [today, before] = [46_351, 46_300];
const header = ['Id', 'Need', 'Value', 'Unit', 'Hard', 'Used for', 'Basis', 'Source', 'Changed on'];

let workbook: MemoryWorkbook;
let model: ObjectModel;

beforeEach(() => {
  workbook = new MemoryWorkbook('Needs', 'Other');
  model = objectModelOver(workbook);
  Object.assign(globalThis, { Excel: model.Excel });
});

afterEach(() => Reflect.deleteProperty(globalThis, 'Excel'));

/** RtcNeeds from B3 on: its Value stands in D, its day in J. */
function makeTable(columns: readonly string[] = header): void {
  const rows: readonly (readonly CellValue[])[] = [columns, ...['dau', 'days', 'peak_share'].map((id, index) => [`show_live.${id}`, id, index + 1, '', 'no', 'usage', 'ours', '', before].slice(0, columns.length)), ['', '', 7, '', '', '', '', '', ''].slice(0, columns.length)];
  const area = { sheet: 'sheet 1', row: 2, column: 1, rows: rows.length, columns: columns.length };
  workbook.write(area, rows.map((cells) => cells.map((value) => ({ kind: 'value', value }))));
  workbook.addTable(area, 'RtcNeeds');
}

/** What happens to cells, as Excel tells of it. */
const edit = (address: string, more: Partial<Edit> = {}): Edit => ({ sheet: 'sheet 1', address, isOfContent: true, isOurs: false, ...more });
const days = () => workbook.values({ sheet: 'sheet 1', row: 3, column: 9, rows: 4, columns: 1 }).map(([cell]) => cell);

describe('dateNeeds', () => {
  it('writes the day beside the value that was changed, and nowhere else', async () => {
    makeTable();
    expect(await dateNeeds([edit('D5')], day)).toBe(1);
    expect(days()).toEqual([before, today, before, '']);
  });

  it('dates every row of a fill, of a column, of several areas and of several edits once', async () => {
    makeTable();
    expect(await dateNeeds([edit('D4:D5'), edit('D5')], day)).toBe(2);
    expect(days()).toEqual([today, today, before, '']);
    expect(await dateNeeds([edit('A6:E6,A1')], day)).toBe(1);
    expect(days()).toEqual([today, today, today, '']);
  });

  it.each([
    ['the column beside', edit('C4:C6')],
    ['the header', edit('D3')],
    ['the day itself', edit('J4')],
    ['the value and the day together', edit('A4:K4')],
    ['a row without an id', edit('D7')],
    ['cells of another sheet', edit('D4', { sheet: 'sheet 2' })],
    ['what the pane has written', edit('D4', { isOurs: true })],
    ['rows that were moved', edit('D4', { isOfContent: false })],
  ])('leaves the days alone for %s', async (_what, one) => {
    makeTable();
    expect(await dateNeeds([one], day)).toBe(0);
    expect(days()).toEqual([before, before, before, '']);
  });

  it('lets the last edit of a burst decide: a day typed after the value stays, one typed before it does not', async () => {
    makeTable();
    expect(await dateNeeds([edit('D4'), edit('J4'), edit('J5'), edit('D5')], day)).toBe(1);
    expect(days()).toEqual([before, today, before, '']);
  });

  it('writes nothing where the day is today\'s already, as after the pane\'s own writing in an Excel that does not tell whose it was', async () => {
    makeTable();
    await dateNeeds([edit('D4')], day);
    expect(await dateNeeds([edit('D4')], day)).toBe(0);
  });

  it('writes nothing into a table without the column, nor without the table', async () => {
    expect(await dateNeeds([edit('D4')], day)).toBe(0);
    makeTable(header.slice(0, -1));
    expect(await dateNeeds([edit('D4')], day)).toBe(0);
  });
});

describe('watchCells', () => {
  it('tells of an edit by hand and of our own, by sheet and address', async () => {
    makeTable();
    const heard: (Edit | undefined)[] = [];
    const stop = await watchCells((one) => heard.push(one));
    const area = { sheet: 'sheet 1', row: 3, column: 3, rows: 1, columns: 1 };
    model.host.changed(area, false);
    model.host.changed(area, true);
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(heard).toEqual([edit('D4'), edit('D4', { isOurs: true })]);
    expect(await dateNeeds(heard.flatMap((one) => one ?? []), day)).toBe(1);
    stop();
  });
});
