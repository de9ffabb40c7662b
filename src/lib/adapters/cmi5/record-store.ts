/** What is asked of an xAPI learning record store: the token, documents and statements. Never rejects. */
import { fail, succeed, type Result } from '#domain/result.ts';
import type { StoreProblem } from '#ports/progress-store.ts';
import { asRecord, parseJson, type Cmi5Launch } from './launch.ts';
import type { Statement } from './statements.ts';

/** An answer, whatever its status. */
export type RecordAnswer = Readonly<{ status: number; text: string; etag: string | null }>;

export type RecordStoreDeps = Readonly<{ fetch: typeof fetch; launch: Cmi5Launch; patience: number }>;

const stateId = 'vknz.state.v1';

export class RecordStore {
  readonly #deps: RecordStoreDeps;
  #token: string | null = null;

  constructor(deps: RecordStoreDeps) {
    this.#deps = deps;
  }

  /** Gets the token, which the LMS gives once in a session; later calls keep it. */
  async authorize(): Promise<Result<true, StoreProblem>> {
    if (this.#token !== null) return succeed(true);
    const answer = await this.#ask(this.#deps.launch.fetchUrl, { method: 'POST' });
    if (!answer.ok) return answer;
    const token = asRecord(parseJson(answer.value.text))?.['auth-token'];
    if (typeof token === 'string' && token !== '') {
      this.#token = token;
      return succeed(true);
    }
    const detail = `The LMS gave no token: ${answer.value.text.slice(0, 200)}`;
    return fail({ code: 'refused', retry: false, detail });
  }

  readLaunchData(): Promise<Result<RecordAnswer, StoreProblem>> {
    return this.#askResource('activities/state', this.#stateParameters('LMS.LaunchData'), { method: 'GET' });
  }

  /** The specification has a course ask; this one has nothing to set by it. */
  readPreferences(): Promise<Result<RecordAnswer, StoreProblem>> {
    const agent = JSON.stringify(this.#deps.launch.actor);
    return this.#askResource('agents/profile', { agent, profileId: 'cmi5LearnerPreferences' }, { method: 'GET' });
  }

  readState(): Promise<Result<RecordAnswer, StoreProblem>> {
    return this.#askResource('activities/state', this.#stateParameters(stateId), { method: 'GET' });
  }

  /** Writes the state; where `etag` is given, only over that version of it (412 otherwise). */
  writeState(text: string, etag: string | null, more: RequestInit): Promise<Result<RecordAnswer, StoreProblem>> {
    const headers: Record<string, string> = etag === null ? {} : { 'If-Match': etag };
    const init = { method: 'PUT', body: text, ...more };
    return this.#askResource('activities/state', this.#stateParameters(stateId), init, headers);
  }

  send(statements: readonly Statement[], more: RequestInit): Promise<Result<RecordAnswer, StoreProblem>> {
    return this.#askResource('statements', {}, { method: 'POST', body: JSON.stringify(statements), ...more });
  }

  hasStatement(id: string): Promise<Result<RecordAnswer, StoreProblem>> {
    return this.#askResource('statements', { statementId: id }, { method: 'GET' });
  }

  #stateParameters(id: string): Readonly<Record<string, string>> {
    const { actor, activityId, registration } = this.#deps.launch;
    return { activityId, agent: JSON.stringify(actor), registration, stateId: id };
  }

  #askResource(
    path: string,
    parameters: Readonly<Record<string, string>>,
    init: RequestInit,
    more: Readonly<Record<string, string>> = {},
  ): Promise<Result<RecordAnswer, StoreProblem>> {
    const query = new URLSearchParams(parameters).toString();
    const headers: Record<string, string> = {
      Authorization: `Basic ${this.#token ?? ''}`,
      'X-Experience-API-Version': '1.0.3',
      ...more,
    };
    if (init.body !== undefined) headers['Content-Type'] = 'application/json';
    return this.#ask(`${this.#deps.launch.endpoint}${path}${query === '' ? '' : `?${query}`}`, { ...init, headers });
  }

  async #ask(address: string, init: RequestInit): Promise<Result<RecordAnswer, StoreProblem>> {
    const { fetch, patience } = this.#deps;
    try {
      const signal = AbortSignal.timeout(patience * 1000);
      const response = await fetch(address, { ...init, cache: 'no-store', signal });
      return succeed({ status: response.status, text: await response.text(), etag: response.headers.get('etag') });
    } catch (error) {
      return fail({ code: 'unreachable', retry: true, detail: `No answer: ${String(error)}` });
    }
  }
}

/** True for an answer that says yes. */
export function isDone({ status }: RecordAnswer): boolean {
  return status >= 200 && status < 300;
}

/** What an answer that says no means. An expired token may be one of a session that the LMS takes up again. */
export function problemOf(what: string, { status }: RecordAnswer): StoreProblem {
  const detail = `${what} was answered with ${status} by the LMS.`;
  if (status === 413) return { code: 'too-long', retry: false, detail };
  return status === 400 ? { code: 'refused', retry: false, detail } : { code: 'unreachable', retry: true, detail };
}
