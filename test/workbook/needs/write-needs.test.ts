/// <reference types="office-js" />
import { scenarioBook } from '../../../src/data/scenarios';
import type { Default, FieldId } from '../../../src/domain/needs/scenario';
import { makeQuoteWorkbook } from '../../../src/workbook/make-quote-workbook';
import { dayNumber } from '../../../src/workbook/day';
import type { FilledNeed, FilledNeeds } from '../../../src/workbook/needs/filled-needs';
import { readNeeds } from '../../../src/workbook/needs/read-needs';
import { listRates } from '../../../src/taskpane/state/list-rates';
import { writeNeeds } from '../../../src/workbook/needs/write-needs';
import type { CellValue } from '../../../src/workbench/office-host/model';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { objectModelOver } from '../../support/object-model';

const write = (...[locale, needs]: readonly [Parameters<typeof writeNeeds>[0], Parameters<typeof writeNeeds>[1]]) => writeNeeds(locale, needs, listRates());

const today = dayNumber(new Date());

let workbook: MemoryWorkbook;

beforeEach(() => {
  workbook = new MemoryWorkbook('Sheet1');
  Object.assign(globalThis, { Excel: objectModelOver(workbook).Excel });
});

afterEach(() => Reflect.deleteProperty(globalThis, 'Excel'));

/** A scenario's defaults in China, with what the user changed in the form. */
function filled(scenario: string, changes: Partial<Record<FieldId, number | string | null>> = {}): FilledNeeds {
  const defaults = scenarioBook.scenarios.find(({ id }) => id === scenario)?.defaults ?? {};
  const values: Partial<Record<FieldId, number | string | null>> = { ...Object.fromEntries(Object.entries<Default>(defaults).map(([id, { typical }]) => [id, typical])), 'region.CN': 1, ...changes };
  return { scenario, needs: (Object.entries(values) as [FieldId, number | string | null][]).map(([id, value]): FilledNeed => ({ id, value, basis: id in changes ? 'ours' : 'assumed', source: '', isChanged: id in changes })) };
}

const sheetNames = () => workbook.sheets().map((sheet) => workbook.sheetName(sheet));

