/**
 * Progress in the memory of one window: the last resort where nothing else works, and the owner in tests of whatever
 * talks to a store.
 */
import { fail, succeed, type Result } from '#domain/result.ts';
import type { Detail } from '#domain/snapshot/detail.ts';
import type { Commit, Opened, ProgressStore, StoreProblem } from '#ports/progress-store.ts';

/** What outlives a launch. Several stores on one owner are several windows of one learner. */
export type MemoryOwner = {
  snapshot: string | null;
  location: string;
  /** Goes up with every save. */
  revision: number;
  /** Every accepted commit, in order. */
  readonly commits: Commit[];
  readonly aside: string[];
  /** While set, nothing can be read or written and this is the answer. */
  broken: StoreProblem | null;
};

export type MemoryOptions = Readonly<{
  size?: number | null;
  detail?: Detail;
  learner?: string | null;
  mode?: Opened['mode'];
  pace?: ProgressStore['pace'];
}>;

export function createMemoryOwner(): MemoryOwner {
  return { snapshot: null, location: '', revision: 0, commits: [], aside: [], broken: null };
}

/** A store on `owner`. It notices saves by other stores on the same owner. */
export function createMemoryStore(
  owner: MemoryOwner = createMemoryOwner(),
  options: MemoryOptions = {},
): ProgressStore {
  const { size = null, detail = 'everything', learner = null, mode = 'normal', pace = { quiet: 0, gap: 0 } } = options;
  let isClosed = false;
  let seen = 0;

  function findObstacle(commit: Commit): StoreProblem | null {
    if (isClosed) return closed;
    if (owner.broken !== null) return owner.broken;
    if (size !== null && commit.snapshot.length > size) {
      return { code: 'too-long', retry: false, detail: `${commit.snapshot.length} of at most ${size} characters.` };
    }
    if (owner.revision === seen || owner.snapshot === null) return null;
    return { code: 'conflict', retry: true, detail: 'Another window saved.', theirs: owner.snapshot };
  }
  function write(commit: Commit): void {
    owner.snapshot = commit.snapshot;
    owner.location = commit.location;
    owner.revision += 1;
    owner.commits.push(commit);
    seen = owner.revision;
  }
  async function answer<T>(problem: StoreProblem | null, value: () => T): Promise<Result<T, StoreProblem>> {
    return problem === null ? succeed(value()) : fail(problem);
  }

  return {
    name: 'memory',
    allowed: { size, detail },
    pace,
    open: () =>
      answer<Opened>(isClosed ? closed : owner.broken, () => {
        seen = owner.revision;
        return { snapshot: owner.snapshot, learner, mode, location: owner.location };
      }),
    save(commit) {
      const problem = findObstacle(commit);
      if (problem === null) write(commit);
      if (problem?.code === 'conflict') seen = owner.revision;
      return answer(problem, () => true as const);
    },
    saveNow(commit) {
      const isFree = findObstacle(commit) === null;
      if (isFree) write(commit);
      return isFree;
    },
    close() {
      const problem = isClosed ? closed : null;
      isClosed = true;
      return answer(problem, () => true as const);
    },
    keepAside(raw) {
      if (isClosed || owner.broken !== null) return false;
      owner.aside.push(raw);
      return true;
    },
  };
}

const closed: StoreProblem = { code: 'closed', retry: false, detail: 'This store was closed.' };
