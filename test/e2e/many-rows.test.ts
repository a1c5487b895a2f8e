import { type OpenWorkbench, startWorkbench } from '../support/workbench';

jest.setTimeout(120_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(() => workbench.close());

const rows = 10_000;

describe('a sheet of 10,000 formulas', () => {
  it('is written in one batch, and an edit calls the functions only for what depends on it', async () => {
    const opened = await workbench.open('?lang=en-US&book=empty');
    await opened.pane.evaluate(`Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A${rows}').values = Array.from({ length: ${rows} }, (_one, row) => [1000 + row]);
      sheet.getRange('D1').values = [['HD']];
      sheet.getRange('B1:B${rows}').formulas = Array.from({ length: ${rows} }, (_one, row) => ['=RTC_COST(A' + (row + 1) + ',$D$1,"CN","zego")']);
      await context.sync();
    })`);
    await opened.ask((hook) => hook.settled());
    expect(await opened.ask((hook) => [hook.cell('B1'), hook.cell('B10000')])).toEqual([25, 274.975]);

    const calls = () => opened.ask((hook) => hook.calls());
    const before = await calls();
    await opened.enter('A5', '7777');
    expect(await opened.ask((hook) => hook.cell('B5'))).toBe(194.425);
    expect(await calls()).toBe(before + 1);
    await opened.enter('D1', 'AUDIO');
    expect(await opened.ask((hook) => [hook.cell('B1'), hook.cell('B10000')])).toEqual([7, 76.993]);
    expect(await calls()).toBe(before + 1 + rows);
    expect(opened.errors).toEqual([]);
  });
});
