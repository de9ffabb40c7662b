/** What is looked at before the long work: the address to serve on, and the folder to write in. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** @typedef {{ host: string, port: number }} Address */

/**
 * The address to serve on, from `PORT` and `HOST`; a sentence when it is none.
 * @param {Record<string, string | undefined>} env
 * @returns {{ ok: true, value: Address } | { ok: false, problem: string }}
 */
export function readAddress(env) {
  const port = env['PORT']?.trim() || '4321';
  const host = env['HOST']?.trim() || '127.0.0.1';
  if (/^\d{1,5}$/.test(port) && Number(port) <= 65535) return { ok: true, value: { host, port: Number(port) } };
  return { ok: false, problem: `PORT must be a number from 0 to 65535, and it is "${port}": try PORT=8080 npm start.` };
}

/** One sentence when nothing can listen on this address, or null. @param {Address} address @returns {Promise<string | null>} */
export function findPortProblem({ host, port }) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(explainPort(error.code, host, port)));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
}

/** @param {string | undefined} code @param {string} host @param {number} port */
function explainPort(code, host, port) {
  const other = `choose another one, for example PORT=${port === 4322 ? 4323 : 4322} npm start.`;
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is in use: stop the program that uses it, or ${other}`;
  if (code === 'EACCES') return `This account may not use port ${port}: ${other}`;
  return `This machine cannot serve on HOST ${host} (${code ?? 'unknown'}): leave HOST out, or give an address of this machine.`;
}

/** One sentence when the folder cannot be written to, or null. @param {string} root @returns {Promise<string | null>} */
export async function findFolderProblem(root) {
  try {
    await rm(await mkdtemp(join(root, '.writable-')), { recursive: true });
    return null;
  } catch (error) {
    return explainFolder(/** @type {NodeJS.ErrnoException} */ (error).code, root);
  }
}

/** @param {string | undefined} code @param {string} root */
export function explainFolder(code, root) {
  if (code === 'ENOSPC') return `The disk is full: make some room for ${root} and try again.`;
  return `The folder ${root} cannot be written to (${code ?? 'unknown'}): copy the project to a folder of your own and try again.`;
}
