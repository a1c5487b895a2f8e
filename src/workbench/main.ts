import './workbench.css';
import type { Grid } from './grid/grid';
import { functionsIn } from './grid/metadata';
import { ExcelHost } from './office-host/host';
import { optionsFrom } from './options';
import { cellNote } from './page/cell-note';
import { savedBook } from './files/saved-book';
import { ChartPanel } from './page/chart-panel';
import { chosenBook, fileButtons } from './page/file-buttons';
import { saveFile } from './page/save-file';
import { testHook } from './page/test-hook';
import { fillToolStrip } from './page/tool-strip';
import { PaneFrame } from './pane/pane-frame';
import { bookOf } from './sample/sample';
import { words as allWords } from './words';

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`index.html has no ${id}`);
  return element;
}

async function start(): Promise<void> {
  const options = optionsFrom(location.search, navigator.language);
  const words = allWords[options.language];
  document.documentElement.lang = options.language;
  document.title = words.product;

  // The pane may ask before the grid stands; the host is there once it does.
  const later: { host?: ExcelHost; readyAfter?: number } = {};
  const pane = new PaneFrame(options, (request) => later.host?.receive(request));
  const paneLoaded = pane.load(byId('panes'), words.pane);
  // Univer measures text on its canvas once: the Chinese glyphs must be there before it draws.
  const fontLoaded = document.fonts.load('16px Arial', 'a\u4e2d');
  const [{ EmptyGrid }, { locale }, metadata] = await Promise.all([
    // Univer is fetched while the pane loads.
    import(/* webpackChunkName: "grid" */ './grid/grid'),
    options.language === 'zh-CN' ? import(/* webpackChunkName: "grid-zh-CN" */ './grid/locales/zh-CN') : import(/* webpackChunkName: "grid-en-US" */ './grid/locales/en-US'),
    fetch('functions.json').then((response) => response.json() as Promise<unknown>),
  ]);
  const empty = new EmptyGrid({
    container: 'grid',
    language: options.language,
    locale,
    blanks: options.blanks,
    functions: functionsIn(metadata),
    associated: (id) => pane.associated(id),
    spillInTable: words.spillInTable,
  });
  const chosen = options.book === 'file' ? await chosenBook(words, (sentence) => { byId('notice').textContent = sentence; }) : undefined;
  await Promise.all([paneLoaded, fontLoaded]);
  const grid = empty.open(chosen ?? bookOf({ language: options.language, book: options.book === 'file' ? 'empty' : options.book }));
  fillToolStrip(byId('strip'), options, (blanks) => grid.setBlanks(blanks));
  fileButtons(byId('files'), options, words, { savedBook: () => savedBook(grid.workbook, grid.spills), losses: () => grid.losses() });
  showNotes(grid, words.noteHint);

  const { workbook } = grid;
  const host = new ExcelHost(workbook, (message) => pane.post(message), (file) => saveFile(words.newFile, Uint8Array.from(atob(file), (byte) => byte.charCodeAt(0))));
  later.host = host;
  grid.onChanged((area) => host.changed(area, workbook.writing));
  grid.onDeleted((sheet) => host.sheetDeleted(sheet));
  grid.onSelected((area) => host.selectionChanged(area));
  const charts = new ChartPanel(byId('charts'), workbook);
  byId('charts').ariaLabel = words.charts;
  grid.onSelected(() => charts.draw());
  grid.onCalculated(() => charts.draw());
  Object.assign(window, { workbench: testHook(workbook, { calls: () => grid.calls, readyAfter: () => later.readyAfter }) });
  await grid.painted();
  later.readyAfter = performance.now();
  document.body.dataset.ready = 'true';
  pane.ready();
  grid.showToolbar();
}

function showNotes(grid: Grid, hint: string): void {
  const note = byId('cell-note');
  note.dataset.hint = hint;
  const sheet = byId('grid');
  const showSelected = (): void => {
    note.textContent = cellNote(grid.workbook.selection(), grid.workbook, grid.sentences);
  };
  grid.onSelected(showSelected);
  grid.onCalculated(showSelected);
  grid.onHover((cell) => {
    sheet.title = cellNote(cell, grid.workbook, grid.sentences);
  });
}

void start();
