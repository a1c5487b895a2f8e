/// <reference types="office-js" />
import { quoteWords } from '../../../src/data/quote-words';
import { quotesTexts } from '../../../src/i18n/quotes/texts';
import { listRates } from '../../../src/taskpane/state/list-rates';
import { offersIn, vendorsIn } from '../../../src/taskpane/state/quotes/quote-offers';
import { checkedRows, takenRows } from '../../../src/taskpane/state/quotes/quote-rows';
import { makeQuoteWorkbook } from '../../../src/workbook/make-quote-workbook';
import { isoDay } from '../../../src/workbook/day';
import { writeNeeds } from '../../../src/workbook/needs/write-needs';
import { lookAtOffers } from '../../../src/workbook/quotes/look-at-offers';
import { cellsAsText, readPasted, vendorName } from '../../../src/workbook/quotes/read-quote';
import { reviewQuote, type TakenQuote, writeQuote } from '../../../src/workbook/quotes/write-quote';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { objectModelOver } from '../../support/object-model';

let workbook: MemoryWorkbook;

async function openWorkbook(content: 'sample' | 'empty' | null): Promise<void> {
  workbook = new MemoryWorkbook('Notes');
  Object.assign(globalThis, { Excel: objectModelOver(workbook).Excel });
  if (content !== null) await makeQuoteWorkbook('zh-CN', content);
}

afterEach(() => { Reflect.deleteProperty(globalThis, 'Excel'); });

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

/** A pasted quote whose every price is taken. */
function taken(text: string, rest: Partial<TakenQuote> = {}): TakenQuote {
  const { rows } = readPasted(text, quoteWords);
  const decisions = new Map(rows.map((_row, index) => [index, { isTaken: true }] as const));
  return { offer: '云讯', vendor: '', day: '2026-11-20', isSameRound: false, locale: 'zh-CN', rows: takenRows(checkedRows(rows, decisions, '免费'), quotesTexts['zh-CN'].read), ...rest };
}

