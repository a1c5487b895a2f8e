import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { type OpenWorkbench, startWorkbench, type WorkbenchPage } from '../support/workbench';

jest.setTimeout(240_000);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(() => workbench.close());

/** Counts the clicks: the buyer's effort. */
let clicks = 0;

async function click(pane: Frame, selector: string): Promise<void> {
  clicks += 1;
  await pane.locator(selector).first().click();
}

async function done(opened: WorkbenchPage, pane: Frame, says: RegExp): Promise<void> {
  await pane.locator('.contract > .message', { hasText: says }).waitFor();
  await opened.ask((hook) => hook.settled());
}

const measurements = (names: readonly string[], metric: string, region: string): string =>
  [names.join('\t'), ...Array.from({ length: 40 }, (_one, index) => [`2026-11-20 ${index < 20 ? 10 : 20}:00`, region, 'phone', '4G', '', metric, index < 38 ? 1 : 0].join('\t'))].join('\n');

describe.each([
  ['zh-CN', '合同', { offer: '低价方案', terms: '条款', clauses: '条款清单', wording: '合同措辞', contract: '合同文本', result: '试用结果', plan: '试用计划', exit: '退出成本', leaving: '退出计划', flags: '风险点', report: '报告', peak: '晚高峰' }, { terms: /补了 \d+ 行/, made: /加入 30 条/, logged: /已记入/, unwritten: /1 项承诺还没有写进合同/, saved: /已保存/, written: /已写入“/, text: /写入 2 条/, trial: /写入 40 行/, open: '未决', flags: /已是最新/, mended: /已补回/, planned: /RtcTrialPlan 写入 56 行/, shown: /已在“退出计划”/, metric: '可用性', columns: ['时间', '区域', '设备', '网络', '小时', '指标', '数值'], region: '东南亚', gap: '【待填' }],
  ['en-US', 'Contract', { offer: 'Budget offer', terms: 'Terms', clauses: 'Clauses', wording: 'Wording', contract: 'Contract text', result: 'Trial result', plan: 'Trial plan', exit: 'Exit cost', leaving: 'Exit plan', flags: 'Flags', report: 'Report', peak: 'evening peak' }, { terms: /\d+ rows added/, made: /30 clauses added/, logged: /Logged/, unwritten: /1 promise is not in/, saved: /Saved/, written: /Written to "/, text: /2 clauses written/, trial: /40 rows written/, open: 'open', flags: /up to date/, mended: /Put back/, planned: /56 rows written/, shown: /is on "Exit plan"/, metric: 'Availability', columns: ['At', 'Region', 'Device', 'Network', 'Hour', 'Metric', 'Value'], region: 'SEA', gap: '[to fill in' }],
])('a contract in %s', (language, tab, sheets, says) => {
  it('goes from the sample to a signed-off list, wording, the vendor’s text, a trial, the way out and the report', async () => {
    clicks = 0;
    const opened = await workbench.open(`?lang=${language}`);
    const { pane } = opened;
    const cells = (address: string) => opened.ask((hook, where) => hook.range(where), address);
    await pane.getByRole('tab', { name: tab }).click();
    await pane.locator('#contract-offer').selectOption(sheets.offer);
    clicks += 2;
    expect(await pane.locator('.contract .bill-amount').first().textContent()).toContain('9,716,347 CNY');

    await click(pane, '#terms-add');
    await done(opened, pane, says.terms);
    await click(pane, '#clauses-make');
    await done(opened, pane, says.made);
    // The money is live: what the flags say of the exit and the escalator of this offer.
    const money = (await cells(`${sheets.clauses}!A5:K34`)).filter(([, , , , , , , , , , risk]) => Number(risk) > 0).map(([clause, , , , , , , , , , risk]) => [clause, Math.round(Number(risk))]);
    expect(money).toEqual(expect.arrayContaining([['early_termination', 9_716_347], ['price_hold', 2_587_195], ['overage', 2_062_062]]));

    await click(pane, '.contract details:has(#promise-clause) > summary');
    await pane.locator('#promise-clause').selectOption('availability');
    await pane.locator('#promise-text').fill('99.99%');
    await pane.locator('#promise-by').fill('Wang');
    await click(pane, '#promise-log');
    await done(opened, pane, says.logged);
    await pane.getByText(says.unwritten).waitFor();

    await click(pane, '#sign-off > summary');
    await click(pane, '#clause-2');
    await pane.locator('#clause-2-status').selectOption('written');
    expect(await pane.locator('#clause-2-save').getAttribute('aria-disabled')).toBe('true');
    await pane.locator('#clause-2-reference').fill('3.2');
    await click(pane, '#clause-2-save');
    await done(opened, pane, says.saved);
    expect(await pane.getByText(says.unwritten).count()).toBe(0);
    expect((await cells(`${sheets.clauses}!D7:M7`))[0]).toEqual(['99.99%', 'Wang', expect.anything(), '', expect.anything(), expect.anything(), 'high', 0, expect.anything(), expect.anything()]);

    await click(pane, '#wording > summary');
    expect(await pane.locator('#wording-text').inputValue()).toContain(says.gap);
    await click(pane, '#wording-sheet');
    await done(opened, pane, says.written);
    expect(await cells(`${sheets.wording}!A34:A34`)).toEqual([[30]]);

    await click(pane, '#contract-text > summary');
    await pane.locator('#contract-paste').fill('第一条 可用性\n月度可用性不低于 99.9%。\n第二条 双方友好协商。');
    await click(pane, '#contract-paste-read');
    await done(opened, pane, says.text);
    expect((await cells(`${sheets.contract}!A5:D6`)).map(([number, , , clause]) => [number, clause])).toEqual([['第一条', 'availability'], ['第二条', '']]);
    expect(await pane.locator('#contract-text .doubts li').allTextContents()).toEqual(['第二条 双方友好协商。']);

    await click(pane, '#text-1');
    await pane.locator('#text-1-status').selectOption('change');
    expect(await pane.locator('#text-1-save').getAttribute('aria-disabled')).toBe('true');
    await pane.locator('#text-1-owner').fill('Li');
    await pane.locator('#text-1-reason').fill('vague');
    await click(pane, '#text-1-save');
    await done(opened, pane, says.saved);
    expect((await cells(`${sheets.contract}!F6:G6`))[0]).toEqual(['Li', 'vague']);

    await click(pane, '#flags-sheet');
    await done(opened, pane, says.flags);
    await pane.evaluate((name) => Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    }), sheets.flags);
    await click(pane, '#contract-mend');
    await done(opened, pane, says.mended);
    expect((await cells(`${sheets.clauses}!A5:K34`)).filter(([, , , , , , , , , , risk]) => Number(risk) > 0).map(([clause, , , , , , , , , , risk]) => [clause, Math.round(Number(risk))])).toEqual(money);
    expect(await pane.locator('#contract-mend').count()).toBe(0);

    // A ladder and a promise of the offer; then 38 of 40 probes succeed, and 18 of the evening's 20.
    const terms = await cells(`${sheets.terms}!A1:A120`);
    const rowOf = (term: string): number => terms.findIndex(([id]) => id === term) + 1;
    await opened.enter(`${sheets.terms}!H${rowOf('credits')}`, '低于99.95%赔10%，低于99%赔25%');
    await opened.enter(`${sheets.terms}!H${rowOf('availability')}`, '99.95%');
    await click(pane, '#trial > summary');
    await click(pane, '#trial-plan > summary');
    await click(pane, '#trial-to-plan');
    await done(opened, pane, says.planned);
    // 3 devices x 3 networks x 3 spans x 2 regions, and a row of probes for each region.
    expect((await cells(`${sheets.plan}!A5:H60`)).filter(([region]) => region !== '').map(([, , , , , , samples]) => samples)).toEqual([...Array.from({ length: 54 }, () => 45), 16_000, 16_000]);
    await pane.locator('#trial-paste').fill(measurements(says.columns, says.metric, says.region));
    await click(pane, '#trial-paste-read');
    await done(opened, pane, says.trial);
    const results = async (metric: string) => (await cells(`${sheets.result}!A8:K60`)).filter(([own]) => own === metric);
    // 95 % of 40 probes is below 99 %: a quarter of the month's fee, which the sheet knows.
    const fee = Number((await cells(`${sheets.result}!B5`))[0]?.[0]);
    const [all, peak] = await results(says.metric);
    expect([all?.slice(4, 9), all?.[10]]).toEqual([[0.95, 0.05, 40, 'fail', ''], fee * 0.25]);
    expect(peak?.slice(1, 9)).toEqual([sheets.peak, '>=99.95%', '', 0.9, 0.1, 20, 'fail', '']);
    await pane.locator('#trial-results').waitFor();
    expect(await pane.locator('#trial-evidence').inputValue()).toContain(Math.round(fee / 4).toLocaleString(language));

    await click(pane, '#exit > summary');
    await click(pane, '#exit-sheet');
    await done(opened, pane, says.written);
    const exit = await cells(`${sheets.exit}!A7:B42`);
    expect([exit.length, Math.round(Number(exit[0]?.[1]))]).toEqual([36, 9_716_347]);

    // Three months from 17 March: to 16 June, in four months of the calendar.
    await pane.locator('#exit-start').fill('2026-03-17');
    await pane.locator('#exit-months').fill('3');
    await click(pane, '#exit-plan');
    await done(opened, pane, says.written);
    const day = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;
    expect((await cells(`${sheets.leaving}!B10:B12`)).flat()).toEqual([day('2026-06-16'), 4, 3]);
    // 90 days of notice and in parallel, 30 days to export, as nobody says otherwise; the last bill is June's.
    expect((await cells(`${sheets.leaving}!B15:B24`)).flat()).toEqual(['2026-02-16', '2026-03-18', '2026-03-19', '2026-03-19', '2026-05-17', '2026-06-09', '2026-06-16', '2026-07-16', '2026-08-15', '2026-07-30'].map(day));
    await click(pane, '#exit-plan');
    await done(opened, pane, says.shown);

    await click(pane, '#report-make');
    await pane.locator('.message-success').filter({ hasText: sheets.report }).waitFor();
    await opened.ask((hook) => hook.settled());
    const report = (await cells(`${sheets.report}!A1:G200`)).flat().map(String);
    // 30 clauses, one of them written into the contract.
    expect(report.filter((cell) => cell === says.open)).toHaveLength(29);

    await pane.evaluate(axe.source);
    expect(await pane.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run('.contract').then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)))).toEqual([]);
    expect(opened.errors).toEqual([]);
    console.log(`${language}: ${clicks} clicks`);
  });
});
