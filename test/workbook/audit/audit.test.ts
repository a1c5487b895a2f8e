/// <reference types="office-js" />
import { hasOwnPrices, onAnySheet } from '../../../src/workbook/audit/audit-tables';
import { writeAudit } from '../../../src/workbook/audit/write-audit';
import { makeQuoteWorkbook } from '../../../src/workbook/make-quote-workbook';
import { readLongRange, readRange } from '../../../src/workbook/read-range';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { objectModelOver } from '../../support/object-model';

let workbook: MemoryWorkbook;

beforeEach(() => {
  workbook = new MemoryWorkbook('Log');
  Object.assign(globalThis, { Excel: objectModelOver(workbook).Excel });
});

afterEach(() => Reflect.deleteProperty(globalThis, 'Excel'));

const write = (rows: readonly (readonly (string | number)[])[]): void => {
  workbook.write({ sheet: 'sheet 1', row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 }, rows.map((row) => row.map((value) => ({ kind: 'value', value } as const))));
};
const sheetNames = (): readonly string[] => workbook.sheets().map((sheet) => workbook.sheetName(sheet));

describe('readLongRange', () => {
  it('reads more cells than one request may carry, block by block, in their order', async () => {
    const rows = [['User', 'Seconds', 'Received'], ...Array.from({ length: 30_000 }, (_, index) => [`user ${index}`, index, 'audio'])];
    write(rows);
    const heard: number[][] = [];
    expect(await readLongRange('Log!A1:C30001', (...progress) => heard.push(progress) > 0)).toEqual(rows);
    expect(heard).toEqual([[13_333, 30_001], [26_666, 30_001], [30_001, 30_001]]);
    await expect(readRange('Log!A1:C30001')).rejects.toMatchObject({ problem: 'too_many_cells' });
  });

  it('reads no further block once it is told to stop', async () => {
    write(Array.from({ length: 30_001 }, (_, index) => [`user ${index}`, index, 'audio']));
    const heard: number[] = [];
    expect(await readLongRange('Log!A1:C30001', (read) => heard.push(read) > 1)).toBeUndefined();
    expect(heard).toEqual([13_333]);
  });

  it('ends a whole area with its last used cell; an empty one is no rows', async () => {
    write([['User', 'Seconds', 'Received'], ['A', 60, 'audio']]);
    expect(await readLongRange('Log!A1:E900', () => true)).toEqual([['User', 'Seconds', 'Received'], ['A', 60, 'audio']]);
    expect(await readLongRange('Log!G1:H900', () => true)).toEqual([]);
  });

  it('says that a sheet is not there', async () => {
    await expect(readLongRange('Nowhere!A1:C3', () => true)).rejects.toMatchObject({ problem: 'not_found' });
  });
});

describe('an invoice check', () => {
  const sheet = { name: '对账', title: '账单核对', hint: '实时公式' };

  it('is a live formula on a new sheet, with a name on its anchor; the next one stands beside it', async () => {
    const answer = [{ kind: 'reference', value: 'Log!A1:C9' }, { kind: 'reference', value: 'Log!F1:H4' }, { kind: 'text', value: 'zego' }] as const;
    expect(await writeAudit({ ...sheet, answer })).toBe('对账');
    expect(await writeAudit({ ...sheet, answer })).toBe('对账 2');
    expect(sheetNames()).toEqual(['Log', '对账', '对账 2']);
    expect(workbook.formulas({ sheet: workbook.sheets()[1] ?? '', row: 3, column: 0, rows: 1, columns: 1 })).toEqual([['=RTC_AUDIT(Log!A1:C9,Log!F1:H4,"zego")']]);
    expect(workbook.names().map(({ name }) => name)).toEqual(['RtcAudit', 'RtcAudit2']);
  });

  it('is values where the usage is too large for a formula; a text that looks like a formula stays a text', async () => {
    await writeAudit({ ...sheet, answer: [['计费项', '数量'], ['=HD', 31], ['Total', '']] });
    const cells = { sheet: workbook.sheets()[1] ?? '', row: 3, column: 0, rows: 3, columns: 2 };
    expect(workbook.values(cells)).toEqual([['计费项', '数量'], ['=HD', 31], ['Total', '']]);
  });

  it('knows whether the workbook has quotes and terms of its own, and where a reference without a sheet points', async () => {
    expect(await hasOwnPrices()).toBe(false);
    await makeQuoteWorkbook('zh-CN', 'empty');
    expect(await hasOwnPrices()).toBe(true);
    expect(await onAnySheet('A1:B2')).toBe('用量!A1:B2');
    expect(await onAnySheet('RtcUsage[#All]')).toBe('RtcUsage[#All]');
  });
});
