/** Whether `dist` was built from what is here now: by content, for times say nothing after a clone or a copy. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** All that the build reads. The programs beside the site are not part of it. */
const inputs = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'public', 'src'];
const notInputs = new Set(['src/cli', 'src/packager', 'src/studio']);
/** Beside what is served, so that it is never part of the site. */
const stamp = join('dist', 'built-from.txt');

/** Every input file, sorted. @param {string} root @param {string} path with forward slashes @returns {string[]} */
function listFiles(root, path) {
  const full = join(root, path);
  if (notInputs.has(path) || !existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => listFiles(root, `${path}/${name}`));
}

/** One hash of the names and contents of all inputs. @param {string} root */
export function hashInputs(root) {
  const hash = createHash('sha256');
  for (const path of inputs.flatMap((input) => listFiles(root, input))) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Whether the build belongs to the files that are here now. @param {string} root */
export function isBuildFresh(root) {
  const file = join(root, stamp);
  return existsSync(file) && readFileSync(file, 'utf8').trim() === hashInputs(root);
}

/** Records that `dist` was built from inputs with this hash. @param {string} root @param {string} hash taken before the build began */
export function recordBuild(root, hash) {
  writeFileSync(join(root, stamp), `${hash}\n`);
}
