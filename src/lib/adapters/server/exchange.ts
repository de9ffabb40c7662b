/** What goes over the wire to the team server and back. Pure: answers in, meaning out. */
import type { Commit, Opened, StoreProblem } from '#ports/progress-store.ts';
import { fail, succeed, type Result } from '#domain/result.ts';

/** The status and the parsed JSON of an answer; `body` is `null` where there was no JSON. */
export type ServerAnswer = Readonly<{ status: number; body: unknown }>;

export type ServerOpened = Readonly<{ opened: Opened; revision: number }>;

export type SaveAnswer =
  | Readonly<{ kind: 'saved'; revision: number }>
  /** Something else is stored than what we saw; `theirs` null: nothing any more. */
  | Readonly<{ kind: 'conflict'; revision: number; theirs: string | null }>
  | Readonly<{ kind: 'problem'; problem: StoreProblem }>;

/** The text of a save. */
export function saveBody({ snapshot, location }: Commit, revision: number): string {
  return JSON.stringify({ snapshot, location, revision });
}

/** What the server answered to reading. */
export function readOpened(answer: ServerAnswer): Result<ServerOpened, StoreProblem> {
  if (answer.status !== 200) return fail(problemOf(answer));
  const { snapshot, location, revision, learner } = fieldsOf(answer.body);
  if (!isCount(revision) || !(snapshot === null || typeof snapshot === 'string')) return fail(foreign(answer));
  const opened: Opened = {
    snapshot,
    learner: typeof learner === 'string' ? learner : null,
    mode: 'normal',
    location: typeof location === 'string' ? location : '',
  };
  return succeed({ opened, revision });
}

/** What the server answered to a save. */
export function readSaved(answer: ServerAnswer): SaveAnswer {
  const { snapshot, revision } = fieldsOf(answer.body);
  if (answer.status === 200 && isCount(revision)) return { kind: 'saved', revision };
  if (answer.status === 409 && isCount(revision)) {
    return { kind: 'conflict', revision, theirs: typeof snapshot === 'string' ? snapshot : null };
  }
  return { kind: 'problem', problem: problemOf(answer) };
}

/** The problem when no answer came at all. */
export function unreachable(detail: string): StoreProblem {
  return { code: 'unreachable', retry: true, detail };
}

function problemOf(answer: ServerAnswer): StoreProblem {
  const { status } = answer;
  const { code } = fieldsOf(answer.body);
  const detail = `The server answered ${status}${typeof code === 'string' ? ` (${code})` : ''}.`;
  // Whatever stands between us and the server (a login page, a proxy) may answer 200 too.
  if (status < 400 || status === 409) return foreign(answer);
  if (status === 413) return { code: 'too-long', retry: false, detail };
  const mayPass = status >= 500 || status === 408 || status === 429;
  return mayPass ? unreachable(detail) : { code: 'refused', retry: false, detail };
}

function foreign({ status }: ServerAnswer): StoreProblem {
  return unreachable(`The answer (${status}) did not come from the team server.`);
}

function fieldsOf(body: unknown): Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null ? { ...body } : {};
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
