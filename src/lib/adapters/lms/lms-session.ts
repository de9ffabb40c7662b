/** The one conversation with an LMS in a launch: initialise once, read, write what changed, terminate once. */
import { fail, succeed, type Result } from '#domain/result.ts';
import type { Commit, Opened, StoreProblem } from '#ports/progress-store.ts';
import {
  finishedRank,
  longestLocation,
  rankStatus,
  type CallNames,
  type CmiValue,
  type Dialect,
  type LmsApi,
  type LmsWishes,
} from './dialect.ts';
import { learnerKey } from './learner-key.ts';

/** Takes one full sentence about something odd that went well all the same. */
export type Log = (sentence: string) => void;

type Failure = Readonly<{ error: string; detail: string }>;

/** Seconds between two times that the LMS is told how long the visit lasts; when leaving it is told once more. */
const timeGap = 30;

const closed: StoreProblem = { code: 'closed', retry: false, detail: 'The session with the LMS is not open.' };

/** All calls are synchronous and none throws, whatever the LMS does. */
export class LmsSession {
  #phase: 'idle' | 'running' | 'terminating' | 'done' = 'idle';
  #opened: Opened | null = null;
  /** Also while the phase is still idle, because reading failed: nobody may initialise twice. */
  #isInitialized = false;
  /** What the LMS has confirmed, by element. */
  readonly #kept = new Map<string, string>();
  #toldSeconds = -Infinity;
  /** Elements to write again although the LMS has confirmed them. */
  readonly #doubted = new Set<string>();
  /** Elements that this LMS does not keep. */
  readonly #absent = new Set<string>();
  readonly #api: LmsApi;
  readonly #dialect: Dialect;
  readonly #log: Log;
  readonly #wishes: LmsWishes;

  constructor(api: LmsApi, dialect: Dialect, log: Log, wishes: LmsWishes) {
    this.#api = api;
    this.#dialect = dialect;
    this.#log = log;
    this.#wishes = wishes;
  }

