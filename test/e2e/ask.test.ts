import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FileByHand } from '../support/file-by-hand';
import { type OpenWorkbench, startWorkbench, type WorkbenchPage } from '../support/workbench';

jest.setTimeout(120_000);

let workbench: OpenWorkbench;
const folder = mkdtempSync(path.join(tmpdir(), 'rtc-ask-'));

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(() => workbench.close());

/** Makes a request in the pane and opens the file. */
async function requestFrom({ page, pane }: WorkbenchPage, vendor: string): Promise<FileByHand> {
  await pane.locator('#ask-vendor').fill(vendor);
  const [download] = await Promise.all([page.waitForEvent('download'), pane.locator('#ask-make').click()]);
  await pane.locator('.card .message-success').waitFor();
  return FileByHand.open(readFileSync(await download.path()));
}

/** Chooses a returned file in the pane, as its button would. */
async function choose({ pane }: WorkbenchPage, file: FileByHand, name: string): Promise<void> {
  const returned = path.join(folder, name);
  writeFileSync(returned, await file.save());
  await pane.locator('#return-file').setInputFiles(returned);
}

describe('asking a vendor and reading the answer', () => {
  it('goes through in Chinese: made, filled in by hand, read, written, and undone', async () => {
    const opened = await workbench.open('?lang=zh-CN');
    const file = await requestFrom(opened, '即构');
    expect(file.sheets).toEqual(['请先阅读', '需求', '价目', '条款']);
    [5, 6, 7, 8, 9, 10].forEach((row, index) => { file.fill('价目', row, { 6: '千分钟', 7: 10 + index, 8: 'CNY' }); });
    file.fill('价目', 6, { 7: '面议' });
    file.fill('条款', file.rowWith('条款', { 0: 'term_months' }), { 3: 24 });

    await opened.pane.getByRole('tab', { name: '报价' }).click();
    await opened.pane.locator('#return-choose').waitFor();
    await choose(opened, file, '即构回复.xlsx');
    await opened.pane.getByText('读到 6 行价目、1 条条款').waitFor();
    expect(await opened.pane.locator('#return-problems').textContent()).toContain('价目 第 6 行（单价）：SD CN 的单价是“面议”');
    await opened.pane.locator('#return-offer').fill('即构新报价');
    await opened.pane.locator('#return-write').click();
    await opened.pane.locator('.card .message-success').waitFor();
    expect(await opened.pane.locator('#return-problems').textContent()).toContain('面议');
    const rates = await opened.ask((hook) => hook.range('价目!A5:Q60'));
    expect(rates.filter(([offer]) => offer === '即构新报价').map((row) => [row[1], row[3], row[7], row[15]])).toEqual([
      ['即构', 'AUDIO', 10, '厂商填回的询价表 即构回复.xlsx'],
      ['即构', 'SD', '面议', '厂商填回的询价表 即构回复.xlsx'],
      ['即构', 'HD', 12, '厂商填回的询价表 即构回复.xlsx'],
      ['即构', 'RECORDING:HD', 13, '厂商填回的询价表 即构回复.xlsx'],
      ['即构', 'SD', 14, '厂商填回的询价表 即构回复.xlsx'],
      ['即构', 'HD', 15, '厂商填回的询价表 即构回复.xlsx'],
    ]);
    expect((await opened.ask((hook) => hook.range('条款!A4:I8'))).map((row) => row[8])).toEqual(['即构新报价', '', '', '', 24]);
    const before = await opened.ask((hook) => hook.range('价目!A4:R30'));
    await opened.page.locator('#grid canvas').first().focus();
    await opened.page.keyboard.press('Control+z');
    await opened.page.waitForFunction("window.workbench.range('条款!I4')[0][0] === ''");
    const after = await opened.ask((hook) => hook.range('价目!A4:R30'));
    expect(after).toEqual(before.map((row) => (row[0] === '即构新报价' ? row.map(() => '') : row)));
    expect(opened.errors).toEqual([]);
  });

  it('goes through in English, from a Chinese pane, for a vendor that nobody knows yet', async () => {
    const opened = await workbench.open('?lang=zh-CN');
    await opened.pane.locator('input[name=ask-language][value=en-US]').check();
    const file = await requestFrom(opened, '');
    expect(file.sheets).toEqual(['Please read', 'Needs', 'Rates', 'Terms']);
    file.fill('Rates', 5, { 0: 'ACME', 1: '=HYPERLINK("http://x")', 6: '1000min', 7: 0.99, 8: 'USD' });

    const english = await workbench.open('?lang=en-US');
    await english.pane.getByRole('tab', { name: 'Quotes' }).click();
    await english.pane.locator('#return-choose').waitFor();
    await choose(english, file, 'ACME.xlsx');
    await english.pane.locator('#return-write').waitFor();
    expect(await english.pane.locator('#return-problems').textContent()).toContain('Usage, row');
    await english.pane.locator('#return-write').click();
    await english.pane.locator('.card .message-success').waitFor();
    const before = await english.ask((hook) => hook.range('Rates!A4:A60'));
    const row = 4 + before.findIndex(([offer]) => offer === 'ACME');
    const [written = []] = await english.ask((hook, address) => hook.range(address), `Rates!A${row}:I${row}`);
    expect(written).toEqual(['ACME', '=HYPERLINK("http://x")', '', 'AUDIO', '', 'CN', '1000min', 0.99, 'USD']);
    expect(english.errors).toEqual([]);

    await choose(english, file, 'ACME again.xlsx');
    await english.pane.getByText('This file was read before').waitFor();
    expect(await english.pane.locator('#return-write').count()).toBe(0);
  });
});
