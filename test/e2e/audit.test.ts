import { type OpenWorkbench, startWorkbench, type WorkbenchPage } from '../support/workbench';

jest.setTimeout(120_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(() => workbench.close());

/** Stays of 90 seconds by a vendor that rounds the month; an invoice that rounded each stay of HD (217.50 due, 290 asked), and left 10,000 free minutes of sound out (20 due, 60 asked). */
async function fill(opened: WorkbenchPage, stays: number): Promise<void> {
  await opened.pane.evaluate(`Excel.run(async (context) => {
    const log = context.workbook.worksheets.add('Log');
    const rows = Array.from({ length: ${stays} }, (_, index) => ['user ' + (index % 50), 90, index % 2 === 0 ? '1280x720' : 'audio']);
    log.getRange('A1:C' + (rows.length + 1)).values = [['User', 'Seconds', 'Received'], ...rows];
    const invoice = context.workbook.worksheets.add('Invoice');
    const minutes = ${stays} / 2;
    invoice.getRange('A1:C4').values = [['Item', 'Quantity', 'Amount'], ['HD', minutes * 2, minutes * 2 * 0.0145], ['AUDIO', minutes * 1.5, minutes * 1.5 * 0.004], ['Total', '', minutes * 2 * 0.0145 + minutes * 1.5 * 0.004]];
    await context.sync();
  })`);
}

async function check(opened: WorkbenchPage, stays: number): Promise<string> {
  await opened.pane.locator('#audit-log').fill(`Log!A1:C${stays + 1}`);
  await opened.pane.locator('#audit-invoice').fill('Invoice!A1:C4');
  await opened.pane.locator('#audit-vendor').fill('zego:l3');
  await opened.pane.locator('input[name=audit-prices]').nth(1).check();
  await opened.pane.locator('#audit-check').click();
  const outcome = opened.pane.locator('.card .message-warning, .card .message-error, .card .message-success').first();
  await outcome.waitFor({ timeout: 60_000 });
  return (await outcome.textContent()) ?? '';
}

describe.each([
  ['zh-CN', '合同', '每次停留各自向上取整到分钟', '对账'],
  ['en-US', 'Contract', 'each stay rounded up to a minute', 'Invoice check'],
])('checking an invoice in %s', (language, tab, cause, sheet) => {
  it('says how much too much it asks and by which rule, and writes a live formula', async () => {
    const opened = await workbench.open(`?lang=${language}`);
    await fill(opened, 20_000);
    await opened.pane.getByRole('tab', { name: tab }).click();
    expect(await check(opened, 20_000)).toContain('112.50');
    expect(await opened.pane.locator('.table td', { hasText: cause }).count()).toBe(1);
    await opened.pane.locator('#audit-write').click();
    await opened.pane.locator('.card .message-success').waitFor();
    await opened.ask((hook) => hook.settled());
    const [row] = await opened.ask((hook, address) => hook.range(address), `'${sheet}'!A5:G5`);
    expect(row?.[0]).toBe('AUDIO');
    const cells = await opened.ask((hook, address) => hook.range(address), `'${sheet}'!A6:G7`);
    expect(cells[0]?.slice(0, 3)).toEqual(['HD', 15_000, 20_000]);
    expect(cells[0]?.[6]).toBe(cause);
    expect(opened.errors).toEqual([]);
  });

  it('has an example, which shows what rounding each stay costs', async () => {
    const opened = await workbench.open(`?lang=${language}&book=empty`);
    await opened.pane.getByRole('tab', { name: tab }).click();
    await opened.pane.locator('#audit-example').click();
    const outcome = opened.pane.locator('.card .message-warning, .card .message-error').first();
    await outcome.waitFor({ timeout: 60_000 });
    // 11,250 minutes instead of 12,000, beyond 10,000 free ones, at 0.025.
    expect(await outcome.textContent()).toContain('24.60');
    expect(await opened.pane.locator('.table td', { hasText: cause }).count()).toBe(2);
    expect(await opened.pane.locator('#audit-example').count()).toBe(0);
    expect(opened.errors).toEqual([]);
  });
});
