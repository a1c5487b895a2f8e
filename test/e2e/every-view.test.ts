import axe from 'axe-core';
import { fillQuotes, openScored, unfold } from '../support/filled-pane';
import { type OpenWorkbench, startWorkbench } from '../support/workbench';

jest.setTimeout(180_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(() => workbench.close());

describe.each(['zh-CN', 'en-US'])('every step of the pane in %s, all of it unfolded', (language) => {
  it('has no finding by axe in light, dark and forced colours, and reaches beyond no edge', async () => {
    const opened = await openScored(workbench, language);
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
    const opened = await openScored(workbench, 'en-US');
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
