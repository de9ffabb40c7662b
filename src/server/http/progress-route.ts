/** `/api/progress?course=…`: read, save and erase the progress of one learner. */
import { z } from 'zod';
import { fail, succeed, type Result } from '#domain/result.ts';
import { checkSnapshot } from './check-snapshot.ts';
import type { HandlerDeps } from './handler.ts';
import { dropCookie, keepCookie, sessionOf } from './learner-session.ts';
import { answer, refuse, type RefusalCode } from './problems.ts';
import { readJson } from './read-body.ts';
import { isFromOwnOrigin } from './same-origin.ts';

/** Bytes of a request body. */
export const bodyLimit = 256 * 1024;
/** Characters of a snapshot; the client's store has the same limit. */
const snapshotLimit = 200_000;

const bodyForm = z.object({
  snapshot: z.string(),
  /** The revision the sender last saw; 0: none. */
  revision: z
    .int()
    .min(0)
    .max(2 ** 31 - 2),
  location: z.string().max(64).default(''),
});

type Route = (request: Request, url: URL) => Promise<Response>;

/** The route. Rejects when the database fails. */
export function createProgressRoute(deps: HandlerDeps): Route {
  const routes: Readonly<Record<string, Route>> = {
    GET: (request, url) => read(deps, request, url),
    PUT: (request, url) => save(deps, request, url),
    DELETE: (request, url) => erase(deps, request, url),
  };
  return (request, url) =>
    routes[request.method]?.(request, url) ?? Promise.resolve(refuse('wrong-method', { allow: 'GET, PUT, DELETE' }));
}

async function read(deps: HandlerDeps, request: Request, url: URL): Promise<Response> {
  const course = courseOf(deps, url);
  if (course === null) return refuse('unknown-course');
  const session = sessionOf(request);
  const stored = session.isNew ? null : await deps.repository.load(session.learner, course);
  const body = { ...(stored ?? { snapshot: null, location: '', revision: 0 }), learner: session.learner };
  return answer(200, body, { 'set-cookie': keepCookie(session, request) });
}

async function save(deps: HandlerDeps, request: Request, url: URL): Promise<Response> {
  if (!isFromOwnOrigin(request)) return refuse('other-origin');
  const course = courseOf(deps, url);
  if (course === null) return refuse('unknown-course');
  const body = await readSave(request);
  if (!body.ok) return refuse(body.problem);
  const session = sessionOf(request);
  const headers = session.isNew ? { 'set-cookie': keepCookie(session, request) } : {};
  const { snapshot, location, revision: expectedRevision } = body.value;
  const saved = await deps.repository.save({ learner: session.learner, course, snapshot, location, expectedRevision });
  if (saved.ok) return answer(200, { revision: saved.value.revision }, headers);
  const { stored } = saved.problem;
  return answer(409, { snapshot: stored?.snapshot ?? null, revision: stored?.revision ?? 0 }, headers);
}

/** Without a course: everything of this learner, and the session ends. */
async function erase(deps: HandlerDeps, request: Request, url: URL): Promise<Response> {
  if (!isFromOwnOrigin(request)) return refuse('other-origin');
  const isAll = !url.searchParams.has('course');
  const course = courseOf(deps, url);
  if (!isAll && course === null) return refuse('unknown-course');
  const session = sessionOf(request);
  const removed = session.isNew ? 0 : await deps.repository.forget(session.learner, course);
  return answer(200, { removed }, isAll ? { 'set-cookie': dropCookie(request) } : {});
}

function courseOf(deps: HandlerDeps, url: URL): string | null {
  const course = url.searchParams.get('course');
  return course !== null && deps.courses.has(course) ? course : null;
}

async function readSave(request: Request): Promise<Result<z.infer<typeof bodyForm>, RefusalCode>> {
  const json = await readJson(request, bodyLimit);
  if (!json.ok) return json;
  const body = bodyForm.safeParse(json.value);
  if (!body.success) return fail('bad-request');
  if (body.data.snapshot.length > snapshotLimit) return fail('too-long');
  const problem = checkSnapshot(body.data.snapshot);
  return problem === null ? succeed(body.data) : fail(problem);
}
