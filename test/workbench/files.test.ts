import { Workbook } from '@cj-tech-master/excelts';
import type { Book, BookSheet } from '../../src/workbench/book';
import { fromFile, toFile } from '../../src/workbench/files/formula-prefixes';
import { readXlsx } from '../../src/workbench/files/read-xlsx';
import type { SavedBook } from '../../src/workbench/files/saved-book';
import { writeXlsx } from '../../src/workbench/files/write-xlsx';
import { bookOf } from '../../src/workbench/sample/sample';

describe('formulas in files', () => {
  it.each([
    ['=RTC_COST(B2,"RTC_COST(1)",\'RTC_X(\'!A1)', '_xldudf_RTC_COST(B2,"RTC_COST(1)",\'RTC_X(\'!A1)'],
    ['=XLOOKUP(A1,FILTER(B:B,B:B>0),SORT(C:C))', '_xlfn.XLOOKUP(A1,_xlfn._xlws.FILTER(B:B,B:B>0),_xlfn._xlws.SORT(C:C))'],
    ['=MINIFS(RtcCompare[TCO],RtcCompare[Include],"yes")', '_xlfn.MINIFS(RtcCompare[TCO],RtcCompare[Include],"yes")'],
    ['=LET(a,1,总价,a*2,总价+a)', '_xlfn.LET(_xlpm.a,1,_xlpm.总价,_xlpm.a*2,_xlpm.总价+_xlpm.a)'],
    ['=MAP(A1:A3,LAMBDA(x,IF(x>1,"x",x)))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.x,IF(_xlpm.x>1,"x",_xlpm.x)))'],
    ['=SUM(RtcUsage[[#This Row],[用量]],Sheet1!B2)', 'SUM(RtcUsage[[#This Row],[用量]],Sheet1!B2)'],
  ])('%s', (typed, inFile) => {
    expect(toFile(typed)).toBe(inFile);
    expect(fromFile(inFile)).toBe(typed);
  });
});

function saved(book: Book, spill?: { readonly sheet: string; readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }): SavedBook {
  return {
    ...book,
    shown: (sheet: BookSheet) => ({
      value: (row, column) => (sheet.rows[row]?.[column]?.input?.kind === 'formula' ? row * 100 + column : ''),
      spill: (row, column) => (spill?.sheet === sheet.name && spill.row === row && spill.column === column ? spill : undefined),
    }),
  };
}

/** A cell that holds and looks like nothing is the same as none. */
const plain = (sheet: BookSheet): unknown[][] => sheet.rows.map((row) => Array.from(row, (cell) => (cell === undefined || Object.keys(cell).length === 0 ? null : cell))).map((row) => row.slice(0, row.reduce<number>((last, cell, index) => (cell === null ? last : index + 1), 0)));
const rowsOf = (sheet: BookSheet): unknown[][] => plain(sheet).slice(0, plain(sheet).reduce((last, row, index) => (row.length === 0 ? last : index + 1), 0));

describe('a file of Excel', () => {
  it.each(['zh-CN', 'en-US'] as const)('gives back the sample that was saved: %s', async (language) => {
    const book = bookOf({ language, book: 'sample' });
    const { book: opened, losses } = await readXlsx(await writeXlsx(saved(book)), book.name);
    expect(losses).toEqual([]);
    expect(opened.names).toEqual(book.names);
    expect(opened.sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
    book.sheets.forEach((sheet, index) => {
      const back = opened.sheets[index];
      if (back === undefined) throw new Error(sheet.name);
      expect(rowsOf(back)).toEqual(rowsOf(sheet));
      expect(back.tables).toEqual(sheet.tables);
      expect(back.frozen).toEqual(sheet.frozen);
      expect(back.validations.map(({ area: { row, column, rows, columns }, rule }) => ({ row, column, rows, columns, rule }))).toEqual(sheet.validations.map(({ area: { row, column, rows, columns }, rule }) => ({ row, column, rows, columns, rule })));
      sheet.columnWidths.forEach((width, column) => { expect(back.columnWidths[column]).toBeCloseTo(width ?? 0, 0); });
      expect(back.charts.map(({ type, title, place, series }) => ({ type, title, place, series: series.map(({ values: { row, rows }, name }) => [name, row, rows]) }))).toEqual(
        sheet.charts.map(({ type, title, place: { row, column, rows, columns }, series }) => ({ type, title, place: { row, column, rows, columns }, series: series.map(({ values, name }) => [name, values.row, values.rows]) })),
      );
    });
  });

  it('marks every formula of ours as dynamic, with the cells that it fills, and writes the values beside', async () => {
    const book = bookOf({ language: 'en-US', book: 'sample' });
    const bytes = await writeXlsx(saved(book, { sheet: 'Bill', row: 6, column: 0, rows: 20, columns: 10 }));
    const file = new Workbook();
    await file.xlsx.load(bytes);
    expect(file.getWorksheet('Bill')?.getCell('A7').value).toMatchObject({ shareType: 'array', ref: 'A7:J26', isDynamicArray: true, result: 600 });
    expect(file.getWorksheet('Compare')?.getCell('F5').value).toMatchObject({ formula: expect.stringMatching(/^_xldudf_RTC_TCO\(/) as string, ref: 'F5', isDynamicArray: true, result: 405 });
  });

  it('keeps merged cells, dates and text that looks like a formula, and says what it has no place for', async () => {
    const file = new Workbook();
    const sheet = file.addWorksheet('Quote');
    sheet.mergeCells('A1:C1');
    sheet.getCell('A1').value = '报价单';
    sheet.getCell('A2').value = new Date(Date.UTC(2026, 10, 24));
    sheet.getCell('A3').value = { richText: [{ text: 'rich ' }, { text: 'text', font: { bold: true } }] };
    sheet.getCell('B3').value = '=HYPERLINK("x")';
    sheet.getCell('B2').border = { top: { style: 'thin' } };
    sheet.getCell('B2').note = 'a note';
    sheet.getColumn(5).hidden = true;
    const { book, losses } = await readXlsx(new Uint8Array(await file.xlsx.writeBuffer()), 'Quote');
    const [read] = book.sheets;
    expect(read?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
    expect(read?.rows.slice(0, 3).map((row) => row[0]?.input)).toEqual([{ kind: 'value', value: '报价单' }, { kind: 'value', value: 46_350 }, { kind: 'value', value: 'rich text' }]);
    expect(read?.rows[2]?.[1]?.input).toEqual({ kind: 'value', value: '=HYPERLINK("x")' });
    expect(losses).toEqual(['borders', 'hidden rows and columns', 'notes', 'rich text']);
  });

  it('keeps how a sheet is printed: across, and all its columns on a page', async () => {
    const [first, ...others] = bookOf({ language: 'en-US', book: 'sample' }).sheets;
    if (first === undefined) throw new Error('no sheet');
    const page = { isLandscape: true, fitsWidth: true };
    const { book } = await readXlsx(await writeXlsx(saved({ name: 'x', sheets: [{ ...first, page }, ...others], names: [] })), 'x');
    expect(book.sheets.map((sheet) => sheet.page)).toEqual([page, ...others.map(() => undefined)]);
  });

  it('refuses what is no file of Excel', async () => {
    await expect(readXlsx(new TextEncoder().encode('no zip'), 'x')).rejects.toThrow();
  });
});
