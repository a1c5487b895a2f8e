/// <reference types="office-js" />
import { Workbook } from '@cj-tech-master/excelts';
import { criteriaBook } from '../../../src/data/criteria';
import { askVendor } from '../../../src/workbook/ask/ask-vendor';
import { freezableSheets, freezeToValues } from '../../../src/workbook/freeze/freeze-workbook';
import { makeQuoteWorkbook } from '../../../src/workbook/make-quote-workbook';
import { showLevers, showWalkAway } from '../../../src/workbook/negotiate/make-negotiation';
import { readNegotiation } from '../../../src/workbook/negotiate/read-negotiation';
import { writeTalk } from '../../../src/workbook/negotiate/write-talk';
import { makeScoring } from '../../../src/workbook/vendors/make-scoring';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { objectModelOver } from '../../support/object-model';

let workbook: MemoryWorkbook;
let opened: string | undefined;

beforeEach(() => {
  workbook = new MemoryWorkbook('Notes');
  opened = undefined;
  Object.assign(globalThis, { Excel: objectModelOver(workbook, (file) => { opened = file; }).Excel });
});

afterEach(() => Reflect.deleteProperty(globalThis, 'Excel'));

const sheetNames = (): readonly string[] => workbook.sheets().map((sheet) => workbook.sheetName(sheet));
const tableOf = (name: string) => workbook.tables().find((table) => table.name === name) ?? Promise.reject(new Error(name));
const formulasOf = (wanted: string): readonly string[] => {
  const sheet = workbook.sheets().find((one) => workbook.sheetName(one) === wanted) ?? '';
  return workbook.formulas(workbook.usedArea(sheet) ?? { sheet, row: 0, column: 0, rows: 1, columns: 1 }).flat().map(String);
};

/** All cells of the file that was opened last, as a plain reader finds them. */
async function cellsOfCopy(): Promise<readonly unknown[]> {
  const copy = new Workbook();
  await copy.xlsx.load(Buffer.from(opened ?? '', 'base64'));
  return copy.worksheets.flatMap((sheet) => [sheet.name, ...Array.from({ length: sheet.rowCount }, (_row, r) => Array.from({ length: sheet.columnCount }, (_column, c) => sheet.getCell(r + 1, c + 1).value)).flat()]);
}

const [budget, target] = [9_876_543, 8_765_432];

describe.each([['zh-CN', ['底价', '谈判筹码'], '声网两年', '即构一年'], ['en-US', ['Walk-away', 'Levers'], 'Shengwang, 2 years', 'ZEGO, 1 year']] as const)('the sheets for negotiating in %s', (locale, [walkAway, levers], offer, other) => {
  beforeEach(async () => { await makeQuoteWorkbook(locale, 'sample'); });

  it('are made beside what is there, and turned to another offer the next time', async () => {
    expect(await showWalkAway(locale, offer, { budget, target })).toEqual({ name: walkAway, isMade: true });
    expect(await showLevers(locale, offer)).toEqual({ name: levers, isMade: true });
    const before = sheetNames();
    expect(await showWalkAway(locale, other, { budget: null, target: target + 1 })).toEqual({ name: walkAway, isMade: false });
    expect(await showLevers(locale, other)).toEqual({ name: levers, isMade: false });
    expect(sheetNames()).toEqual(before);
    expect((await readNegotiation())?.walkAway).toMatchObject({ offer: other, values: { budget, target: target + 1 } });
  });

  it('keep budget and target to one sheet, which no copy and no request contains', async () => {
    await showWalkAway(locale, offer, { budget, target });
    await showLevers(locale, offer);
    await writeTalk('Talk', [{ text: 'A point', look: 'title' }, { text: '=1+1' }]);
    for (const sheet of sheetNames().filter((name) => name !== walkAway)) {
      const cells = formulasOf(sheet);
      expect(cells.filter((cell) => cell.includes('WalkAway') || cell.includes(walkAway) || cell.includes(String(budget)) || cell.includes(String(target)))).toEqual([]);
    }
    const names = (await freezableSheets()).map(({ name }) => name);
    expect(names).toContain(levers);
    expect(names).not.toContain(walkAway);
    expect(await freezeToValues([...names, walkAway], locale)).toMatchObject({ withheld: 0 });
    const copy = await cellsOfCopy();
    expect(copy.filter((cell) => cell === budget || cell === target || cell === walkAway || String(cell).includes('RTC_TARGET'))).toEqual([]);
    await askVendor({ vendor: '', language: locale, day: '2026-11-25' });
    const request = await cellsOfCopy();
    expect(request.length).toBeGreaterThan(50);
    expect(request.filter((cell) => cell === budget || cell === target || cell === walkAway)).toEqual([]);
  });

  it('withhold from a copy what somebody computes from them elsewhere, or types again', async () => {
    await showWalkAway(locale, offer, { budget, target });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Notes').getRange('A1:A3').formulas = [[`='${walkAway}'!B18`], [budget], ['=SUM(RtcWalkAway[#All])']];
      await context.sync();
    });
    for (const formula of [`='${walkAway}'!B18`, '=SUM(RtcWalkAway[#All])']) workbook.show(formula, 0.28);
    expect(await freezeToValues(['Notes'], locale)).toMatchObject({ withheld: 3 });
  });

  it('weigh the scores once the vendors are ranked', async () => {
    await showWalkAway(locale, offer, { budget, target: null });
    const { area } = await tableOf('RtcWalkAway');
    expect(workbook.formulas(area)[6]?.[1]).toBe('=IFERROR(NA(),"")');
    await makeScoring(locale, criteriaBook, [offer, other], ['Li'], '2026-11-25 08:00:00');
    await showWalkAway(locale, offer, { budget: null, target: null });
    expect(workbook.formulas(area)[6]?.[1]).toContain(`'${locale === 'zh-CN' ? '评分结果' : 'Ranking'}'!$D$8`);
  });
});

describe('a talk sheet', () => {
  it('is text, whatever it looks like, on a sheet of its own each time', async () => {
    expect(await writeTalk('Talk', [{ text: '=HYPERLINK("x")', look: 'title' }, { text: '1. =2' }])).toBe('Talk');
    expect(await writeTalk('Talk', [{ text: 'again' }])).toBe('Talk 2');
    await freezeToValues(['Talk'], 'en-US');
    expect((await cellsOfCopy()).slice(0, 3)).toEqual(['Talk', '=HYPERLINK("x")', '1. =2']);
  });
});

describe('readNegotiation', () => {
  it('finds nothing to negotiate where usage, quotes or terms are missing', async () => {
    expect(await readNegotiation()).toBeUndefined();
    await makeQuoteWorkbook('en-US', 'empty');
    expect(await readNegotiation()).toBeUndefined();
  });
});
