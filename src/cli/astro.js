/**
 * `npm run dev` and `npm run build`: Astro with telemetry off and always in the foreground.
 * A build leaves a note in `dist` of what it was made from; `npm run build -- --if-stale` does nothing when that is still so.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { hashInputs, isBuildFresh, recordBuild } from './launch/build-state.js';
import { runInForeground } from './launch/child.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const args = process.argv.slice(2);
const isBuild = args[0] === 'build' && !args.includes('--help');
const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));

if (isBuild && args.includes('--if-stale') && isBuildFresh(root)) {
  process.stdout.write('The build is up to date.\n');
} else {
  const hash = isBuild ? hashInputs(root) : '';
  process.exitCode = await runInForeground(root, process.execPath, [
    astro,
    ...args.filter((arg) => arg !== '--if-stale'),
  ]);
  if (isBuild && process.exitCode === 0) recordBuild(root, hash);
}
