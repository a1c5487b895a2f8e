// `npm run pictures`: takes the pictures of README and docs from the built workbench, in both languages. Run `npm test` once before: it builds the workbench.
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { palettePng } from './palette-png.mjs';
import { serveFolder } from './serve-folder.mjs';

/* global window */

const require = createRequire(import.meta.url);
const { startBrowser } = require('./start-browser.cjs');
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const built = path.join(root, '.cache', 'workbench');
const folder = path.join(root, 'docs', 'pictures');
const size = { width: 1366, height: 800 };
const [compareTab, vendorsTab] = [2, 3];
// Of the four offers, criterion by criterion below the gate.
const marks = ['4332', '4332', '3442', '5331', '5541', '4532', '4432', '3441', '4332', '3441', '5431', '4531', '4433'];

if (!existsSync(path.join(built, 'index.html'))) {
  console.error('The workbench is not built: run npm test once.');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const server = await serveFolder(built, 0);
const browser = await startBrowser();
try {
  for (const language of ['zh-CN', 'en-US']) await takePictures(language);
} finally {
  await browser.close();
  server.close();
}

async function takePictures(language) {
  const page = await browser.newPage({ viewport: size });
  await page.goto(`http://localhost:${server.address().port}/index.html?lang=${language}`);
  await page.waitForSelector('body[data-ready]');
  const pane = page.frames().find((frame) => frame.url().includes('taskpane.html'));
  const [, , , compareSheet] = await page.evaluate(() => window.workbench.sheets());
  const take = async (name, cell) => {
    await page.evaluate((address) => window.workbench.select(address), cell);
    await page.evaluate(() => window.workbench.settled());
    const file = path.join(folder, `${name}.${language}.png`);
    const png = await palettePng(page, await page.screenshot());
    writeFileSync(file, png);
    console.log(`${path.relative(root, file)} ${Math.round(png.length / 1024)} KB`);
  };

  const openTab = (index) => pane.getByRole('tab').nth(index).click();
  const scrollTo = (selector) => pane.locator(selector).first().evaluate((element) => { window.scrollBy(0, element.getBoundingClientRect().top); });

  // The offers by the cost of their contract, beside the sheet that compares them.
  await openTab(compareTab);
  await pane.locator('.standing-name').first().waitFor();
  await scrollTo('[aria-labelledby=compare-title]');
  await take('compare', `${compareSheet}!A1`);

  // Every number explains itself: the bill behind a contract.
  await page.evaluate((address) => window.workbench.select(address), `${compareSheet}!F8`);
  await pane.locator('#open-explain').click();
  await pane.locator('.bill-amount').first().waitFor();
  await scrollTo('.page .bill-amount');
  await take('explain', `${compareSheet}!F8`);
  await pane.locator('.page .back').click();

  // Four dimensions, marked by one evaluator: who leads, why, and what would change it.
  await openTab(vendorsTab);
  await pane.locator('#vendors-evaluators').fill(language === 'zh-CN' ? '李雷' : 'Ann');
  await pane.locator('#vendors-evaluators').press('Enter');
  await pane.locator('#mark-0-0').focus();
  for (const row of marks) {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    for (const mark of row) {
      await page.keyboard.press(mark);
      await page.keyboard.press('ArrowRight');
    }
  }
  await pane.locator('#vendors-why').waitFor();
  await scrollTo('[aria-labelledby=vendors-result]');
  await take('vendors', `${(await page.evaluate(() => window.workbench.sheets())).at(-3)}!A1`);
  await page.close();
}
