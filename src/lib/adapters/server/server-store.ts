/** Progress on the team server. What talks with it is a file of its own, which packages never fetch. */
import type { ProgressStore, StoreProblem } from '#ports/progress-store.ts';
import { fail, type Result } from '#domain/result.ts';
import type { ServerConversation, ServerStoreDeps } from './server-conversation.ts';

/** A store on the team server behind `baseUrl`. */
export function createServerStore(deps: ServerStoreDeps): ProgressStore {
  let server: ServerConversation | null = null;
  /** At once when the file is here, so that saves leave in the order in which they were asked. */
  const ask = <T>(question: (server: ServerConversation) => Answer<T>): Answer<T> =>
    server === null ? fetchFirst(question) : question(server);
  const fetchFirst = async <T>(question: (server: ServerConversation) => Answer<T>): Answer<T> => {
    try {
      const { ServerConversation } = await import('./server-conversation.ts');
      server ??= new ServerConversation(deps);
    } catch (error) {
      const detail = `The conversation with the server did not come: ${String(error)}`;
      return fail({ code: 'unreachable', retry: true, detail });
    }
    return question(server);
  };
  return {
    name: 'server',
    allowed: { size: 200_000, detail: 'without-notes' },
    pace: { quiet: 1, gap: 2 },
    open: () => ask((found) => found.open()),
    save: (commit) => ask((found) => found.save(commit)),
    saveNow: (commit) => server?.saveNow(commit) ?? false,
    close: () => ask((found) => found.close()),
  };
}

type Answer<T> = Promise<Result<T, StoreProblem>>;