describe('writeQuote', () => {
  it('puts each price behind the rows that are there, with its source text, date and kind', async () => {
    await openWorkbook('sample');
    const before = table('RtcRates');
    expect(await writeQuote([taken('高清：28 元/千分钟（含税）\n每月赠送 10000 分钟')])).toEqual({ isWritten: true, offers: [{ offer: '云讯', rows: 2, round: 1 }] });
    expect(ratesOf('云讯')).toEqual([
      { 方案: '云讯', 计费项: 'HD', 单位: '1000min', 单价: 28, 币种: 'CNY', 含税: 'yes', 性质: 'quote', 日期: '2026-11-20', 来源: '报价第 1 行：高清：28 元/千分钟（含税）' },
      { 方案: '云讯', 计费项: 'HD', 单位: 'min', 单价: '免费', 含量: 10000, 计价方式: 'free', 性质: 'quote', 日期: '2026-11-20', 来源: '报价第 2 行：每月赠送 10000 分钟' },
    ]);
    expect(table('RtcRates').slice(0, before.length)).toEqual(before);
  });

  it('makes the sheets that are missing, and keeps a name that looks like a formula a name', async () => {
    await openWorkbook(null);
    expect(await writeQuote([taken('=1+1：高清 28 元/千分钟', { offer: '=1+1', vendor: '=2+2' })])).toMatchObject({ isWritten: true, offers: [{ rows: 1 }] });
    expect(ratesOf('=1+1')).toMatchObject([{ 方案: '=1+1', 服务商: '=2+2', 单价: 28, 来源: '报价第 1 行：=1+1：高清 28 元/千分钟' }]);
  });

  it('writes a second quote as the next round and says what moved; the same quote is written once', async () => {
    await openWorkbook('empty');
    await writeQuote([taken('高清 28 元/千分钟\n音频 7元/千分钟')]);
    expect(await reviewQuote([taken('高清 28 元/千分钟\n音频 7元/千分钟')])).toMatchObject([{ isSame: true, round: 1, rows: [] }]);
    const second = taken('高清 25 元/千分钟\n标清 12 元/千分钟');
    expect(await reviewQuote([second])).toMatchObject([{ round: 2, changes: [{ what: 'HD', before: '28 CNY 1000min', after: '25 CNY 1000min' }, { what: 'SD', before: '', after: '12 CNY 1000min' }, { what: 'AUDIO', before: '7 CNY 1000min', after: '' }] }]);
    expect(await writeQuote([second])).toEqual({ isWritten: true, offers: [{ offer: '云讯', rows: 2, round: 2 }] });
    expect(ratesOf('云讯').map((row) => [row.计费项, row.轮次])).toEqual([['HD', undefined], ['AUDIO', undefined], ['HD', 2], ['SD', 2]]);
  });

  it('adds a further page to the last round', async () => {
    await openWorkbook('empty');
    await writeQuote([taken('高清 28 元/千分钟')]);
    expect(await writeQuote([taken('云端录制 高清 30元/千分钟', { isSameRound: true })])).toEqual({ isWritten: true, offers: [{ offer: '云讯', rows: 1, round: 1 }] });
    expect(ratesOf('云讯').map((row) => [row.计费项, row.轮次])).toEqual([['HD', undefined], ['RECORDING:HD', undefined]]);
  });

  it('writes a quote of several vendors as an offer of each, and compares each with its own last round', async () => {
    await openWorkbook('empty');
    const offersOf = (text: string): readonly TakenQuote[] => {
      const quote = readPasted(text, quoteWords);
      const names = vendorsIn(quote, (vendor) => vendorName(vendor, true));
      return offersIn(checkedRows(quote.rows, new Map(), '免费'), quote.vendor, names, (rows) => takenRows(rows, quotesTexts['zh-CN'].read)).map((one) => ({ ...one, day: '2026-11-20', locale: 'zh-CN' }));
    };
    const text = '元/千分钟\t声网\t云讯科技\n语音\t6.5\t5.8';
    expect(offersOf(text)).toEqual([]);
    const column = '厂商\t计费项\t元/千分钟\n声网\t语音\t6.5\n云讯科技\t语音\t5.8\n声网\t高清\t24';
    expect(await writeQuote(offersOf(column))).toEqual({ isWritten: true, offers: [{ offer: '声网', rows: 2, round: 1 }, { offer: '云讯科技', rows: 1, round: 1 }] });
    expect(ratesOf('声网')).toMatchObject([{ 服务商: '声网', 计费项: 'AUDIO', 单价: 6.5 }, { 服务商: '声网', 计费项: 'HD', 单价: 24 }]);
    expect(ratesOf('云讯科技')).toMatchObject([{ 服务商: '云讯科技', 计费项: 'AUDIO', 单价: 5.8 }]);
    const again = offersOf(column.replace('5.8', '5.5'));
    expect(await reviewQuote(again)).toMatchObject([{ offer: '声网', isSame: true }, { offer: '云讯科技', isSame: false, round: 2, changes: [{ what: 'AUDIO', before: '5.8 CNY 1000min', after: '5.5 CNY 1000min' }] }]);
    expect(await writeQuote(again)).toEqual({ isWritten: true, offers: [{ offer: '声网', rows: 0, round: 1 }, { offer: '云讯科技', rows: 1, round: 2 }] });
    expect(ratesOf('声网')).toHaveLength(2);
  });

  it('writes what the user corrected', async () => {
    await openWorkbook('empty');
    const { rows } = readPasted('标清 RMB 14', quoteWords);
    const decisions = new Map([[0, { isTaken: true, unit: '1000min', price: '13.5', item: 'HD' }]]);
    await writeQuote([{ ...taken(''), rows: takenRows(checkedRows(rows, decisions, '免费'), quotesTexts['zh-CN'].read) }]);
    expect(ratesOf('云讯')).toMatchObject([{ 计费项: 'HD', 单位: '1000min', 单价: 13.5 }]);
  });

  it('keeps back what was corrected into something that formulas refuse, and says why', () => {
    const { rows } = readPasted('标清 RMB 14', quoteWords);
    const [row] = checkedRows(rows, new Map([[0, { isTaken: true, unit: 'furlong' }]]), '免费');
    expect(row).toMatchObject({ isTaken: undefined, problem: { code: 'unit_not_understood', params: { unit: 'furlong' } } });
  });
});

