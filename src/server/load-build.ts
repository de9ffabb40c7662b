/** Takes up what `astro build` made for the server. */
import { existsSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import compression from 'compression';
import { fail, succeed, type Result } from '#domain/result.ts';

/**
 * The listener in the built module at `entry`: static files with ranges and caching, and pages. The problem is one full sentence.
 */
export async function loadBuild(entry: URL): Promise<Result<RequestListener, string>> {
  if (!existsSync(entry))
    return fail('The course is not built yet (dist/server/entry.mjs is missing); run npm run build first.');
  // Without this the module starts a server of its own as soon as it is loaded.
  process.env['ASTRO_NODE_AUTOSTART'] = 'disabled';
  const built: unknown = await import(/* @vite-ignore */ entry.href);
  const handler: unknown = typeof built === 'object' && built !== null ? Reflect.get(built, 'handler') : null;
  if (typeof handler !== 'function') return fail('The built course has no handler; run npm run build again.');
  // Pages and scripts travel packed; media and ranges go through untouched.
  const compress = compression();
  return succeed((request, response) => {
    const answer = (): unknown => Reflect.apply(handler, undefined, [request, response]);
    Reflect.apply(compress, undefined, [request, response, answer]);
  });
}
