/// <reference types="office-js" />
import { contractTexts } from '../../../src/i18n/contract/texts';
import type { Locale } from '../../../src/i18n/locale';
import { decideClause, decideText } from '../../../src/workbook/contract/change-clauses';
import type { ListedClause } from '../../../src/workbook/contract/clauses-sheet';
import { putContract } from '../../../src/workbook/contract/contract-text';
import { showExitCost } from '../../../src/workbook/contract/exit-sheet';
import { makeClauses } from '../../../src/workbook/contract/make-clauses';
import { mendContract } from '../../../src/workbook/contract/mend-contract';
import { mendTrial, putTrial, putTrialPlan } from '../../../src/workbook/contract/put-trial';
import { readContract } from '../../../src/workbook/contract/read-contract';
import { showFlags } from '../../../src/workbook/contract/show-flags';
import type { TrialPromise } from '../../../src/workbook/contract/trial-sheets';
import { makeQuoteWorkbook } from '../../../src/workbook/make-quote-workbook';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { objectModelOver } from '../../support/object-model';

let workbook: MemoryWorkbook;

beforeEach(() => {
  workbook = new MemoryWorkbook('Sheet1');
  Object.assign(globalThis, { Excel: objectModelOver(workbook).Excel });
});

afterEach(() => Reflect.deleteProperty(globalThis, 'Excel'));

const sheetNames = (): readonly string[] => workbook.sheets().map((sheet) => workbook.sheetName(sheet));
const sheetOf = (name: string): string => workbook.sheets().find((sheet) => workbook.sheetName(sheet) === name) ?? '';
const tableNamed = (name: string) => {
  const table = workbook.tables().find((one) => one.name === name);
  if (table === undefined) throw new Error(name);
  return table;
};
const rowsOf = (name: string) => workbook.values(tableNamed(name).area);
const formulasOf = (name: string) => workbook.formulas(tableNamed(name).area);
const nameOf = (name: string): string | undefined => workbook.names().find((one) => one.name === name)?.formula;
const listed = (clause: string, offer: string): ListedClause => ({ clause, name: `name of ${clause}`, offer, usual: 'usual', ask: 'ask', severity: 'high', wording: 'w' });

/** Takes a column out of a table, as Excel does: what is at its right moves up. */
function dropColumn(name: string, index: number): void {
  const { id, area } = tableNamed(name);
  const kept = workbook.formulas(area).map((row) => [...row.filter((_cell, column) => column !== index), '']);
  workbook.write(area, kept.map((row) => row.map((value) => (value === '' ? { kind: 'empty' } : typeof value === 'string' && value.startsWith('=') ? { kind: 'formula', formula: value } : { kind: 'value', value }))));
  workbook.resizeTable(id, { ...area, columns: area.columns - 1 });
}

function breakFormulas(name: string, gone: string): void {
  const { area } = tableNamed(name);
  workbook.write(area, workbook.formulas(area).map((row) => row.map((value) => (typeof value === 'string' && value.startsWith('=') ? { kind: 'formula' as const, formula: value.split(gone).join('#REF!') } : undefined))));
}

