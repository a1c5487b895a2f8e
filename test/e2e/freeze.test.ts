import { readFileSync } from 'node:fs';
import { Workbook } from '@cj-tech-master/excelts';
import { type OpenWorkbench, startWorkbench, type WorkbenchPage } from '../support/workbench';

jest.setTimeout(90_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(() => workbench.close());

async function copyOf(opened: WorkbenchPage, tab: string): Promise<Workbook> {
  await opened.pane.getByRole('tab', { name: tab }).click();
  await opened.pane.locator('#freeze-choose').click();
  const [download] = await Promise.all([opened.page.waitForEvent('download'), opened.pane.locator('#freeze-make').click()]);
  const copy = new Workbook();
  await copy.xlsx.load(readFileSync(await download.path()));
  return copy;
}

describe('a copy of values from the pane', () => {
  it('holds what the sample shows, the bill’s lines with their rules among it, and no formula', async () => {
    const opened = await workbench.open('?lang=zh-CN');
    const bill = await opened.ask((hook) => hook.range('账单!A7:H40'));
    const compare = await opened.ask((hook) => hook.range('比较!A5:J8'));
    const copy = await copyOf(opened, '合同');
    const cells = copy.worksheets.flatMap((sheet) => Array.from({ length: sheet.rowCount }, (_row, r) => Array.from({ length: sheet.columnCount }, (_column, c) => sheet.getCell(r + 1, c + 1)))).flat();
    expect(cells.filter(({ formula }) => formula !== undefined && formula !== '')).toEqual([]);
    const inCopy = (name: string, row: number, column: number): unknown => copy.getWorksheet(name)?.getCell(row, column).value ?? '';
    expect(compare.map((row, r) => row.map((_value, c) => inCopy('比较', r + 5, c + 1)))).toEqual(compare);
    expect(bill.map((row, r) => row.map((_value, c) => inCopy('账单', r + 7, c + 1)))).toEqual(bill);
    expect(bill.some(([step]) => step === 'Total')).toBe(true);
    await opened.pane.locator('.card .message-success').waitFor();
    expect(await opened.pane.locator('.card .message-success').textContent()).toContain('共 10 张工作表');
    expect(opened.errors).toEqual([]);
  });
});
