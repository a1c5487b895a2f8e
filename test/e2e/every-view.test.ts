import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { type OpenWorkbench, startWorkbench, type WorkbenchPage } from '../support/workbench';

jest.setTimeout(180_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(() => workbench.close());

/** The sample with vendors that are being scored and an offer that is negotiated, so that no view is without its content. */
async function openScored(language: string): Promise<WorkbenchPage> {
  const opened = await workbench.open(`?lang=${language}`);
  const { pane } = opened;
  await pane.getByRole('tab').nth(3).click();
  await pane.locator('#vendors-evaluators').fill('Ann');
  await pane.locator('#vendors-evaluators').press('Enter');
  await pane.locator('#mark-0-0').waitFor();
  await pane.getByRole('tab').nth(2).click();
  await pane.locator('#negotiate-walk-away-write').click();
  await pane.locator('#negotiate-readings').waitFor();
  await pane.locator('#negotiate-talk-make').click();
  await pane.locator('#negotiate-talk-text').waitFor();
  await opened.ask((hook) => hook.settled());
  await pane.getByRole('tab').nth(3).click();
  await pane.locator('#mark-0-0').waitFor();
  return opened;
}

const quote = ['高清：28元/千分钟', '蓝光 9元/千分钟', '音频 7 元', 'Full HD: RMB 63 per 1,000 minutes', '每月最低消费2万元', '如有问题请致电 13800138000。'].join('\n');

/** Fills the cards that are empty until they are used: a quote with doubtful, sure and unread lines, and a look at the offers. */
async function fillQuotes(pane: Frame): Promise<void> {
  if ((await pane.locator('#quote-text').count()) === 0) return;
  await pane.locator('#quote-text').fill(quote);
  await pane.locator('#quote-unread').waitFor({ state: 'attached' });
  await pane.locator('.quote-doubt').first().waitFor();
  await pane.locator('#looks-button').click();
  await pane.locator('#look-0-questions').waitFor({ state: 'attached' });
}

async function unfold(pane: Frame): Promise<void> {
  await pane.evaluate(() => { document.querySelectorAll('details').forEach((part) => { part.open = true; }); });
}

describe.each(['zh-CN', 'en-US'])('every step of the pane in %s, all of it unfolded', (language) => {
  it('has no finding by axe in light, dark and forced colours, and reaches beyond no edge', async () => {
    const opened = await openScored(language);
    const { page, pane } = opened;
    await pane.evaluate(axe.source);
    const findings: string[] = [];
    for (const [colorScheme, forcedColors] of [['light', 'none'], ['dark', 'none'], ['light', 'active'], ['dark', 'active']] as const) {
      await page.emulateMedia({ colorScheme, forcedColors });
      for (const tab of await pane.getByRole('tab').all()) {
        const name = await tab.innerText();
        await tab.click();
        await pane.locator('.formulas, .function-group, .subtitle').first().waitFor();
        await fillQuotes(pane);
        await unfold(pane);
        const found = await pane.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)));
        const over = await pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        findings.push(...[...found, ...(over > 0 ? [`${over} px too wide`] : [])].map((one) => `${name} ${colorScheme} ${forcedColors}: ${one}`));
      }
    }
    expect(findings).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});

describe('weights from comparing dimensions in pairs', () => {
  it('name the contradiction, and stand in the sheet when they are written', async () => {
    const opened = await openScored('en-US');
    const { pane } = opened;
    await unfold(pane);
    const compare = async (ratios: readonly number[]) => {
      for (const [pair, ratio] of ratios.entries()) await pane.locator(`#pair-${pair}`).selectOption(String(ratio));
    };
    // The first as much as the second, the second 9 times the third, yet the third 9 times the first: 1 x 9 / (1 / 9) = 81 times apart.
    await compare([1, 1 / 9, 1, 9, 1, 1]);
    await pane.getByText('differ 81 times').waitFor();
    await compare([2, 2, 2, 1, 1, 1]);
    // 2 to 1 to 1 to 1: 40 %, 20 %, 20 %, 20 %, without a contradiction.
    await pane.getByText('consistency ratio 0%').waitFor();
    await pane.locator('#pairs-use').click();
    await pane.locator('#weights-write').click();
    await pane.locator('.vendors > .message-success').filter({ hasText: 'Written' }).waitFor();
    const criteria = await opened.ask((hook, where) => hook.range(where), 'Criteria!B5:D30');
    const sums = new Map<unknown, number>();
    for (const [dimension, , weight] of criteria) if (dimension !== '' && typeof weight === 'number') sums.set(dimension, (sums.get(dimension) ?? 0) + weight);
    expect([...sums.values()].map((sum) => Math.round(sum * 10) / 10)).toEqual([40, 20, 20, 20]);
  });
});
