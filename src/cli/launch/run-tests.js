/** The steps of `npm test`: install, find a browser, and hand over to `npm run verify`. */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.js';
import { findNode, runInForeground } from './child.js';
import { ensurePackages } from './packages.js';
import { findFolderProblem } from './place.js';
import { giveUp } from './start-course.js';

const home = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs everything; every failure before the tests themselves is one sentence and exit code 1. @param {string} [root] */
export async function runTests(root = home) {
  const problem = await findFolderProblem(root);
  if (problem !== null) return giveUp({ problem });
  const failure = await ensurePackages(root);
  if (failure !== null) return giveUp(failure);
  const browser = await ensureBrowser(root);
  if (!browser.ok) return giveUp(browser);
  process.env['CHROMIUM_PATH'] = browser.value;
  process.exitCode = await runInForeground(root, findNode(root), ['src/cli/verify.ts', ...process.argv.slice(2)]);
}
