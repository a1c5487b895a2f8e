import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { type OpenWorkbench, startWorkbench, type WorkbenchPage } from '../support/workbench';

jest.setTimeout(180_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(() => workbench.close());

const long = '厂'.repeat(200);
const vendors = ['Alpha', '=1+1', '😀 RTC', long];

async function settled(opened: WorkbenchPage, pane: Frame): Promise<void> {
  await pane.locator('.vendors > .message-success').waitFor();
  await opened.ask((hook) => hook.settled());
}

/** Reloads the pane: closed, and opened again. */
async function reopened({ page }: WorkbenchPage, tab: string): Promise<Frame> {
  await page.evaluate(`new Promise((loaded) => {
    const frame = document.getElementById('pane');
    frame.addEventListener('load', loaded, { once: true });
    frame.contentWindow.location.reload();
  })`);
  const pane = page.frames().find((frame) => frame.url().includes('taskpane.html'));
  if (pane === undefined) throw new Error('no pane');
  await pane.getByRole('tab', { name: tab }).click();
  await pane.locator('#mark-0-0').waitFor();
  return pane;
}

describe.each([
  ['zh-CN', '评分', { criteria: '评分项', ranking: '评分结果' }, { evaluator: '李雷', agreed: '共识 4，没有依据', orphan: 'Alpha在评分项表中没有对应的列', evidence: '共识 5' }],
  ['en-US', 'Vendors', { criteria: 'Criteria', ranking: 'Ranking' }, { evaluator: 'Ann', agreed: 'agreed 4, no evidence', orphan: 'The scores mention Alpha', evidence: 'agreed 5' }],
])('scoring four vendors in %s', (language, tab, sheets, says) => {
  it('is done from blank with the keyboard, survives the closing of the pane, and follows the sheet', async () => {
    const opened = await workbench.open(`?lang=${language}&book=empty`);
    const { page } = opened;
    let { pane } = opened;
    const labels = () => pane.locator('.marks-cell').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label') ?? ''));

    await pane.locator('[role=tab][aria-selected=true]').focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
    await pane.locator('#vendors-names').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await pane.evaluate(() => document.activeElement?.id)).toBe('vendors-names');
    await page.keyboard.insertText(vendors.join('\n'));
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(says.evaluator);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await settled(opened, pane);
    expect(await opened.ask((hook, where) => hook.range(where), `${sheets.criteria}!N4:Q4`)).toEqual([vendors]);

    // The grid is one tab stop, behind who marks; its first row is a gate, which takes no digit.
    await pane.locator('#vendors-me').focus();
    await page.keyboard.press('Tab');
    expect(await pane.evaluate(() => document.activeElement?.id)).toBe('mark-0-0');
    for (let row = 1; row <= 13; row += 1) {
      await page.keyboard.press('ArrowDown');
      for (const [column, mark] of [4, 3, 2, row === 1 ? 5 : 1].entries()) {
        await page.keyboard.press(String(mark));
        if (column < 3) await page.keyboard.press('ArrowRight');
      }
      await page.keyboard.press('Home');
    }
    await settled(opened, pane);
    expect((await labels())[4]).toContain(says.agreed);

    // Latency is marked 5 with its evidence: Enter, the fifth anchor, the note, Enter.
    await pane.locator('#mark-1-0').focus();
    await page.keyboard.press('Enter');
    await pane.locator('.mark-dialog input[type=radio]:checked').focus();
    await page.keyboard.press('ArrowDown');
    await pane.locator('#mark-evidence').focus();
    await page.keyboard.insertText('https://example.com/test');
    await page.keyboard.press('Enter');
    await settled(opened, pane);
    expect(await pane.evaluate(() => document.activeElement?.id)).toBe('mark-1-0');
    const [latency = ''] = (await labels()).slice(4);
    expect(latency).toContain(says.evidence);
    expect(latency).not.toContain(language === 'zh-CN' ? '没有依据' : 'no evidence');

    // All weights are 100: (90 x 4 + 10 x 5) / 5 = 82, 60, 40, and (90 x 1 + 10 x 5) / 5 = 28.
    const ranking = () => opened.ask((hook, where) => hook.range(where), `${sheets.ranking}!A8:E11`);
    expect((await ranking()).map(([name, , , score, rank]) => [name, Math.round(Number(score) * 1e6) / 1e6, rank])).toEqual([['Alpha', 82, 1], ['=1+1', 60, 2], ['😀 RTC', 40, 3], [long, 28, 4]]);

    pane = await reopened(opened, tab);
    expect((await labels())[4]).toContain(says.evidence);
    await pane.evaluate(axe.source);
    expect(await pane.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run('.vendors').then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)))).toEqual([]);

    // A mark typed into the sheet, rows sorted, a vendor's column renamed: totals right, and the pane says the same.
    await opened.enter(`${sheets.criteria}!N6`, '2');
    await pane.evaluate(`Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('RtcCriteria').getDataBodyRange();
      body.load('values');
      await context.sync();
      body.values = [...body.values].reverse().map((row) => row.map((cell) => (cell === '' ? '' : cell)));
      await context.sync();
    })`);
    await opened.enter(`${sheets.criteria}!N4`, 'Beta');
    await opened.ask((hook) => hook.settled());
    expect((await ranking()).map(([name, , , score]) => [name, Math.round(Number(score) * 1e6) / 1e6])).toEqual([['Beta', 76], ['=1+1', 60], ['😀 RTC', 40], [long, 28]]);
    await pane.getByText(says.orphan).waitFor();
    expect(await pane.locator('.standing-name').first().textContent()).toBe('1. Beta');
    expect(opened.errors).toEqual([]);
  });
});
