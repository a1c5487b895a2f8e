import path from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startBrowser } from '../../scripts/start-browser.cjs';
import { serveFolder, type ServedFolder } from '../support/serve-folder';

jest.setTimeout(60_000);

const steps = ['需求', '报价', '比较', '评分', '合同'];
const neverReady = 'globalThis.Office = { onReady: () => new Promise(() => undefined) };';

let browser: Browser;
let served: ServedFolder;
const pages: Page[] = [];

beforeAll(async () => {
  [browser, served] = await Promise.all([startBrowser(), serveFolder(path.join(__dirname, '../../dist'))]);
});
afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.context().close()));
});
afterAll(async () => {
  await Promise.all([browser.close(), served.close()]);
});

interface Opening extends BrowserContextOptions {
  readonly language?: 'zh-CN' | 'en-US';
  /** What answers for office.js; without it the script cannot be reached. */
  readonly office?: string;
  readonly beforeLoad?: (page: Page) => Promise<void>;
}

/** The shipped page, as a browser shows it without Excel; nothing but its own folder can be reached. */
async function openPane({ language = 'zh-CN', office, beforeLoad, ...options }: Opening = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 350, height: 600 }, ...options });
  const page = await context.newPage();
  pages.push(page);
  await page.route(
    (url) => !url.href.startsWith(served.url),
    (route) => (office !== undefined && route.request().url().endsWith('/office.js') ? route.fulfill({ contentType: 'text/javascript', body: office }) : route.abort()),
  );
  await beforeLoad?.(page);
  await page.goto(`${served.url}/taskpane.html?lang=${language}`);
  return page;
}

async function openFunction(page: Page, id: string): Promise<void> {
  await page.getByRole('button', { name: '插入函数' }).click();
  await page.getByRole('button', { name: id }).click();
  await page.getByRole('heading', { name: id }).waitFor();
}

const answer = (page: Page) => page.locator('.answer');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

