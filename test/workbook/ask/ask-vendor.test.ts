/// <reference types="office-js" />
import { strFromU8, unzipSync } from 'fflate';
import { askVendor } from '../../../src/workbook/ask/ask-vendor';
import type { FieldId } from '../../../src/domain/needs/scenario';
import { makeQuoteWorkbook } from '../../../src/workbook/make-quote-workbook';
import { listRates } from '../../../src/taskpane/state/list-rates';
import { writeNeeds } from '../../../src/workbook/needs/write-needs';
import { FileByHand } from '../../support/file-by-hand';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { objectModelOver } from '../../support/object-model';

const write = (...[locale, needs]: readonly [Parameters<typeof writeNeeds>[0], Parameters<typeof writeNeeds>[1]]) => writeNeeds(locale, needs, listRates());

let workbook: MemoryWorkbook;
let opened: string | undefined;

beforeEach(() => {
  workbook = new MemoryWorkbook('Notes');
  opened = undefined;
  Object.assign(globalThis, { Excel: objectModelOver(workbook, (file) => { opened = file; }).Excel });
});

afterEach(() => Reflect.deleteProperty(globalThis, 'Excel'));

const day = '2026-11-25';
const budget = 9_876_543;

async function inExcel(batch: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    batch(context);
    await context.sync();
  });
}

const usageCell = (context: Excel.RequestContext, address: string): Excel.Range => context.workbook.tables.getItem('RtcUsage').worksheet.getRange(address);

/** A sheet with the budget, hard limits, and usage cells that tell the budget or name a rival. */
async function addSecrets(): Promise<void> {
  await inExcel((context) => {
    const walkAway = context.workbook.worksheets.add('Walk away');
    walkAway.getRange('A1:D2').values = [['Item', 'Value', 'Currency', 'Basis'], ['budget', budget, 'CNY', 'board']];
    walkAway.tables.add('A1:D2', true).name = 'RtcWalkAway';
    const needs = context.workbook.worksheets.add('Need list');
    needs.getRange('A1:H4').values = [
      ['Id', 'Need', 'Value', 'Unit', 'Hard', 'Used for', 'Basis', 'Source'],
      ['latency', 'Latency, p95', 400, 'ms', 'yes', 'gate', 'ours', 'board paper 7'],
      ['dau', 'Daily users', 60_000, '', 'no', 'usage', 'ours', 'finance'],
      ['peak', 'Peak', 12_000, 'PCU', '是', 'gate', 'ours', ''],
    ];
    needs.tables.add('A1:H4', true).name = 'RtcNeeds';
    usageCell(context, 'F5').formulas = [["='Walk away'!B2/5"]];
    usageCell(context, 'B6').values = [['Calls that leave Agora next year']];
    usageCell(context, 'J7').values = [['keep below the price of the budget offer']];
  });
  workbook.show("='Walk away'!B2/5", budget / 5);
}

