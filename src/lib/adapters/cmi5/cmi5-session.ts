/** One launch of the course by a cmi5 LMS: `initialized` once, the state and what is completed, `terminated` once and last. */
import { fail, succeed, type Result } from '#domain/result.ts';
import type { Detail } from '#domain/snapshot/detail.ts';
import type { Clock } from '#ports/clock.ts';
import type { Commit, Opened, StoreProblem } from '#ports/progress-store.ts';
import { learnerKey } from '../lms/learner-key.ts';
import { actorName, readLaunchData, type Cmi5Launch, type LaunchData } from './launch.ts';
import { isDone, problemOf, RecordStore, type RecordAnswer } from './record-store.ts';
import { conflictWith, joinState, splitState } from './state-document.ts';
import { buildStatement, lastingId, randomId, type Statement, type Verb } from './statements.ts';

export type Cmi5Deps = Readonly<{
  launch: Cmi5Launch;
  fetch: typeof fetch;
  clock: Pick<Clock, 'now'>;
  /** Sixteen random bytes at each call. */
  randomBytes: () => Uint8Array;
  /** Whether the LMS is also told `passed` when the course is completed. */
  passes?: boolean;
  detail?: Detail;
  /** Seconds after which a request without answer counts as failed; 20 if not given. */
  patience?: number;
}>;

type Answer = Result<RecordAnswer, StoreProblem>;

const closed: StoreProblem = { code: 'closed', retry: false, detail: 'The session with the LMS is not open.' };
const sizeLimit = 50_000;

export class Cmi5Session {
  readonly #deps: Cmi5Deps;
  readonly #records: RecordStore;
  #phase: 'new' | 'running' | 'closed' = 'new';
  #data: LaunchData | null = null;
  #startedAt: Date | null = null;
  /** The text of the state that we last read or wrote for sure, and its version where the record store told it. */
  #known: string | null = null;
  #etag: string | null = null;
  /** What was last sent, whether or not an answer came. */
  #lastSent: string | null = null;
  /** Statements that the record store has not confirmed, in their order. */
  #outbox: readonly Statement[] = [];
  readonly #told = new Set<Verb>();
  #percent = 0;
  /** Why the last save that nobody waited for did not arrive. */
  #lastProblem: StoreProblem | null = null;
  /** Settles when every request under way is answered. Never rejects. */
  #settled: Promise<unknown> = Promise.resolve();

  constructor(deps: Cmi5Deps) {
    this.#deps = deps;
    this.#records = new RecordStore({ fetch: deps.fetch, launch: deps.launch, patience: deps.patience ?? 20 });
  }

  get returnUrl(): string | null {
    return this.#data?.returnUrl ?? null;
  }

