import { startWorkbench } from '../support/workbench';
jest.setTimeout(120_000);
it('x', async () => {
  const w = await startWorkbench();
  const say = (...t: unknown[]) => process.stdout.write(t.map((x) => typeof x === 'string' ? x : JSON.stringify(x)).join(' ') + '\n');
  try {
  for (const [lang, names] of [['en-US', ['Walk-away', 'Levers', 'Talk']], ['zh-CN', ['底价', '谈判杠杆', '谈判要点']]] as const) {
    const o = await w.open(`?lang=${lang}`);
    const { pane, page } = o;
    pane.page().on('console', (m) => say('CONSOLE', m.text()));
    await pane.getByRole('tab').nth(2).click();
    await pane.locator('#negotiate-levers-make').waitFor({ timeout: 9000 });
    await pane.locator('#negotiate-talk-make').click();
    await page.waitForTimeout(3000);
    say(await pane.locator('#negotiate .message').first().innerText());
    say(await pane.locator('#negotiate-talk-text').inputValue({ timeout: 2000 }));
    await page.screenshot({ path: `/tmp/neg-${lang}-talk.png` });
    await pane.locator('#negotiate-budget').fill('12,000,000');
    await pane.locator('#negotiate-target').fill('10500000');
    await pane.locator('#negotiate-walk-away-write').click();
    await page.waitForTimeout(4000);
    await page.screenshot({ path: `/tmp/neg-${lang}-walk.png` });
    await pane.locator('#negotiate-levers-make').click();
    await page.waitForTimeout(4000);
    say(await o.ask((h, a) => h.range(a), `${names[1]}!A9:J44`).then((r) => r.map((x) => JSON.stringify(x)).join('\n')));
    await page.screenshot({ path: `/tmp/neg-${lang}-levers.png` });
    await pane.locator('#negotiate').screenshot({ path: `/tmp/neg-${lang}-pane.png` });
    say(o.errors);
  }
  } finally { await w.close(); }
});
