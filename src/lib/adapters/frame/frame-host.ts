/**
 * The side of the launch page: one store for all lesson pages that are shown in its frame, one after another. What
 * crosses the frame is plain data, copied here, because a page that has gone must leave nothing behind that can break.
 */
import { allRequired, type CompletionRule } from '#domain/completion.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { Clock } from '#ports/clock.ts';
import type { Commit, Opened, ProgressStore, StoreProblem } from '#ports/progress-store.ts';

/** What a lesson page in the frame may ask of the launch page around it. */
export interface FrameHost {
  /** Name of the store behind it: `local` means that the work is kept on this device. */
  readonly name: string;
  readonly allowed: ProgressStore['allowed'];
  readonly pace: ProgressStore['pace'];
  /** When the course counts as completed. */
  readonly rule: CompletionRule;
  open(): Promise<Result<Opened, StoreProblem>>;
  save(commit: Commit): Promise<Result<true, StoreProblem>>;
  saveNow(commit: Commit): boolean;
}

/** What only the launch page may do. */
export interface FrameOwner {
  readonly host: FrameHost;
  /** Hands the owner of the data what it has not confirmed yet, without waiting. True when nothing is left. */
  flush(): boolean;
  /** The same, and waits for the answer. */
  deliver(): Promise<Result<true, StoreProblem>>;
}

/**
 * The owner of `store` for one launch. Commits of a page that has gone stay pending until they are confirmed; the next
 * page is told of them as a conflict, so that it merges them. Time is counted from this call, over all pages.
 */
export function createFrameOwner(store: ProgressStore, clock: Clock, rule: CompletionRule = allRequired): FrameOwner {
  const launched = clock.now().getTime();
  let pending: Commit | null = null;
  let isInherited = false;

  const take = (commit: Commit): Commit => {
    const copy = { ...copyCommit(commit), seconds: (clock.now().getTime() - launched) / 1000 };
    pending = copy;
    return copy;
  };
  const settle = (commit: Commit, done: boolean): void => {
    if (done && pending === commit) pending = null;
  };

  const host: FrameHost = {
    name: store.name,
    allowed: { ...store.allowed },
    pace: { ...store.pace },
    rule,
    open: () => {
      isInherited = !flush();
      return store.open();
    },
    save: async (given) => {
      if (isInherited && pending !== null && pending.snapshot !== given.snapshot) {
        isInherited = false;
        return fail({
          code: 'conflict',
          retry: true,
          detail: 'An earlier page made changes that the owner has not confirmed yet.',
          theirs: pending.snapshot,
        });
      }
      const commit = take(given);
      const saved = await store.save(commit);
      settle(commit, saved.ok);
      return saved;
    },
    saveNow: (given) => {
      const commit = take(given);
      const done = store.saveNow(commit);
      settle(commit, done);
      return done;
    },
  };
  const flush = (): boolean => pending === null || host.saveNow(pending);
  const deliver = (): Promise<Result<true, StoreProblem>> => {
    isInherited = false;
    return pending === null ? Promise.resolve(succeed(true)) : host.save(pending);
  };
  return { host, flush, deliver };
}

function copyCommit({ snapshot, outcome, location }: Commit): Commit {
  const completion = outcome.completion === 'completed' ? 'completed' : 'incomplete';
  return {
    snapshot: String(snapshot),
    outcome: { completion, fraction: Number(outcome.fraction) },
    location: String(location),
    seconds: 0,
  };
}
