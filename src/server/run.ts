/** Runs a server until it is told to stop: the part that `main.ts` shares with the tests' server without pages. */
import type { RequestListener } from 'node:http';
import { fail, succeed, type Result } from '#domain/result.ts';
import { openTeamServer, shareTeamServer, type TeamServer } from './composition.ts';
import { listen } from './http/listen.ts';
import { toListener } from './http/node-listener.ts';
import { packageBodyLimit } from './packages/package-route.ts';
import { readSettings } from './settings.ts';

export type Io = Readonly<{ out: (line: string) => void; err: (line: string) => void }>;

/** Seconds that requests under way get when the server stops. */
const patience = 5;

/**
 * Starts and serves with what `loadPages` gives; the result resolves when the server listens. Stops at SIGTERM and SIGINT:
 * answers what is under way, then closes the database. The problem is one full sentence.
 */
export async function run(
  env: Readonly<Record<string, string | undefined>>,
  loadPages: () => Promise<Result<RequestListener, string>>,
  io: Io,
): Promise<Result<true, string>> {
  const settings = readSettings(env);
  if (!settings.ok) return settings;
  const opened = await openTeamServer(settings.value.database, io.err);
  if (!opened.ok) return fail(opened.problem.message);
  const team = opened.value;
  shareTeamServer(team);
  const pages = await loadPages();
  const listening = pages.ok ? await listen(joinListeners(team, pages.value), settings.value) : pages;
  if (!listening.ok) {
    await team.close();
    return listening;
  }
  const { address, stop } = listening.value;
  onStopSignal(async () => {
    await stop(patience);
    await team.close();
    io.out('Stopped; everything that was answered is saved.');
  });
  io.out(`Van Kijken Naar Zien is at ${address} (stop with Ctrl+C).`);
  return succeed(true);
}

/** The API does not go through Astro, which would double what a save costs. */
function joinListeners(team: TeamServer, answerPage: RequestListener): RequestListener {
  const answerApi = toListener((request) => team.answer(request), packageBodyLimit);
  return (request, response) => (request.url?.startsWith('/api/') ? answerApi : answerPage)(request, response);
}

function onStopSignal(stopServer: () => Promise<void>): void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const stopOnce = (): void => {
    // A second signal ends the process at once, as it would without us.
    for (const signal of signals) process.off(signal, stopOnce);
    void stopServer();
  };
  for (const signal of signals) process.on(signal, stopOnce);
}
