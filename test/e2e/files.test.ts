import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type OpenWorkbench, startWorkbench, type WorkbenchPage } from '../support/workbench';

jest.setTimeout(120_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(() => workbench.close());

async function saved(opened: WorkbenchPage): Promise<string> {
  const [download] = await Promise.all([opened.page.waitForEvent('download'), opened.page.locator('#save-file').click()]);
  const folder = mkdtempSync(path.join(tmpdir(), 'rtc-'));
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** What all cells hold and show. */
function cellsOf(opened: WorkbenchPage): Promise<unknown> {
  return opened.ask((hook) => hook.sheets().map((name) => [name, hook.range(`'${name}'!A1:Q60`), hook.formulas(`'${name}'!A1:Q60`)]));
}

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((file) => existsSync(file));

describe('a file of Excel in the workbench', () => {
  it('gives back the same cells when it is opened again', async () => {
    const opened = await workbench.open('?lang=zh-CN');
    await opened.enter('用量!F5', '1900000');
    const before = await cellsOf(opened);
    const file = await saved(opened);
    await opened.openFile(file);
    await opened.ask((hook) => hook.settled());
    expect(await cellsOf(opened)).toEqual(before);
    expect(await opened.page.title()).toContain('RTC');
    expect(opened.errors).toEqual([]);
  });

  it('is opened by LibreOffice where that is there', async () => {
    const file = await saved(await workbench.open('?lang=en-US'));
    if (office === undefined) return;
    const folder = path.dirname(file);
    execFileSync(office, ['--headless', '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1', '--outdir', folder, file], { stdio: 'ignore', env: { ...process.env, HOME: folder } });
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    expect(sheets.length).toBeGreaterThan(1);
    const compare = readFileSync(path.join(folder, sheets.find((name) => name.includes('Compare')) ?? ''), 'utf8');
    expect(compare).toContain('TRTC, 1 year');
  });

  it('says what is not shown of a file, and refuses what is none', async () => {
    const opened = await workbench.open('?lang=en-US');
    await opened.openFile(path.resolve(__dirname, '../../package.json'));
    expect(await opened.page.locator('#notice').textContent()).toContain('no .xlsx file');
    expect(opened.errors).toEqual([]);
  });
});
