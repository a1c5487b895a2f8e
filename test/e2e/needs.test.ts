import { type OpenWorkbench, startWorkbench, type WorkbenchPage } from '../support/workbench';

jest.setTimeout(90_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(() => workbench.close());

const outcome = '[aria-labelledby=needs-title] > .message';

async function write(opened: WorkbenchPage): Promise<string> {
  await opened.pane.locator('#needs-write[aria-disabled=false]').click();
  const said = opened.pane.locator(`${outcome}-success, ${outcome}-info, ${outcome}-warning, ${outcome}-error`).filter({ hasNotText: /正在|Writing/ });
  await said.waitFor();
  await opened.ask((hook) => hook.settled());
  return (await said.textContent()) ?? '';
}

async function choose(opened: WorkbenchPage, scenario: string): Promise<void> {
  await opened.pane.locator('#need-scenario').selectOption(scenario);
}

/** Types into a field, unfolding the part that it stands in. */
async function fill({ pane }: WorkbenchPage, id: string, text: string): Promise<void> {
  const part = pane.locator('details.part', { has: pane.locator(`[id="need-${id}"]`) });
  if ((await part.getAttribute('open')) === null) await part.locator('summary').click();
  await pane.locator(`[id="need-${id}"]`).fill(text);
}

/** A column of the demand of a scenario: what the formulas show. */
const demandOf = (opened: WorkbenchPage, sheet: string) => opened.ask((hook, where) => hook.range(where), `${sheet}!M5:M9`);

describe('the Needs view', () => {
  it('dates a value that is typed over in the sheet while the pane is open, and no row beside it', async () => {
    const opened = await workbench.open('?lang=en-US&book=empty');
    await choose(opened, 'show_live');
    await write(opened);
    const days = async () => (await opened.ask((hook) => hook.range('Needs!I5:I7'))).flat();
    const today = (await days())[0];
    for (const cell of ['I5', 'I6', 'I7']) await opened.enter(`Needs!${cell}`, '45000');
    await opened.enter('Needs!C6', '25');
    await opened.page.waitForFunction(`window.workbench.range('Needs!I6')[0][0] !== 45000`);
    expect(await days()).toEqual([45_000, today, 45_000]);
    expect(opened.errors).toEqual([]);
  });

  it('takes a show live into the workbook in Chinese, says what cannot be, and changes on a second run what was changed', async () => {
    const opened = await workbench.open('?lang=zh-CN&book=empty');
    const { pane } = opened;
    await choose(opened, 'show_live');
    await pane.locator('#need-add-region').selectOption('NA');
    await fill(opened, 'region.NA', '20');
    expect(await pane.getByText('各地区合计 120%，应为 100%。').isVisible()).toBe(true);
    expect(await pane.locator('#needs-write').getAttribute('aria-disabled')).toBe('true');
    await fill(opened, 'region.CN', '80');
    await fill(opened, 'latency_ms', '200');
    const doubts = await pane.locator('.need-preview .message-warning').allTextContents();
    expect(doubts).toEqual([expect.stringContaining('中国大陆到北美约 12,000 公里'), expect.stringContaining('厂商自己定义的延迟就是 400–800 ms')]);
    expect(await pane.locator('.need-preview').textContent()).toContain('高峰同时在线22,400 人');

    expect(await write(opened)).toContain('已新建工作表：需求、用量、刊例价。用量表新增 4 行');
    // 100,000 x 30 x 30; / 203 people a room; a day's 3,000,000 / 1,440; x 28 % x 1.6 / 2; traffic as RTC_TRAFFIC has it.
    expect((await demandOf(opened, '需求')).flat().map((value) => Math.round(Number(value)))).toEqual([90_000_000, 443_350, 2083, 22_400, 950_353]);
    const usage = await opened.ask((hook) => hook.range('用量!B5:F8'));
    expect(usage.map((row) => [row[0], row[1], row[2], row[3], Math.round(Number(row[4]))])).toEqual([
      ['秀场直播', '1280x720 + 320x180', '', 'CN', 1_064_039],
      ['秀场直播', '1280x720 + 320x180', '', 'NA', 266_010],
      ['秀场直播', '1280x720 + 2*320x180', '', 'CN', 70_935_961],
      ['秀场直播', '1280x720 + 2*320x180', '', 'NA', 17_733_990],
    ]);
    expect(await opened.ask((hook) => hook.range('需求!P9:V9'))).toEqual([['shengwang', '', 'shengwang', 'CNY', expect.closeTo(72_000_000, 2), expect.any(Number), 63]]);

    const before = await opened.ask((hook) => hook.range('需求!A1:H40'));
    await fill(opened, 'dau', '200000');
    await pane.locator('#need-audience_mode').selectOption('broadcast');
    expect(await write(opened)).toContain('已改：日活用户、观众怎样看。');
    const after = await opened.ask((hook) => hook.range('需求!A1:H40'));
    const changed = after.flatMap((row, r) => row.flatMap((value, c) => (value === before[r]?.[c] ? [] : [[row[0], c, value]])));
    expect(changed).toEqual([['show_live.dau', 2, 200_000], ['show_live.dau', 6, '我方'], ['show_live.audience_mode', 2, '极速直播'], ['show_live.audience_mode', 6, '我方']]);
    expect((await opened.ask((hook) => hook.range('用量!D5:F8'))).map((row) => [row[0], Math.round(Number(row[2]))])).toEqual([['', 2_128_079], ['', 532_020], ['AUDIENCE', 141_871_921], ['AUDIENCE', 35_467_980]]);
    expect(await write(opened)).toBe('需求与工作簿一致，没有改动任何内容。');
    expect(opened.errors).toEqual([]);
  });

  it('takes a customer service into a workbook that holds other data in English, reads it back, and is taken back by one undo', async () => {
    const opened = await workbench.open('?lang=en-US');
    const { page, pane } = opened;
    const usageBefore = await opened.ask((hook) => hook.range('Usage!A4:J12'));
    await choose(opened, 'smart_cs');
    expect(await pane.locator('.need-preview').textContent()).toContain('28 agents (offered load 22.9 erlangs)');
    expect(await write(opened)).toContain('Sheets made: Needs, List prices. 2 usage lines added, all formulas.');
    expect(await opened.ask((hook) => hook.range('Usage!A4:J12'))).toEqual(usageBefore);
    expect((await opened.ask((hook) => hook.range('Usage!A13:F14'))).map((row) => row.map((value) => value))).toEqual([[9, 'Customer service', 'audio', '', 'CN', 242_000], [10, 'Customer service', 'RECORDING:AUDIO', '', 'CN', 242_000]]);
    // The published case: 28 agents answer 85.69 % within 30 s.
    expect((await opened.ask((hook) => hook.range('Needs!K11:M11')))[0]).toEqual(['smart_cs.service_level_reached', expect.any(String), expect.closeTo(0.8569, 4)]);

    await pane.getByRole('tab', { name: 'Quotes' }).click();
    await opened.ask((hook) => hook.settled());
    await opened.enter('Needs!C5', '4000');
    await pane.getByRole('tab', { name: 'Needs' }).click();
    await pane.locator('#need-dau').waitFor();
    expect([await pane.locator('#need-scenario').inputValue(), await pane.locator('#need-dau').inputValue()]).toEqual(['smart_cs', '4000']);
    await fill(opened, 'minutes', '6');
    expect(await write(opened)).toContain('Changed: Session length.');
    expect(await opened.ask((hook) => hook.range('Needs!C5:C7'))).toEqual([[4000], [1], [6]]);

    await page.locator('#grid canvas').first().focus();
    await page.keyboard.press('Control+z');
    await page.waitForFunction("window.workbench.range('Needs!C7')[0][0] === 5.5");
    expect((await opened.ask((hook) => hook.range('Needs!G7')))).toEqual([['sourced']]);
    expect(opened.errors).toEqual([]);
  });

  it('says so where its script cannot be loaded, and loads it when asked again', async () => {
    const opened = await workbench.open('?lang=en-US&book=empty');
    const { page } = opened;
    await page.route('**/needs.js', (route) => route.abort());
    await page.evaluate(`new Promise((loaded) => {
      const frame = document.getElementById('pane');
      frame.addEventListener('load', loaded, { once: true });
      frame.contentWindow.location.reload();
    })`);
    const pane = page.frames().find((frame) => frame.url().includes('taskpane.html'));
    if (pane === undefined) throw new Error('no pane');
    await pane.getByText('This part could not be loaded.').waitFor();
    await page.unroute('**/needs.js');
    await pane.getByRole('button', { name: 'Try again' }).click();
    await pane.locator('#need-scenario').waitFor();
  });
});
