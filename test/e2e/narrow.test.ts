import type { Frame } from 'playwright-core';
import { clippedText } from '../support/clipped-text';
import { fillQuotes, openScored, unfold } from '../support/filled-pane';
import { type OpenWorkbench, startWorkbench } from '../support/workbench';

jest.setTimeout(300_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(() => workbench.close());

/** Excel's narrowest pane, and Excel's usual one, 350 px, at 200 % zoom. */
const widths = [320, 175] as const;

/** Every view of the pane by its name, opened one after the other. */
async function* everyView(pane: Frame): AsyncGenerator<string> {
  for (const tab of await pane.getByRole('tab').all()) {
    await tab.click();
    await pane.locator('.formulas, .function-group, .subtitle').first().waitFor();
    await pane.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
    await fillQuotes(pane);
    await unfold(pane);
    yield await tab.innerText();
  }
  await pane.getByRole('tab').nth(3).click();
  await pane.locator('#mark-0-0').click();
  await pane.locator('dialog').waitFor();
  yield 'a mark';
  await pane.locator('dialog').press('Escape');
  await pane.locator('#open-explain').click();
  await pane.locator('#explained-0').waitFor();
  yield 'explanation';
  await pane.locator('#open-list').click();
  await pane.locator('#function-search').waitFor();
  yield 'list of functions';
  await pane.locator('.function-button').first().click();
  await pane.locator('.example').first().waitFor();
  yield 'form of a function';
}

describe.each(['zh-CN', 'en-US'])('the pane in %s, 320 px wide and at 200 %% zoom', (language) => {
  it('cuts no text off in any view', async () => {
    const opened = await openScored(workbench, language);
    const { page, pane } = opened;
    await opened.ask((hook, address) => { hook.select(address); }, `${language === 'zh-CN' ? '比较' : 'Compare'}!F5`);
    const findings: string[] = [];
    for await (const view of everyView(pane)) {
      for (const width of widths) {
        await page.addStyleTag({ content: `#panes { width: ${width}px !important; }` });
        findings.push(...(await pane.evaluate(clippedText)).map((one) => `${view}, ${width} px: ${one}`));
      }
    }
    expect(findings).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
