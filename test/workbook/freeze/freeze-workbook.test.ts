/// <reference types="office-js" />
import { Workbook } from '@cj-tech-master/excelts';
import { freezableSheets, freezeToValues } from '../../../src/workbook/freeze/freeze-workbook';
import { makeQuoteWorkbook } from '../../../src/workbook/make-quote-workbook';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { objectModelOver } from '../../support/object-model';

let workbook: MemoryWorkbook;
let opened: string | undefined;

beforeEach(() => {
  workbook = new MemoryWorkbook('Notes');
  opened = undefined;
  Object.assign(globalThis, { Excel: objectModelOver(workbook, (file) => { opened = file; }).Excel });
});

afterEach(() => Reflect.deleteProperty(globalThis, 'Excel'));

const budget = 9_876_543;
/** A target discount, from which anyone could work the budget out. */
const target = 0.1234;

/** A walk-away sheet, and cells elsewhere that are computed from it: directly, by way of another, and as somebody typed it. */
async function addSecrets(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Walk away');
    sheet.getRange('A1:D2').values = [['Item', 'Value', 'Currency', 'Basis'], ['budget', budget, 'CNY', 'board']];
    sheet.tables.add('A1:D2', true).name = 'RtcWalkAway';
    const notes = context.workbook.worksheets.getItem('Notes');
    notes.getRange('A1:A5').formulas = [['Our notes'], ["=1-'Walk away'!B2/11265743"], ['=A2*100'], [budget], ['=B9']];
    await context.sync();
  });
}

/** Every sheet of the copy with its cells, as a plain reader of xlsx finds them. */
async function copyOf(file: string | undefined): Promise<Record<string, unknown[][]>> {
  const copy = new Workbook();
  await copy.xlsx.load(Buffer.from(file ?? '', 'base64'));
  return Object.fromEntries(copy.worksheets.map((sheet) => [sheet.name, Array.from({ length: sheet.rowCount }, (_row, r) => Array.from({ length: sheet.columnCount }, (_column, c) => sheet.getCell(r + 1, c + 1).value))]));
}

describe('a copy of values', () => {
  it('has no formula, no budget, and nothing that gives it back', async () => {
    await makeQuoteWorkbook('en-US', 'sample');
    await addSecrets();
    const names = (await freezableSheets()).map(({ name }) => name);
    expect(names).toEqual(['Notes', 'Usage', 'Rates', 'Terms', 'Compare', 'Low-price trap', 'What if', 'By month', 'Cost by line', 'Bill', 'Cash flow']);
    // In memory nothing is calculated: the copy shows what the cells show.
    workbook.show("=1-'Walk away'!B2/11265743", target);
    workbook.show('=A2*100', target * 100);
    const made = await freezeToValues([...names, 'Walk away'], 'en-US');
    expect(made).toEqual({ sheets: 11, withheld: 3 });

    const copy = await copyOf(opened);
    expect(Object.keys(copy)).toEqual([...names, 'About this copy']);
    const cells = Object.values(copy).flat(2);
    expect(cells.some((cell) => cell !== null && typeof cell === 'object' && ('formula' in cell || 'sharedFormula' in cell))).toBe(false);
    const numbers = cells.filter((cell): cell is number => typeof cell === 'number');
    for (const secret of [budget, target, target * 100]) expect(numbers.filter((number) => Math.abs(number - secret) < 1e-6 * secret)).toEqual([]);
    // Whoever inverts the target finds no cell to begin from.
    expect(numbers.some((number) => Math.abs((1 - number) * 11_265_743 - budget) < 1)).toBe(false);
    expect(copy.Notes?.slice(0, 4).map(([cell]) => cell)).toEqual(['Our notes', '(withheld)', '(withheld)', '(withheld)']);
    expect(copy['About this copy']?.flat().join(' ')).toContain('3 cells are withheld');
  });

  it('keeps the sheets’ looks, and text that looks like a formula as text', async () => {
    await makeQuoteWorkbook('en-US', 'sample');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Notes').getRange('A1').values = [["'=HYPERLINK(\"x\")"]];
      await context.sync();
    });
    await freezeToValues(['Notes', 'Usage'], 'en-US');
    const copy = new Workbook();
    await copy.xlsx.load(Buffer.from(opened ?? '', 'base64'));
    expect(copy.getWorksheet('Notes')?.getCell('A1').value).toBe('=HYPERLINK("x")');
    const usage = copy.getWorksheet('Usage');
    expect([usage?.getCell('A1').font?.bold, usage?.getCell('A1').font?.size, usage?.getCell('F5').numFmt]).toEqual([true, 14, '#,##0']);
    expect(usage?.getCell('F5').value).toBe(1_800_000);
  });

  it('leaves the workbook as it was', async () => {
    await makeQuoteWorkbook('en-US', 'sample');
    const before = workbook.sheets().map((sheet) => [workbook.sheetName(sheet), workbook.formulas(workbook.usedArea(sheet) ?? { sheet, row: 0, column: 0, rows: 1, columns: 1 })]);
    await freezeToValues(['Usage'], 'zh-CN');
    expect(workbook.sheets().map((sheet) => [workbook.sheetName(sheet), workbook.formulas(workbook.usedArea(sheet) ?? { sheet, row: 0, column: 0, rows: 1, columns: 1 })])).toEqual(before);
  });
});