function table(name: string) {
  const found = workbook.tables().find((one) => one.name === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
}

const cellsOf = (name: string) => workbook.formulas(table(name).area);

/** The row of a need, by its id, in a table with the columns as planned. */
const need = (id: string) => cellsOf('RtcNeeds').find(([first]) => first === id);
const demand = (id: string) => cellsOf('RtcDemand').find(([first]) => first === id);

function put(name: string, row: number, column: number, value: CellValue | { readonly formula: string }): void {
  const { area } = table(name);
  workbook.write({ ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 }, [[typeof value === 'object' ? { kind: 'formula', formula: value.formula } : { kind: 'value', value }]]);
}

const rowOf = (name: string, id: string) => cellsOf(name).findIndex(([first]) => first === id);
const ref = (id: string) => `INDEX(RtcNeeds[Value],MATCH("${id}",RtcNeeds[Id],0))`;

describe('the needs of a scenario in a workbook without any', () => {
  it('are a sheet of needs and a sheet of usage, whose usage are formulas over the needs', async () => {
    expect(await write('en-US', filled('show_live', { 'region.CN': 0.8, 'region.SEA': 0.2 }))).toEqual({ isWritten: true, sheets: ['Needs', 'Usage', 'List prices'], addedNeeds: 0, changed: [], kept: [], lines: 4 });
    expect(sheetNames()).toEqual(['Sheet1', 'Needs', 'Usage', 'List prices']);
    expect(cellsOf('RtcNeeds')[0]).toEqual(['Id', 'Need', 'Value', 'Unit', 'Hard', 'Used for', 'Basis', 'Source', 'Changed on']);
    expect(need('show_live.dau')).toEqual(['show_live.dau', 'Show live: Daily active users', 100_000, 'users', 'no', 'usage', 'assumed', '', today]);
    expect(need('show_live.region.SEA')).toEqual(['show_live.region.SEA', 'Show live: South-East Asia', 0.2, 'share', 'no', 'usage', 'ours', '', today]);
    expect(demand('show_live.minutes_month')?.[2]).toBe(`=RTC_MINUTES(${['dau', 'sessions', 'minutes', 'days'].map((id) => ref(`show_live.${id}`)).join(',')})`);
    const traffic = (people: string, picture: string) => `RTC_TRAFFIC(RTC_MINUTES(${['dau', 'sessions', 'minutes', 'days'].map((id) => ref(`show_live.${id}`)).join(',')})/(${ref('show_live.participants')}+${ref('show_live.audience')})*${ref(`show_live.${people}`)},${ref(`show_live.${picture}`)})`;
    // A need without a row, such as the audience's picture where there is none, must not be asked for.
    expect(demand('show_live.traffic_gb')?.[2]).toBe(`=${traffic('participants', 'picture')}+IF(${ref('show_live.audience')}>0,${traffic('audience', 'audience_picture')},0)`);
    const [, ...lines] = cellsOf('RtcUsage');
    expect(lines.map(([line, scenario, , , region]) => [line, scenario, region])).toEqual([[1, 'Show live', 'CN'], [2, 'Show live', 'SEA'], [3, 'Show live', 'CN'], [4, 'Show live', 'SEA']]);
    expect(lines[3]?.slice(2, 6)).toEqual([
      `=${ref('show_live.audience_picture')}`,
      `=IF(OR(${['broadcast', '极速直播'].map((word) => `${ref('show_live.audience_mode')}="${word}"`).join(',')}),"AUDIENCE","")`,
      'SEA',
      `=INDEX(RtcDemand[Value],MATCH("show_live.room_minutes",RtcDemand[Id],0))*${['audience', 'region.SEA'].map((id) => ref(`show_live.${id}`)).join('*')}`,
    ]);
    expect(workbook.sheetName(workbook.activeSheet())).toBe('Needs');
  });

  it('are in Chinese where the pane is', async () => {
    expect(await write('zh-CN', filled('social_1v1', { latency_ms: 300 }))).toMatchObject({ sheets: ['需求', '用量', '刊例价'], lines: 1 });
    expect(need('social_1v1.latency_ms')).toEqual(['social_1v1.latency_ms', '1v1 社交：单向延迟不高于', 300, 'ms', '是', '门槛、条款、试用', '我方', '', today]);
    expect(need('social_1v1.phase')?.[2]).toBe('平稳');
    expect(cellsOf('RtcUsage')[1]?.[5]).toContain('INDEX(RtcNeeds[数值],MATCH("social_1v1.participants",RtcNeeds[编号],0))');
  });

  it('have no row for a limit that is none, and more rows for the agents of a customer service', async () => {
    await write('en-US', { ...filled('smart_cs', { latency_ms: null }), agents: { count: 28, isChanged: false } });
    expect(need('smart_cs.latency_ms')).toBeUndefined();
    expect(need('smart_cs.agents')?.slice(2, 4)).toEqual([28, 'agents']);
    expect(demand('smart_cs.service_level_reached')?.[2]).toContain('POISSON.DIST(');
  });

  it('say beside them why the vendors differ, for the region with most users, with formulas that spill clear of the tables', async () => {
    await write('en-US', filled('show_live', { 'region.CN': 0.3, 'region.SEA': 0.7 }));
    const { sheet } = table('RtcNeeds').area;
    expect(workbook.formulas({ sheet, row: 5, column: 15, rows: 8, columns: 1 }).flat()).toEqual(['SEA', '', 'Vendor', 'agora', 'tencent-rtc', 'zegocloud', 'livekit', 'chime']);
    const [[meters]] = workbook.formulas({ sheet, row: 7, column: 17, rows: 1, columns: 1 }) as [[string]];
    expect(meters).toBe('=RTC_METERS(RtcUsage[Usage]*(RtcUsage[Region]=$P$6),RtcUsage[Item]&IF(RtcUsage[Role]="","",":"&RtcUsage[Role]),$P$6,$P$9:$P$18,RtcListRates[#All])');
    expect(workbook.names().map(({ name, formula }) => [name, formula])).toEqual([['RtcMeters', '=Needs!$R$8'], ['RtcCliffs', '=Needs!$R$22']]);
  });

  it('ask, of a usage table without roles, without them', async () => {
    await makeQuoteWorkbook('en-US', 'empty');
    put('RtcUsage', 0, 3, 'Who');
    await write('en-US', filled('show_live'));
    const [[meters]] = workbook.formulas({ sheet: table('RtcNeeds').area.sheet, row: 7, column: 17, rows: 1, columns: 1 }) as [[string]];
    expect(meters).toContain(',RtcUsage[Item],');
  });

  it('name no cell of their own column: that would go round in circles', async () => {
    await write('en-US', { ...filled('smart_cs'), agents: { count: 28, isChanged: false } });
    expect(cellsOf('RtcNeeds').flat().filter((cell) => String(cell).startsWith('='))).toEqual([]);
    expect(cellsOf('RtcDemand').flat().filter((cell) => String(cell).includes('RtcDemand['))).toEqual([]);
  });

  it('fill the empty line of an empty quote workbook, and come after lines that are there', async () => {
    await makeQuoteWorkbook('en-US', 'empty');
    expect(await write('en-US', filled('edu_1v1'))).toMatchObject({ sheets: ['Needs', 'List prices'], lines: 2 });
    expect(cellsOf('RtcUsage').slice(1).map(([line, scenario, , , region]) => [line, scenario, region])).toEqual([[1, '1v1 lessons', 'CN'], [2, '1v1 lessons', 'CN']]);
    await write('en-US', filled('meeting'));
    expect(cellsOf('RtcUsage').slice(3).map((cells) => cells.slice(0, 2))).toEqual([[3, 'Video meeting']]);
  });
});

describe('a second run', () => {
  beforeEach(async () => {
    await write('en-US', filled('show_live', { latency_ms: 800 }));
  });

  const all = () => workbook.sheets().map((sheet) => workbook.formulas({ sheet, row: 0, column: 0, rows: 60, columns: 20 }));

  it('changes nothing where the form says the same', async () => {
    const before = all();
    expect(await write('en-US', filled('show_live', { min_peak: null }))).toEqual({ isWritten: true, sheets: [], addedNeeds: 0, changed: [], kept: [], lines: 0 });
    expect(all()).toEqual(before);
  });

  it('changes the one value that the user changed in the form, with its basis and its day, and no other day', async () => {
    const old = cellsOf('RtcNeeds').length - 1;
    for (let row = 1; row <= old; row += 1) put('RtcNeeds', row, 8, 46_000);
    const before = cellsOf('RtcNeeds');
    expect(await write('en-US', filled('show_live', { dau: 250_000 }))).toMatchObject({ sheets: [], changed: ['Daily active users'], lines: 0 });
    const row = rowOf('RtcNeeds', 'show_live.dau');
    expect(cellsOf('RtcNeeds')).toEqual(before.map((cells, index) => (index === row ? [...cells.slice(0, 2), 250_000, ...cells.slice(3, 6), 'ours', '', today] : cells)));
  });

  it('changes a value where the workbook is from before days were written', async () => {
    put('RtcNeeds', 0, 8, 'Mine');
    expect(await write('en-US', filled('show_live', { dau: 250_000, 'region.CN': 0.5, 'region.SEA': 0.5 }))).toMatchObject({ addedNeeds: 1, changed: expect.arrayContaining(['Daily active users']) as unknown });
    expect(need('show_live.dau')?.[2]).toBe(250_000);
    expect(need('show_live.region.SEA')?.[8]).toBe('');
  });

  it('leaves what the user typed into the sheet, and a formula even where the form has another value', async () => {
    put('RtcNeeds', rowOf('RtcNeeds', 'show_live.minutes'), 2, 45);
    put('RtcNeeds', rowOf('RtcNeeds', 'show_live.dau'), 2, { formula: '=Sheet1!B2' });
    put('RtcUsage', 1, 5, 123);
    put('RtcUsage', 1, 9, 'mine');
    expect(await write('en-US', filled('show_live', { dau: 7 }))).toMatchObject({ changed: [], kept: ['Daily active users'], lines: 0 });
    expect([need('show_live.minutes')?.[2], need('show_live.dau')?.[2]]).toEqual([45, '=Sheet1!B2']);
    expect([cellsOf('RtcUsage')[1]?.[5], cellsOf('RtcUsage')[1]?.[9], cellsOf('RtcUsage').length]).toEqual([123, 'mine', 3]);
  });

  it('knows its lines by their formulas, whatever they are called by now, and by their words where a number was typed over the formula', async () => {
    put('RtcUsage', 1, 1, 'Our stars');
    put('RtcUsage', 1, 2, '1280x720');
    put('RtcUsage', 2, 5, 5);
    expect(await write('zh-CN', filled('show_live'))).toMatchObject({ lines: 0 });
    expect(cellsOf('RtcUsage')).toHaveLength(3);
  });

  it('adds the lines of a region that is new, and empties a limit that is no more', async () => {
    expect(await write('en-US', filled('show_live', { 'region.CN': 0.5, 'region.SEA': 0.5, latency_ms: null }))).toMatchObject({ addedNeeds: 1, changed: ['Mainland China', 'One-way latency at most'], lines: 2 });
    expect(cellsOf('RtcUsage').slice(1).map(([line, , , , region]) => [line, region])).toEqual([[1, 'CN'], [2, 'CN'], [3, 'SEA'], [4, 'SEA']]);
    expect(need('show_live.latency_ms')?.[2]).toBe('');
  });

  it('finds its rows in tables that were sorted, renamed, extended, given columns, or said in the other language', async () => {
    const [header = [], first = [], second = []] = cellsOf('RtcUsage');
    workbook.renameSheet(table('RtcUsage').area.sheet, "Last year's");
    const { id, area } = table('RtcUsage');
    const own = [...header, 'Owner'];
    workbook.resizeTable(id, { ...area, rows: 4, columns: own.length });
    const input = (value: CellValue) => (typeof value === 'string' && value.startsWith('=') ? { kind: 'formula', formula: value } as const : { kind: 'value', value } as const);
    workbook.write({ ...area, rows: 4, columns: own.length }, [own, [...second, 'Li'], [9, 'Own line', 'HD', '', 'CN', 5, 'min', '', '', '', 'Wang'], [...first, 'Zhao']].map((cells) => cells.map(input)));
    expect(await write('zh-CN', filled('show_live', { 'region.CN': 0.9, 'region.EU': 0.1 }))).toMatchObject({ sheets: [], lines: 2 });
    expect(cellsOf('RtcUsage').slice(1).map((cells) => [cells[0], cells[1], cells[4], cells[10]])).toEqual([[2, 'Show live', 'CN', 'Li'], [9, 'Own line', 'CN', 'Wang'], [1, 'Show live', 'CN', 'Zhao'], [10, 'Show live', 'EU', ''], [11, 'Show live', 'EU', '']]);
  });

  it('makes a table anew that was taken away, and leaves the other on its sheet', async () => {
    const { id, area } = table('RtcDemand');
    workbook.removeTable(id);
    workbook.write(area, Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => ({ kind: 'empty' }))));
    const before = cellsOf('RtcNeeds');
    expect(await write('en-US', filled('show_live'))).toMatchObject({ sheets: ['Demand'], lines: 0 });
    expect(cellsOf('RtcNeeds')).toEqual(before);
    expect(demand('show_live.peak_users')?.[2]).toContain('RTC_PEAK(');
  });

  it('writes nothing where a column is gone, and says which', async () => {
    put('RtcUsage', 0, 5, 'Menge');
    const before = all();
    expect(await write('en-US', filled('show_live', { dau: 1 }))).toEqual({ isWritten: false, table: 'RtcUsage', columns: ['Usage'] });
    expect(all()).toEqual(before);
  });
});

describe('readNeeds', () => {
  it('reads back every scenario, in whichever language', async () => {
    expect(await readNeeds()).toEqual(new Map());
    await write('zh-CN', filled('voice_room', { phase: 'exploring' }));
    await write('en-US', filled('meeting'));
    const needs = await readNeeds();
    expect([...needs.keys()]).toEqual(['voice_room', 'meeting']);
    expect(needs.get('voice_room')).toMatchObject({ dau: 50_000, phase: 'exploring', picture: '3*audio', 'region.CN': 1 });
    expect(need('meeting.phase')?.slice(1, 3)).toEqual(['视频会议：用量阶段', '平稳']);
  });
});
