import type { Frame } from 'playwright-core';
import type { OpenWorkbench, WorkbenchPage } from './workbench';

/** The sample with vendors that are being scored and an offer that is negotiated, so that no view is without its content. */
export async function openScored(workbench: OpenWorkbench, language: string): Promise<WorkbenchPage> {
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
export async function fillQuotes(pane: Frame): Promise<void> {
  if ((await pane.locator('#quote-text').count()) === 0) return;
  await pane.locator('#quote-text').fill(quote);
  await pane.locator('#quote-unread').waitFor({ state: 'attached' });
  await pane.locator('.quote-doubt').first().waitFor();
  await pane.locator('#looks-button').click();
  await pane.locator('#look-0-questions').waitFor({ state: 'attached' });
}

/** Opens all that is folded away. */
export async function unfold(pane: Frame): Promise<void> {
  await pane.evaluate(() => { document.querySelectorAll('details').forEach((part) => { part.open = true; }); });
}