  async open(): Promise<Result<Opened, StoreProblem>> {
    if (this.#phase === 'closed') return fail(closed);
    await this.#settled;
    if (this.#data === null) {
      const terms = await this.#readTerms();
      if (!terms.ok) return terms;
      this.#data = terms.value;
    }
    const read = await this.#readState();
    // A page that is turned without a connection goes on with what was known: the learner is, and saves are on that version only.
    const goesOn = this.#phase === 'running' && !read.ok && read.problem.retry;
    if (!read.ok && !goesOn) return read;
    if (this.#phase === 'new') {
      if (this.#known !== null && this.#data.isNormal) await this.#recallCompletion();
      const begun = await this.#begin();
      if (!begun.ok) return begun;
    }
    return succeed({
      ...splitState(this.#known),
      learner: learnerKey(actorName(this.#deps.launch.actor)),
      mode: this.#data.isNormal ? 'normal' : 'review',
    });
  }

  save(commit: Commit): Promise<Result<true, StoreProblem>> {
    const obstacle = this.#obstacle(commit);
    if (obstacle !== null) return Promise.resolve(fail(obstacle));
    const turn = this.#settled.then(() => this.#saveInTurn(commit));
    this.#settled = turn;
    return turn;
  }

  /** The requests outlive the page. What is completed goes with `terminated` when that follows at once, so that it comes first. */
  saveNow(commit: Commit): boolean {
    if (this.#obstacle(commit) !== null) return false;
    const text = joinState(commit);
    this.#lastSent = text;
    const writing = this.#records.writeState(text, this.#etag, { keepalive: true }).then((answer) => {
      this.#noteWritten(answer, text);
      this.#lastProblem = answer.ok
        ? isDone(answer.value)
          ? null
          : problemOf('The save', answer.value)
        : answer.problem;
    });
    this.#tell(commit);
    const sending = Promise.resolve().then(async () => {
      if (this.#phase !== 'closed') await this.#deliver({ keepalive: true });
    });
    this.#settled = Promise.all([this.#settled, writing, sending]);
    return true;
  }

  /** All that must reach the LMS is on its way before this returns; the answer says whether all of it arrived. */
  async close(): Promise<Result<true, StoreProblem>> {
    if (this.#phase !== 'running') {
      const wasNew = this.#phase === 'new';
      this.#phase = 'closed';
      return wasNew ? succeed(true) : fail(closed);
    }
    this.#phase = 'closed';
    this.#add('terminated', randomId(this.#deps.randomBytes()), 0);
    const delivered = this.#deliver({ keepalive: true });
    await this.#settled;
    return this.#lastProblem === null ? delivered : fail(this.#lastProblem);
  }

  async #readTerms(): Promise<Result<LaunchData, StoreProblem>> {
    const authorized = await this.#records.authorize();
    if (!authorized.ok) return authorized;
    const answer = await this.#records.readLaunchData();
    if (!answer.ok) return answer;
    if (!isDone(answer.value)) return fail(problemOf('Reading the launch data', answer.value));
    const data = readLaunchData(answer.value.text);
    if (data === null) return fail({ code: 'refused', retry: false, detail: 'The launch data are not those of cmi5.' });
    await this.#records.readPreferences();
    return succeed(data);
  }

  async #readState(): Promise<Result<string | null, StoreProblem>> {
    const answer = await this.#records.readState();
    if (!answer.ok) return answer;
    if (!isDone(answer.value) && answer.value.status !== 404) return fail(problemOf('Reading the state', answer.value));
    this.#known = isDone(answer.value) && answer.value.text !== '' ? answer.value.text : null;
    this.#etag = isDone(answer.value) ? answer.value.etag : null;
    return succeed(this.#known);
  }

  /** Completion is told once per registration, so what an earlier visit told is looked up. */
  async #recallCompletion(): Promise<void> {
    for (const verb of this.#endings()) {
      const answer = await this.#records.hasStatement(lastingId(this.#deps.launch, verb));
      if (answer.ok && answer.value.status === 200) this.#told.add(verb);
    }
  }

  async #begin(): Promise<Result<true, StoreProblem>> {
    this.#startedAt ??= this.#deps.clock.now();
    if (!this.#told.has('initialized')) this.#add('initialized', randomId(this.#deps.randomBytes()), 0);
    const delivered = await this.#deliver({});
    if (delivered.ok) this.#phase = 'running';
    return delivered;
  }

  #obstacle(commit: Commit): StoreProblem | null {
    if (this.#phase !== 'running') return closed;
    if (this.#data?.isNormal !== true) {
      return { code: 'refused', retry: false, detail: 'The LMS opened the course for review only.' };
    }
    if (commit.snapshot.length <= sizeLimit) return null;
    return { code: 'too-long', retry: false, detail: `The state may have ${sizeLimit} characters.` };
  }

  async #saveInTurn(commit: Commit): Promise<Result<true, StoreProblem>> {
    if (this.#phase !== 'running') return fail(closed);
    const written = await this.#write(joinState(commit));
    if (!written.ok) return written;
    this.#lastProblem = null;
    this.#tell(commit);
    return this.#deliver({});
  }

  /** Writes over what we know only: what somebody else wrote meanwhile is handed over as a conflict. */
  async #write(text: string): Promise<Result<true, StoreProblem>> {
    for (let attempt = 0; ; attempt += 1) {
      if (this.#etag === null || attempt > 0) {
        const [known, sent] = [this.#known, this.#lastSent];
        const read = await this.#readState();
        if (!read.ok) return read;
        const isNobodyElses = read.value === null || [known, sent, text].includes(read.value);
        if (!isNobodyElses) return fail(conflictWith(read.value ?? ''));
      }
      this.#lastSent = text;
      const answer = await this.#records.writeState(text, this.#etag, {});
      this.#noteWritten(answer, text);
      if (!answer.ok) return answer;
      if (isDone(answer.value)) return succeed(true);
      if (![409, 412].includes(answer.value.status) || attempt > 0) return fail(problemOf('The save', answer.value));
    }
  }

  #noteWritten(answer: Answer, text: string): void {
    if (answer.ok && isDone(answer.value)) this.#known = text;
    // Without the version of what now stands there, the next save reads before it writes.
    this.#etag = answer.ok && isDone(answer.value) ? answer.value.etag : null;
  }

  #tell({ outcome, seconds }: Commit): void {
    if (outcome.completion === 'completed') {
      for (const verb of this.#endings()) {
        if (!this.#told.has(verb)) this.#add(verb, lastingId(this.#deps.launch, verb), 1, seconds);
      }
      return;
    }
    const percent = Math.floor(outcome.fraction * 100);
    if (percent <= this.#percent || this.#told.has('completed')) return;
    this.#percent = percent;
    this.#add('progressed', randomId(this.#deps.randomBytes()), outcome.fraction);
  }

  #endings(): readonly Verb[] {
    return this.#deps.passes === true ? ['completed', 'passed'] : ['completed'];
  }

  #add(verb: Verb, id: string, fraction: number, seconds?: number): void {
    if (this.#data === null) return;
    const at = this.#deps.clock.now();
    const since = (at.getTime() - (this.#startedAt ?? at).getTime()) / 1000;
    const input = { id, verb, at, seconds: seconds ?? since, fraction };
    this.#told.add(verb);
    this.#outbox = [...this.#outbox, buildStatement(this.#deps.launch, this.#data, input)];
  }

  async #deliver(more: RequestInit): Promise<Result<true, StoreProblem>> {
    const sent = this.#outbox;
    if (sent.length === 0) return succeed(true);
    const answer = await this.#records.send(sent, more);
    if (!answer.ok) return answer;
    // Some of them are there already, from a try whose answer never came.
    const isKnown = answer.value.status === 409;
    if (isKnown && sent.length > 1) return this.#deliverOneByOne(sent, more);
    if (!isKnown && !isDone(answer.value)) return fail(problemOf('A statement', answer.value));
    this.#outbox = this.#outbox.filter((statement) => !sent.includes(statement));
    return succeed(true);
  }

  async #deliverOneByOne(statements: readonly Statement[], more: RequestInit): Promise<Result<true, StoreProblem>> {
    for (const statement of statements) {
      const answer = await this.#records.send([statement], more);
      if (!answer.ok) return answer;
      if (!isDone(answer.value) && answer.value.status !== 409) return fail(problemOf('A statement', answer.value));
      this.#outbox = this.#outbox.filter((other) => other !== statement);
    }
    return succeed(true);
  }
}
