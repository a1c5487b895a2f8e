import { type OpenWorkbench, startWorkbench } from '../support/workbench';

jest.setTimeout(180_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(() => workbench.close());

const budget = '9876543';

describe.each([
  ['zh-CN', '报告', ['合同总成本最低：腾讯云一年', '低价方案的招牌价最低', '风险（高、中）', '还没有条款清单', '示例，并非该厂商的真实报价']],
  ['en-US', 'Report', ['Lowest cost of the contract: TRTC, 1 year', 'Budget offer has the lowest headline', 'Risks, high and medium', 'There is no list of clauses yet', 'Sample: not a quote of this vendor']],
] as const)('the report of the sample in %s', (language, sheet, says) => {
  it('says choice, costs, trap, risks, open clauses and sources, without a formula and without the budget', async () => {
    const opened = await workbench.open(`?lang=${language}`);
    const { pane } = opened;
    await pane.getByRole('tab').nth(2).click();
    await pane.locator('#negotiate-budget').fill(budget);
    await pane.locator('#negotiate-walk-away-write').click();
    await pane.locator('.message-success').first().waitFor();
    await pane.getByRole('tab').nth(4).click();
    await pane.locator('#report-make').click();
    await pane.locator('.message-success').filter({ hasText: sheet }).waitFor();
    await opened.ask((hook) => hook.settled());
    const cells = await opened.ask((hook, where) => hook.range(where), `${sheet}!A1:G160`);
    const said = cells.flat().map(String);
    for (const sentence of says) expect(said.some((cell) => cell.includes(sentence))).toBe(true);
    expect(said.some((cell) => cell.replace(/[,\s]/g, '').includes(budget))).toBe(false);
    const formulas = await pane.evaluate((name) => Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getRange('A1:G120');
      range.load('formulas');
      await context.sync();
      return range.formulas as unknown[][];
    }), sheet);
    expect(formulas.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('='))).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
