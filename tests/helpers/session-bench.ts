/** A learner at one device: an owner, the device's storage and a clock, on which sessions are started one after another. */
import { createLocalStore } from '#adapters/local/local-store.ts';
import {
  createMemoryOwner,
  createMemoryStore,
  type MemoryOptions,
  type MemoryOwner,
} from '#adapters/memory/memory-store.ts';
import type { CourseOutline } from '#domain/course.ts';
import type { Progress, ProgressEvent } from '#domain/progress.ts';
import { unpack } from '#domain/snapshot/index.ts';
import type { ProgressStore, StoreProblem } from '#ports/progress-store.ts';
import { createSession } from '#session/create-session.ts';
import type { LearningSession } from '#session/session.ts';
import { createTestStorage, type TestStorage } from './device-storage.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';
import { sampleMark } from './progress-samples.ts';

export const course: CourseOutline = {
  id: 'vknz',
  lessons: [
    { code: 12, required: true, exercises: [1, 2] },
    { code: 13, required: true, exercises: [3] },
  ],
};

export const lost: StoreProblem = { code: 'unreachable', retry: true, detail: 'Switched off by the test.' };

export type Bench = Readonly<{
  clock: ManualClock;
  owner: MemoryOwner;
  storage: TestStorage;
  /** A session with `owner` and, beside it, a copy in `storage`. */
  launch(options?: MemoryOptions): LearningSession;
  /** A session whose owner is this device. */
  launchOnDevice(): LearningSession;
  openOwner(options?: MemoryOptions): ProgressStore;
  openDevice(learner: string | null): ProgressStore;
  /** What the owner and the device hold now. */
  atOwner(): Progress | null;
  onDevice(learner?: string | null): Progress | null;
}>;

const ownerOptions: MemoryOptions = { size: 4000, detail: 'without-notes', learner: 'k3', pace: { quiet: 2, gap: 10 } };

export function createBench(): Bench {
  const clock = createManualClock();
  const owner = createMemoryOwner();
  const storage = createTestStorage();
  const openOwner = (options: MemoryOptions = {}) => createMemoryStore(owner, { ...ownerOptions, ...options });
  const openLocal = (learner: string | null) => createLocalStore({ storage, course: course.id, learner });
  return {
    clock,
    owner,
    storage,
    openOwner,
    openDevice: openLocal,
    launch: (options) => createSession({ store: openOwner(options), deviceCopy: openLocal, course, clock }),
    launchOnDevice: () => createSession({ store: openLocal(null), deviceCopy: null, course, clock }),
    atOwner: () => read(owner.snapshot),
    onDevice(learner = 'k3') {
      const key = learner === null ? 'vknz:vknz' : `vknz:vknz:${learner}`;
      return read(storage.values.get(key)?.split(' ')[0] ?? null);
    },
  };
}

function read(snapshot: string | null): Progress | null {
  if (snapshot === null) return null;
  const progress = unpack(snapshot);
  if (!progress.ok) throw new Error(`What is stored cannot be read: ${progress.problem}.`);
  return progress.value;
}

/** The event of saving a mark at `tenth` of exercise 1, with a note if one is given. */
export function markAt(tenth: number, observation = ''): ProgressEvent {
  const mark = sampleMark(tenth, { notes: { observation, interpretation: '', alternative: '' } });
  return { type: 'mark-saved', exercise: 1, mark };
}

/** Tenths at which exercise 1 has marks. */
export function marksIn(progress: Progress | null): readonly number[] {
  return progress?.attempts.get(1)?.marks.map((mark) => mark.id.tenth) ?? [];
}
