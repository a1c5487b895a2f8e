// The functions of the built bundle, called without Excel.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const dist = path.join(root, 'dist');
export const bundle = readFileSync(path.join(dist, 'functions.js'), 'utf8');

const functions = new Map();
const started = performance.now();
vm.runInThisContext(`(function (CustomFunctions) {${bundle}})`)({
  associate: (id, run) => functions.set(id, run),
  Error: class { constructor(code, message) { Object.assign(this, { code, message }); } },
  ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
});
/** Milliseconds from the bundle's text to its functions. */
export const readyAfter = performance.now() - started;

export function built(id) {
  const run = functions.get(id);
  if (run === undefined) throw new Error(`dist/functions.js has no ${id}: npm run build`);
  return run;
}

/** A Rates range of ten offers, five items and steps; with its header `rows` rows. */
export function ratesOf(rows) {
  return [['Offer', 'Vendor', 'Item', 'Unit', 'Price', 'Currency', 'From'], ...Array.from({ length: rows - 1 }, (_, index) => [`offer ${index % 10}`, 'shengwang', ['AUDIO', 'SD', 'HD', 'FHD', '2K'][Math.floor(index / 10) % 5], '1000min', 7 + index, 'CNY', Math.floor(index / 50) * 1000])];
}
