/// <reference types="office-js" />
import { criteriaBook } from '../../../src/data/criteria';
import { addCriterion, addEvaluators, renameCriterion, writeWeights } from '../../../src/workbook/vendors/change-criteria';
import { addVendor, renameVendor } from '../../../src/workbook/vendors/change-vendors';
import { agreeMark, giveMarks, type NewMark } from '../../../src/workbook/vendors/give-mark';
import { makeScoring as makeWith } from '../../../src/workbook/vendors/make-scoring';
import { readScoring } from '../../../src/workbook/vendors/read-scoring';
import type { Scoring } from '../../../src/workbook/vendors/scoring';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { objectModelOver } from '../../support/object-model';

let workbook: MemoryWorkbook;

beforeEach(() => {
  workbook = new MemoryWorkbook('Sheet1');
  Object.assign(globalThis, { Excel: objectModelOver(workbook).Excel });
});

afterEach(() => Reflect.deleteProperty(globalThis, 'Excel'));

const mark = (given: Partial<NewMark>): NewMark => ({ at: '2026-11-25 10:00:00', evaluator: 'Li', vendor: 'A', criterion: 'sla', mark: 4, evidence: '', evidenceDate: '', reason: '', ...given });
const makeScoring = (locale: 'zh-CN' | 'en-US', book: typeof criteriaBook, vendors: readonly string[], evaluators: readonly string[] = []) => makeWith(locale, book, vendors, evaluators, '2026-11-25 08:00:00');
const giveMark = (given: NewMark) => giveMarks([given]);
const read = async (): Promise<Scoring> => (await readScoring()) ?? Promise.reject(new Error('no scoring'));
const cellOf = ({ vendors, criteria }: Scoring, vendor: string, key: string) => criteria.find((one) => one.key === key)?.cells[vendors.indexOf(vendor)];
const tableNamed = (name: string) => workbook.tables().find((table) => table.name === name) ?? Promise.reject(new Error(name));
const rowsOf = async (name: string) => workbook.values((await tableNamed(name)).area);
const sheetNames = (): readonly string[] => workbook.sheets().map((sheet) => workbook.sheetName(sheet));

/** Changes cells as a user does, past the pane. */
async function type(table: string, row: number, column: number, value: string | number): Promise<void> {
  const { area } = await tableNamed(table);
  workbook.write({ ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 }, [[{ kind: 'value', value }]]);
}

describe.each([['zh-CN', ['评分项', '评分结果', '稳健性', '打分记录']], ['en-US', ['Criteria', 'Ranking', 'Robustness', 'Scores']]] as const)('a scoring in %s', (locale, sheets) => {
  it('is four sheets beside what is there, and is read as it was planned', async () => {
    expect(await readScoring()).toBeUndefined();
    expect(await makeScoring(locale, criteriaBook, ['A', '=1+1', '😀'])).toEqual(sheets);
    expect(sheetNames()).toEqual(['Sheet1', ...sheets]);
    const { language, vendors, criteria, evaluators } = await read();
    expect([language, vendors, evaluators]).toEqual([locale, ['A', '=1+1', '😀'], []]);
    expect(criteria.map(({ key, weight, isGate }) => [key, weight, isGate])).toEqual([['gate_compliance', 0, true], ...criteriaBook.criteria.map(({ id, weight }) => [id, weight, false])]);
    expect(criteria[1]).toMatchObject({ key: 'latency', better: 'lower', anchors: [800, 400, 300, 200, 100] });
    expect(await makeScoring(locale, criteriaBook, ['B'])).toEqual([]);
  });
});

