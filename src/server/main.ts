/** `npm run serve`: the built course and the team server on one port. */
import { loadBuild } from './load-build.ts';
import { run } from './run.ts';

const started = await run(process.env, () => loadBuild(new URL('../../dist/server/entry.mjs', import.meta.url)), {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
if (!started.ok) {
  console.error(started.problem);
  process.exitCode = 1;
}
