// The same graduated price in native formulas, one a row: in Univer's engine from npm, and in LibreOffice where it is installed.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { built } from './built-functions.mjs';
import { check, median, printRow, ratio, timeOf } from './measure.mjs';

const require = createRequire(import.meta.url);
const rounds = 3;
const steps = [[0, 7], [100_000, 6.5], [500_000, 6], [2_000_000, 5]];
const quantityOf = (row) => 1000 * row;
const rates = [['Item', 'Unit', 'Price', 'Currency', 'From'], ...steps.map(([from, price]) => ['AUDIO', '1000min', price, 'CNY', from])];

/** Column A the quantity, E where a step begins, F by how much its price differs from the step before. */
const stepRows = steps.map(([from, price], index) => [from, price - (steps[index - 1]?.[1] ?? 0)]);

/** Prints how many times as fast one RTC_COST over the column is. */
export async function printNative() {
  for (const [engine, rows, calculate] of [['Univer (npm)', 10_000, univer], ['LibreOffice', 100_000, libreOffice]]) {
    const times = [];
    for (let round = 0; round < rounds; round += 1) {
      let costs;
      const quantities = Array.from({ length: rows }, (_, row) => [quantityOf(row)]);
      const own = await timeOf(() => { costs = built('RTC_COST')(quantities, [['AUDIO']], [['CN']], [['']], rates); });
      const native = await calculate(rows);
      if (native === null) break;
      for (const row of [1, 150, 3000, rows - 1]) check(native.value(row), costs[row][0]);
      times.push([own, native.milliseconds]);
    }
    if (times.length === 0) continue;
    const [our, their] = [0, 1].map((side) => median(times.map((pair) => pair[side])));
    printRow(`a graduated price of ${rows.toLocaleString('en-US')} lines, one RTC_COST`, our, rows, `native formulas in ${engine}: ${their.toFixed(0)} ms`, `1/${ratio(their / our)}`, '<= 1/10');
  }
}

async function univer(rows) {
  const { createUniver, LocaleType } = require('@univerjs/presets');
  const { UniverSheetsNodeCorePreset } = require('@univerjs/preset-sheets-node-core');
  const words = require('@univerjs/preset-sheets-node-core/locales/en-US');
  const { univerAPI, univer: instance } = createUniver({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: words.default ?? words }, presets: [UniverSheetsNodeCorePreset()] });
  const cellData = Object.fromEntries(Array.from({ length: rows }, (_, row) => [row, { 0: { v: quantityOf(row) }, ...(stepRows[row] && { 4: { v: stepRows[row][0] }, 5: { v: stepRows[row][1] } }) }]));
  const book = univerAPI.createWorkbook({ sheetOrder: ['s'], sheets: { s: { id: 's', name: 's', rowCount: rows + 10, columnCount: 10, cellData } } });
  const formulas = Array.from({ length: rows }, (_, row) => [{ f: `=SUMPRODUCT((A${row + 1}>$E$1:$E$4)*(A${row + 1}-$E$1:$E$4)*$F$1:$F$4)/1000` }]);
  const start = performance.now();
  book.getActiveSheet().getRange(0, 1, rows, 1).setValues(formulas);
  await univerAPI.getFormula().onCalculationEnd();
  const milliseconds = performance.now() - start;
  const values = book.getActiveSheet().getRange(0, 1, rows, 1).getValues();
  instance.dispose();
  return { milliseconds, value: (row) => values[row][0] };
}

/** What formulas add to opening the same file with numbers in their place. */
async function libreOffice(rows) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rtc-bench-'));
  try {
    const opened = (name, cell) => {
      const file = path.join(folder, `${name}.fods`);
      writeFileSync(file, flatSheet(rows, cell));
      const start = performance.now();
      execFileSync('soffice', [`-env:UserInstallation=file://${path.join(folder, 'profile')}`, '--headless', '--convert-to', 'csv', '--outdir', folder, file], { stdio: 'ignore' });
      return performance.now() - start;
    };
    mkdirSync(path.join(folder, 'profile'));
    opened('first', () => '');
    const numbers = opened('numbers', (row) => `<table:table-cell office:value-type="float" office:value="${row / 7}"/>`);
    const formulas = opened('formulas', (row) => `<table:table-cell table:formula="of:=SUMPRODUCT(([.A${row + 1}]&gt;[.$E$1:.$E$4])*([.A${row + 1}]-[.$E$1:.$E$4])*[.$F$1:.$F$4])/1000"/>`);
    const lines = readFileSync(path.join(folder, 'formulas.csv'), 'utf8').split('\n');
    return { milliseconds: formulas - numbers, value: (row) => Number(lines[row].split(',')[1]) };
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function flatSheet(rows, cell) {
  const number = (value) => `<table:table-cell office:value-type="float" office:value="${value}"/>`;
  const body = Array.from({ length: rows }, (_, row) => `<table:table-row>${number(quantityOf(row))}${cell(row)}${stepRows[row] ? `<table:table-cell/><table:table-cell/>${stepRows[row].map(number).join('')}` : ''}</table:table-row>`).join('');
  const names = ['office', 'table'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
  return `<?xml version="1.0"?><office:document ${names} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="s">${body}</table:table></office:spreadsheet></office:body></office:document>`;
}
