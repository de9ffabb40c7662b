/** When to save: after quiet, never too often, never two at once, and again after a failure. Knows nothing of what is saved. */
import type { Clock } from '#ports/clock.ts';
import type { ProgressStore, StoreProblem } from '#ports/progress-store.ts';
import { secondsTogether } from './work.ts';

/**
 * How soon: `now` as soon as the gap allows, `soon` after quiet, `later` with whatever is saved next or after a while,
 * `together` with what follows within a moment.
 */
export type Urgency = 'now' | 'together' | 'soon' | 'later';

export type SaveQueue = Readonly<{
  request(urgency: Urgency): void;
  /** Counts a failure that happened outside, as if a save had failed with it. */
  report(problem: StoreProblem): void;
  /** Saves what waits without regard for the pace; resolves when nothing is in flight any more. */
  flush(): Promise<void>;
  /** Nothing is saved after this. What is in flight goes on. */
  stop(): void;
  /** True while something waits or is in flight. */
  isBusy(): boolean;
  /** Why the last save failed; `null` after a success. */
  problem(): StoreProblem | null;
}>;

export type SaveQueueDeps = Readonly<{
  clock: Clock;
  pace: ProgressStore['pace'];
  /** Saves the newest state; `null` when the owner confirmed it. */
  save: () => Promise<StoreProblem | null>;
  /** Called after every start and end of a save. */
  onChange: () => void;
}>;

/** Seconds to wait after the first, second, … failure in a row; the last one holds from there on. */
export const backOff = [2, 5, 15, 30] as const;
/** A learner who never pauses is saved all the same after so many times the quiet of the pace. */
const longestQuiet = 6;
/** Positions alone are saved this often at most; they travel with every other save. */
const secondsForPositions = 30;
/** Conflicts solved at once before it counts as a failure: two windows must not chase each other for ever. */
const conflictsAtOnce = 3;

export function createSaveQueue(deps: SaveQueueDeps): SaveQueue {
  return new Queue(deps);
}

class Queue implements SaveQueue {
  readonly #deps: SaveQueueDeps;
  /** Second at which what waits is due, per urgency; infinite when nothing waits. */
  #due = { urgent: Infinity, soon: Infinity, later: Infinity };
  #soonSince = Infinity;
  #notBefore = -Infinity;
  #failures = 0;
  #problem: StoreProblem | null = null;
  #inFlight: Promise<void> | null = null;
  #cancel: () => void = () => undefined;
  #isStopped = false;

  constructor(deps: SaveQueueDeps) {
    this.#deps = deps;
  }

  request(urgency: Urgency): void {
    const now = this.#now();
    const { quiet } = this.#deps.pace;
    if (urgency === 'soon') {
      this.#soonSince = Math.min(this.#soonSince, now);
      this.#due.soon = Math.min(now + quiet, this.#soonSince + quiet * longestQuiet);
    } else if (urgency === 'later') {
      this.#due.later = Math.min(this.#due.later, quiet === 0 ? now : now + Math.max(quiet, secondsForPositions));
    } else {
      this.#due.urgent = Math.min(this.#due.urgent, urgency === 'together' ? now + secondsTogether : now);
    }
    this.#plan();
  }

  report(problem: StoreProblem): void {
    this.#takeAnswer(problem);
    this.#plan();
  }

  async flush(): Promise<void> {
    await this.#inFlight;
    for (let round = 0; this.isBusy() && round <= conflictsAtOnce; round += 1) {
      // The end of one save may have begun the next.
      await this.#run();
      if (this.#problem !== null && this.#problem.code !== 'conflict') return;
    }
  }

  stop(): void {
    this.#isStopped = true;
    this.#cancel();
  }

  isBusy(): boolean {
    return this.#inFlight !== null || this.#isWaiting();
  }

  problem(): StoreProblem | null {
    // A conflict that is being solved is ordinary saving.
    return this.#problem?.code === 'conflict' && this.#failures <= conflictsAtOnce ? null : this.#problem;
  }

  #now(): number {
    return this.#deps.clock.now().getTime() / 1000;
  }

  #dueAt(): number {
    return Math.min(this.#due.urgent, this.#due.soon, this.#due.later);
  }

  #isWaiting(): boolean {
    return this.#dueAt() < Infinity;
  }

  #plan(): void {
    if (this.#isStopped || this.#inFlight !== null || !this.#isWaiting()) return;
    this.#cancel();
    const delay = Math.max(this.#dueAt(), this.#notBefore) - this.#now();
    if (delay > 0) this.#cancel = this.#deps.clock.after(delay, () => void this.#run());
    else void this.#run();
  }

  #run(): Promise<void> {
    if (this.#isStopped) return Promise.resolve();
    this.#inFlight ??= this.#saveOnce();
    return this.#inFlight;
  }

  async #saveOnce(): Promise<void> {
    this.#cancel();
    this.#due = { urgent: Infinity, soon: Infinity, later: Infinity };
    this.#soonSince = Infinity;
    const saving = this.#save();
    this.#deps.onChange();
    this.#takeAnswer(await saving);
    this.#inFlight = null;
    this.#deps.onChange();
    this.#plan();
  }

  async #save(): Promise<StoreProblem | null> {
    try {
      return await this.#deps.save();
    } catch (error) {
      // A store that throws has a bug; the learner's work must be tried again all the same.
      return { code: 'unreachable', retry: true, detail: `The store threw: ${String(error)}` };
    }
  }

  #takeAnswer(problem: StoreProblem | null): void {
    const now = this.#now();
    this.#problem = problem;
    if (problem === null) {
      this.#failures = 0;
      this.#notBefore = now + this.#deps.pace.gap;
      return;
    }
    if (!problem.retry) return;
    this.#failures += 1;
    const isSolved = problem.code === 'conflict' && this.#failures <= conflictsAtOnce;
    const wait = backOff[Math.min(this.#failures, backOff.length) - 1] ?? 0;
    this.#notBefore = isSolved ? now : now + wait;
    this.#due.urgent = now;
  }
}
