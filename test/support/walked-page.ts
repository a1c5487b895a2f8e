import type { Locator } from 'playwright-core';
import type { WorkbenchPage } from './workbench';

/** One thing that a page of the docs tells its reader to do, or says that there is to be seen. */
export interface WalkMark {
  readonly kind: 'click' | 'type' | 'cell' | 'read' | 'key';
  readonly text: string;
  /** The heading under which it stands. */
  readonly part: string;
}

const marks = /^```\n([\s\S]*?)\n```$|\*\*(.+?)\*\*|\*(.+?)\*|`(.+?)`|<kbd>(.+?)<\/kbd>/gm;
const cellAddress = /^(?:'[^']+'|[^\s!]+)![A-Z]+\d+$/;
const keys: Readonly<Record<string, string>> = { '↓': 'ArrowDown', '→': 'ArrowRight', '←': 'ArrowLeft', '↑': 'ArrowUp' };
const patience = 20_000;
const pollEvery = 100;

/**
 * Reads what a walk through the workbench tells its reader: **bold** is clicked, *italic* or a block is typed or chosen in what was
 * clicked last, `code` is read; a cell's address is selected, and what is read next is read there; keys are pressed.
 * @param markdown - what stands above its first heading of the second level is passed over
 */
export function walkMarks(markdown: string): readonly WalkMark[] {
  return markdown.split(/^## /m).slice(1).flatMap((section) => {
    const [part = '', ...lines] = section.split('\n');
    return [...lines.join('\n').matchAll(marks)].map(([, block, click, typed, code, key]): WalkMark => {
      if (click !== undefined) return { kind: 'click', text: click, part };
      if (code !== undefined) return { kind: cellAddress.test(code) ? 'cell' : 'read', text: code, part };
      if (key !== undefined) return { kind: 'key', text: key, part };
      return { kind: 'type', text: block ?? typed ?? '', part };
    });
  });
}

/**
 * Walks the marks in their order.
 * @throws Error that names the part and the mark at which the workbench is not as the page says
 */
export async function walk(opened: WorkbenchPage, markdown: string): Promise<void> {
  let clicked: Locator | undefined;
  let cell: string | undefined;
  for (const { kind, text, part } of walkMarks(markdown)) {
    const here = `${part}: ${kind} "${text}"`;
    if (kind === 'click') {
      clicked = await namedControl(opened, text, here);
      await clicked.click({ timeout: patience });
    } else if (kind === 'type') {
      if (cell !== undefined) await opened.enter(cell, text);
      else await fill(clicked, text, here);
    } else if (kind === 'key') {
      await opened.page.keyboard.press(keys[text] ?? text);
    } else if (kind === 'read') {
      const place = cell;
      await until(async () => (place === undefined ? (await paneText(opened)).includes(text) : (await shownIn(opened, place)) === text), async () => `${here} is not there${place === undefined ? '' : ` but ${await shownIn(opened, place)}`}`);
    } else {
      await opened.ask((hook, address) => { hook.select(address); }, text);
    }
    cell = kind === 'cell' ? text : undefined;
    if (kind !== 'read' && kind !== 'cell') await opened.ask((hook) => hook.settled());
  }
}

/** What a reader would click by this name: a tab, a button, what unfolds, or a field by its label. */
async function namedControl({ pane }: WorkbenchPage, name: string, here: string): Promise<Locator> {
  const roles = ['tab', 'button', 'combobox', 'textbox', 'radio'] as const;
  const candidates = [...roles.map((role) => pane.getByRole(role, { name, exact: true })), pane.locator('summary', { hasText: name })];
  let found: Locator | undefined;
  await until(async () => {
    for (const candidate of candidates) if (found === undefined && (await candidate.first().isVisible())) found = candidate.first();
    return found !== undefined;
  }, () => Promise.resolve(`${here} is nowhere to be clicked`));
  if (found === undefined) throw new Error(here);
  return found;
}

async function fill(field: Locator | undefined, text: string, here: string): Promise<void> {
  if (field === undefined) throw new Error(`${here}: nothing was clicked to type it into`);
  if (await field.evaluate((element) => element instanceof HTMLSelectElement)) await field.selectOption({ label: text });
  else await field.fill(text);
}

/** All that the pane shows: its visible text and what stands in its fields, with single blanks. */
async function paneText({ pane }: WorkbenchPage): Promise<string> {
  const text = await pane.evaluate(() => [document.body.innerText, ...[...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].map(({ value }) => value)].join('\n'));
  return text.replace(/\s+/g, ' ');
}

function shownIn(opened: WorkbenchPage, address: string): Promise<string> {
  return opened.ask((hook, where) => hook.text(where), address);
}

async function until(isSo: () => Promise<boolean>, otherwise: () => Promise<string>): Promise<void> {
  for (let waited = 0; waited < patience; waited += pollEvery) {
    if (await isSo()) return;
    await new Promise((resolve) => { setTimeout(resolve, pollEvery); });
  }
  throw new Error(await otherwise());
}
