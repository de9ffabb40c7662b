/** A browser for the tests: one that is here, else Debian's, else the one that Playwright downloads. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { npmCommand, runQuietly } from './child.js';
import { showStep } from './progress.js';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    // Not there, or not ours to run: no program either way.
    return false;
  }
}

/** Some systems put a note in the browser's place that only says how to install it. @param {string} file */
function canRun(file) {
  if (process.platform === 'win32') return true;
  try {
    execFileSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    // It is only a question; the caller goes on looking.
    return false;
  }
}

/** The browser that is here: `CHROMIUM_PATH`, or the first in the path, or null. @param {Record<string, string | undefined>} env */
export function findBrowser(env) {
  const wanted = env['CHROMIUM_PATH'];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere];
  return (wanted ? [wanted] : places).find((file) => isProgram(file) && canRun(file)) ?? null;
}

/**
 * The path of a browser, installed when there is none.
 * @param {string} root @returns {Promise<{ ok: true, value: string } | { ok: false, problem: string, detail: string }>}
 */
export async function ensureBrowser(root) {
  const wanted = process.env['CHROMIUM_PATH'];
  const present = findBrowser(process.env) ?? (wanted ? null : await findPlaywrightBrowser());
  if (present !== null) return { ok: true, value: present };
  if (wanted)
    return noBrowser(
      `CHROMIUM_PATH names ${wanted}, and that is no browser that runs here: correct it or leave it out.`,
    );
  const said = [await installFromDebian(root)];
  const installed = findBrowser(process.env);
  if (installed !== null) return { ok: true, value: installed };
  said.push(await downloadWithPlaywright(root));
  const downloaded = await findPlaywrightBrowser();
  if (downloaded !== null) return { ok: true, value: downloaded };
  const remedy = 'install Chromium, Chrome or Edge, or name one in CHROMIUM_PATH, and try again.';
  return noBrowser(`The tests need a browser and none could be installed: ${remedy}`, said.join('\n'));
}

/** @param {string} problem @returns {{ ok: false, problem: string, detail: string }} */
const noBrowser = (problem, detail = '') => ({ ok: false, problem, detail });

/** What apt said when it failed, else nothing; does nothing where it may not. @param {string} root */
async function installFromDebian(root) {
  if (process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) return '';
  const install = 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-liberation';
  const ending = await showStep(
    'Installing a browser',
    () => runQuietly(root, '/bin/sh', ['-c', install], { DEBIAN_FRONTEND: 'noninteractive' }),
    { isDone: ({ code }) => code === 0 },
  );
  return ending.code === 0 ? '' : ending.output;
}

/** What Playwright said when it failed, else nothing. @param {string} root */
async function downloadWithPlaywright(root) {
  const [file, args] = npmCommand(['exec', '--', 'playwright', 'install', 'chromium']);
  const ending = await showStep('Downloading a browser', () => runQuietly(root, file, args), {
    isDone: ({ code }) => code === 0,
  });
  return ending.code === 0 ? '' : ending.output;
}

/** Playwright's own browser, when it was downloaded before. */
async function findPlaywrightBrowser() {
  const { chromium } = await import('playwright');
  const file = chromium.executablePath();
  return file !== '' && isProgram(file) && canRun(file) ? file : null;
}
