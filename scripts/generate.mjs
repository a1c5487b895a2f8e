// `npm run generate`: rewrites what is made from the sources: the card index, the pages of functions, list prices and published sums,
// the example of a bill, the README's lists of functions.
// With --check it changes nothing and fails where a file is not as it would be written.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { billExample } from './bill-example.mjs';
import { functionList, functionsPage } from './functions-page.mjs';
import { cardIndex } from './generate-card-index.mjs';
import { listPricesPage } from './list-prices-page.mjs';
import { publishedSumsPage } from './published-sums-page.mjs';

const require = createRequire(import.meta.url);
const file = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const check = process.argv.includes('--check');
let stale = 0;

try {
  write('src/data/rate-cards/index.ts', cardIndex());
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
require('./typescript-require.cjs');
const { catalogue } = require('../src/functions/catalogue.ts');
const { rateCards } = require('../src/data/rate-cards/index.ts');
const { ageProblem } = require('../src/domain/pricing/price-age.ts');
const { roundMoney } = require('../src/domain/money/rounding.ts');
write('docs/list-prices.md', listPricesPage(rateCards, ageProblem));
write('docs/published-sums.md', publishedSumsPage(JSON.parse(readFileSync(file('test/published-sums.json'), 'utf8')), roundMoney));
const billing = readFileSync(file('docs/billing.md'), 'utf8');
write('docs/billing.md', between(billing, 'bill', billExample(billing, (usage, rates, terms) => functionsIn('en-US').answerOf('RTC_BILL', [usage, null, null, null, rates, terms]))));
for (const [locale, page] of [['zh-CN', 'docs/functions.zh-CN.md'], ['en-US', 'docs/functions.md']]) {
  write(page, functionsPage(locale, functionsIn(locale)));
  write('README.md', between(readFileSync(file('README.md'), 'utf8'), `functions:${locale}`, functionList(locale, catalogue, page)));
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

/** The functions as they answer in a language: it is read once, when they are loaded. */
function functionsIn(locale) {
  globalThis.rtcLanguage = locale;
  for (const loaded of Object.keys(require.cache)) if (loaded.startsWith(file('src/'))) delete require.cache[loaded];
  const { answerOf } = require('../src/functions/answer.ts');
  const { wordLists } = require('../src/functions/word-lists.ts');
  const { wholeCall } = require('../src/workbook/formula-calls.ts');
  const { literalCells } = require('../src/workbook/literal.ts');
  const { DomainError } = require('../src/domain/errors.ts');
  const { enUS } = require('../src/i18n/errors/en-US.ts');
  const { zhCN } = require('../src/i18n/errors/zh-CN.ts');
  const sentences = Object.entries(locale === 'zh-CN' ? zhCN : enUS).filter(([, sentence]) => !/[:：]\s*$/.test(sentence));
  return {
    catalogue,
    wordLists,
    answerOf,
    answer: (formula) => {
      const { id, args } = wholeCall(formula.slice(1));
      return answerOf(id, args.map((written) => literalCells(written) ?? null));
    },
    refusals: sentences.map(([code, sentence]) => [new DomainError(code).kind === 'malformed' ? '#VALUE!' : '#N/A', sentence.replace(/\[(?!\[)|(?<!\])\]/g, '')]),
  };
}
