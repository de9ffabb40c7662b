/** `POST /api/packages`: a package for a learning platform, as an administrator put it together. */
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { editions } from '#domain/vocabulary.ts';
import { answer, refuse } from '../http/problems.ts';
import { readJson } from '../http/read-body.ts';
import { isFromOwnOrigin } from '../http/same-origin.ts';
import { makePackage } from './make-package.ts';

/** Bytes of a request body: a logo of 200 kB in base64, a theme, and the settings. */
export const packageBodyLimit = 512 * 1024;
/** Orders that may wait; each takes a second or two. */
const longestQueue = 4;

const wishForm = z.strictObject({
  format: z.enum(['scorm12', 'scorm2004', 'cmi5', 'web']),
  edition: z.enum(editions),
  settings: z.record(z.string(), z.unknown()),
  theme: z.string().max(100_000).nullable(),
  logo: z.strictObject({ kind: z.enum(['svg', 'png', 'jpg', 'jpeg']), data: z.base64() }).nullable(),
});

/** The route; `program` is the packager. One package is made at a time. */
export function createPackageRoute(program: string): (request: Request) => Promise<Response> {
  const queue = { waiting: 0, last: Promise.resolve<unknown>(null) };
  return async (request) => {
    if (request.method !== 'POST') return refuse('wrong-method', { allow: 'POST' });
    if (!isFromOwnOrigin(request)) return refuse('other-origin');
    if (!existsSync(program)) return refuse('not-found');
    const body = await readJson(request, packageBodyLimit);
    if (!body.ok) return refuse(body.problem);
    const wish = wishForm.safeParse(body.value);
    if (!wish.success) return refuse('bad-request');
    if (queue.waiting >= longestQueue) return refuse('busy', { 'retry-after': '10' });
    queue.waiting += 1;
    const turn = queue.last.then(() => deliver(program, wish.data));
    queue.last = turn.catch(() => null).finally(() => (queue.waiting -= 1));
    return turn;
  };
}

async function deliver(program: string, { logo, ...wish }: z.infer<typeof wishForm>): Promise<Response> {
  const picture = logo === null ? null : { kind: logo.kind, bytes: Buffer.from(logo.data, 'base64') };
  const made = await makePackage(program, { ...wish, logo: picture });
  if (!made.ok) return answer(422, { code: 'package-refused', message: made.problem });
  return new Response(made.value.bytes, {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${made.value.name}"`,
      'cache-control': 'no-store',
    },
  });
}
