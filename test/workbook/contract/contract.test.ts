/// <reference types="office-js" />
import { clauseLibrary } from '../../../src/data/clause-library';
import type { Locale } from '../../../src/i18n/locale';
import { addTerms } from '../../../src/workbook/contract/add-terms';
import { decideClause, logPromise } from '../../../src/workbook/contract/change-clauses';
import type { ListedClause } from '../../../src/workbook/contract/clauses-sheet';
import { makeClauses } from '../../../src/workbook/contract/make-clauses';
import { readContract } from '../../../src/workbook/contract/read-contract';
import { makeQuoteWorkbook } from '../../../src/workbook/make-quote-workbook';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { objectModelOver } from '../../support/object-model';

let workbook: MemoryWorkbook;

beforeEach(() => {
  workbook = new MemoryWorkbook('Sheet1');
  Object.assign(globalThis, { Excel: objectModelOver(workbook).Excel });
});

afterEach(() => Reflect.deleteProperty(globalThis, 'Excel'));

const tableNamed = (name: string) => workbook.tables().find((table) => table.name === name) ?? Promise.reject(new Error(name));
const rowsOf = async (name: string) => workbook.values((await tableNamed(name)).area);
const sheetNames = (): readonly string[] => workbook.sheets().map((sheet) => workbook.sheetName(sheet));
const listed = (clause: string, offer: string): ListedClause => ({ clause, name: `name of ${clause}`, offer, usual: 'usual', ask: 'ask', severity: 'high', wording: '=1+1' });
const list = (offer: string) => () => [listed('availability', offer), listed('latency', offer)];

async function type(table: string, row: number, column: number, value: string | number): Promise<void> {
  const { area } = await tableNamed(table);
  workbook.write({ ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 }, [[{ kind: 'value', value }]]);
}

describe('readContract', () => {
  it('says that there are no terms, and reads those of the sample', async () => {
    expect(await readContract()).toMatchObject({ offers: undefined, terms: undefined, clauses: [], contract: [], damage: { columns: [], flags: false, trial: false } });
    await makeQuoteWorkbook('zh-CN', 'sample');
    const book = await readContract();
    expect(book.offers).toEqual(['声网两年', '腾讯云一年', '即构一年', '低价方案']);
    expect([book.said('声网两年', 'term_months'), book.said('低价方案', 'availability'), book.said('即构一年', 'horizon_months')]).toEqual([24, null, 36]);
    expect(book.currencyOf('低价方案')).toBe('CNY');
  });

  it('keeps what is wrong with the terms as a whole', async () => {
    await makeQuoteWorkbook('en-US', 'sample');
    await type('RtcTerms', 1, 0, 'colour');
    expect((await readContract()).problem).toMatchObject({ code: 'unknown_term', params: { term: 'colour' } });
  });
});

describe.each<[Locale, readonly string[]]>([['zh-CN', ['风险点', '条款清单']], ['en-US', ['Flags', 'Clauses']]])('the list of clauses in %s', (locale, sheets) => {
  beforeEach(() => makeQuoteWorkbook(locale, 'sample'));

  it('is made beside what is there, the flags with it, and grows by another offer', async () => {
    const before = sheetNames();
    expect(await makeClauses(locale, list('A'))).toEqual({ sheets, added: 2 });
    expect(sheetNames()).toEqual([...before, ...sheets]);
    expect(await makeClauses(locale, list('A'))).toEqual({ sheets: [], added: 0 });
    expect(await makeClauses(locale === 'zh-CN' ? 'en-US' : 'zh-CN', list('B'))).toEqual({ sheets: [], added: 2 });
    const { clauses, language } = await readContract();
    expect(language).toBe(locale);
    expect(clauses.map(({ clause, offer, status }) => [clause, offer, status])).toEqual([['availability', 'A', 'open'], ['latency', 'A', 'open'], ['availability', 'B', 'open'], ['latency', 'B', 'open']]);
    // What is text stays text, and the money is a formula.
    expect((await rowsOf('RtcClauses'))[1]?.[16]).toBe('=1+1');
  });

  it('logs a promise into the row of its clause, and a second one into a row of its own', async () => {
    await makeClauses(locale, list('A'));
    const promise = { promised: '99.99%', by: 'Wang', on: '2026-11-20', channel: 'mail' };
    expect(await logPromise(() => listed('availability', 'A'), promise)).toBe('written');
    expect(await logPromise(() => listed('availability', 'A'), { ...promise, promised: 'credits in cash' })).toBe('written');
    const { clauses } = await readContract();
    expect(clauses.map(({ clause, promised, by, on, channel }) => [clause, promised, by, on, channel])).toEqual([
      ['availability', '99.99%', 'Wang', '2026-11-20', 'mail'],
      ['latency', '', '', '', ''],
      ['availability', 'credits in cash', 'Wang', '2026-11-20', 'mail'],
    ]);
  });

  it('signs a row off, wherever its column was renamed, and not one that was changed meanwhile', async () => {
    await makeClauses(locale, list('A'));
    await type('RtcClauses', 0, 13, 'Who');
    const [seen] = (await readContract()).clauses;
    if (seen === undefined) throw new Error('no clause');
    const decision = { status: 'written', reference: '3.2', owner: 'Li', reason: '', decidedOn: '2026-11-25' } as const;
    expect(await decideClause(seen, decision)).toBe('written');
    expect((await readContract()).clauses[0]).toMatchObject({ status: 'written', reference: '3.2', owner: 'Li' });
    await type('RtcClauses', 1, 2, 'B');
    expect(await decideClause(seen, decision)).toBe('changed');
  });

  it('names the table whose columns are gone', async () => {
    await makeClauses(locale, list('A'));
    const { area } = await tableNamed('RtcClauses');
    workbook.write({ ...area, rows: 1, columns: 3 }, [[1, 2, 3].map((value) => ({ kind: 'value' as const, value: `x${value}` }))]);
    // Renamed columns are known by their place as long as nothing else claims it.
    expect((await readContract()).damage.columns).toEqual([]);
  });

  it('adds the terms that clauses need, once, to the table of terms', async () => {
    const before = (await rowsOf('RtcTerms')).length;
    const added = await addTerms(clauseLibrary.inputs, locale);
    expect(added).toBeGreaterThan(40);
    const rows = await rowsOf('RtcTerms');
    expect(rows).toHaveLength(before + added);
    expect(rows.find(([id]) => id === 'p1_response')?.slice(0, 2)).toEqual(['p1_response', locale === 'zh-CN' ? 'P1 响应时限' : 'P1 response']);
    expect(await addTerms(clauseLibrary.inputs, locale)).toBe(0);
    expect((await readContract()).problem).toBeUndefined();
  });
});

describe('logPromise', () => {
  it('says where there is no list', async () => {
    expect(await logPromise(() => listed('latency', 'A'), { promised: 'x', by: 'y', on: '', channel: '' })).toBe('changed');
  });
});