/** Elements that reach beyond the right edge without standing in a frame that scrolls. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the first paint', () => {
  it('shows the title and the five steps in both languages before any script has run', async () => {
    const page = await openPane({ javaScriptEnabled: false });
    const text = await page.locator('body').innerText();
    for (const word of ['RTC 报价', 'RTC Quote', ...steps, 'Needs', 'Quotes', 'Compare', 'Vendors', 'Contract']) expect(text).toContain(word);
  });
});

describe('the pane without Excel', () => {
  it('has the five steps as tabs, and says that Excel is not there', async () => {
    const page = await openPane();
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(steps);
    expect(await page.getByRole('status').first().innerText()).toContain('还没有连上 Excel');
    expect(await page.getByRole('button', { name: '重新加载' }).isVisible()).toBe(true);
  });

  it('is reached by shortcuts, which the buttons name', async () => {
    const page = await openPane();
    expect(await page.getByRole('tab').evaluateAll((tabs) => tabs.map((tab) => tab.getAttribute('aria-keyshortcuts')))).toEqual(['Alt+1', 'Alt+2', 'Alt+3', 'Alt+4', 'Alt+5']);
    await page.keyboard.press('Alt+2');
    expect(await focused(page)).toBe('tab-quotes');
    await page.locator('#quote-text').waitFor();
    await page.keyboard.press('Alt+f');
    await page.locator('#function-search').waitFor();
    expect(await focused(page)).toBe('function-search');
    await page.keyboard.type('cost');
    await page.keyboard.press('Escape');
    expect(await page.locator('#function-search').inputValue()).toBe('');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('open-list');
    await page.keyboard.press('Alt+e');
    await page.getByRole('heading', { name: '解释单元格' }).waitFor();
    await page.keyboard.press('Alt+5');
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('合同');
    await page.keyboard.press('Alt+9');
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('合同');
  });

  it('does not wait for Office, and offers to reload after five seconds', async () => {
    // The page's clock stands still from before its first script: how slow this machine is does not matter.
    const page = await openPane({
      office: neverReady,
      beforeLoad: async ({ clock }) => {
        await clock.install({ time: 0 });
        await clock.pauseAt(1000);
      },
    });
    expect(await page.getByRole('tab').count()).toBe(5);
    await page.clock.runFor(200); // effects run, the five seconds begin
    await page.clock.runFor(4700);
    expect(await page.getByRole('button', { name: '重新加载' }).count()).toBe(0);
    await page.clock.runFor(400);
    await page.getByRole('button', { name: '重新加载' }).waitFor();
  });

  it('shows the question of the chosen step, and either its formulas or that there are none', async () => {
    const page = await openPane();
    for (const step of steps) {
      await page.getByRole('tab', { name: step }).click();
      const panel = page.getByRole('tabpanel', { name: step });
      expect(await panel.getByRole('heading', { level: 2 }).innerText()).toMatch(/？$/);
      const hasFormulas = (await panel.getByRole('button', { name: /^RTC_/ }).count()) > 0;
      expect(await panel.getByText('还没有用于这一步的公式').count()).toBe(hasFormulas ? 0 : 1);
    }
  });
});

describe('the language switch', () => {
  it('changes every text at once and lasts over a reload', async () => {
    const page = await openPane();
    await page.goto(`${served.url}/taskpane.html`);
    const wasChinese = (await page.locator('html').getAttribute('lang')) === 'zh-CN';
    await page.getByRole('button', { name: wasChinese ? 'English' : '中文' }).click();
    const expected = wasChinese ? 'en-US' : 'zh-CN';
    expect(await page.locator('html').getAttribute('lang')).toBe(expected);
    expect(await page.getByRole('tab').first().innerText()).toBe(wasChinese ? 'Needs' : '需求');
    await page.reload();
    expect(await page.locator('html').getAttribute('lang')).toBe(expected);
  });

  it('keeps what was typed', async () => {
    const page = await openPane();
    await openFunction(page, 'RTC_COST');
    await page.getByLabel('用量').fill('2000');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.getByLabel('usage').inputValue()).toBe('2000');
    expect(await page.locator('body').innerText()).toContain('Formula');
  });
});

describe('insert function', () => {
  it('finds functions by what they are for, in either language', async () => {
    const page = await openPane();
    await page.getByRole('button', { name: '插入函数' }).click();
    await page.getByLabel('查找函数').fill('participant-minutes a month');
    await page.getByRole('button', { name: 'RTC_MINUTES' }).waitFor();
    await page.getByLabel('查找函数').fill('nothing of the kind');
    expect(await page.getByRole('status').last().innerText()).toBe('没有和“nothing of the kind”相符的函数。');
  });

  it('shows the answer that the cell will show: 1,000 minutes of 5*640x360 cost 63 at shengwang and 60 at zego', async () => {
    const page = await openPane();
    await openFunction(page, 'RTC_COST');
    await page.getByLabel('用量').fill('1000');
    await page.getByLabel('档位').fill('5*640x360');
    await page.getByLabel('区域').fill('CN');
    await page.getByLabel('厂商').fill('shengwang');
    await answer(page).getByText('63', { exact: true }).waitFor();
    await page.getByLabel('厂商').fill('zego');
    await answer(page).getByText('60', { exact: true }).waitFor();
    expect(await page.getByRole('textbox', { name: '公式' }).inputValue()).toBe('=RTC_COST(1000,"5*640x360","CN","zego")');
  });

  it("shows a refusal's sentence, and a table as a table", async () => {
    const page = await openPane();
    await openFunction(page, 'RTC_COST');
    await page.getByLabel('厂商').fill('nobody');
    await answer(page).getByText('#N/A').waitFor();
    expect(await answer(page).innerText()).toContain('nobody');

    await page.getByRole('button', { name: '返回全部函数' }).click();
    await page.getByRole('button', { name: 'RTC_RATES' }).click();
    const table = page.getByRole('region', { name: '试算结果' }).getByRole('table');
    await table.waitFor();
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(expect.arrayContaining(['方案', '单价', '来源']));
  });

  it('says which argument is missing', async () => {
    const page = await openPane();
    await openFunction(page, 'RTC_MINUTES');
    await page.getByLabel('日活').fill('');
    await answer(page).getByText('填好“日活”后显示结果。').waitFor();
    expect(await page.getByRole('button', { name: '插入', exact: true }).getAttribute('aria-disabled')).toBe('true');
  });

  it('says that cells cannot be read or written without Excel', async () => {
    const page = await openPane();
    await openFunction(page, 'RTC_COST');
    await page.getByLabel('用量').fill('B2:B20');
    await answer(page).getByText('读不到单元格').waitFor();
    await page.getByRole('button', { name: '插入', exact: true }).click();
    expect(await page.getByRole('alert').innerText()).toContain('请复制公式');
  });

  it('copies the formula', async () => {
    const page = await openPane({ permissions: ['clipboard-read', 'clipboard-write'] });
    await openFunction(page, 'RTC_COST');
    await page.getByRole('button', { name: '复制' }).click();
    await page.getByText('公式已复制。').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.getByRole('textbox', { name: '公式' }).inputValue());
  });

  it('shows markup in a field as text', async () => {
    const page = await openPane();
    await openFunction(page, 'RTC_COST');
    await page.getByLabel('厂商').fill('<img src=x onerror=alert(1)>');
    await answer(page).getByText('<img src=x').waitFor();
    expect(await page.locator('img').count()).toBe(0);
  });
});

const mostStopsOfACard = 8;

describe('the keyboard alone', () => {
  it('chooses a step, opens a function, fills it in and comes back to where it was', async () => {
    const page = await openPane({ office: 'globalThis.Office = { onReady: () => Promise.resolve({ host: null }) };' });
    for (const lazy of ['#need-scenario', '#ask-vendor', '#open-RTC_MINUTES']) await page.locator(lazy).waitFor();
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };

    await press('Tab', 'Tab', 'Tab', 'Tab');
    expect(await focused(page)).toBe('tab-needs');
    await press('ArrowRight');
    expect(await focused(page)).toBe('tab-quotes');
    await press('End');
    expect(await focused(page)).toBe('tab-contract');
    await press('ArrowRight');
    expect(await focused(page)).toBe('tab-needs');
    expect(await page.getByRole('tabpanel').getAttribute('aria-labelledby')).toBe('tab-needs');

    await press('Tab');
    expect(await focused(page)).toBe('tab-panel');
    await press('Tab');
    expect(await focused(page)).toBe('need-scenario');
    await press('Tab');
    expect(await focused(page)).toBe('new-sample');
    await press('Tab');
    expect(await focused(page)).toBe('new-empty');
    await press('Tab');
    expect(await focused(page)).toBe('ask-vendor');
    for (let stop = 0; stop < mostStopsOfACard && (await focused(page)) !== 'open-RTC_MINUTES'; stop += 1) await press('Tab');
    expect(await focused(page)).toBe('open-RTC_MINUTES');
    await press('Enter');
    expect(await focused(page)).toBe('function-title');

    await press('Tab');
    expect(await focused(page)).toBe('argument-dau');
    await page.keyboard.type('20000');
    await answer(page).getByText('18,000,000', { exact: true }).waitFor();

    await press('Shift+Tab', 'Enter');
    expect(await focused(page)).toBe('open-RTC_MINUTES');
  });

  it('shows where the focus is', async () => {
    const page = await openPane();
    for (let stop = 0; stop < 6; stop += 1) {
      await page.keyboard.press('Tab');
      const width = await page.evaluate(() => (document.activeElement ? parseFloat(getComputedStyle(document.activeElement).outlineWidth) : 0));
      expect(width).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('accessibility', () => {
  const findings = async (page: Page) => {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };

  it.each([
    ['light', 'none'],
    ['dark', 'none'],
    ['dark', 'active'],
  ] as const)('has no finding by axe-core in any view, %s, forced colours %s', async (colorScheme, forcedColors) => {
    const page = await openPane({ colorScheme, forcedColors });
    await page.getByRole('tab').first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: '插入函数' }).click();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'RTC_RATES' }).click();
    await page.getByRole('table').waitFor();
    await page.getByRole('button', { name: '插入', exact: true }).click();
    expect(await findings(page)).toEqual([]);
  });

  it.each([
    ['light', 'none', 320],
    ['dark', 'active', 175],
  ] as const)('has no finding in the form of needs with all of it unfolded, warnings among it, %s, forced colours %s, and fits %s px', async (colorScheme, forcedColors, width) => {
    const page = await openPane({ colorScheme, forcedColors, language: 'en-US', viewport: { width, height: 600 }, office: 'globalThis.Office = { onReady: () => Promise.resolve({ host: null }) };' });
    await page.locator('#need-scenario').selectOption('smart_cs');
    await page.evaluate(() => { document.querySelectorAll('details').forEach((part) => { part.open = true; }); });
    await page.locator('#need-add-region').selectOption('NA');
    await page.locator('#need-latency_ms').fill('50');
    await page.locator('#need-dau').fill('many');
    await page.locator('.need-preview .message-warning').first().waitFor();
    expect(await findings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  it.each([
    [320, 'zh-CN'],
    [320, 'en-US'],
    [175, 'zh-CN'],
    [175, 'en-US'],
  ] as const)('fits %s px in %s: nothing is wider than the pane (175 px is a pane of 350 at 200 %%)', async (width, language) => {
    const page = await openPane({ language, viewport: { width, height: 300 } });
    await page.getByRole('tab').first().waitFor();
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
    await page.locator('#open-list').click();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.locator('#open-RTC_RATES').click();
    await page.getByRole('table').waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  it('leaves the top right 34 x 32 px to Excel at every width', async () => {
    for (const width of [320, 350, 480]) {
      const page = await openPane({ language: 'en-US', viewport: { width, height: 378 } });
      await page.getByRole('tab').first().waitFor();
      const boxes = await Promise.all((await page.getByRole('banner').getByRole('button').all()).map((button) => button.boundingBox()));
      for (const box of boxes) expect(box !== null && (box.x + box.width <= width - 34 || box.y >= 32)).toBe(true);
    }
  });

  it('shows the chosen tab by its border in forced colours', async () => {
    const page = await openPane({ forcedColors: 'active' });
    const border = (name: string) => page.getByRole('tab', { name }).evaluate((tab) => getComputedStyle(tab).borderBottomColor);
    await page.getByRole('tab', { name: '报价' }).click();
    await page.mouse.move(0, 500);
    expect(await border('报价')).not.toBe(await border('比较'));
  });
});
