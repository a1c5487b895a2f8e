// The browser in which scripts and tests open the workbench.
const { execFileSync } = require('node:child_process');
const { existsSync, mkdirSync, readFileSync, renameSync, rmSync } = require('node:fs');
const path = require('node:path');
const { chromium } = require('playwright-core');

const root = path.resolve(__dirname, '..');
const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'];
const channels = ['chrome', 'msedge'];

/**
 * Starts a browser of the Chromium family: the one that RTC_BROWSER names (a path or a Playwright channel), else an
 * installed Chrome, Edge or Chromium, else, on Linux x64, the one that comes with node_modules.
 * @throws Error that says what to do where there is none
 */
async function startBrowser() {
  const wanted = process.env.RTC_BROWSER;
  if (wanted !== undefined && wanted !== '') return launch(channels.includes(wanted) ? { channel: wanted } : { executablePath: wanted });
  for (const channel of channels) {
    const browser = await launch({ channel }).catch(() => undefined);
    if (browser !== undefined) return browser;
  }
  const executablePath = systemBrowsers.find((file) => existsSync(file)) ?? packagedBrowser();
  if (executablePath === undefined) throw new Error('No browser found. Install Chrome or Edge, or set RTC_BROWSER to the path of a Chromium.');
  return launch({ executablePath });
}

function launch(options) {
  // Containers run as root, where Chromium refuses its own sandbox; only pages of this project are opened.
  return chromium.launch({ ...options, args: ['--no-sandbox'] });
}

// The package unpacks into the system's temporary folder and takes whatever stands there already, be it an older version
// or half unpacked by another test. So it unpacks into a folder of its own, which gets its name when it is complete.
function packagedBrowser() {
  const packageFolder = path.join(root, 'node_modules/@sparticuz/chromium');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packageFolder)) return undefined;
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8'));
  const folder = path.join(root, '.cache', `chromium-${version}`);
  const executable = path.join(folder, 'chromium');
  if (existsSync(executable)) return executable;
  const unpacking = `${folder}.${process.pid}`;
  mkdirSync(unpacking, { recursive: true });
  const unpack = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  execFileSync(process.execPath, ['--input-type=module', '--eval', `await ${unpack}`], { cwd: root, env: { ...process.env, TMPDIR: unpacking }, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    renameSync(unpacking, folder);
  } catch {
    rmSync(unpacking, { recursive: true, force: true });
  }
  return executable;
}

module.exports = { startBrowser };
