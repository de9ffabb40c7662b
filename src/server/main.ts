/** `npm run serve`: the built course and the team server on one port. */
import { existsSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { fail, succeed, type Result } from '#domain/result.ts';
import { run } from './run.ts';

const entry = new URL('../../dist/server/entry.mjs', import.meta.url);

/** What Astro built: static files with ranges and caching, pages, and the API route that finds the team server. */
async function loadBuild(): Promise<Result<RequestListener, string>> {
  if (!existsSync(entry))
    return fail('The course is not built yet (dist/server/entry.mjs is missing); run npm run build first.');
  // Without this the module starts a server of its own as soon as it is loaded.
  process.env['ASTRO_NODE_AUTOSTART'] = 'disabled';
  const built: unknown = await import(entry.href);
  const handler: unknown = typeof built === 'object' && built !== null ? Reflect.get(built, 'handler') : null;
  if (typeof handler !== 'function') return fail('The built course has no handler; run npm run build again.');
  return succeed((request, response) => void Reflect.apply(handler, undefined, [request, response]));
}

const started = await run(process.env, loadBuild, {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
if (!started.ok) {
  console.error(started.problem);
  process.exitCode = 1;
}
