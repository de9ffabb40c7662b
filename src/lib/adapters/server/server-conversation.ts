/** The conversation with the team server: every save carries the revision last seen, so that work on another device is never overwritten. */
import type { Commit, Opened, StoreProblem } from '#ports/progress-store.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { readOpened, readSaved, saveBody, unreachable, type SaveAnswer, type ServerAnswer } from './exchange.ts';

export type ServerStoreDeps = Readonly<{
  fetch: typeof fetch;
  /** Address of the site's root, with a slash at its end. */
  baseUrl: string | URL;
  /** Id of the course. */
  course: string;
  /** Seconds after which a request without answer counts as failed; 20 if not given. */
  patience?: number;
}>;

/** Browsers allow 64 kB for all requests that outlive their page together. */
const keepaliveLimit = 60_000;
const closed: StoreProblem = { code: 'closed', retry: false, detail: 'This store was closed.' };

/** One course of one learner on the server behind `baseUrl`. Each method answers as the store's of the same name. */
export class ServerConversation {
  readonly #deps: ServerStoreDeps;
  readonly #url: URL;
  /** The revision last seen; 0 before the first answer. */
  #revision = 0;
  /** What we were last asked to save: a save that had to wait sends this, never something older. */
  #newest: Commit | null = null;
  /** The snapshot last sent, whether or not an answer came. */
  #lastSent: string | null = null;
  /** Settles when every save is answered: the next one must know the revision that they made. Never rejects. */
  #settled: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  constructor(deps: ServerStoreDeps) {
    this.#deps = deps;
    this.#url = new URL('api/progress', deps.baseUrl);
    this.#url.searchParams.set('course', deps.course);
  }

  async open(): Promise<Result<Opened, StoreProblem>> {
    if (this.#isClosed) return fail(closed);
    await this.#settled;
    const answer = await this.#ask({ method: 'GET' });
    const read = answer.ok ? readOpened(answer.value) : answer;
    if (!read.ok) return read;
    this.#revision = read.value.revision;
    return succeed(read.value.opened);
  }

  async save(commit: Commit): Promise<Result<true, StoreProblem>> {
    if (this.#isClosed) return fail(closed);
    this.#newest = commit;
    const turn = this.#settled.then(() => this.#put(this.#newest ?? commit, {}));
    this.#settled = turn;
    const saved = await turn;
    if (saved.kind === 'saved') return succeed(true);
    if (saved.kind === 'problem') return fail(saved.problem);
    this.#revision = saved.revision;
    if (saved.theirs === null) return fail(unreachable('What the server kept was erased meanwhile.'));
    const detail = `The server has revision ${saved.revision}, saved by someone else.`;
    return fail({ code: 'conflict', retry: true, detail, theirs: saved.theirs });
  }

  /** After a conflict the revision stays as it was: the next save must meet it too, for only that can lay both together. */
  saveNow(commit: Commit): boolean {
    if (this.#isClosed || saveBody(commit, this.#revision).length > keepaliveLimit) return false;
    this.#newest = commit;
    this.#settled = Promise.all([this.#settled, this.#put(commit, { keepalive: true })]);
    return true;
  }

  async close(): Promise<Result<true, StoreProblem>> {
    if (this.#isClosed) return fail(closed);
    this.#isClosed = true;
    await this.#settled;
    return succeed(true);
  }

  /** Saves on the revision we know, and once more on the one found where that turns out to hold nobody else's work. */
  async #put(commit: Commit, more: RequestInit): Promise<SaveAnswer> {
    const sentBefore = this.#lastSent;
    this.#lastSent = commit.snapshot;
    const first = await this.#send(commit, this.#revision, more);
    if (first.kind !== 'conflict' || commit !== this.#newest) return this.#note(first);
    // What stands there is what we sent earlier, without having heard the answer; or nothing, because it was erased.
    const isNobodyElses = [null, sentBefore, commit.snapshot].includes(first.theirs);
    return isNobodyElses ? this.#note(await this.#send(commit, first.revision, more)) : first;
  }

  #note(answer: SaveAnswer): SaveAnswer {
    if (answer.kind === 'saved') this.#revision = answer.revision;
    return answer;
  }

  async #send(commit: Commit, revision: number, more: RequestInit): Promise<SaveAnswer> {
    const headers = { 'content-type': 'application/json' };
    const answer = await this.#ask({ method: 'PUT', headers, body: saveBody(commit, revision), ...more });
    return answer.ok ? readSaved(answer.value) : { kind: 'problem', problem: answer.problem };
  }

  /** Never rejects. */
  async #ask(init: RequestInit): Promise<Result<ServerAnswer, StoreProblem>> {
    // Called as a method of another object, a browser's fetch refuses.
    const { fetch, patience = 20 } = this.#deps;
    const signal = AbortSignal.timeout(patience * 1000);
    try {
      const response = await fetch(this.#url, { ...init, credentials: 'same-origin', cache: 'no-store', signal });
      return succeed({ status: response.status, body: parseJson(await response.text()) });
    } catch (error) {
      return fail(unreachable(`No answer: ${String(error)}`));
    }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page instead of an answer: judged by its status.
    return null;
  }
}
