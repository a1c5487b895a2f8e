// The pane and the workbench in a browser, each visit with an empty cache, against a pane made of what Microsoft's React template is made of.
/* global window, document, requestAnimationFrame */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { serveFolder } from '../serve-folder.mjs';
import { dist, root } from './built-functions.mjs';
import { median, printRow, ratio } from './measure.mjs';

const require = createRequire(import.meta.url);
const { build } = require('esbuild');
const { startBrowser } = require('../start-browser.cjs');

const rounds = 7;
const ports = { pane: 3191, template: 3192, workbench: 3193 };
const packages = ['react@18', 'react-dom@18', '@fluentui/react-components@9', '@fluentui/react-icons@2'];

/** Stands for office.js, which is on Microsoft's network: ready at once. */
const office = `window.Office = { onReady: async (run) => { const info = { host: 'Excel', platform: 'OfficeOnline' }; run?.(info); return info; } };`;

/** Notes when the first button stands and when the last function is associated. */
function observe() {
  Object.assign(window, { seen: {}, CustomFunctions: { associate: () => { window.seen.functions = performance.now(); }, Error: class {}, ErrorCode: {} } });
  const look = () => {
    if (document.querySelector('button') === null) requestAnimationFrame(look);
    else window.seen.interactive = performance.now();
  };
  requestAnimationFrame(look);
}

export async function printPages() {
  const template = await builtTemplate();
  const servers = [await serveFolder(dist, ports.pane), await serveFolder(template, ports.template), await serveFolder(path.join(root, '.cache/workbench'), ports.workbench)];
  const browser = await startBrowser();
  try {
    const visits = { pane: [], template: [] };
    for (let round = 0; round < rounds; round += 1) {
      for (const name of ['pane', 'template']) visits[name].push(await visit(browser, `http://localhost:${ports[name]}/${name === 'pane' ? 'taskpane' : 'index'}.html`));
    }
    const of = (name, what) => median(visits[name].map((seen) => seen[what]));
    for (const [what, label] of [['paint', 'the pane: first paint'], ['interactive', 'the pane: first button']]) printRow(label, of('pane', what), 1, `the template's: ${of('template', what).toFixed(0)} ms`, `${ratio(of('pane', what) / of('template', what))} x`, '');
    printRow('the pane: all functions ready', of('pane', 'functions'), 1, 'the template has none', '', '');
    const starts = [];
    for (let round = 0; round < rounds; round += 1) starts.push(await startOfWorkbench(browser));
    printRow('the workbench with the sample calculated and painted', median(starts), 1, `least ${Math.min(...starts).toFixed(0)}, most ${Math.max(...starts).toFixed(0)}`, '', '<= 3,000 ms');
    printSizes(template);
  } finally {
    await browser.close();
    for (const server of servers) server.close();
  }
}

async function visit(browser, url) {
  const context = await browser.newContext({ viewport: { width: 350, height: 700 } });
  const page = await context.newPage();
  await page.route(/office\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: office }));
  await page.addInitScript(observe);
  await page.goto(url);
  await page.waitForFunction(() => window.seen.interactive !== undefined);
  const seen = await page.evaluate(() => ({ ...window.seen, paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN }));
  await context.close();
  return seen;
}

async function startOfWorkbench(browser) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(`http://localhost:${ports.workbench}/`);
  await page.waitForSelector('body[data-ready]');
  const ready = await page.evaluate(() => window.workbench.readyAfter());
  await context.close();
  return ready;
}

/** A header, a list and a form, in React and Fluent UI, minified: the parts of the page that Microsoft's template begins with. */
async function builtTemplate() {
  const folder = path.join(root, '.cache/bench/template');
  mkdirSync(path.join(folder, 'page'), { recursive: true });
  if (!existsSync(path.join(folder, 'node_modules'))) {
    writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...packages], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  }
  writeFileSync(path.join(folder, 'page.jsx'), templatePage);
  writeFileSync(path.join(folder, 'page/index.html'), `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Template</title><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body><div id="container"></div><script src="page.js"></script></body></html>`);
  await build({ entryPoints: [path.join(folder, 'page.jsx')], outfile: path.join(folder, 'page/page.js'), bundle: true, minify: true, jsx: 'automatic', jsxImportSource: 'react', tsconfigRaw: '{}', define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'error' });
  return path.join(folder, 'page');
}

const templatePage = `
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Button, Field, FluentProvider, Image, Textarea, tokens, makeStyles, webLightTheme } from '@fluentui/react-components';
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from '@fluentui/react-icons';
const useStyles = makeStyles({ page: { minHeight: '100vh' }, header: { padding: '30px', backgroundColor: tokens.colorNeutralBackground3 }, form: { display: 'flex', flexDirection: 'column', alignItems: 'center' } });
const items = [[<Ribbon24Regular />, 'One'], [<LockOpen24Regular />, 'Two'], [<DesignIdeas24Regular />, 'Three']];
function App() {
  const styles = useStyles();
  const [text, setText] = useState('Some text.');
  return <div className={styles.page}>
    <section className={styles.header}><Image width="90" height="90" alt="" /><h1>Welcome</h1></section>
    <ul>{items.map(([icon, words]) => <li key={words}>{icon}<span>{words}</span></li>)}</ul>
    <div className={styles.form}><Field label="Text"><Textarea size="large" value={text} onChange={(event) => setText(event.target.value)} /></Field><Button appearance="primary" size="large">Insert</Button></div>
  </div>;
}
Office.onReady(() => createRoot(document.getElementById('container')).render(<FluentProvider theme={webLightTheme}><App /></FluentProvider>));
`;

function printSizes(template) {
  const sizes = (folder, files) => files.map((file) => {
    const bytes = readFileSync(path.join(folder, file));
    return `${file} ${Math.round(gzipSync(bytes, { level: 9 }).length / 1024)} KB`;
  }).join(', ');
  console.log(`\nGzipped: the pane loads ${sizes(dist, ['taskpane.js', 'language.js', 'functions.js', 'taskpane.css'])} at first; the template ${sizes(template, ['page.js'])}.`);
}
