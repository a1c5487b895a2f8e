/// <reference types="office-js" />
import { insertFormula } from '../../src/workbook/insert-formula';
import { makeQuoteWorkbook } from '../../src/workbook/make-quote-workbook';
import { readRange } from '../../src/workbook/read-range';
import { repairFormulas } from '../../src/workbook/repair-formulas';
import { MemoryWorkbook } from '../support/memory-workbook';
import { objectModelOver } from '../support/object-model';

let workbook: MemoryWorkbook;

beforeEach(async () => {
  workbook = new MemoryWorkbook('Sheet1');
  Object.assign(globalThis, { Excel: objectModelOver(workbook).Excel });
  await makeQuoteWorkbook('en-US', 'sample');
});

afterEach(() => Reflect.deleteProperty(globalThis, 'Excel'));

const sheetOf = (name: string): string => workbook.sheets().find((sheet) => workbook.sheetName(sheet) === name) ?? '';
const tableNamed = (name: string) => workbook.tables().find((table) => table.name === name) ?? Promise.reject(new Error(name));

async function inOffice(batch: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    batch(context);
    await context.sync();
  });
}

const protectActive = ({ workbook: { worksheets } }: Excel.RequestContext) => { worksheets.getActiveWorksheet().protection.protect(); };

describe('a workbook that somebody has worked on', () => {
  it('is read by its tables, whatever their sheets are called', async () => {
    workbook.renameSheet(sheetOf('Rates'), "Quotes' of 2026");
    const [header] = await readRange('RtcRates[#All]');
    expect(header?.[0]).toBe('Offer');
    expect(await makeQuoteWorkbook('en-US', 'rest')).toEqual({ isMade: true, sheets: [] });
  });

  it('is read in the order in which its rows stand, and with rows that were added', async () => {
    const { id, area } = await tableNamed('RtcUsage');
    const before = await readRange('RtcUsage[#Data]');
    workbook.write({ ...area, row: area.row + area.rows, rows: 1 }, [['Voice', 'AUDIO', 'CN', 5, 'min', ''].map((value) => ({ kind: 'value', value }))]);
    workbook.resizeTable(id, { ...area, rows: area.rows + 1 });
    const after = await readRange('RtcUsage[#Data]');
    expect(after.slice(0, -1)).toEqual(before);
    expect(after.at(-1)?.slice(0, 4)).toEqual(['Voice', 'AUDIO', 'CN', 5]);
  });

  it('lacks a column: the sheets that it still can be asked for are made, without offers that it does not name', async () => {
    const { area } = await tableNamed('RtcRates');
    workbook.write({ ...area, columns: 2 }, Array.from({ length: area.rows }, () => [{ kind: 'empty' }, { kind: 'empty' }]));
    await inOffice(({ workbook: { names, worksheets } }) => {
      names.getItem('RtcBill').delete();
      worksheets.getItem('Bill').delete();
    });
    await expect(makeQuoteWorkbook('en-US', 'rest')).resolves.toMatchObject({ isMade: true });
  });

  it('is protected: nothing is written, and the reason is said', async () => {
    await inOffice(protectActive);
    workbook.select({ sheet: workbook.activeSheet(), row: 40, column: 8, rows: 1, columns: 1 });
    await expect(insertFormula('=RTC_VERSION()')).rejects.toMatchObject({ problem: 'protected' });
    expect(workbook.formulas(workbook.selection())).toEqual([['']]);
  });

  it('has lost the sheet that an agreed overwrite was for', async () => {
    await expect(insertFormula('=RTC_VERSION()', { overwrite: { address: 'Gone!A1', content: '1' } })).rejects.toMatchObject({ problem: 'not_found' });
  });

  it('was changed by another person between question and answer: the cell is kept, and asked about anew', async () => {
    const cell = { sheet: 'sheet 1', row: 0, column: 0, rows: 1, columns: 1 };
    workbook.select(cell);
    workbook.write(cell, [[{ kind: 'value', value: 'mine' }]]);
    const asked = await insertFormula('=RTC_VERSION()');
    if (asked.written) throw new Error('overwritten');
    workbook.write(cell, [[{ kind: 'value', value: 'theirs' }]]);
    expect(await insertFormula('=RTC_VERSION()', { overwrite: asked })).toEqual({ written: false, address: 'Sheet1!A1', content: 'theirs' });
    expect(workbook.values(cell)).toEqual([['theirs']]);
  });
});

describe('a workbook that is calculated when its user says so', () => {
  beforeEach(async () => {
    await inOffice(({ workbook: { application } }) => { application.calculationMode = 'Manual'; });
    workbook.calculations = 0;
  });

  it('is calculated after a formula was inserted', async () => {
    workbook.select({ sheet: 'sheet 1', row: 0, column: 0, rows: 1, columns: 1 });
    await insertFormula('=RTC_VERSION()');
    expect(workbook.calculations).toBe(1);
  });

  it('is calculated after formulas were repaired', async () => {
    workbook.write({ sheet: 'sheet 1', row: 0, column: 0, rows: 1, columns: 1 }, [[{ kind: 'formula', formula: '=RTC_VERSION()' }]]);
    workbook.show('=RTC_VERSION()', '#NAME?');
    await repairFormulas();
    expect(workbook.calculations).toBe(1);
  });

  it('is left alone where it is calculated by itself', async () => {
    await inOffice(({ workbook: { application } }) => { application.calculationMode = 'Automatic'; });
    workbook.select({ sheet: 'sheet 1', row: 0, column: 0, rows: 1, columns: 1 });
    await insertFormula('=RTC_VERSION()');
    expect(workbook.calculations).toBe(0);
  });
});