describe('cellsAsText', () => {
  it('takes selected cells as if they had been pasted: merged cells are empty, errors stay visible', async () => {
    await openWorkbook('empty');
    const sheet = workbook.sheets()[0] ?? '';
    const value = (one: string | number) => ({ kind: 'value', value: one }) as const;
    workbook.write({ sheet, row: 0, column: 0, rows: 3, columns: 3 }, [[value('项目'), value('规格'), value('单价（元/千分钟）')], [value('视频'), value('高清'), value(28)], [{ kind: 'empty' }, value('标清'), value(12)]]);
    const text = await cellsAsText('Notes!A1:C3');
    expect(text).toBe('项目\t规格\t单价（元/千分钟）\n视频\t高清\t28\n\t标清\t12');
    expect(readPasted(text, quoteWords).rows.map(({ cells }) => [cells.item, cells.price])).toEqual([['HD', 28], ['SD', 12]]);
  });
});

describe('lookAtOffers', () => {
  it('says how the sample\'s offers charge, what they leave unsaid, and what of the needs they leave unpriced', async () => {
    await openWorkbook('sample');
    const found = await lookAtOffers();
    if (!('offers' in found)) throw new Error('refused');
    const [shengwang, , , budget] = found.offers;
    expect(found.offers.map(({ offer, modes }) => [offer, modes])).toEqual([['声网两年', ['usage']], ['腾讯云一年', ['usage']], ['即构一年', ['usage']], ['低价方案', ['usage']]]);
    expect(shengwang).toMatchObject({ unpriced: [], dimensions: { hasVoice: true, hasVideo: true, regions: ['CN', 'SEA'], extras: ['RECORDING'] }, completeness: { priced: 8, needs: 8 } });
    expect(shengwang?.unsaid).toContain('overage_multiplier');
    expect(budget?.unsaid).not.toContain('overage_multiplier');
    expect(budget?.dimensions.regions).toEqual([]);
  });

  it('finds a need without a price, a fee without a need, and what the last round moved', async () => {
    await openWorkbook('sample');
    await writeQuote([taken('音频 7元/千分钟\n标清 12元/千分钟\n全高清 60元/千分钟\n白板 2000 元/月', { offer: '新报价', vendor: '即构' })]);
    await writeQuote([taken('音频 7元/千分钟\n标清 11元/千分钟\n全高清 60元/千分钟\n白板 2000 元/月', { offer: '新报价', vendor: '即构' })]);
    const found = await lookAtOffers();
    if (!('offers' in found)) throw new Error('refused');
    const look = found.offers.find(({ offer }) => offer === '新报价');
    expect(look?.unpriced.flatMap(({ needs }) => needs)).toEqual(expect.arrayContaining(['1280x720 + 2*320x180 CN', 'RECORDING:HD CN']));
    expect(look?.feesWithoutNeed.map(({ items, price }) => [items, price])).toEqual([[['WHITEBOARD'], 2000]]);
    expect(look?.changes).toEqual([{ what: 'SD', before: '12 CNY 1000min', after: '11 CNY 1000min' }]);
    expect(look?.completeness.share).toBeLessThan(0.6);
  });

  it('says of a round how many needs were stated or changed after it was quoted, and nothing where needs have no days', async () => {
    await openWorkbook('empty');
    await writeQuote([taken('音频 7元/千分钟', { day: '2020-11-20' })]);
    await writeQuote([taken('音频 6元/千分钟', { offer: '后报', day: isoDay(new Date()) })]);
    const needsSince = async () => {
      const found = await lookAtOffers();
      return 'offers' in found ? Object.fromEntries(found.offers.map((look) => [look.offer, look.needsSince])) : found;
    };
    expect(await needsSince()).toEqual({ 云讯: null, 后报: null });
    await writeNeeds('zh-CN', { scenario: 'show_live', needs: [{ id: 'dau', value: 100_000, basis: 'ours', source: '', isChanged: true }, { id: 'days', value: 30, basis: 'ours', source: '', isChanged: true }] }, listRates());
    expect(await needsSince()).toEqual({ 云讯: { quotedOn: '2020-11-20', changedOn: isoDay(new Date()), count: 2 }, 后报: null });
    const [header = []] = table('RtcNeeds');
    const needs = workbook.tables().find(({ name }) => name === 'RtcNeeds');
    if (needs === undefined) throw new Error('no needs');
    workbook.write({ ...needs.area, column: needs.area.column + header.indexOf('改动日期'), rows: 1, columns: 1 }, [[{ kind: 'value', value: '我们的列' }]]);
    expect(await needsSince()).toEqual({ 云讯: null, 后报: null });
  });
});