  /** Initialises and reads at the first call; later calls tell what has been confirmed since. */
  open(): Result<Opened, StoreProblem> {
    if (this.#phase === 'idle') return this.#start();
    if (this.#phase !== 'running' || this.#opened === null) return fail(closed);
    const { snapshot, location } = this.#dialect.elements;
    return succeed({
      ...this.#opened,
      snapshot: this.#kept.get(snapshot) || null,
      location: this.#kept.get(location) ?? '',
    });
  }

  /**
   * Writes what changed since the last confirmed commit, then commits. When `leaving` and nothing but the time changed
   * the commit is left to `terminate`: some LMSs refuse one while the page goes away.
   */
  write(commit: Commit, leaving: boolean): Result<true, StoreProblem> {
    if (this.#phase !== 'running') return fail(closed);
    if (this.#opened?.mode === 'review') {
      return fail({ code: 'refused', retry: false, detail: 'The LMS opened the course for review only.' });
    }
    if (commit.snapshot.length > this.#dialect.size || commit.location.length > longestLocation) {
      const detail = `The LMS takes ${this.#dialect.size} characters of state.`;
      return fail({ code: 'too-long', retry: false, detail });
    }
    const isTimeDue = leaving || commit.seconds - this.#toldSeconds >= timeGap;
    const { time } = this.#dialect.elements;
    const all = this.#dialect.toCmi(commit, this.#wishes);
    const changed = all.filter((value) => (value[0] !== time || isTimeDue) && this.#isNews(value));
    const onlyTime = changed.every(([element]) => element === time);
    const sent = this.#send(changed, changed.length > 0 && !(leaving && onlyTime));
    if (sent.ok && isTimeDue) this.#toldSeconds = commit.seconds;
    return sent;
  }

  /** What was confirmed may not be kept after all: the next write hands over everything again, except the status. */
  doubt(): void {
    for (const element of this.#kept.keys()) this.#doubted.add(element);
    this.#doubted.delete(this.#dialect.elements.status);
  }

  /** Ends the session, once. */
  terminate(): Result<true, StoreProblem> {
    // A session that could not be read is left alone: ending it without exit "suspend" may throw the stored work away.
    if (this.#phase !== 'running') return fail(closed);
    this.#phase = 'terminating';
    const failure = this.#try('terminate', '');
    this.#phase = 'done';
    return failure === null ? succeed(true) : fail(this.#problemOf(failure));
  }

  #start(): Result<Opened, StoreProblem> {
    const failure = this.#isInitialized ? null : this.#try('initialize', '');
    if (failure !== null && !this.#dialect.running.includes(failure.error)) return fail(this.#problemOf(failure));
    this.#isInitialized = true;
    const read = this.#read();
    if (!read.ok) return read;
    this.#phase = 'running';
    this.#opened = read.value;
    if (read.value.mode === 'normal') this.#claim();
    return read;
  }

  #read(): Result<Opened, StoreProblem> {
    const { learner, mode, credit, status, location, snapshot } = this.#dialect.elements;
    try {
      const isReview = this.#isReview(this.#get(mode), this.#get(credit));
      const key = learnerKey(this.#get(learner));
      for (const element of [status, location, snapshot]) this.#kept.set(element, this.#get(element));
      const rank = rankStatus(this.#kept.get(status) ?? '');
      const state = this.#kept.get(snapshot) ?? '';
      // An earlier visit without a state is odd: an unreadable state must not be taken for an empty one and overwritten.
      if (state === '' && rank > 0) this.#checkEmpty(snapshot);
      if (rank === finishedRank) {
        for (const [element, all] of Object.entries(this.#dialect.rising)) this.#kept.set(element, all);
      }
      return succeed({
        snapshot: state || null,
        learner: key,
        mode: isReview ? 'review' : 'normal',
        location: this.#kept.get(location) ?? '',
      });
    } catch (error) {
      return fail({ code: 'unreachable', retry: true, detail: `The LMS cannot be read: ${String(error)}` });
    }
  }

  #isReview(mode: string, credit: string): boolean {
    return !['', 'normal'].includes(mode.toLowerCase()) || credit.toLowerCase() === 'no-credit';
  }

  /** Asks what was wrong with the read just done. */
  #checkEmpty(element: string): void {
    const error = String(this.#ask('lastError'));
    const { empty, absent } = this.#dialect;
    if (Number(error) !== 0 && ![...empty, ...absent].includes(error))
      throw new Error(`error ${error} for ${element}.`);
  }

  #get(element: string): string {
    const value = this.#ask('get', element);
    return value === null || value === undefined ? '' : String(value);
  }

  /** Marks the visit at once, so that a window that is killed leaves a state that can be resumed. */
  #claim(): void {
    const { exit, status } = this.#dialect.elements;
    const values: readonly CmiValue[] = [
      [exit, 'suspend'],
      [status, 'incomplete'],
    ];
    const news = values.filter((value) => this.#isNews(value));
    const sent = this.#send(news, true);
    if (!sent.ok) this.#log(sent.problem.detail);
  }

  #isNews([element, value]: CmiValue): boolean {
    const kept = this.#kept.get(element);
    if (element === this.#dialect.elements.status) return rankStatus(value) > rankStatus(kept ?? '');
    if (this.#doubted.has(element)) return !this.#absent.has(element);
    if (element in this.#dialect.rising && Number(value) <= Number(kept ?? -1)) return false;
    return value !== kept && !this.#absent.has(element);
  }

  #send(values: readonly CmiValue[], commits: boolean): Result<true, StoreProblem> {
    const taken: CmiValue[] = [];
    let problem: StoreProblem | null = this.#stateProblem();
    for (const value of values) {
      const failure = this.#try('set', ...value);
      if (failure === null) taken.push(value);
      else problem ??= this.#weigh(value[0], failure);
    }
    if (!commits) return problem === null ? succeed(true) : fail(problem);
    const failure = this.#try('commit', '');
    if (failure !== null) return fail(this.#problemOf(failure));
    for (const [element, value] of taken) {
      this.#kept.set(element, value);
      this.#doubted.delete(element);
    }
    return problem === null ? succeed(true) : fail(problem);
  }

  /** Only state and status matter enough to call the save failed; the rest is logged and tried again or left out. */
  #weigh(element: string, failure: Failure): StoreProblem | null {
    if (this.#dialect.absent.includes(failure.error)) {
      this.#absent.add(element);
      this.#log(`This LMS does not keep ${element}.`);
      return this.#stateProblem();
    }
    const { snapshot, status } = this.#dialect.elements;
    if (element === snapshot || element === status) return this.#problemOf(failure);
    this.#log(failure.detail);
    return null;
  }

  #stateProblem(): StoreProblem | null {
    if (!this.#absent.has(this.#dialect.elements.snapshot)) return null;
    return { code: 'refused', retry: false, detail: 'This LMS keeps no state for a course.' };
  }

  #try(call: keyof CallNames, ...values: readonly string[]): Failure | null {
    const what = `${this.#dialect.calls[call]}(${values[0] ?? ''})`;
    try {
      const answer = String(this.#ask(call, ...values));
      if (/^(true|1)$/i.test(answer)) return null;
      const error = String(this.#ask('lastError'));
      if (Number(error) !== 0) return { error, detail: `${what} was refused with error ${error}.` };
      this.#log(`${what} was answered with "${answer}" and error 0, which is taken as success.`);
      return null;
    } catch (error) {
      return { error: '', detail: `${what} failed: ${String(error)}` };
    }
  }

  #ask(call: keyof CallNames, ...values: readonly string[]): unknown {
    return this.#api[this.#dialect.calls[call]]?.(...values);
  }

  #problemOf({ error, detail }: Failure): StoreProblem {
    const isFinal = this.#dialect.final.includes(error);
    return { code: isFinal ? 'refused' : 'unreachable', retry: !isFinal, detail };
  }
}
