/// <reference types="office-js" />
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { askVendor } from '../../../src/workbook/ask/ask-vendor';
import { type OpenedReturn, openReturn, reviewReturn, writeReturn } from '../../../src/workbook/ask/read-return';
import type { ReturnProblem } from '../../../src/workbook/ask/returned/problems';
import { askTexts } from '../../../src/i18n/ask/texts';
import { makeQuoteWorkbook } from '../../../src/workbook/make-quote-workbook';
import { FileByHand } from '../../support/file-by-hand';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { objectModelOver } from '../../support/object-model';

let workbook: MemoryWorkbook;
let request = '';

const day = '2026-11-25';
const zh = { name: null, day, locale: 'zh-CN' } as const;

/** Puts Microsoft's object model over a new workbook, with the standard parser of XML where a browser has one. */
async function openWorkbook(content: 'sample' | 'empty', locale: 'zh-CN' | 'en-US' = 'zh-CN'): Promise<void> {
  workbook = new MemoryWorkbook('Notes');
  Object.assign(globalThis, { Excel: objectModelOver(workbook, (file) => { request = file; }).Excel, DOMParser });
  await makeQuoteWorkbook(locale, content);
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
  Reflect.deleteProperty(globalThis, 'DOMParser');
});

/** The cells of a table, with its header row. */
function table(name: string): readonly (readonly unknown[])[] {
  const found = workbook.tables().find((one) => one.name === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return workbook.values(found.area);
}

/** The rows of RtcRates of one offer, by the names of their columns; empty cells left out. */
function ratesOf(offer: string): readonly Readonly<Record<string, unknown>>[] {
  const [header = [], ...rows] = table('RtcRates');
  return rows.filter(([name]) => name === offer).map((row) => Object.fromEntries(header.flatMap((column, index) => (row[index] === '' ? [] : [[String(column), row[index]]]))));
}

/** What RtcTerms says of an offer, by the terms' ids; empty cells left out. */
function termsOf(offer: string): Readonly<Record<string, unknown>> {
  const [header = [], ...rows] = table('RtcTerms');
  const at = header.indexOf(offer);
  return Object.fromEntries(rows.flatMap((row) => (row[at] === '' || at < 0 ? [] : [[String(row[0]), row[at]]])));
}

async function opened(file: FileByHand, name = '即构.xlsx'): Promise<OpenedReturn> {
  const found = openReturn(await file.save(), name);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

const said = (problems: readonly ReturnProblem[]) => problems.map(({ sheet, row, others = [], column, code, args, cause }) => [`${sheet}!${[row, ...others].join()}`, column, code ?? cause?.code, ...args]);

/** Asks 即构 and fills its form in by hand: every price that was asked for, a second step, a fee, and some terms. */
async function filledByHand(): Promise<FileByHand> {
  await askVendor({ vendor: '即构', language: 'zh-CN', day });
  const file = await FileByHand.open(request);
  const prices: Readonly<Record<string, number>> = { 'AUDIO CN': 6, 'SD CN': 11, 'HD CN': 24, 'RECORDING:HD CN': 26, 'SD SEA': 12, 'HD SEA': 27 };
  for (const [what, price] of Object.entries(prices)) {
    const [item, region] = what.split(' ');
    file.fill('价目', file.rowWith('价目', { 3: item, 5: region }), { 6: '千分钟', 7: price, 8: 'CNY', 12: '是', 13: '已报价', 14: new Date(Date.UTC(2026, 11, 31)) });
  }
  file.fill('价目', 11, { 3: 'HD', 5: 'CN', 6: '千分钟', 7: 20, 8: 'CNY', 9: 5_000_000, 11: '累进', 15: '=折扣另议' });
  file.fill('价目', 12, { 3: 'SETUP', 6: '一次', 7: '免费' });
  const term = (id: string): number => file.rowWith('条款', { 0: id });
  const answers = { term_months: 24, discount_off: 0.15, min_commit_month: 50_000, rounding: '合计 2 位', prices_include_tax: '是', exit_rule: '月数', exit_value: 2, availability: '99.95%，按月', p1_restore: '5-8' };
  for (const [id, answer] of Object.entries(answers)) file.fill('条款', term(id), { 3: answer });
  return file;
}

describe('a request that was filled in by hand', () => {
  beforeEach(() => openWorkbook('sample'));

  it('comes back complete: every price, every answer, text as text, what was not answered unsaid', async () => {
    const form = await opened(await filledByHand());
    const review = await reviewReturn(form, zh);
    expect(said(review.problems)).toEqual([]);
    const before = { rates: table('RtcRates'), terms: table('RtcTerms') };
    expect(await writeReturn(form, zh, false)).toEqual({ isWritten: true, rows: 8, answers: 9 });

    const origin = { 方案: '即构', 性质: 'quote', 日期: day, 来源: '厂商填回的询价表 即构.xlsx' };
    const common = { ...origin, 服务商: '即构', 单位: '千分钟', 币种: 'CNY', 含税: '是', 状态: '已报价', 有效期至: '2026-12-31' };
    expect(ratesOf('即构')).toEqual([
      { ...common, 计费项: 'AUDIO', 区域: 'CN', 单价: 6 },
      { ...common, 计费项: 'SD', 区域: 'CN', 单价: 11 },
      { ...common, 计费项: 'HD', 区域: 'CN', 单价: 24 },
      { ...common, 计费项: 'RECORDING:HD', 区域: 'CN', 单价: 26 },
      { ...common, 计费项: 'SD', 区域: 'SEA', 单价: 12 },
      { ...common, 计费项: 'HD', 区域: 'SEA', 单价: 27 },
      { ...origin, 计费项: 'HD', 区域: 'CN', 单位: '千分钟', 单价: 20, 币种: 'CNY', 起始量: 5_000_000, 计价方式: '累进', 备注: '=折扣另议' },
      { ...origin, 计费项: 'SETUP', 单位: '一次', 单价: '免费' },
    ]);
    expect(termsOf('即构')).toEqual({ term_months: 24, discount_off: 0.15, min_commit_month: 50_000, rounding: '合计 2 位', prices_include_tax: '是', exit_rule: '月数', exit_value: 2, availability: '99.95%，按月', p1_restore: '5-8' });
    // What was there stands as it stood.
    expect(table('RtcRates').slice(0, before.rates.length).map((row) => row.slice(0, 17))).toEqual(before.rates);
    expect(table('RtcTerms').slice(0, before.terms.length).map((row) => row.slice(0, 8))).toEqual(before.terms);
  });

  it('is known when it is read again: nothing is written twice', async () => {
    const file = await filledByHand();
    await writeReturn(await opened(file), zh, false);
    const before = [table('RtcRates'), table('RtcTerms')];
    const again = await opened(file, '即构 (1).xlsx');
    const review = await reviewReturn(again, zh);
    expect(review.rates).toMatchObject([{ isSame: true, rows: [], changes: [] }]);
    expect(review.terms).toMatchObject([{ fills: [], differing: [] }]);
    expect(await writeReturn(again, zh, false)).toEqual({ isWritten: true, rows: 0, answers: 0 });
    expect([table('RtcRates'), table('RtcTerms')]).toEqual(before);
  });

  it('comes as a new round where the vendor has changed its mind, and says what moved', async () => {
    const file = await filledByHand();
    await writeReturn(await opened(file), zh, false);
    file.fill('价目', file.rowWith('价目', { 3: 'HD', 5: 'CN' }), { 7: 22 });
    file.fill('条款', file.rowWith('条款', { 0: 'term_months' }), { 3: 36 });
    file.fill('条款', file.rowWith('条款', { 0: 'notice_days' }), { 3: 60 });
    const second = await opened(file, '即构二轮.xlsx');
    const review = await reviewReturn(second, zh);
    expect(review.rates[0]).toMatchObject({ round: 2, isSame: false, changes: [{ what: 'HD CN', before: '24 CNY 千分钟 已报价', after: '22 CNY 千分钟 已报价' }] });
    expect(said(review.problems)).toEqual([['条款!6', '即构', 'termDiffers', '合同期', '24', '36']]);
    expect(await writeReturn(second, zh, false)).toEqual({ isWritten: true, rows: 8, answers: 1 });
    expect(ratesOf('即构').map((row) => row.轮次)).toEqual([...Array<undefined>(8).fill(undefined), ...Array<number>(8).fill(2)]);
    expect(termsOf('即构')).toMatchObject({ term_months: 24, notice_days: 60 });
    expect(await writeReturn(second, zh, true)).toEqual({ isWritten: true, rows: 0, answers: 1 });
    expect(termsOf('即构')).toMatchObject({ term_months: 36, notice_days: 60 });
  });

  it('may be called otherwise than in the file', async () => {
    const form = await opened(await filledByHand());
    expect(form.name).toBe('即构');
    await writeReturn(form, { ...zh, name: '即构两年' }, false);
    expect(ratesOf('即构两年')).toHaveLength(8);
    expect(termsOf('即构两年')).toMatchObject({ term_months: 24 });
    expect(ratesOf('即构')).toEqual([]);
  });
});

describe('a request that was filled in badly', () => {
  beforeEach(() => openWorkbook('sample'));

  it('has every doubt listed with sheet, row and column, and the rest comes in', async () => {
    const file = await filledByHand();
    file.fill('价目', 5, { 7: '面议' });
    file.fill('价目', 6, { 6: '每月每路高清' });
    file.sheet('价目').getCell('G7').value = null;
    file.sheet('价目').getCell('H8').value = { formula: '1/0', result: { error: '#DIV/0!' } };
    file.sheet('价目').getCell('H9').value = null;
    file.fill('价目', 26, { 0: '以上价格有效期三个月' });
    file.sheet('价目').getCell('S7').value = '量大可谈';
    file.fill('条款', file.rowWith('条款', { 0: 'term_months' }), { 3: '两年' });
    file.fill('条款', file.rowWith('条款', { 0: 'discount_off' }), { 3: 15 });
    file.sheet('条款').getCell('A90').value = 'favourite_colour';
    file.sheet('条款').getCell('D90').value = 'blue';
    file.addSheet('补充说明').getCell('A1').value = '请联系我们';
    const form = await opened(file);
    const { problems } = await reviewReturn(form, zh);
    expect(said(problems)).toEqual([
      ['价目!0', '', 'cellsBeside', 1],
      ['价目!5', '单价', 'priceOpen', 'AUDIO CN', '面议'],
      ['价目!6', '单位', 'unit_not_understood'],
      ['价目!7', '单位', 'unitMissing', 'HD CN'],
      ['价目!8', '单价', 'errorInCell', '#DIV/0!'],
      ['价目!9', '单价', 'priceMissing', 'SD SEA'],
      ['价目!26', '', 'remark', '以上价格有效期三个月'],
      ['条款!6', '即构', 'not_a_number'],
      ['条款!12', '即构', 'share_above_one'],
      ['条款!90', '即构', 'termUnknown', 'favourite_colour'],
      ['补充说明!0', '', 'sheetUnread'],
      ['用量!6,8', '计费项', 'needUnpriced', '640x360; 1280x720 + 2*320x180'],
      ['用量!10', '计费项', 'needUnpriced', '3*audio'],
    ]);
    await writeReturn(form, zh, false);
    expect(ratesOf('即构').map((row) => row.单价)).toEqual(['面议', 11, 24, '#DIV/0!', undefined, 27, 20, '免费']);
    expect(termsOf('即构')).toMatchObject({ term_months: '两年', discount_off: 15 });
  });

  it('has a need without a price listed, with what a formula would say', async () => {
    const file = await filledByHand();
    for (const column of ['G', 'H', 'I', 'M', 'N', 'O']) file.sheet('价目').getCell(`${column}5`).value = null;
    file.fill('价目', 8, { 13: '不提供' });
    file.sheet('价目').getCell('H8').value = null;
    const form = await opened(file);
    expect(form.untouched).toEqual(['AUDIO CN']);
    expect(said((await reviewReturn(form, zh)).problems)).toEqual([
      ['用量!10', '计费项', 'needUnpriced', '3*audio'],
      ['用量!12', '计费项', 'needNotOffered', 'RECORDING:HD'],
    ]);
  });

  it('says where no row has a currency', async () => {
    const file = await filledByHand();
    for (let row = 5; row < 13; row += 1) file.sheet('价目').getCell(`I${row}`).value = null;
    expect(said((await reviewReturn(await opened(file), zh)).problems)).toEqual([['价目!5', '币种', 'currencyMissing', '即构']]);
  });

  it('is named by its file where nobody has said whose it is', async () => {
    await askVendor({ vendor: '', language: 'en-US', day });
    const file = await FileByHand.open(request);
    file.fill('Rates', 5, { 6: '1000min', 7: 5, 8: 'USD' });
    const form = await opened(file, 'Offer of ACME.xlsx');
    expect(form.name).toBe('Offer of ACME');
    await writeReturn(form, { ...zh, name: 'ACME' }, false);
    expect(ratesOf('ACME')).toMatchObject([{ 计费项: 'AUDIO', 单价: 5, 币种: 'USD' }]);
  });

  it('keeps two offers in one form apart, each with its own column of terms', async () => {
    await askVendor({ vendor: '', language: 'en-US', day });
    const file = await FileByHand.open(request);
    file.fill('Rates', 5, { 0: 'One year', 1: 'ACME', 6: '1000min', 7: 5, 8: 'USD' });
    file.fill('Rates', 6, { 6: '1000min', 7: 9 });
    file.fill('Rates', 7, { 0: 'Two years', 1: 'ACME', 6: '1000min', 7: 8 });
    file.fill('Terms', 4, { 3: 'One year', 4: 'Two years', 5: 'Three years' });
    file.fill('Terms', file.rowWith('Terms', { 0: 'term_months' }), { 3: 12, 4: 24, 5: 36 });
    const form = await opened(file, 'ACME.xlsx');
    expect(form.name).toBeNull();
    const { problems } = await reviewReturn(form, zh);
    expect(said(problems).filter(([, , code]) => code === 'differentOffers')).toEqual([['Terms!0', 'Three years', 'differentOffers', 'Three years']]);
    await writeReturn(form, zh, false);
    expect([ratesOf('One year').length, ratesOf('Two years').length]).toEqual([2, 1]);
    expect([termsOf('One year'), termsOf('Two years')]).toEqual([{ term_months: 12 }, { term_months: 24 }]);
  });
});

describe('what is no returned request', () => {
  beforeEach(() => openWorkbook('sample'));

  it('is refused: another file, a workbook without the form', async () => {
    expect(openReturn(new TextEncoder().encode('%PDF-1.7'), 'quote.pdf')).toBe('noFile');
    const file = await FileByHand.open(await (await filledByHand()).save());
    file.fill('价目', 4, { 3: '随便' });
    file.fill('条款', 4, { 0: '随便' });
    expect(openReturn(await file.save(), 'x.xlsx')).toBe('noForm');
  });

  it('is an empty form: there is nothing to write', async () => {
    await askVendor({ vendor: '即构', language: 'zh-CN', day });
    const form = await opened(await FileByHand.open(request));
    expect([form.offers, form.untouched.length]).toEqual([[], 6]);
    expect(await writeReturn(form, zh, false)).toEqual({ isWritten: true, rows: 0, answers: 0 });
  });
});

describe('where it is written', () => {
  it('are the empty rows of a new table first, and tables that have to be made', async () => {
    await openWorkbook('sample');
    const form = await opened(await filledByHand());
    await openWorkbook('empty', 'en-US');
    await writeReturn(form, { name: null, day, locale: 'en-US' }, false);
    expect(table('RtcRates')).toHaveLength(9);
    workbook = new MemoryWorkbook('Mine');
    Object.assign(globalThis, { Excel: objectModelOver(workbook).Excel });
    expect(await writeReturn(form, { name: null, day, locale: 'en-US' }, false)).toEqual({ isWritten: true, rows: 8, answers: 9 });
    expect(table('RtcRates')[1]?.slice(0, 9)).toEqual(['即构', '即构', '', 'AUDIO', '', 'CN', '千分钟', 6, 'CNY']);
  });

  it('is not behind a total', async () => {
    await openWorkbook('sample');
    const form = await opened(await filledByHand());
    const rates = workbook.tables().find(({ name }) => name === 'RtcRates');
    if (rates === undefined) throw new Error('no rates');
    workbook.write({ ...rates.area, row: rates.area.row + rates.area.rows - 1, rows: 1, columns: 1 }, [[{ kind: 'value', value: '合计' }]]);
    const before = table('RtcRates');
    expect(await writeReturn(form, zh, false)).toEqual({ isWritten: false });
    expect(table('RtcRates')).toEqual(before);
  });
});

describe.each([
  ['zh-CN', '条款', { p1_response: '15 分钟', p1_restore: '2 小时', incident_credit: '2%', minute_join: '95%', latency_intl: 'P95 400 毫秒', latency_credit: '50%', jitter: '500 毫秒', audio_freeze: '1.5%', data_arbiter: '第三方监测', minimum: '按年考核', min_carry_months: 12, exit_cap_months: 2 }],
  ['en-US', 'Terms', { p1_response: '15 min', p1_restore: '2 h', incident_credit: '2%', minute_join: '95%', latency_intl: 'P95 400 ms', latency_credit: '50%', jitter: '500 ms', audio_freeze: '1.5%', data_arbiter: 'a third party', minimum: 'by the year', min_carry_months: 12, exit_cap_months: 2 }],
] as const)('the terms of a contract, in %s', (locale, sheet, answers) => {
  it('are asked in groups, and come back to RtcTerms with names and hints beside them', async () => {
    await openWorkbook('sample', locale);
    await askVendor({ vendor: 'Acme', language: locale, day });
    const file = await FileByHand.open(request);
    const { terms } = askTexts[locale].request;
    const asked = file.values(sheet).slice(4);
    expect(asked.filter(([id]) => id === null).map(([, name]) => name)).toEqual(Object.values(terms.groups));
    expect(asked.flatMap(([id]) => (id === null ? [] : [id]))).toEqual(Object.keys(terms.rows));
    for (const [id, list] of [['billing_cycle', terms.cycles], ['meter', terms.meters], ['exit_rule', terms.exitRules], ['prices_include_tax', terms.yesNo]] as const) {
      expect(file.sheet(sheet).getCell(`D${file.rowWith(sheet, { 0: id })}`).dataValidation).toMatchObject({ type: 'list', formulae: [`"${list.join(',')}"`] });
    }
    for (const [id, answer] of Object.entries(answers)) file.fill(sheet, file.rowWith(sheet, { 0: id }), { 3: answer });
    const form = await opened(file, 'Acme.xlsx');
    const target = { ...zh, locale, name: 'Acme' };
    expect(said((await reviewReturn(form, target)).problems).filter(([place]) => String(place).startsWith(`${sheet}!`))).toEqual([]);
    await writeReturn(form, target, false);
    expect(termsOf('Acme')).toEqual(answers);
    expect(table('RtcTerms').find(([id]) => id === 'latency_intl')?.slice(0, 3)).toEqual(['latency_intl', ...(terms.rows.latency_intl ?? [])]);
  });
});

describe('whatever a vendor fills in', () => {
  const word = fc.oneof(fc.string({ minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom('=HYPERLINK("x")', '面议', '007', '5-8', '1e5', '#N/A', "'", '免费', ' HD ', '_x0041_', 'TRUE'));
  // xmldom, which stands in for the browser's parser here, takes the line ends of XML 1.1 for line feeds; browsers read XML 1.0.
  const cell = fc.oneof(word.filter((text) => !/[\r\n\u0085\u2028]/.test(text)), fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0), fc.integer(), fc.boolean());
  const answered = (columns: readonly number[]) => fc.dictionary(fc.constantFrom(...columns.map(String)), cell, { maxKeys: columns.length });

  it('comes back identically', async () => {
    await openWorkbook('sample');
    await askVendor({ vendor: '即构', language: 'zh-CN', day });
    const form = request;
    const columns = [2, 6, 8, 9, 10, 11, 12, 13, 14, 15];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, answered(columns)), { minLength: 1, maxLength: 6 }), fc.dictionary(fc.constantFrom('term_months', 'discount_off', 'rounding', 'plan', 'availability', 'payment_tax'), cell), async (rows, answers) => {
        const file = await FileByHand.open(form);
        rows.forEach(([price, others], index) => { file.fill('价目', 5 + index, { ...others, 7: price }); });
        for (const [id, answer] of Object.entries(answers)) file.fill('条款', file.rowWith('条款', { 0: id }), { 3: answer });
        await openWorkbook('empty');
        await writeReturn(await opened(file), zh, false);
        const headers = file.values('价目')[3] ?? [];
        const expected = rows.map(([price, others]) => Object.fromEntries(Object.entries({ ...others, 7: price }).map(([column, value]) => [String(headers[Number(column)]), value])));
        const given = new Set(['方案', '服务商', '计费项', '角色', '区域', '性质', '日期', '来源']);
        expect(ratesOf('即构').map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !given.has(column))))).toEqual(expected);
        expect(termsOf('即构')).toEqual(answers);
        // And a second reading finds nothing new.
        expect((await reviewReturn(await opened(file), zh)).rates).toMatchObject([{ isSame: true, rows: [] }]);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
