import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { TestHook } from '../../src/workbench/page/test-hook';
import { startBrowser } from './browser';
import { serveFolder, type ServedFolder } from './serve-folder';

/** The built workbench, served and open in a browser: one for a test file. */
export interface OpenWorkbench {
  /** Opens a page of its own on the sample; it is closed with the workbench. */
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
  /** Selects a cell, types into it, presses Enter, and waits for the calculation. */
  type(address: string, text: string): Promise<void>;
  /** The line under the grid, for the cell that is selected. */
  noteAt(address: string): Promise<string>;
}

const folder = path.resolve(__dirname, '../../.cache/workbench');

/** Serves the built workbench and starts a browser for it. */
export async function startWorkbench(): Promise<OpenWorkbench> {
  const served = await serveFolder(folder);
  const browser = await startBrowser();
  return {
    open: (query) => openPage(browser, served, query),
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
  await page.goto(`${served.url}/index.html${query}`);
  await page.waitForSelector('body[data-ready]');
  const pane = page.frames().find((frame) => frame.url().includes('taskpane.html'));
  if (pane === undefined) throw new Error('The workbench shows no pane.');
  const ask: WorkbenchPage['ask'] = (question, address = '') =>
    page.evaluate(`(${question.toString()})(window.workbench, ${JSON.stringify(address)})`) as ReturnType<typeof page.evaluate> as Promise<never>;
  const select = async (address: string): Promise<void> => {
    await page.locator('#grid canvas').first().focus();
    await ask((workbench, at) => workbench.select(at), address);
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
      await page.keyboard.press('Enter');
      await ask((workbench) => workbench.settled());
    },
    noteAt: async (address) => {
      await select(address);
      return (await page.locator('#cell-note').textContent()) ?? '';
    },
  };
}