describe('giveMarks', () => {
  beforeEach(async () => { await makeScoring('en-US', criteriaBook, ['A', 'B']); });

  it('keeps every mark in RtcScores, the first in the empty row, and lets the agreed mark follow', async () => {
    expect(await giveMark(mark({ evidence: 'contract 3.1', evidenceDate: '2026-11-20' }))).toBe('written');
    expect(await giveMark(mark({ mark: 5, at: '2026-11-25 10:00:01' }))).toBe('written');
    const [, ...rows] = await rowsOf('RtcScores');
    expect(rows).toEqual([
      ['2026-11-25 10:00:00', 'Li', 'A', 'sla', 4, 'contract 3.1', '2026-11-20', ''],
      ['2026-11-25 10:00:01', 'Li', 'A', 'sla', 5, '', '', ''],
    ]);
    expect(cellOf(await read(), 'A', 'sla')).toEqual({ kind: 'number', value: 5 });
  });

  it('waits for all who joined, takes the mean of marks near each other, and none of marks 3 of 4 apart', async () => {
    await addEvaluators('2026-11-25 09:00:00', ['Li', 'Wang']);
    await giveMark(mark({}));
    expect(cellOf(await read(), 'A', 'sla')).toEqual({ kind: 'none' });
    await giveMark(mark({ evaluator: 'Wang', mark: 3 }));
    expect(cellOf(await read(), 'A', 'sla')).toEqual({ kind: 'number', value: 3.5 });
    await giveMark(mark({ evaluator: 'Wang', mark: 1, at: '2026-11-25 11:00:00' }));
    expect(cellOf(await read(), 'A', 'sla')).toEqual({ kind: 'none' });
  });

  it('keeps a batch as if its marks had come one by one: the last counts, and one that is gone does not stop the others', async () => {
    expect(await giveMarks([mark({ mark: 2 }), mark({ mark: 3 }), mark({ vendor: 'C' }), mark({ vendor: 'B', mark: 5 }), mark({ vendor: 'B', mark: null })])).toBe('gone');
    const scoring = await read();
    expect(scoring.marks.map(({ vendor, mark: given }) => [vendor, given])).toEqual([['A', 2], ['A', 3], ['B', 5], ['B', null]]);
    expect([cellOf(scoring, 'A', 'sla'), cellOf(scoring, 'B', 'sla')]).toEqual([{ kind: 'number', value: 3 }, { kind: 'none' }]);
  });

  it('keeps an agreed mark that people typed into the sheet', async () => {
    await giveMark(mark({}));
    const row = (await rowsOf('RtcCriteria')).findIndex(([id]) => id === 'sla');
    await type('RtcCriteria', row, 13, 2);
    expect(await giveMark(mark({ mark: 5, at: '2026-11-25 12:00:00' }))).toBe('kept');
    expect(cellOf(await read(), 'A', 'sla')).toEqual({ kind: 'number', value: 2 });
  });

  it('writes what a gate was measured at, or how it was judged', async () => {
    await giveMark(mark({ criterion: 'gate_compliance', mark: 'fail' }));
    expect(cellOf(await read(), 'A', 'gate_compliance')).toEqual({ kind: 'outcome', outcome: 'fail' });
  });

  it('finds its row in a table that was sorted meanwhile, by time and not by place', async () => {
    await giveMark(mark({ at: '2026-11-25 12:00:00', mark: 2 }));
    await giveMark(mark({ at: '2026-11-25 10:00:00', mark: 4, evaluator: 'Li' }));
    expect((await read()).marks.map(({ mark: given }) => given)).toEqual([4, 2]);
    const { area } = await tableNamed('RtcCriteria');
    const [header, ...rows] = workbook.values(area);
    workbook.write(area, [header ?? [], ...rows.reverse()].map((cells) => cells.map((value) => (value === '' ? { kind: 'empty' } : { kind: 'value', value } as const))));
    await giveMark(mark({ vendor: 'B', mark: 1, at: '2026-11-25 13:00:00' }));
    expect(cellOf(await read(), 'B', 'sla')).toEqual({ kind: 'number', value: 1 });
    expect(cellOf(await read(), 'A', 'sla')).toEqual({ kind: 'number', value: 2 });
  });

  it('writes nothing where the vendor or the criterion is gone', async () => {
    const before = await rowsOf('RtcScores');
    expect(await giveMark(mark({ vendor: 'C' }))).toBe('gone');
    expect(await giveMark(mark({ criterion: 'speed' }))).toBe('gone');
    expect(await rowsOf('RtcScores')).toEqual(before);
  });
});

