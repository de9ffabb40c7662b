/** Other programs, run the way `npm run` would, but without its shell in between: that one keeps signals to itself. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { isRecentNode } from './node-version.js';

/** @typedef {{ code: number, output: string }} Ending `code` is 128 or more after a signal; `output` has both streams. */

/**
 * The Node that runs the course: the one that runs us when it is recent, else the one that came with the packages. Ours may be that
 * one too, for npm puts it first in the path; an installation can take it away under our feet.
 * @param {string} root @param {Record<string, string | undefined>} [env]
 */
export function findNode(root, env = process.env) {
  const own = isRecentNode(process.versions.node) ? process.execPath : '';
  const brought = join(root, 'node_modules', '.bin', 'node');
  return [own, brought, findOwnNode(env)].find((file) => file !== '' && existsSync(file)) ?? process.execPath;
}

/** The Node of the machine, of which npm remembers where it is. @param {Record<string, string | undefined>} env */
function findOwnNode(env) {
  return env['npm_node_execpath'] || process.execPath;
}

/** What programs of the course find in their environment. @param {string} root */
function environmentOf(root) {
  return {
    ...process.env,
    PATH: [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    // Astro else moves its servers to the background where it thinks nobody is watching.
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  };
}

/**
 * npm as it was called, or else the one in the path. It must run on the machine's own Node: that decides whether another one is
 * brought along, and an installation begins with deleting the one that was brought before.
 * @param {string[]} args @param {Record<string, string | undefined>} [env] @returns {[string, string[]]}
 */
export function npmCommand(args, env = process.env) {
  const cli = env['npm_execpath'];
  return cli?.endsWith('.js') ? [findOwnNode(env), [cli, ...args]] : ['npm', args];
}

/**
 * Runs a program to its end and keeps what it says.
 * @param {string} root @param {string} file @param {string[]} args @param {Record<string, string>} [more] environment
 * @returns {Promise<Ending>}
 */
export function runQuietly(root, file, args, more = {}) {
  return new Promise((resolve) => {
    const own = file === 'npm' ? process.env : environmentOf(root);
    const child = spawn(file, args, {
      cwd: root,
      env: { ...own, NO_COLOR: '1', ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && file === 'npm',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => (output += text));
    }
    const release = passSignals(child);
    child.once('error', (error) => resolve({ code: 127, output: error.message }));
    child.once('close', (code, signal) => {
      release();
      resolve({ code: code ?? 128 + (signal === 'SIGINT' ? 2 : 15), output });
    });
  });
}

/**
 * Runs a program with our own terminal until it ends by itself or by a signal to us; resolves to its exit code.
 * @param {string} root @param {string} file @param {string[]} args @returns {Promise<number>}
 */
export function runInForeground(root, file, args) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: root, env: environmentOf(root), stdio: 'inherit' });
    const release = passSignals(child);
    child.once('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve(127);
    });
    child.once('close', (code, signal) => {
      release();
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

/**
 * Hands our signals to a child and waits for it to end. A terminal sends Ctrl-C to both of us, so that one is not repeated.
 * @param {import('node:child_process').ChildProcess} child
 */
function passSignals(child) {
  const end = () => child.kill('SIGTERM');
  const wait = () => process.stdin.isTTY || end();
  process.on('SIGTERM', end).on('SIGHUP', end).on('SIGINT', wait);
  const stopWatching = watchParent(end);
  return () => {
    stopWatching();
    process.off('SIGTERM', end).off('SIGHUP', end).off('SIGINT', wait);
  };
}

/** npm that is killed leaves us behind without a word: then `whenGone` is called. @param {() => void} whenGone */
function watchParent(whenGone) {
  if (process.env['npm_lifecycle_event'] === undefined) return () => undefined;
  const parent = process.ppid;
  const timer = setInterval(() => process.ppid === parent || whenGone(), 500);
  return () => clearInterval(timer);
}