describe.each<Locale>(['zh-CN', 'en-US'])('a contract that somebody has worked on, in %s', (locale) => {
  const words = contractTexts[locale];
  const riskFormulas = () => formulasOf('RtcClauses').slice(1).map((row) => row[10]);

  beforeEach(async () => {
    await makeQuoteWorkbook(locale, 'sample');
    await makeClauses(locale, () => [listed('availability', 'A'), listed('latency', 'A')]);
  });

  it('has one sheet of flags, however often it is asked for', async () => {
    const before = sheetNames();
    expect([await showFlags(locale), await showFlags(locale)]).toEqual([{ sheet: words.flagSheet.sheet, isMade: false }, { sheet: words.flagSheet.sheet, isMade: false }]);
    expect(sheetNames()).toEqual(before);
    workbook.renameSheet(sheetOf(words.flagSheet.sheet), 'mine');
    workbook.definedNames = workbook.definedNames.map((one) => ({ ...one, formula: one.formula.replace(words.flagSheet.sheet, 'mine') }));
    expect(await showFlags(locale)).toEqual({ sheet: 'mine', isMade: false });
  });

  it('has lost the sheet of flags: says so, and gets it back with its names, while a row’s own money stays', async () => {
    const { area } = tableNamed('RtcClauses');
    workbook.write({ ...area, row: area.row + 2, column: area.column + 10, rows: 1, columns: 1 }, [[{ kind: 'value', value: 500 }]]);
    const formula = riskFormulas()[0];
    workbook.removeSheet(sheetOf(words.flagSheet.sheet));
    workbook.write({ ...area, row: area.row + 1, column: area.column + 10, rows: 1, columns: 1 }, [[{ kind: 'formula', formula: '=SUMIFS(#REF!,#REF!,1,#REF!,2)' }]]);
    expect((await readContract()).damage).toEqual({ columns: [], flags: true, trial: false });
    await mendContract(locale);
    expect((await readContract()).damage).toEqual({ columns: [], flags: false, trial: false });
    expect(sheetNames().filter((name) => name.startsWith(words.flagSheet.sheet))).toEqual([words.flagSheet.sheet]);
    expect(nameOf('RtcFlagRisk')).toContain('$F$5:$F$404');
    expect(riskFormulas()).toEqual([formula, 500]);
  });

  it('makes the flags again with a list of another offer', async () => {
    workbook.removeSheet(sheetOf(words.flagSheet.sheet));
    expect(await makeClauses(locale, () => [listed('availability', 'B')])).toEqual({ sheets: [words.flagSheet.sheet], added: 1 });
    expect((await readContract()).damage.flags).toBe(false);
  });

  it('has a note of the user’s where the flags were: it stays, and a new sheet is made', async () => {
    const area = { sheet: sheetOf(words.flagSheet.sheet), row: 3, column: 0, rows: 1, columns: 1 };
    workbook.write(area, [[{ kind: 'value', value: 'my note' }]]);
    expect(await showFlags(locale)).toEqual({ sheet: `${words.flagSheet.sheet} 2`, isMade: true });
    expect(workbook.values(area)).toEqual([['my note']]);
    expect(nameOf('RtcFlags')).toContain(`${words.flagSheet.sheet} 2`);
  });

  it('has lost one name of the flags: it is put back where the answer stands', async () => {
    workbook.removeName('RtcFlagOffer');
    expect((await readContract()).damage.flags).toBe(true);
    await mendContract(locale);
    expect(nameOf('RtcFlagOffer')).toContain('$B$5:$B$404');
  });

  it('has one sheet of exit cost for each offer, whatever it is called', async () => {
    const { sheet } = words.exit;
    expect([await showExitCost(words, 'A', 12), await showExitCost(words, 'B', 12)]).toEqual([{ sheet, isMade: true }, { sheet: `${sheet} 2`, isMade: true }]);
    const before = sheetNames();
    expect([await showExitCost(words, 'B', 12), await showExitCost(words, 'A', 12)]).toEqual([{ sheet: `${sheet} 2`, isMade: false }, { sheet, isMade: false }]);
    expect(sheetNames()).toEqual(before);
    workbook.removeSheet(sheetOf(sheet));
    expect(await showExitCost(words, 'A', 12)).toEqual({ sheet, isMade: true });
  });

  describe('its sheet of exit cost', () => {
    const cellsOf = (rows: number) => workbook.formulas({ sheet: sheetOf(words.exit.sheet), row: 6, column: 0, rows, columns: 2 });
    const write = (row: number, column: number, formula: string) => workbook.write({ sheet: sheetOf(words.exit.sheet), row, column, rows: 1, columns: 1 }, [[formula.startsWith('=') ? { kind: 'formula', formula } : { kind: 'value', value: formula }]]);
    const chart = () => workbook.charts.on(sheetOf(words.exit.sheet));

    beforeEach(() => showExitCost(words, 'A', 12));

    it.each([24, 3])('follows a contract that runs %d months now, with its chart', async (months) => {
      expect(await showExitCost(words, 'A', months)).toEqual({ sheet: words.exit.sheet, isMade: false });
      const rows = cellsOf(30);
      expect(rows.map(([month]) => month)).toEqual([...Array.from({ length: months }, (_one, index) => index + 1), ...Array.from({ length: 30 - months }, () => '')]);
      expect(rows.filter(([, cost]) => String(cost).includes('RTC_EXIT_COST('))).toHaveLength(months);
      expect(workbook.formulas({ sheet: sheetOf(words.exit.sheet), row: 5, column: 3, rows: 1, columns: 1 })[0]?.[0]).toContain(`$A$${6 + months}`);
      expect(chart()).toHaveLength(1);
      expect(chart()[0]?.series[0]?.values).toMatchObject({ row: 6, column: 1, rows: months });
    });

    it('keeps months that somebody chose while the contract runs as long', async () => {
      write(6, 0, '=6');
      await showExitCost(words, 'A', 12);
      expect(cellsOf(1)[0]?.[0]).toBe('=6');
    });

    it('gets formulas back that lost what they point at', async () => {
      const before = cellsOf(12);
      write(7, 1, '=VLOOKUP("Total",RTC_EXIT_COST($A$8,#REF!),2,FALSE)');
      await showExitCost(words, 'A', 12);
      expect(cellsOf(12)).toEqual(before);
    });

    it('is left as it is where a note stands in the way', async () => {
      write(19, 0, 'my note');
      const before = cellsOf(24);
      expect(await showExitCost(words, 'A', 24)).toEqual({ sheet: words.exit.sheet, isMade: false });
      expect(cellsOf(24)).toEqual(before);
    });
  });

  it('lacks columns: they are named, come back at the right, and what was typed is kept', async () => {
    const [first] = (await readContract()).clauses;
    if (first === undefined) throw new Error('no clause');
    await decideClause(first, { status: 'written', reference: '3.2', owner: 'Li', reason: '', decidedOn: '2026-11-25' });
    dropColumn('RtcClauses', 15);
    dropColumn('RtcClauses', 10);
    const [, , , , , , , , , , risk = '', , , , , reason = ''] = words.clauses.columns;
    expect((await readContract()).damage.columns).toEqual([{ table: 'RtcClauses', columns: [risk, reason] }]);
    await mendContract(locale);
    const book = await readContract();
    expect(book.damage.columns).toEqual([]);
    expect(book.clauses[0]).toMatchObject({ clause: 'availability', status: 'written', reference: '3.2', owner: 'Li', reason: '' });
    expect(rowsOf('RtcClauses')[0]?.slice(-2)).toEqual([risk, reason]);
    expect(String(formulasOf('RtcClauses')[1]?.[15])).toMatch(/^=SUMIFS\(RtcFlagRisk/);
  });

  it('was sorted, and has a column and a sheet name of the user’s own: rows are signed off where they stand now', async () => {
    const { id, area } = tableNamed('RtcClauses');
    const [header = [], one = [], two = []] = workbook.values(area);
    const cells = [[...header, 'Mine'], [...two, 'x'], [...one, 'y']].map((row) => row.map((value) => (value === '' ? { kind: 'empty' as const } : { kind: 'value' as const, value })));
    workbook.resizeTable(id, { ...area, columns: area.columns + 1 });
    workbook.write({ ...area, columns: area.columns + 1 }, cells);
    workbook.renameSheet(sheetOf(words.clauses.sheet), 'Legal');
    const { clauses } = await readContract();
    expect(clauses.map(({ clause, row }) => [clause, row])).toEqual([['latency', 0], ['availability', 1]]);
    const seen = clauses[1];
    if (seen === undefined) throw new Error('no clause');
    expect(await decideClause(seen, { status: 'waived', reference: '', owner: 'Li', reason: 'small', decidedOn: '2026-11-25' })).toBe('written');
    expect(rowsOf('RtcClauses').slice(1).map((row) => [row[0], row[13], row[17]])).toEqual([['latency', '', 'x'], ['availability', 'Li', 'y']]);
  });

  it('signs a clause of the vendor’s contract off, and not one that was changed meanwhile', async () => {
    await putContract(locale, 'A', [{ number: '1', text: 'uptime 99.9%', matches: ['availability'] }, { number: '2', text: 'other', matches: [] }]);
    const seen = (await readContract()).contract[1];
    if (seen === undefined) throw new Error('no clause');
    expect(await decideText(seen, { status: 'change', owner: 'Li', reason: 'too vague' })).toBe('written');
    expect(rowsOf('RtcContract')[2]?.slice(4)).toEqual([words.text.statuses.change, 'Li', 'too vague']);
    expect((await readContract()).contract.map(({ status, owner, reason }) => [status, owner, reason])).toEqual([['open', '', ''], ['change', 'Li', 'too vague']]);
    expect(await decideText({ ...seen, row: 0 }, { status: 'accepted', owner: 'Li', reason: '' })).toBe('changed');
  });
});

describe.each<Locale>(['zh-CN', 'en-US'])('a trial in %s', (locale) => {
  const { trial: words } = contractTexts[locale];
  const of = { offer: 'A', isPriced: true };
  const join: TrialPromise = { metric: 'join', promise: '>=99%', needed: 800, ladder: [{ bound: 0.99, credit: 0.1, vendor: null }] };
  const row = (region: string, device: string) => ({ region, device, network: '4G', hours: { from: 19, to: 23 }, calls: 100, metric: 'join' });
  const measured = (metric: string, region: string) => ({ rows: [['', region, '', '', 20, metric, 1]], unread: [] });

  it('is planned: combinations, empty measurements, promises by scope and a ladder', async () => {
    expect(await putTrialPlan(locale, of, [join], [row('CN', 'phone'), row('SEA', 'phone')])).toEqual({ sheets: [words.planSheet], added: 2 });
    expect(sheetNames()).toEqual(['Sheet1', words.ladderSheet, words.sheet, words.resultSheet, words.planSheet]);
    expect(rowsOf('RtcTrialPlan').slice(1).map((cells) => cells.slice(0, 7))).toEqual([['CN', 'phone', '4G', 19, 23, 'join', 100], ['SEA', 'phone', '4G', 19, 23, 'join', 100]]);
    expect(rowsOf('RtcTrial').slice(1)).toEqual([['', '', '', '', '', '', '']]);
    expect(rowsOf('RtcTrialResult').slice(1).map((cells) => [...cells.slice(0, 3), cells[9]])).toEqual([words.everything, words.peak, 'CN', 'SEA'].map((scope) => ['join', scope, '>=99%', 800]));
    expect(rowsOf('RtcLadder').slice(1)).toEqual([['join', 0.99, 0.1, words.agreedLadder], ['join', 1, 0, words.agreedLadder]]);
  });

  it('grows: a combination once, what somebody has typed beside it stays, and measurements bring their metric and region', async () => {
    await putTrialPlan(locale, of, [join], [row('CN', 'phone')]);
    const { area } = tableNamed('RtcTrialPlan');
    workbook.write({ ...area, row: area.row + 1, column: area.column + 8, rows: 1, columns: 1 }, [[{ kind: 'value', value: 'Li' }]]);
    expect((await putTrialPlan(locale, of, [join], [row('CN', 'phone'), row('CN', 'PC')])).added).toBe(1);
    expect(rowsOf('RtcTrialPlan').slice(1).map((cells) => [cells[1], cells[8]])).toEqual([['phone', 'Li'], ['PC', '']]);
    await putTrial(locale, of, measured('delay', 'EU'), (metric) => ({ metric, promise: '', needed: null, ladder: [] }));
    expect(rowsOf('RtcTrialResult').slice(1).map(([metric, scope]) => `${String(metric)} ${String(scope)}`)).toEqual([words.everything, words.peak, 'CN'].map((scope) => `join ${scope}`).concat([words.everything, words.peak, 'EU'].map((scope) => `delay ${scope}`)));
    expect(rowsOf('RtcTrial').slice(1)).toEqual([['', 'EU', '', '', 20, 'delay', 1]]);
  });

  it('has lost its measurements and its ladder: says so, and gets tables and formulas back', async () => {
    await putTrial(locale, of, measured('join', 'CN'), () => join);
    const before = formulasOf('RtcTrialResult');
    workbook.removeSheet(sheetOf(words.sheet));
    workbook.removeSheet(sheetOf(words.ladderSheet));
    breakFormulas('RtcTrialResult', 'RtcTrial[');
    expect((await readContract()).damage.trial).toBe(true);
    await mendTrial(locale, of, [join]);
    expect(formulasOf('RtcTrialResult')).toEqual(before);
    expect(rowsOf('RtcLadder')).toHaveLength(3);
    expect((await readContract()).damage.trial).toBe(false);
  });
});