describe('agreeMark', () => {
  it('sets the mark with its reason, and refuses where another stands there by now', async () => {
    await makeScoring('zh-CN', criteriaBook, ['A']);
    expect(await agreeMark(mark({ mark: 3, reason: '按合同' }), { kind: 'none' })).toBe('written');
    expect(await agreeMark(mark({ mark: 5 }), { kind: 'none' })).toBe('changed');
    expect((await read()).marks).toMatchObject([{ evaluator: '共识', isAgreed: true, mark: 3, reason: '按合同' }]);
    expect((await read()).evaluators).toEqual([]);
    expect(cellOf(await read(), 'A', 'sla')).toEqual({ kind: 'number', value: 3 });
  });
});

describe('criteria', () => {
  beforeEach(async () => { await makeScoring('en-US', criteriaBook, ['A', 'B']); });

  it('are added, renamed without losing marks, and read in their planned place where a column was renamed', async () => {
    await giveMark(mark({}));
    expect(await addCriterion({ dimension: 'Service', name: '=1+1', isGate: false })).toBe('written');
    expect(await renameCriterion('sla', 'Service level')).toBe('written');
    await type('RtcCriteria', 0, 3, 'How much');
    const { criteria, marks } = await read();
    expect(criteria.at(-1)).toMatchObject({ key: 'own_1', name: '=1+1', weight: 0, dimension: 'Service' });
    expect(criteria.find(({ key }) => key === 'sla')).toMatchObject({ name: 'Service level', weight: 12 });
    expect(marks).toMatchObject([{ criterion: 'sla', mark: 4 }]);
  });

  it('get new weights only where nobody has changed them meanwhile', async () => {
    const { criteria } = await read();
    const wanted = criteria.map(({ key, weight }) => ({ key, weight: key === 'sla' ? 20 : weight, isLocked: key === 'sla' }));
    await type('RtcCriteria', 2, 3, 9);
    expect(await writeWeights(criteria, wanted)).toBe('changed');
    expect(await writeWeights((await read()).criteria, wanted)).toBe('written');
    expect((await read()).criteria.find(({ key }) => key === 'sla')).toMatchObject({ weight: 20, isLocked: true });
  });
});

describe('vendors', () => {
  it('are added at the right with a row of the ranking, and keep their marks under another name', async () => {
    await makeScoring('en-US', criteriaBook, ['A', 'B']);
    await giveMark(mark({}));
    expect(await addVendor('b')).toEqual({ state: 'taken' });
    expect(await addVendor('=1+1')).toEqual({ state: 'written' });
    const ranking = workbook.sheets().find((sheet) => workbook.sheetName(sheet) === 'Ranking') ?? '';
    expect(workbook.formulas({ sheet: ranking, row: 9, column: 0, rows: 1, columns: 1 })).toEqual([['=IFERROR(INDEX(RtcCriteria[#Headers],1,COLUMNS(RtcCriteria[[Id]:[Anchor5]])+3),"")']]);
    expect(await renameVendor('A', '@A')).toEqual({ state: 'written' });
    const scoring = await read();
    expect(scoring.vendors).toEqual(['@A', 'B', '=1+1']);
    expect(scoring.marks).toMatchObject([{ vendor: '@A', mark: 4 }]);
    expect(cellOf(scoring, '@A', 'sla')).toEqual({ kind: 'number', value: 4 });
  });

  it('are not ranked over what somebody wrote below: the column is there, and the cells are named', async () => {
    await makeScoring('en-US', criteriaBook, ['A']);
    const ranking = workbook.sheets().find((sheet) => workbook.sheetName(sheet) === 'Ranking') ?? '';
    workbook.write({ sheet: ranking, row: 8, column: 2, rows: 1, columns: 1 }, [[{ kind: 'value', value: 'mine' }]]);
    expect(await addVendor('B')).toEqual({ state: 'no_room', address: 'Ranking!A9:T9' });
    expect((await read()).vendors).toEqual(['A', 'B']);
    expect(workbook.values({ sheet: ranking, row: 8, column: 2, rows: 1, columns: 1 })).toEqual([['mine']]);
  });
});

