/** Puts the team server together, and shares it with the API route, which Astro loads as a module graph of its own. */
import { fileURLToPath } from 'node:url';
import { editions } from '#domain/vocabulary.ts';
import { succeed, type Result } from '#domain/result.ts';
import { openDatabase } from './db/database.ts';
import type { DatabaseProblem } from './db/problem.ts';
import { createProgressRepository } from './db/progress-repository.ts';
import { createHandler } from './http/handler.ts';
import { readSettings } from './settings.ts';

export interface TeamServer {
  /** Answers `/api/…`; never rejects. */
  answer(request: Request): Promise<Response>;
  /** Closes the database; call it when no request is under way. */
  close(): Promise<void>;
}

const packager = fileURLToPath(new URL('../packager/main.ts', import.meta.url));
const key = Symbol.for('vknz.team-server');
type Shared = typeof globalThis & { [key]?: Promise<TeamServer> };

/** Opens the database in `file` and makes the server on it. `log` gets lines for whoever runs it. */
export async function openTeamServer(
  file: string,
  log: (line: string) => void,
): Promise<Result<TeamServer, DatabaseProblem>> {
  const opened = await openDatabase(file);
  if (!opened.ok) return opened;
  const repository = createProgressRepository(opened.value, { now: () => new Date() });
  const courses = new Set(editions.map((edition) => `vknz-${edition}`));
  return succeed({
    answer: createHandler({ repository, courses, log, packager }),
    close: () => opened.value.destroy(),
  });
}

/** Makes `server` the one that `sharedTeamServer` finds in this process. */
export function shareTeamServer(server: TeamServer): void {
  const shared: Shared = globalThis;
  shared[key] = Promise.resolve(server);
}

/** The team server of this process. `astro dev` has no start of ours, so there it is opened at the first request. */
export function sharedTeamServer(): Promise<TeamServer> {
  const shared: Shared = globalThis;
  return (shared[key] ??= openFromEnvironment());
}

async function openFromEnvironment(): Promise<TeamServer> {
  const settings = readSettings(process.env);
  if (!settings.ok) throw new Error(settings.problem);
  const opened = await openTeamServer(settings.value.database, (line) => console.error(line));
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value;
}
