import { type OpenWorkbench, startWorkbench, type WorkbenchPage } from '../support/workbench';

jest.setTimeout(90_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(() => workbench.close());

const outcome = '.card .message-success, .card .message-warning, .card .message-error';

async function press(opened: WorkbenchPage, name: string): Promise<string> {
  await opened.pane.getByRole('button', { name }).click();
  await opened.pane.locator(outcome).first().waitFor();
  await opened.ask((hook) => hook.settled());
  return (await opened.pane.locator(outcome).first().textContent()) ?? '';
}

/** All sheets but the first `skipped`: their cells, formulas, looks, tables and names, as Microsoft's object model gives them. */
async function contentOf(opened: WorkbenchPage, skipped: number): Promise<unknown> {
  return opened.pane.evaluate(`Excel.run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load('items/name');
    tables.load('items/name');
    names.load('items/name, items/formula');
    await context.sync();
    const sheets = worksheets.items.slice(${skipped}).map((sheet) => {
      const cells = sheet.getRange('A1:Q30');
      cells.load('values, formulas, numberFormat');
      const panes = sheet.freezePanes.getLocationOrNullObject();
      panes.load('rowCount');
      const looks = ['A1', 'A2', 'A4', 'C5', 'F6', 'F12', 'E9'].map((address) => {
        const { format } = sheet.getRange(address);
        format.load('columnWidth, horizontalAlignment, font/bold, font/color, font/size, fill/color');
        return format;
      });
      return { sheet, cells, panes, looks };
    });
    const areas = tables.items.map((table) => { const range = table.getRange(); range.load('address'); return range; });
    await context.sync();
    return [
      sheets.map(({ sheet, cells, panes, looks }) => [sheet.name, cells.values, cells.formulas, cells.numberFormat, panes.isNullObject ? 0 : panes.rowCount, looks.map(({ columnWidth, horizontalAlignment, font, fill }) => [columnWidth, horizontalAlignment, font.bold, font.color, font.size, fill.color])]),
      tables.items.map(({ name }, index) => [name, areas[index].address]),
      names.items.map(({ name, formula }) => [name, formula]),
    ];
  })`);
}

describe('a new quote workbook in the workbench', () => {
  it.each([
    ['zh-CN', '新建，带示例数据', '已新建：用量、价目、条款、比较、低价陷阱、假如、逐月对比、逐行费用、账单、现金流。'],
    ['en-US', 'New workbook with a sample', 'Made: Usage, Rates, Terms, Compare, Low-price trap, What if, By month, Cost by line, Bill, Cash flow.'],
  ])('is, in %s, the very sample that the workbench opens on', async (language, button, said) => {
    const sample = await contentOf(await workbench.open(`?lang=${language}`), 0);
    const empty = await workbench.open(`?lang=${language}&book=empty`);
    expect(await press(empty, button)).toContain(said);
    expect(await contentOf(empty, 1)).toEqual(sample);
    expect(empty.errors).toEqual([]);
  });

  it('does not touch a workbook that has one, and adds a sheet that was deleted', async () => {
    const opened = await workbench.open('?lang=en-US');
    const before = await contentOf(opened, 0);
    expect(await press(opened, 'New workbook with a sample')).toContain('already has RtcUsage, RtcRates');
    expect(await contentOf(opened, 0)).toEqual(before);
    await opened.pane.evaluate(`Excel.run(async (context) => {
      context.workbook.names.getItem('RtcBill').delete();
      context.workbook.worksheets.getItem('Bill').delete();
      await context.sync();
    })`);
    expect(await press(opened, 'Add what is missing')).toContain('Made: Bill.');
    expect(await opened.ask((hook) => hook.range('Bill!A7:A8'))).toEqual([['Step'], ['meter']]);
  });

  it('goes away whole with the first Ctrl+Z, and only then what the user did before', async () => {
    const opened = await workbench.open('?lang=zh-CN&book=empty');
    const { page } = opened;
    const atGrid = async (cell: string, ...keys: readonly string[]) => {
      await opened.ask((hook, where) => { hook.select(where); }, cell);
      await page.locator('#grid canvas').first().focus();
      for (const key of keys) await page.keyboard.press(key);
      await opened.ask((hook) => hook.settled());
    };
    await atGrid('B2', 'm', 'i', 'n', 'e', 'Enter');
    const before = await contentOf(opened, 0);
    await press(opened, '新建，带示例数据');
    await atGrid('用量!B2', 'Control+z');
    await page.waitForFunction('window.workbench.sheets().length === 1');
    expect(await contentOf(opened, 0)).toEqual(before);
    expect(await opened.ask((hook) => hook.range('B2'))).toEqual([['mine']]);
    await atGrid('B2', 'Control+z');
    await page.waitForFunction("window.workbench.range('B2')[0][0] === ''");
    expect(opened.errors).toEqual([]);
  });

  it.each([0, 120])('is whole or not there, and can be asked for again, where the pane is closed %d ms after the click', async (moment) => {
    const opened = await workbench.open('?lang=zh-CN&book=empty');
    const { page } = opened;
    await opened.pane.evaluate(`document.getElementById('new-sample').click()`);
    await page.waitForTimeout(moment);
    await page.evaluate(`new Promise((loaded) => {
      const frame = document.getElementById('pane');
      frame.addEventListener('load', loaded, { once: true });
      frame.contentWindow.location.reload();
    })`);
    await opened.ask((hook) => hook.settled());
    const sheets = await opened.ask((hook) => hook.sheets());
    expect([1, 11]).toContain(sheets.length);
    const pane = page.frames().find((frame) => frame.url().includes('taskpane.html'));
    if (pane === undefined) throw new Error('no pane');
    await pane.locator('#new-sample[aria-disabled=false]').click();
    const text = await pane.locator(outcome).first().innerText();
    expect(text).toMatch(sheets.length === 1 ? /已新建/ : /本工作簿已有/);
    await opened.ask((hook) => hook.settled());
    expect(await opened.ask((hook) => [hook.cell('用量!A1'), hook.cell('现金流!A1')])).toEqual(['每月用量', '逐月现金流']);
    expect(await opened.ask((hook) => hook.sheets())).toHaveLength(11);
    expect(opened.errors).toEqual([]);
  });
});

describe.each([
  ['zh-CN', '新建，带示例数据', '看谁更便宜', '重算上一张账单', '比较', '需求'],
  ['en-US', 'New workbook with a sample', 'See who is cheaper', 'Re-compute my last invoice', 'Compare', 'Needs'],
])('the pane in an empty workbook, in %s', (language, sample, compare, recompute, step, needs) => {
  it('offers the sample first, and leads from it to the offers side by side', async () => {
    const opened = await workbench.open(`?lang=${language}&book=empty`);
    const { pane } = opened;
    await pane.locator('#new-audit').waitFor();
    expect(await pane.locator('.card .subtitle').first().getAttribute('id')).toBe('new-workbook');
    await press(opened, sample);
    await pane.getByRole('button', { name: compare }).click();
    await pane.locator('.standing-name').first().waitFor();
    expect(await pane.getByRole('tab', { name: step }).getAttribute('aria-selected')).toBe('true');
    expect(await pane.evaluate(() => document.activeElement?.id)).toBe('compare-title');
    expect(await opened.ask((hook) => hook.cell('A5'))).toEqual(await opened.ask((hook, address) => hook.cell(address), `${step}!A5`));
    // The next visit is no first one: the needs stand first again.
    await pane.getByRole('tab', { name: needs }).click();
    await pane.locator('#new-workbook').waitFor();
    await pane.locator('#needs-title').waitFor();
    expect(await pane.locator('.card .subtitle').first().getAttribute('id')).toBe('needs-title');
    expect(opened.errors).toEqual([]);
  });

  it('offers to re-compute an invoice second, one click away', async () => {
    const opened = await workbench.open(`?lang=${language}&book=empty`);
    const { pane } = opened;
    await pane.getByRole('button', { name: recompute }).click();
    await pane.locator('#audit-log').waitFor();
    await pane.waitForFunction(() => document.activeElement?.id === 'audit-title');
    expect(await pane.locator('#audit-title').evaluate((title) => { const { top, bottom } = title.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; })).toBe(true);
    await pane.locator('#audit-title').press('Tab');
    expect(await pane.evaluate(() => document.activeElement?.id)).toBe('audit-log');
    expect(opened.errors).toEqual([]);
  });
});