describe('a large scoring', () => {
  const names = [...Array.from({ length: 17 }, (_, index) => `Vendor ${index + 1}`), '=1+1', '😀', 'x'.repeat(200)];

  it('has 20 vendors and 40 criteria, each mark in its own cell', async () => {
    await makeScoring('en-US', criteriaBook, names);
    for (let count = 13; count < 40; count += 1) await addCriterion({ dimension: 'Scale', name: `Own ${count}`, isGate: false });
    const { criteria } = await read();
    const keys = criteria.filter(({ isGate }) => !isGate).map(({ key }) => key);
    expect(keys).toHaveLength(40);
    const all = keys.flatMap((criterion, row) => names.map((vendor, column) => mark({ criterion, vendor, mark: 1 + ((row + column) % 5) })));
    expect(await giveMarks(all)).toBe('written');
    const scoring = await read();
    expect(scoring.vendors).toEqual(names);
    expect(keys.map((key) => names.map((vendor) => cellOf(scoring, vendor, key)))).toEqual(keys.map((_key, row) => names.map((_vendor, column) => ({ kind: 'number', value: 1 + ((row + column) % 5) }))));
    expect(scoring.marks).toHaveLength(800);
  });
});

describe('two panes on one workbook', () => {
  it('keep both marks, for one vendor or for two, whoever is quicker', async () => {
    await makeScoring('en-US', criteriaBook, ['A', 'B'], ['Li', 'Wang']);
    const first = Excel;
    const other = objectModelOver(workbook).Excel;
    const inPane = async (model: typeof Excel, given: NewMark) => {
      Object.assign(globalThis, { Excel: model });
      return giveMark(given);
    };
    await Promise.all([inPane(first, mark({})), inPane(other, mark({ evaluator: 'Wang', mark: 5 })), inPane(first, mark({ vendor: 'B', mark: 2 })), inPane(other, mark({ vendor: 'B', evaluator: 'Wang', mark: 2 }))]);
    const scoring = await read();
    expect(scoring.marks.filter(({ mark: given }) => given !== null).map(({ evaluator, vendor, mark: given }) => `${evaluator} ${vendor} ${String(given)}`).sort()).toEqual(['Li A 4', 'Li B 2', 'Wang A 5', 'Wang B 2']);
    expect(scoring.criteria.flatMap(({ cells }) => cells).filter(({ kind }) => kind === 'number')).toHaveLength(2);
  });
});

describe('a gate that a hard limit feeds', () => {
  it('takes the strictest limit of all scenarios, live, and only limits that are set', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C4').values = [['Id', 'Need', 'Value'], ['social_1v1.latency_ms', 'Latency', 200], ['show_live.latency_ms', 'Latency', 400], ['show_live.min_picture', 'Picture', '']];
      sheet.tables.add('A1:C4', true).name = 'RtcNeeds';
      await context.sync();
    });
    await makeScoring('en-US', criteriaBook, ['A']);
    expect((await read()).criteria.filter(({ isGate }) => isGate).map(({ key }) => key)).toEqual(['gate_latency', 'gate_compliance']);
    const { area } = await tableNamed('RtcCriteria');
    expect(workbook.formulas({ ...area, row: area.row + 1, column: 6, rows: 1, columns: 1 })).toEqual([['=IF(MINIFS(RtcNeeds[Value],RtcNeeds[Id],"*.latency_ms")=0,"",MINIFS(RtcNeeds[Value],RtcNeeds[Id],"*.latency_ms"))']]);
  });
});
