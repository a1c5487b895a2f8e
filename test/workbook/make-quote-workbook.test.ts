/// <reference types="office-js" />
import { makeQuoteWorkbook } from '../../src/workbook/make-quote-workbook';
import { HostError } from '../../src/workbench/office-host/errors';
import { MemoryWorkbook } from '../support/memory-workbook';
import { objectModelOver } from '../support/object-model';

/** Excel gives up in the middle of a batch, as long as it is told to: what was written before stays. */
class FailingWorkbook extends MemoryWorkbook {
  fails = false;

  override addTable(...args: Parameters<MemoryWorkbook['addTable']>): ReturnType<MemoryWorkbook['addTable']> {
    if (this.fails && this.tables().length === 2) throw new HostError('GeneralException', 'no more');
    return super.addTable(...args);
  }
}

let workbook: FailingWorkbook;

/** Puts Microsoft's object model over a workbook where the add-in looks for it. */
function open(...sheets: readonly [string, ...string[]]): void {
  workbook = new FailingWorkbook(...sheets);
  Object.assign(globalThis, { Excel: objectModelOver(workbook).Excel });
}

afterEach(() => Reflect.deleteProperty(globalThis, 'Excel'));

const sheetNames = (): readonly string[] => workbook.sheets().map((sheet) => workbook.sheetName(sheet));
const tableNames = (): readonly string[] => workbook.tables().map(({ name }) => name);
const cellsOf = (name: string, rows: number, columns: number) => workbook.formulas({ sheet: workbook.sheets()[sheetNames().indexOf(name)] ?? '', row: 0, column: 0, rows, columns });

describe('a new quote workbook', () => {
  it('is written beside what the workbook holds, in one language', async () => {
    open('Sheet1');
    const made = await makeQuoteWorkbook('zh-CN', 'sample');
    expect(made).toEqual({ isMade: true, sheets: ['用量', '价目', '条款', '比较', '低价陷阱', '假如', '逐月对比', '逐行费用', '账单', '现金流'] });
    expect(sheetNames()).toEqual(['Sheet1', '用量', '价目', '条款', '比较', '低价陷阱', '假如', '逐月对比', '逐行费用', '账单', '现金流']);
    expect(tableNames()).toEqual(['RtcUsage', 'RtcRates', 'RtcTerms', 'RtcCompare']);
    expect(workbook.names().map(({ name, formula }) => [name, formula])).toEqual([['RtcCompared', '=比较!$A$21'], ['RtcTrap', '=低价陷阱!$A$4'], ['RtcBreakEven', '=假如!$K$8'], ['RtcMonths', '=逐月对比!$A$5'], ['RtcCosts', '=逐行费用!$A$4'], ['RtcBill', '=账单!$A$7'], ['RtcCashflow', '=现金流!$A$7']]);
    expect(cellsOf('比较', 5, 6)[4]?.[5]).toBe('=RTC_TCO(RtcUsage[#All],,,RtcCompare[[#This Row],[方案]],RtcRates[#All],RtcTerms[#All],"tco")');
    expect(workbook.activeSheet()).toBe(workbook.sheets()[1]);
  });

  it('takes names that are free where somebody has sheets of those names, and leaves these as they are', async () => {
    open('Usage', 'RATES', 'Rates 2');
    workbook.write({ sheet: 'sheet 1', row: 0, column: 0, rows: 1, columns: 1 }, [[{ kind: 'value', value: 'mine' }]]);
    const made = await makeQuoteWorkbook('en-US', 'empty');
    expect(made).toEqual({ isMade: true, sheets: ['Usage 2', 'Rates 3', 'Terms'] });
    expect(workbook.values({ sheet: 'sheet 1', row: 0, column: 0, rows: 1, columns: 2 })).toEqual([['mine', '']]);
  });

  it('does not mix a sample with tables that are there', async () => {
    open('Sheet1');
    await makeQuoteWorkbook('en-US', 'empty');
    const before = sheetNames();
    expect(await makeQuoteWorkbook('en-US', 'sample')).toEqual({ isMade: false, tables: ['RtcUsage', 'RtcRates', 'RtcTerms'] });
    expect(sheetNames()).toEqual(before);
  });

  it('adds what is missing for the offers that are there, in the language of their tables', async () => {
    open('Sheet1');
    await makeQuoteWorkbook('zh-CN', 'empty');
    const rates = workbook.tables().find(({ name }) => name === 'RtcRates');
    if (rates === undefined) throw new Error('no rates');
    const row = (offer: string, vendor: string, item: string) => [offer, vendor, '', item].map((value) => ({ kind: 'value', value }) as const);
    workbook.write({ ...rates.area, row: rates.area.row + 1, rows: 3, columns: 4 }, [row('甲', '声网', 'HD'), row('甲', '', 'AUDIO'), row('', '即构', 'HD')]);
    workbook.resizeTable(rates.id, { ...rates.area, rows: 4 });
    expect(await makeQuoteWorkbook('en-US', 'rest')).toEqual({ isMade: true, sheets: ['比较', '低价陷阱', '假如', '逐月对比', '逐行费用', '账单', '现金流'] });
    expect(cellsOf('比较', 7, 1).slice(3).flat()).toEqual(['方案', '甲', '即构', '']);
    expect(await makeQuoteWorkbook('zh-CN', 'rest')).toEqual({ isMade: true, sheets: [] });
  });
});

describe('a quote workbook that Excel did not finish', () => {
  const titles = () => sheetNames().slice(1).map((name) => cellsOf(name, 1, 1)[0]?.[0]);
  const unfinished = '（正在写入，尚未写完；可在窗格中补齐）';

  beforeEach(async () => {
    open('Sheet1');
    workbook.fails = true;
    await expect(makeQuoteWorkbook('zh-CN', 'sample')).rejects.toMatchObject({ problem: 'refused' });
    workbook.fails = false;
  });

  it('says so on every sheet, and the next call writes the same sheets to their end', async () => {
    expect(tableNames()).toEqual(['RtcUsage', 'RtcRates']);
    expect(new Set(titles())).toEqual(new Set([unfinished]));
    const names = sheetNames();
    expect(await makeQuoteWorkbook('zh-CN', 'sample')).toEqual({ isMade: true, sheets: names.slice(1) });
    expect(sheetNames()).toEqual(names);
    expect(tableNames()).toEqual(['RtcUsage', 'RtcRates', 'RtcTerms', 'RtcCompare']);
    expect(titles()).not.toContain(unfinished);
    expect(cellsOf('比较', 5, 6)[4]?.[5]).toMatch(/^=RTC_TCO/);
  });

  it('leaves a sheet alone that somebody has typed into since', async () => {
    const usage = workbook.sheets()[1] ?? '';
    workbook.write({ sheet: usage, row: 4, column: 3, rows: 1, columns: 1 }, [[{ kind: 'value', value: 777 }]]);
    expect(await makeQuoteWorkbook('zh-CN', 'sample')).toEqual({ isMade: false, tables: ['RtcUsage'] });
    expect(cellsOf('用量', 5, 4)[4]?.[3]).toBe(777);
  });
});
