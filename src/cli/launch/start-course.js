/** The steps of `npm start`: look, install, build, serve. */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from './build.js';
import { findNode, runInForeground } from './child.js';
import { ensurePackages } from './packages.js';
import { findFolderProblem, findPortProblem, readAddress } from './place.js';

const home = fileURLToPath(new URL('../../../', import.meta.url));

/** Serves the course until it is stopped; every failure is one sentence and exit code 1. @param {string} [root] */
export async function startCourse(root = home) {
  const address = readAddress(process.env);
  if (!address.ok) return giveUp({ problem: address.problem });
  const problem = (await findPortProblem(address.value)) ?? (await findFolderProblem(root));
  if (problem !== null) return giveUp({ problem });
  const failure = (await ensurePackages(root)) ?? (await ensureBuild(root));
  if (failure !== null) return giveUp(failure);
  process.exitCode = await runInForeground(root, findNode(root), ['src/server/main.ts']);
}

/** Says what is wrong and ends with exit code 1. @param {{ problem: string, detail?: string }} failure */
export function giveUp({ problem, detail = '' }) {
  process.stderr.write(`${detail.trim() === '' ? '' : `${detail.trim()}\n\n`}${problem}\n`);
  process.exitCode = 1;
}
