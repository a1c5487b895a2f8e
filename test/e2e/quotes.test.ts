import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type OpenWorkbench, startWorkbench, type WorkbenchPage } from '../support/workbench';

jest.setTimeout(120_000);

let workbench: OpenWorkbench;

beforeAll(async () => { workbench = await startWorkbench(); });

afterAll(() => workbench.close());

function quoteText(name: string): string {
  const { text } = JSON.parse(readFileSync(path.join(__dirname, '../domain/reading/corpus', `${name}.json`), 'utf8')) as { readonly text: readonly string[] };
  return text.join('\n');
}

async function openQuotes(query: string, tab: string): Promise<WorkbenchPage> {
  const opened = await workbench.open(query);
  await opened.pane.getByRole('tab', { name: tab }).click();
  await opened.pane.locator('#quote-text').waitFor();
  return opened;
}

/** The rows of the sheet of rates from the first one of an offer on. */
async function ratesOf(opened: WorkbenchPage, sheet: string, offer: string): Promise<readonly (readonly unknown[])[]> {
  const rows = await opened.ask((hook, address) => hook.range(address), `${sheet}!A4:R80`);
  return rows.filter(([name]) => name === offer);
}

describe('reading a quote', () => {
  it('goes through in Chinese: pasted, the doubtful row confirmed by keyboard, written, and undone', async () => {
    const opened = await openQuotes('?lang=zh-CN', '报价');
    const { pane, page } = opened;
    await pane.locator('#quote-text').fill(quoteText('messy-mail-zh'));
    await pane.getByText('读到 9 条价目，其中 1 条要您确认。').waitFor();
    expect(await pane.locator('#quote-unread').inputValue()).toContain('可用性承诺99.95%');
    await pane.locator('#quote-offer').fill('=1+1');
    await pane.getByText('还有 1 条等您确认').waitFor();
    expect(await pane.locator('#quote-write').getAttribute('aria-disabled')).toBe('true');
    await pane.getByRole('button', { name: /^确认/ }).focus();
    await page.keyboard.press('Enter');
    await pane.getByText('第 1 轮写入').waitFor();
    await pane.locator('#quote-write').focus();
    await page.keyboard.press('Enter');
    await pane.getByText('已写入价目表：“=1+1”第 1 轮 9 条').waitFor();
    const rows = await ratesOf(opened, '价目', '=1+1');
    expect(rows.map((row) => [row[3], row[6], row[7], row[8], row[9], row[11]])).toEqual([
      ['HD', '1000min', 28, 'CNY', '', ''],
      ['HD', '1000min', 25, 'CNY', 100000, ''],
      ['HD', '1000min', 22, 'CNY', 1000000, ''],
      ['AUDIO', '1000min', 7, 'CNY', '', ''],
      ['AUDIO', '1000min', 6.5, 'CNY', 100000, ''],
      ['RECORDING:HD', '1000min', 20, 'CNY', '', ''],
      ['*', '%', 15, '', '', 'discount'],
      ['*', 'month', 20000, 'CNY', '', 'minimum'],
      ['SETUP', 'once', 30000, 'CNY', '', ''],
    ]);
    expect(rows[0]?.[15]).toBe('报价第 3 行：1、视频高清：0-10万分钟 28元/千分钟，10万-100万 25元/千分钟，100万以上 22元/千分钟；');
    await page.locator('#grid canvas').first().focus();
    await page.keyboard.press('Control+z');
    await page.waitForFunction("window.workbench.range('价目!A4:A80').every(([name]) => name !== '=1+1')");
    expect(opened.errors).toEqual([]);
  });

  it('goes through in English from selected cells, corrected before it is written, and again as a second round', async () => {
    const opened = await openQuotes('?lang=en-US', 'Quotes');
    const { pane } = opened;
    for (const [address, value] of [['Usage!L1', 'Item'], ['Usage!M1', 'Unit'], ['Usage!N1', 'Price'], ['Usage!L2', 'Full HD'], ['Usage!M2', '1000min'], ['Usage!N2', '9'], ['Usage!L3', 'HD'], ['Usage!N3', '3.5']] as const) await opened.enter(address, value);
    await opened.ask((hook) => hook.select('Usage!L1:N3'));
    await pane.locator('#quote-select').click();
    await pane.getByText('2 prices read, 2 for you to confirm').waitFor();
    await pane.locator('#quote-offer').fill('ACME');
    await pane.locator('#quote-row-1-unit').fill('min');
    await pane.locator('#quote-row-1-price').fill('0.0035');
    for (const name of [/^Confirm: FHD/, /^Confirm: HD/]) await pane.getByRole('button', { name }).click();
    await pane.getByText('The first quote of this offer').waitFor();
    await pane.locator('#quote-write').click();
    await pane.getByText('Written to Rates: “ACME”, round 1, 2 rows').waitFor();
    expect((await ratesOf(opened, 'Rates', 'ACME')).map((row) => [row[3], row[6], row[7]])).toEqual([['FHD', '1000min', 9], ['HD', 'min', 0.0035]]);

    await pane.locator('#quote-text').fill('Full HD $8 per 1,000 minutes');
    await pane.getByText('1 price read.').waitFor();
    await pane.locator('#quote-offer').fill('ACME');
    await pane.getByText('FHD: 9 1000min → 8 USD 1000min').waitFor();
    await pane.locator('#quote-write').click();
    await pane.getByText('round 2, 1 row').waitFor();
    expect(opened.errors).toEqual([]);
  });
});

