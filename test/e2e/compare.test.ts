import { type OpenWorkbench, startWorkbench } from '../support/workbench';

jest.setTimeout(180_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(() => workbench.close());

const numbers = (column: readonly (readonly unknown[])[]): readonly number[] => column.map(([cell]) => Number(cell));

describe.each([
  ['zh-CN', { compare: '比较', trap: '低价陷阱', whatIf: '假如', months: '逐月对比', usage: '用量' }, { first: '1. 腾讯云一年', trap: '低价方案的招牌价最低。低价陷阱：签约起比腾讯云一年贵', always: '都是腾讯云一年更便宜', way: '按计划用量，无保底的按量付费最合适（腾讯云一年最便宜），用量减半或翻倍也一样；有保底的按量付费至少贵 6.7%（声网两年），用量从 1% 到 100 倍都不会更便宜。', scores: '还没有得分', buys: '得分高' }],
  ['en-US', { compare: 'Compare', trap: 'Low-price trap', whatIf: 'What if', months: 'By month', usage: 'Usage' }, { first: '1. TRTC, 1 year', trap: 'Budget offer has the lowest headline – a low-price trap: dearer than TRTC, 1 year from the signing', always: 'TRTC, 1 year is cheaper', way: 'At the planned usage pay-as-you-go without commitment suits best (TRTC, 1 year is the cheapest), at half and at twice the usage too; pay-as-you-go with a commitment costs at least 6.7% more (Shengwang, 2 years)', scores: 'No scores yet', buys: 'points more' }],
] as const)('comparing the offers of the sample in %s', (language, sheets, says) => {
  it('shows the trap, the order and the break-even, and follows the sheet', async () => {
    const opened = await workbench.open(`?lang=${language}`);
    const { pane } = opened;
    await pane.getByRole('tab').nth(2).click();
    await pane.getByText(says.trap).waitFor();
    expect(await pane.locator('.standing-name').first().textContent()).toBe(says.first);
    await pane.getByText(says.always).waitFor();
    await pane.getByText(says.way).waitFor();
    await pane.getByText(says.scores).waitFor();

    // A discount of 60 % makes the trap the cheapest, and no trap.
    const terms = language === 'zh-CN' ? '条款' : 'Terms';
    const rows = await opened.ask((hook, where) => hook.range(where), `${terms}!A1:A40`);
    const row = rows.findIndex(([id]) => id === 'discount_off') + 1;
    await opened.enter(`${terms}!H${row}`, '0.6');
    await pane.getByText(says.trap).waitFor({ state: 'hidden' });
    expect(opened.errors).toEqual([]);
  });

  it('has the same costs in the table, in RTC_COMPARE and month by month, and fees that add up to the gap', async () => {
    const opened = await workbench.open(`?lang=${language}`);
    const cells = (address: string) => opened.ask((hook, where) => hook.range(where), address);
    const costs = numbers(await cells(`${sheets.compare}!F5:F8`));
    expect(numbers(await cells(`${sheets.compare}!G22:G25`))).toEqual(costs);
    expect((await cells(`${sheets.compare}!L5:L8`)).flat()).toEqual([2, 1, 3, 4]);
    const paid = (await cells(`${sheets.months}!G42:J42`)).flat().map(Number);
    paid.forEach((sum, index) => expect(sum).toBeCloseTo(costs[index] ?? NaN, 4));

    const lines = (await cells(`${sheets.trap}!A5:F80`)).filter(([offer]) => offer !== '');
    const offers = [...new Set(lines.map(([offer]) => offer))];
    expect(offers).toHaveLength(4);
    offers.forEach((offer, index) => {
      const own = lines.filter(([name]) => name === offer);
      const amount = (fee: string) => Number(own.find(([, name, basis]) => name === fee && basis === '')?.[3]);
      const quoted = own.filter(([, , basis]) => basis === 'quoted').reduce((sum, line) => sum + Number(line[3]), 0);
      expect(quoted).toBeCloseTo(amount('tco') - amount('headline'), 4);
      expect(amount('tco')).toBeCloseTo(costs[index] ?? NaN, 4);
    });

    // At 100 % the costs are the same once more; at the other multiples they are others.
    const [half, planned, twice] = [0, 1, 2].map((at) => opened.ask((hook, where) => hook.range(where), `${sheets.whatIf}!${'BCD'.charAt(at)}12:${'BCD'.charAt(at)}15`));
    expect(numbers((await planned) ?? [])).toEqual(costs);
    numbers((await half) ?? []).forEach((cost, index) => expect(cost).toBeLessThan(costs[index] ?? 0));
    numbers((await twice) ?? []).forEach((cost, index) => expect(cost).toBeGreaterThan(costs[index] ?? 0));
  });

  it('says what the dearer one buys once vendors are scored', async () => {
    const opened = await workbench.open(`?lang=${language}`);
    const { page, pane } = opened;
    await pane.getByRole('tab').nth(3).click();
    await pane.locator('#vendors-evaluators').fill('Ann');
    await pane.locator('#vendors-evaluators').press('Enter');
    await pane.locator('#mark-0-0').waitFor();
    // One criterion is enough: the first offer 5, the second 3.
    for (const [vendor, mark] of ['5', '3'].entries()) {
      await pane.locator(`#mark-1-${vendor}`).focus();
      await page.keyboard.press(mark);
    }
    await pane.locator('.standing-name').filter({ hasText: '1. ' }).first().waitFor();
    await opened.ask((hook) => hook.settled());
    expect((await opened.ask((hook, where) => hook.range(where), `${sheets.compare}!K5:K6`)).flat()).toEqual([100, 60]);
    await pane.getByRole('tab').nth(2).click();
    await pane.getByText(says.buys).waitFor();
  });
});
