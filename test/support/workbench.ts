import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { TestHook } from '../../src/workbench/page/test-hook';
import { startBrowser } from '../../scripts/start-browser.cjs';
import { serveFolder, type ServedFolder } from './serve-folder';

/** The built workbench, served and open in a browser: one for a test file. */
export interface OpenWorkbench {
  /** Opens a page of its own on the sample, instead of the one before: pages in the background draw too, and slow the test. */
  open(query: string): Promise<WorkbenchPage>;
  close(): Promise<void>;
}

/** One page of the workbench, with the sample calculated. */
export interface WorkbenchPage {
  readonly page: Page;
  /** The add-in's pane. */
  readonly pane: Frame;
  /** Addresses of everything that was asked for, on this machine or elsewhere. */
  readonly requests: readonly string[];
  /** Uncaught errors of the page and the pane. */
  readonly errors: readonly string[];
  /** Asks the page's test hook. */
  ask<T>(question: (workbench: TestHook, address: string) => T | Promise<T>, address?: string): Promise<T>;
  /** Selects a cell, types into it key by key, presses Enter, and waits for the calculation. */
  type(address: string, text: string): Promise<void>;
  /** The same, but after the first key the rest comes at once, as from an input method: much quicker. */
  enter(address: string, text: string): Promise<void>;
  /** Opens a file by the page's own button, which opens the page anew on it. */
  openFile(file: string): Promise<void>;
  /** The line under the grid, for the cell that is selected. */
  noteAt(address: string): Promise<string>;
}

// Univer tells of a selection a moment after it.
const noteAppearsWithin = 400;
const noteTries = 10;
const folder = path.resolve(__dirname, '../../.cache/workbench');

/** Serves the built workbench and starts a browser for it. */
export async function startWorkbench(): Promise<OpenWorkbench> {
  const served = await serveFolder(folder);
  const browser = await startBrowser();
  return {
    open: async (query) => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      return openPage(browser, served, query);
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

async function openPage(browser: Browser, served: ServedFolder, query: string): Promise<WorkbenchPage> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  // What a page's policy refuses is told nowhere else.
  page.on('console', (message) => { if (message.text().includes('Content Security Policy')) errors.push(message.text()); });
  await page.goto(`${served.url}/index.html${query}`);
  await page.waitForSelector('body[data-ready]');
  const pane = page.frames().find((frame) => frame.url().includes('taskpane.html'));
  if (pane === undefined) throw new Error('The workbench shows no pane.');
  const ask: WorkbenchPage['ask'] = (question, address = '') =>
    page.evaluate<never>(`(${question.toString()})(window.workbench, ${JSON.stringify(address)})`);
  const select = async (address: string): Promise<void> => {
    await page.locator('#grid canvas').first().focus();
    await ask((workbench, at) => workbench.select(at), address);
  };
  const finish = async (): Promise<void> => {
    await page.keyboard.press('Enter');
    await ask((workbench) => workbench.settled());
  };
  return {
    page,
    pane,
    requests,
    errors,
    ask,
    type: async (address, text) => {
      await select(address);
      await page.keyboard.type(text);
      await finish();
    },
    enter: async (address, text) => {
      await select(address);
      await page.keyboard.type(text.charAt(0));
      await page.keyboard.insertText(text.slice(1));
      await finish();
    },
    openFile: async (file) => {
      const chooser = page.waitForEvent('filechooser');
      await page.locator('#open-file').click();
      await Promise.all([page.waitForEvent('load'), (await chooser).setFiles(file)]);
      await page.waitForSelector('body[data-ready]');
    },
    noteAt: async (address) => {
      const note = page.locator('#cell-note');
      // Enter moves the cursor on, at a moment of Univer's own choosing: the cell is selected anew until its note shows.
      for (let tries = 0; tries < noteTries; tries += 1) {
        await select(address);
        const shown = await note.filter({ hasText: new RegExp(`^${address} `) }).waitFor({ timeout: noteAppearsWithin }).then(() => true, () => false);
        if (shown) return (await note.textContent()) ?? '';
        await select('A1');
      }
      return '';
    },
  };
}
