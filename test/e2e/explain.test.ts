import axe from 'axe-core';
import { type OpenWorkbench, startWorkbench, type WorkbenchPage } from '../support/workbench';

jest.setTimeout(90_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(() => workbench.close());

/** Selects a cell and waits until the pane speaks of it. */
async function explain(opened: WorkbenchPage, address: string): Promise<string> {
  await opened.ask((hook, at) => { hook.select(at); }, address);
  const [sheet = '', cell = ''] = address.split('!');
  await opened.pane.getByText(new RegExp(`${sheet}'?!${cell}\\b`)).first().waitFor();
  return opened.pane.locator('main').innerText();
}

const explained = async (language: string): Promise<WorkbenchPage> => {
  const opened = await workbench.open(`?lang=${language}`);
  await opened.pane.locator('#open-explain').click();
  return opened;
};

const amounts = async ({ pane }: WorkbenchPage): Promise<readonly number[]> => (await pane.locator('.bill-amount').allInnerTexts()).map((text) => Number(text.replace(/,/g, '')));

describe('explain this cell', () => {
  it('tells a contract’s cost by what its months add up to, and any month of it as a bill', async () => {
    const opened = await explained('zh-CN');
    expect(await opened.pane.locator('#explain-title').evaluate((title) => title === document.activeElement)).toBe(true);
    const text = await explain(opened, '比较!F5');
    expect(text).toContain('没有再做别的计算');
    expect(text).toContain('RtcUsage[#All] = 9 行 × 10 列');
    expect(text).toMatch(/方案\]\] = 声网两年/);
    expect(text).toContain('36 个月合计');
    const total = await opened.ask((hook) => hook.cell('比较!F5'));
    expect(text).toContain(Number(total).toLocaleString('zh-CN', { maximumFractionDigits: 2 }));
    const firstMonth = await amounts(opened);
    expect(firstMonth[firstMonth.length - 1]).toBeCloseTo(Number(await opened.ask((hook) => hook.cell('比较!E5'))), 6);
    await opened.pane.locator('#month-RTC_TCO').fill('0');
    await opened.pane.locator('.bill-line').nth(1).waitFor({ state: 'detached' });
    expect(await amounts(opened)).toEqual([0]);
    expect(opened.errors).toEqual([]);
  });

  it('knows which answer a cell without a formula is part of, and marks the bill’s line', async () => {
    const opened = await explained('en-US');
    const text = await explain(opened, 'Bill!G21');
    expect(text).toContain('It is part of the table that the formula in Bill!A7 fills.');
    const [step, item] = (await opened.ask((hook) => hook.range('Bill!A21:B21')))[0] ?? [];
    expect([step, item]).toEqual(['usage', 'STD']);
    expect(await opened.pane.locator('.bill-line[aria-current]').innerText()).toMatch(/^Usage · STD/);
    expect(await explain(opened, 'Usage!B5')).toContain('There is no RTC formula in Usage!B5');
    expect(await explain(opened, 'Cash flow!C9')).toContain("the formula in 'Cash flow'!A7 fills");
    expect(opened.errors).toEqual([]);
  });

  it('says what stands around our functions, what can not be read, and follows an edit', async () => {
    const opened = await explained('en-US');
    await opened.enter("'Cost by line'!H5", '=ROUND(RTC_COST(1000,"5*640x360","CN","shengwang")*1.06,2)+RTC_COST(SUM(1,2),"HD","CN","zego")');
    const around = await explain(opened, 'Cost by line!H5');
    expect(around).toContain('=ROUND(①*1.06,2)+②');
    expect(around).toContain('SUM(1,2) is calculated by Excel');
    expect(around).toMatch(/Converted · FHD\n9,000 STD/);
    expect((await amounts(opened)).slice(-1)).toEqual([63]);
    await opened.enter("'Cost by line'!H5", '=RTC_COST(2000,"5*640x360","CN","shengwang")');
    await opened.ask((hook) => { hook.select("'Cost by line'!H5"); });
    await opened.pane.getByText('18,000 STD').waitFor();
    expect((await amounts(opened)).slice(-1)).toEqual([126]);
    expect(opened.errors).toEqual([]);
  });

  it.each([320, 350, 450])('fits a pane of %d px and has no violation that axe knows of', async (width) => {
    const opened = await explained('en-US');
    await opened.pane.evaluate(`frameElement.style.width = '${width}px'`);
    await explain(opened, 'Compare!F8');
    expect(await opened.pane.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    await opened.pane.evaluate(axe.source);
    const { violations } = await opened.pane.evaluate<{ readonly violations: readonly { readonly id: string }[] }>('axe.run()');
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('gives the focus back to its button', async () => {
    const opened = await explained('zh-CN');
    await opened.pane.getByRole('button', { name: '返回需求' }).press('Enter');
    expect(await opened.pane.evaluate('document.activeElement.id')).toBe('open-explain');
  });
});
