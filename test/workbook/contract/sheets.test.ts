/// <reference types="office-js" />
import { clauseLibrary } from '../../../src/data/clause-library';
import { readContractText } from '../../../src/domain/contract/contract-text';
import { contractTexts } from '../../../src/i18n/contract/texts';
import type { Locale } from '../../../src/i18n/locale';
import { addOneSheet } from '../../../src/workbook/add-one-sheet';
import { putContract } from '../../../src/workbook/contract/contract-text';
import { exitSheet } from '../../../src/workbook/contract/exit-sheet';
import { flagsSheet } from '../../../src/workbook/contract/flags-sheet';
import { putTrial } from '../../../src/workbook/contract/put-trial';
import { readContract } from '../../../src/workbook/contract/read-contract';
import { readTrial } from '../../../src/workbook/contract/trial-rows';
import { wordingSheet } from '../../../src/workbook/contract/wording-sheet';
import { makeQuoteWorkbook } from '../../../src/workbook/make-quote-workbook';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { objectModelOver } from '../../support/object-model';

let workbook: MemoryWorkbook;

beforeEach(() => {
  workbook = new MemoryWorkbook('Sheet1');
  Object.assign(globalThis, { Excel: objectModelOver(workbook).Excel });
});

afterEach(() => Reflect.deleteProperty(globalThis, 'Excel'));

const rowsOf = async (name: string) => workbook.values((await (workbook.tables().find((table) => table.name === name) ?? Promise.reject(new Error(name)))).area);
const sheetNames = (): readonly string[] => workbook.sheets().map((sheet) => workbook.sheetName(sheet));
const names = (): readonly string[] => workbook.names().map(({ name }) => name);

describe.each<Locale>(['zh-CN', 'en-US'])('sheets of a contract in %s', (locale) => {
  const words = contractTexts[locale];

  it('are each a new sheet, the second under a number', async () => {
    await makeQuoteWorkbook(locale, 'sample');
    expect(await addOneSheet(wordingSheet(words, 'notice', 'A', '2026-11-25', [{ name: 'Latency', text: '=1+1', missing: '' }]))).toBe(words.wording.sheet);
    expect(await addOneSheet(wordingSheet(words, 'notice', 'A', '2026-11-25', []))).toBe(`${words.wording.sheet} 2`);
    expect(await addOneSheet(exitSheet(words, 'A', 12))).toBe(words.exit.sheet);
    const flags = flagsSheet(words, { usage: true, rates: true });
    expect([await addOneSheet(flags), await addOneSheet(flags), await addOneSheet(flags)]).toEqual([words.flagSheet.sheet, `${words.flagSheet.sheet} 2`, `${words.flagSheet.sheet} 3`]);
    expect(names()).toEqual(expect.arrayContaining(['RtcFlags', 'RtcFlagRisk', 'RtcFlags2', 'RtcFlagRisk3']));
  });

  it('put the contract clause by clause into RtcContract, each once', async () => {
    const clauses = readContractText('1. 月度可用性不低于 99.9%\n2. =HYPERLINK("x")', clauseLibrary.clauses);
    expect(await putContract(locale, 'A', clauses)).toEqual({ sheets: [words.text.sheet], added: 2 });
    expect(await putContract(locale, 'A', clauses)).toEqual({ sheets: [], added: 0 });
    expect(await putContract(locale, 'B', clauses.slice(0, 1))).toEqual({ sheets: [], added: 1 });
    expect((await readContract()).contract).toMatchObject([
      { number: '1', offer: 'A', text: '月度可用性不低于 99.9%', clauses: ['availability'] },
      { number: '2', offer: 'A', text: '=HYPERLINK("x")', clauses: [] },
      { number: '1', offer: 'B', text: '月度可用性不低于 99.9%', clauses: ['availability'] },
    ]);
  });

  it('put measurements into RtcTrial, and hold them against promises by scope', async () => {
    const { columns, everything, peak, resultSheet, sheet } = words.trial;
    const trial = readTrial([columns.join(','), '2026-11-20 20:15,SEA,phone,4G,,latency,180 ms', ',CN,,,9,join,成功', ',CN,,,9,,3', ',CN,,,9,join,soon'].join('\n'));
    expect(trial).toEqual({
      rows: [
        ['2026-11-20 20:15', 'SEA', 'phone', '4G', 20, 'latency', 180],
        ['', 'CN', '', '', 9, 'join', 1],
      ],
      unread: [4, 5],
    });
    if (trial === undefined) return;
    const promiseOf = (metric: string) => (metric === 'latency' ? { metric, promise: '<=200', needed: 140, ladder: [{ bound: 0.99, credit: 0.1, vendor: null }] } : { metric, promise: '', needed: null, ladder: [] });
    const of = { offer: 'A', isPriced: true };
    expect(await putTrial(locale, of, trial, promiseOf)).toEqual({ sheets: [], added: 2 });
    expect(await putTrial(locale, of, trial, promiseOf)).toEqual({ sheets: [], added: 2 });
    expect(sheetNames()).toEqual(['Sheet1', words.trial.ladderSheet, sheet, resultSheet]);
    expect((await rowsOf('RtcTrial')).slice(1)).toEqual([...trial.rows, ...trial.rows]);
    expect((await rowsOf('RtcTrialResult')).slice(1).map(([metric, scope, promise]) => [metric, scope, promise])).toEqual(['latency', 'join'].flatMap((metric) => [everything, peak, 'SEA', 'CN'].map((scope) => [metric, scope, metric === 'latency' ? '<=200' : ''])));
  });

  it('refuse measurements without a metric or a value', () => {
    expect(readTrial('a\tb\n1\t2')).toBeUndefined();
  });
});
