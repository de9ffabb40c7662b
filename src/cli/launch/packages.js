/** The packages in node_modules: are they those of package-lock.json, and if not, install them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { npmCommand, runQuietly } from './child.js';
import { isRecentNode } from './node-version.js';
import { showStep } from './progress.js';

/** @typedef {{ version?: string, resolved?: string, integrity?: string, optional?: boolean, link?: boolean }} LockEntry */
/** @typedef {{ problem: string, detail: string }} Failure One sentence, and what the program itself said, perhaps nothing. */

/** Without a network npm would wait 70 seconds before it says so. */
const patience = ['--fetch-retries=3', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=4000'];
const unreachable =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/;

/** @param {string} file @returns {Record<string, LockEntry> | null} */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    // Missing, cut short by an interrupted install, or no JSON: all mean that there is no such list.
    return null;
  }
}

/**
 * Whether every package of the lockfile is installed in its version; optional ones may be missing, for other systems have their own.
 * npm writes its list of what is installed as its very last act, so half an installation never counts.
 * @param {string} root @param {string} [nodeVersion]
 */
export function isInstalled(root, nodeVersion = process.versions.node) {
  const wanted = readLock(join(root, 'package-lock.json'));
  const present = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null || present === null) return false;
  const bringsNode = isRecentNode(nodeVersion) || existsSync(join(root, 'node_modules', '.bin', 'node'));
  return bringsNode && Object.entries(wanted).every(([path, entry]) => isSame(path, entry, present[path]));
}

/** @param {string} path @param {LockEntry} wanted @param {LockEntry | undefined} present */
function isSame(path, wanted, present) {
  if (!path.startsWith('node_modules/') || wanted.link === true) return true;
  if (present === undefined) return wanted.optional === true;
  return present.version === wanted.version && present.integrity === wanted.integrity;
}

/** Installs the packages when they are not there yet. @param {string} root @returns {Promise<Failure | null>} */
export async function ensurePackages(root) {
  if (isInstalled(root)) return null;
  const [file, args] = npmCommand(['ci', '--loglevel=error', ...patience]);
  const { code, output } = await showStep('Installing packages', () => runQuietly(root, file, args), {
    hint: 'about a minute the first time',
    isDone: (ending) => ending.code === 0,
  });
  if (code >= 128) return failure('Stopped.');
  return code === 0 ? null : explainInstallFailure(output);
}

/** What npm's failure means, in one sentence, with npm's own words where ours do not say it all. @param {string} output */
export function explainInstallFailure(output) {
  const code = unreachable.exec(output)?.[1];
  if (code !== undefined) {
    return failure(`The packages cannot be downloaded (${code}): check the network connection or proxy and try again.`);
  }
  if (/\bENOSPC\b/.test(output)) return failure('The disk is full: make some room (1 GB) and try again.');
  if (/\b(EROFS|EACCES|EPERM)\b/.test(output)) {
    return failure('npm may not write here: copy the project to a folder of your own and try again.', output);
  }
  return failure('npm ci could not install the packages: see its own words above.', output);
}

/** @param {string} problem @param {string} [detail] @returns {Failure} */
const failure = (problem, detail = '') => ({ problem, detail });