/** Three prices, of which each of two regions makes another three, and a fee without a period. */
const surcharged = {
  'zh-CN': '高清 28 元/千分钟；标清 14 元/千分钟；音频 7 元/千分钟\n东南亚 +50%\n欧洲 +80%\n技术支持 5000 元',
  'en-US': 'HD: 28 CNY per 1,000 minutes; SD: 14 CNY per 1,000 minutes; audio: 7 CNY per 1,000 minutes\nSouth-East Asia +50%\nEurope +80%\nTechnical support: 5000 CNY',
};

describe('rows with the same question', () => {
  it.each([
    { lang: 'zh-CN', tab: '报价', alike: '同类的 6 条都确认', found: (open: number) => `读到 10 条价目，其中 ${open} 条要您确认。`, confirmed: '已确认', leaveOut: /^不要: AUDIO · SEA/, left: '不写入' },
    { lang: 'en-US', tab: 'Quotes', alike: 'Confirm all 6 alike', found: (open: number) => `10 prices read, ${open} for you to confirm.`, confirmed: 'Confirmed', leaveOut: /^Leave out: AUDIO · SEA/, left: 'Left out' },
  ] as const)('are confirmed by one click ($lang), each to be left out again, and the other question stays', async ({ lang, tab, alike, found, confirmed, leaveOut, left }) => {
    const { pane, errors } = await openQuotes(`?lang=${lang}`, tab);
    await pane.locator('#quote-text').fill(surcharged[lang]);
    await pane.getByText(found(7)).waitFor();
    expect(await pane.getByText(alike, { exact: true }).count()).toBe(6);
    await pane.getByText(alike, { exact: true }).first().click();
    await pane.getByText(found(1)).waitFor();
    expect(await pane.locator('.quote-row').getByText(confirmed, { exact: true }).count()).toBe(6);
    expect(await pane.locator('.quote-row').getByText('10.5', { exact: false }).count()).toBeGreaterThan(0);
    await pane.getByRole('button', { name: leaveOut }).click();
    await pane.locator('.quote-row').getByText(left, { exact: true }).waitFor();
    expect(await pane.locator('.quote-row').getByText(confirmed, { exact: true }).count()).toBe(5);
    expect(errors).toEqual([]);
  });
});

describe('looking at the quotes', () => {
  it('says what each offer leaves open, with questions in the vendor\'s language', async () => {
    const opened = await openQuotes('?lang=en-US', 'Quotes');
    const { pane } = opened;
    await pane.locator('#looks-button').click();
    await pane.getByText('Budget offer').first().click();
    expect(await pane.locator('#look-3-questions').inputValue()).toContain('please state');
    await pane.locator('input[name=look-3-language][value=zh-CN]').check();
    expect(await pane.locator('#look-3-questions').inputValue()).toMatch(/^您好，为了准确评估贵方报价，请补充以下信息：\n1\. /);
    expect(await pane.locator('#look-3-questions').inputValue()).not.toMatch(/声网|Shengwang|\d{4,}/);
    expect(opened.errors).toEqual([]);
  });
});

describe('list prices', () => {
  it('become dated rows of their own offer, written once', async () => {
    const opened = await openQuotes('?lang=zh-CN', '报价');
    const { pane } = opened;
    await pane.locator('#list-vendor').fill('即构');
    await pane.locator('#list-write').click();
    await pane.getByText('已写入：“即构 刊例价”').waitFor();
    const rows = await ratesOf(opened, '价目', '即构 刊例价');
    expect(rows.find((row) => row[3] === 'HD')).toEqual(expect.arrayContaining(['HD', '1000min', 25, 'CNY', 'list']));
    await pane.locator('#list-write').click();
    await pane.getByText('这些刊例价已经在价目表里').waitFor();
    expect(opened.errors).toEqual([]);
  });
});

/** Corpus texts that a quote of many lines is made of. */
const manyTexts = ['messy-mail-zh', 'messy-steps', 'messy-mail-en', 'messy-typos', 'messy-packs', 'vendor-trtc'];

describe('a quote of 500 lines', () => {
  it('is read in slices, between which keys are answered, and shown by portions', async () => {
    const { pane, errors } = await openQuotes('?lang=zh-CN', '报价');
    const pieces = manyTexts.map(quoteText).join('\n').split('\n');
    const text = Array.from({ length: 500 }, (_, index) => pieces[index % pieces.length] ?? '').join('\n');
    // How often the page got a turn from the end of the pause after typing, when reading begins, until the rows are shown. Counted, not timed: others use the machine too.
    const turns = await pane.evaluate<number, string>(async (pasted) => {
      const field = document.querySelector<HTMLTextAreaElement>('#quote-text');
      const said = (): string => document.querySelector('section[aria-labelledby="read-quote"] .message-info')?.textContent ?? '';
      const [pauseMs, begun] = [250, performance.now()];
      let counted = 0;
      if (field !== null) field.value = pasted;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
      while (!said().startsWith('读到')) {
        await new Promise((resolve) => { setTimeout(resolve); });
        if (performance.now() - begun > pauseMs) counted += 1;
      }
      return counted;
    }, text);
    // In one piece there are two at most.
    expect(turns).toBeGreaterThan(4);
    expect(await pane.locator('.quote-row').count()).toBe(40);
    await pane.locator('#quote-more').click();
    expect(await pane.locator('.quote-row').count()).toBe(80);
    expect(errors).toEqual([]);
  });
});
