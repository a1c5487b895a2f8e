// `npm run generate`: rewrites what is made from the sources: the card index, the pages of list prices and of published sums, the README's function tables.
// With --check it changes nothing and fails where a file is not as it would be written.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { cardIndex } from './generate-card-index.mjs';
import { listPricesPage } from './list-prices-page.mjs';
import { publishedSumsPage } from './published-sums-page.mjs';

const require = createRequire(import.meta.url);
const file = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const check = process.argv.includes('--check');
let stale = 0;

write('src/data/rate-cards/index.ts', cardIndex());
require('./typescript-require.cjs');
const { catalogue } = require('../src/functions/catalogue.ts');
const { rateCards } = require('../src/data/rate-cards/index.ts');
const { ageProblem } = require('../src/domain/pricing/price-age.ts');
const { roundMoney } = require('../src/domain/money/rounding.ts');
write('docs/list-prices.md', listPricesPage(rateCards, ageProblem));
write('docs/published-sums.md', publishedSumsPage(JSON.parse(readFileSync(file('test/published-sums.json'), 'utf8')), roundMoney));
for (const [readme, locale] of [['README.md', 'zh-CN'], ['README.md', 'en-US']]) {
  write(readme, between(readFileSync(file(readme), 'utf8'), `functions:${locale}`, functionTable(locale)));
}
process.exit(check && stale > 0 ? 1 : 0);

function write(path, text) {
  if (existsSync(file(path)) && readFileSync(file(path), 'utf8') === text) return;
  stale += 1;
  console.log(check ? `${path} is not up to date: npm run generate` : `wrote ${path}`);
  if (!check) writeFileSync(file(path), text);
}

/** Replaces what stands between `<!-- name:start -->` and `<!-- name:end -->`. */
function between(text, name, content) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`no region ${name}`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

function functionTable(locale) {
  const head = locale === 'zh-CN' ? '| 函数 | 作用 | 示例 |' : '| function | answers | example |';
  const rows = catalogue.map(({ id, parameters, description, examples }) => {
    const names = parameters.map(({ name, optional }) => (optional ? `[${name[locale]}]` : name[locale])).join(', ');
    const [example] = examples;
    return `| \`${id}(${names})\` | ${description[locale]} | \`${example.formula}\` → ${example.answer} |`;
  });
  return [head, '| --- | --- | --- |', ...rows].join('\n');
}
