/** The team server as a function: Request in, Response out. It knows no port and no file. */
import type { ProgressRepository } from '../db/progress-repository.ts';
import { createPackageRoute } from '../packages/package-route.ts';
import { describeFailure } from './describe-failure.ts';
import { answer, refuse } from './problems.ts';
import { createProgressRoute } from './progress-route.ts';

export type HandlerDeps = Readonly<{
  repository: ProgressRepository;
  /** Ids of the courses whose progress is kept. */
  courses: ReadonlySet<string>;
  /** Gets one line for whoever runs the server; never anything a learner wrote. */
  log: (line: string) => void;
  /** Path of the program that makes packages. */
  packager: string;
}>;

/** A handler for `/api/progress`, `/api/packages` and `/api/health`. Never rejects: what goes wrong is logged and answered. */
export function createHandler(deps: HandlerDeps): (request: Request) => Promise<Response> {
  const answerProgress = createProgressRoute(deps);
  const routes: Readonly<Record<string, (request: Request, url: URL) => Promise<Response>>> = {
    '/api/progress': answerProgress,
    '/api/packages': createPackageRoute(deps.packager),
    '/api/health': (request) => answerHealth(request, deps.repository),
  };
  return async (request) => {
    const url = new URL(request.url);
    const route = routes[url.pathname];
    if (route === undefined) return refuse('not-found');
    try {
      return await route(request, url);
    } catch (error) {
      const failure = describeFailure(error);
      deps.log(`${request.method} ${url.pathname} failed: ${failure.text}`);
      return refuse(failure.isStorage ? 'unavailable' : 'failed');
    }
  };
}

async function answerHealth(request: Request, repository: ProgressRepository): Promise<Response> {
  if (request.method !== 'GET') return refuse('wrong-method', { allow: 'GET' });
  await repository.ping();
  return answer(200, { status: 'ok' });
}