describe('a request for a vendor', () => {
  it('holds the needs, a row for each price that they call for, and the questions, in the language that was chosen', async () => {
    await makeQuoteWorkbook('zh-CN', 'sample');
    const made = await askVendor({ vendor: '即构', language: 'zh-CN', day });
    expect(made).toEqual({ isMade: true, lines: 8, prices: 6, naming: [], secret: 0, broken: [], unread: [] });
    const file = await FileByHand.open(opened ?? '');
    expect(file.sheets).toEqual(['请先阅读', '需求', '价目', '条款']);
    expect(file.values('请先阅读')[1]?.[0]).toBe('致：即构，日期：2026-11-25');
    expect(file.values('需求')[4]).toEqual([1, '1v1 视频通话', '640x360', '640×360', null, 'CN', 1_800_000, 'min', null]);
    expect(file.values('价目').slice(4, 13).map((row) => [row[0], row[3], row[5], row[7], row[16]])).toEqual([
      ['即构', 'AUDIO', 'CN', null, '纯音频'],
      ['即构', 'SD', 'CN', null, '标清'],
      ['即构', 'HD', 'CN', null, '高清'],
      ['即构', 'RECORDING:HD', 'CN', null, '云端录制 HD'],
      ['即构', 'SD', 'SEA', null, '标清'],
      ['即构', 'HD', 'SEA', null, '高清'],
      [null, null, null, null, null],
      [null, null, null, null, null],
      [null, null, null, null, null],
    ]);
    expect(file.values('条款')[3]).toEqual(['编号', '条款', '写法', '即构']);
  });

  it('asks a vendor without a card for every class that may be billed, in the vendor’s language', async () => {
    await makeQuoteWorkbook('zh-CN', 'sample');
    await askVendor({ vendor: '', language: 'en-US', day });
    const file = await FileByHand.open(opened ?? '');
    expect(file.sheets).toEqual(['Please read', 'Needs', 'Rates', 'Terms']);
    expect(file.values('Rates')[3]?.slice(0, 9)).toEqual(['Offer', 'Vendor', 'Plan', 'Item', 'Role', 'Region', 'Unit', 'Price', 'Currency']);
    expect(file.values('Rates').slice(4).filter((row) => row[3] !== null).map((row) => `${String(row[3])} ${String(row[5])}`)).toEqual(['AUDIO CN', 'SD CN', 'HD CN', 'FHD CN', 'RECORDING:HD CN', 'SD SEA', 'HD SEA', 'FHD SEA']);
    expect(file.values('Terms')[3]?.[3]).toBe('Your offer');
  });

  it('asks only what an offer answers, never what the buyer assumes', async () => {
    await makeQuoteWorkbook('en-US', 'sample');
    await askVendor({ vendor: '', language: 'en-US', day });
    const asked = (await FileByHand.open(opened ?? '')).values('Terms').slice(4).map(([id]) => id);
    expect(asked).toContain('term_months');
    expect(asked).toContain('availability');
    for (const ours of ['horizon_months', 'growth_month', 'growth_year', 'seasonality', 'discount_rate', 'currency', 'exit_month', 'exit_probability', 'migration_cost', 'tax_recoverable', 'revenue_per_user_month']) expect(asked).not.toContain(ours);
  });

  it('holds no budget, no rival’s name or price, no note and no formula, and says what it withheld', async () => {
    await makeQuoteWorkbook('en-US', 'sample');
    await addSecrets();
    const made = await askVendor({ vendor: 'zego', language: 'en-US', day });
    expect(made).toMatchObject({ isMade: true, naming: ["'Usage'!B6"], secret: 1 });
    const parts = unzipSync(Buffer.from(opened ?? '', 'base64'));
    const everything = Object.values(parts).map((part) => strFromU8(part)).join('\n');
    const rivals = ['Agora', 'Shengwang', 'TRTC', 'Budget offer', 'agora', 'tencent'];
    for (const word of [...rivals, 'budget', 'board', 'finance', 'participants x', 'two recorded copies', 'Walk away', String(budget), String(budget / 5), '<f>', '<f ']) expect(everything).not.toContain(word);
    const file = await FileByHand.open(opened ?? '');
    const needs = file.values('Needs');
    expect([needs[4]?.[6], needs[5]?.[1]]).toEqual(['(withheld)', '(withheld)']);
    expect(needs.slice(13)).toEqual([
      [null, 'Hard limits', null, null, null, null, null, null, null],
      [null, 'Limit', 'Value', 'Unit', null, null, null, null, null],
      [null, 'Latency, p95', 400, 'ms', null, null, null, null, null],
      [null, 'Peak', 12_000, 'PCU', null, null, null, null, null],
    ]);
    // Prices of the workbook's own offers, as the sample has them, stand in no cell.
    const numbers = file.sheets.flatMap((sheet) => file.values(sheet)).flat().filter((cell) => typeof cell === 'number');
    expect(numbers.filter((number) => [7, 14, 24, 25, 28, 60, 98, 105, 60_000, 80_000, 120_000].includes(number)).filter((number) => number > 8)).toEqual([]);
  });

  it('keeps a vendor called as a formula a name, and asks nobody about rivals whose names are part of its own', async () => {
    await makeQuoteWorkbook('en-US', 'sample');
    await askVendor({ vendor: '=HYPERLINK("http://x")', language: 'en-US', day });
    const file = await FileByHand.open(opened ?? '');
    expect(file.sheet('Rates').getCell('A5').value).toBe('=HYPERLINK("http://x")');
    expect(file.sheet('Terms').getCell('D4').value).toBe('=HYPERLINK("http://x")');
  });

  it('offers lists where words are asked, in the place that Excel wants, and tables by their names', async () => {
    await makeQuoteWorkbook('zh-CN', 'sample');
    await askVendor({ vendor: '', language: 'zh-CN', day });
    const file = await FileByHand.open(opened ?? '');
    const rule = (address: string): object => file.sheet('价目').getCell(address).dataValidation as object;
    expect(rule('G5')).toMatchObject({ type: 'list', formulae: ['"千分钟,分钟,小时,GB,Mbps,路,席,MAU,DAU,标准分钟,月,12个月,一次,%"'] });
    expect(rule('N30')).toMatchObject({ type: 'list', formulae: ['"已报价,包含,不提供,未定"'] });
    expect(rule('J9')).toMatchObject({ type: 'decimal', operator: 'greaterThanOrEqual' });
    expect(file.sheet('价目').getTables().map((table) => (Array.isArray(table) ? table[0] : table) as { readonly name: string }).map(({ name }) => name)).toEqual(['RtcRates']);
    expect(rule('N30')).not.toHaveProperty('errorStyle', 'warning');
    const sheet = strFromU8(unzipSync(Buffer.from(opened ?? '', 'base64'))['xl/worksheets/sheet3.xml'] ?? new Uint8Array());
    const order = ['<sheetData', '<dataValidations', '<pageMargins', '<pageSetup', '<tableParts'].map((tag) => sheet.indexOf(tag));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(Math.min(...order)).toBeGreaterThan(0);
  });

  it('makes nothing where the usage names no item', async () => {
    await makeQuoteWorkbook('en-US', 'empty');
    expect(await askVendor({ vendor: '', language: 'en-US', day })).toEqual({ isMade: false });
    expect(opened).toBeUndefined();
  });

  it('takes the needs that the form of needs wrote: what its formulas show, its hard limits, no error', async () => {
    await write('zh-CN', { scenario: 'social_1v1', needs: (['dau', 'sessions', 'minutes', 'days', 'region.CN', 'participants', 'picture', 'latency_ms'] as FieldId[]).map((id, index) => ({ id, value: id === 'region.CN' ? 1 : id === 'picture' ? '640x360' : 100 + index, basis: 'ours', source: '董事会纪要', isChanged: true })) });
    const usage = workbook.tables().find(({ name }) => name === 'RtcUsage');
    const [line = []] = usage === undefined ? [] : workbook.formulas({ ...usage.area, row: usage.area.row + 1, rows: 1 });
    // In memory nothing is calculated: the item and the usage of the line are formulas.
    workbook.show(String(line[2]), '640x360');
    const formula = line[5];
    workbook.show(String(formula), '#NAME?');
    expect(await askVendor({ vendor: '', language: 'zh-CN', day })).toMatchObject({ isMade: true, broken: ["'用量'!F5"] });
    workbook.show(String(formula), 777_000);
    expect(await askVendor({ vendor: '', language: 'zh-CN', day })).toMatchObject({ isMade: true, broken: [] });
    const needs = (await FileByHand.open(opened ?? '')).values('需求');
    expect(needs[4]?.[6]).toBe(777_000);
    expect(needs.at(-1)?.slice(2, 4)).toEqual([107, 'ms']);
    expect(needs.flat()).not.toContain('董事会纪要');
  });

  it('says which items it does not understand, and asks for the others', async () => {
    await makeQuoteWorkbook('en-US', 'sample');
    await inExcel((context) => { usageCell(context, 'C5').values = [['5*']]; });
    expect(await askVendor({ vendor: '', language: 'en-US', day })).toMatchObject({ isMade: true, unread: ['1'], prices: 8 });
  });
});
