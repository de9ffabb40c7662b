/**
 * Progress in the browser's own storage: the owner on the plain website, and the copy with everything beside an LMS or
 * server. One key per course and learner; its value is the snapshot, a space, and the location.
 */
import { fail, succeed, type Result } from '#domain/result.ts';
import type { Commit, Opened, ProgressStore, StoreProblem } from '#ports/progress-store.ts';

/** The part of `localStorage` that is used. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export type LocalOptions = Readonly<{
  /** `null` where the browser forbids storage. */
  storage: DeviceStorage | null;
  course: string;
  /** Opaque key of the learner; `null` where nobody is known. */
  learner: string | null;
}>;

const placesAside = 5;

/** The key under which the progress of `learner` stands; texts kept aside stand under it with `.aside1` and so on. */
export function localKeyOf(course: string, learner: string | null): string {
  return learner === null ? `vknz:${course}` : `vknz:${course}:${learner}`;
}

/** Never throws: storage that is full, forbidden or forgetful gives `refused`; another window's save gives `conflict`. */
export function createLocalStore({ storage, course, learner }: LocalOptions): ProgressStore {
  const key = localKeyOf(course, learner);
  let isClosed = false;
  /** The value this store last read or wrote. */
  let known: string | null = null;

  function write(value: string): StoreProblem | null {
    if (isClosed) return closed;
    return attempt(storage, (open) => {
      const current = open.getItem(key);
      if (current !== null && current !== known && current !== value) {
        return { code: 'conflict', retry: true, detail: 'Another window saved.', theirs: current };
      }
      if (current !== value) open.setItem(key, value);
      known = value;
      return null;
    });
  }
  function read(): Result<Opened, StoreProblem> {
    if (isClosed) return fail(closed);
    let value: string | null = null;
    const problem = attempt(storage, (open) => {
      value = open.getItem(key);
      // Full storage that can still be read is worth opening; empty storage that keeps nothing is not.
      return value === null ? testStorage(open, `${key}.test`) : null;
    });
    if (problem !== null) return fail(problem);
    known = value;
    return succeed({ ...splitValue(value), learner, mode: 'normal' });
  }

  return {
    name: 'local',
    allowed: { size: null, detail: 'everything' },
    pace: { quiet: 0, gap: 0 },
    open: async () => read(),
    async save(commit) {
      const problem = write(toValue(commit));
      if (problem === null) return succeed(true);
      if (problem.code !== 'conflict') return fail(problem);
      known = problem.theirs;
      return fail({ ...problem, theirs: splitValue(problem.theirs).snapshot });
    },
    saveNow: (commit) => write(toValue(commit)) === null,
    async close() {
      if (isClosed) return fail(closed);
      isClosed = true;
      return succeed(true);
    },
    keepAside: (raw) => !isClosed && attempt(storage, (open) => putAside(open, key, raw)) === null,
  };
}

const closed: StoreProblem = { code: 'closed', retry: false, detail: 'This store was closed.' };

function refuse(detail: string): StoreProblem {
  return { code: 'refused', retry: false, detail };
}

/** Runs `use`; whatever the browser throws (full, forbidden, switched off) becomes `refused`. */
function attempt(
  storage: DeviceStorage | null,
  use: (open: DeviceStorage) => StoreProblem | null,
): StoreProblem | null {
  if (storage === null) return refuse('The browser forbids storage.');
  try {
    return use(storage);
  } catch (error) {
    return refuse(`The browser refused storage: ${String(error)}`);
  }
}

function testStorage(storage: DeviceStorage, key: string): StoreProblem | null {
  storage.setItem(key, 'test');
  const isKept = storage.getItem(key) === 'test';
  storage.removeItem(key);
  return isKept ? null : refuse('The browser takes values but does not keep them.');
}

function putAside(storage: DeviceStorage, key: string, raw: string): StoreProblem | null {
  for (let place = 1; place <= placesAside; place += 1) {
    const placeKey = `${key}.aside${place}`;
    const there = storage.getItem(placeKey);
    if (there === raw) return null;
    if (there !== null) continue;
    storage.setItem(placeKey, raw);
    return null;
  }
  return refuse('All places for texts kept aside are taken.');
}

function toValue(commit: Commit): string {
  return `${commit.snapshot} ${commit.location}`;
}

function splitValue(value: string): { snapshot: string; location: string };
function splitValue(value: string | null): { snapshot: string | null; location: string };
function splitValue(value: string | null): { snapshot: string | null; location: string } {
  if (value === null) return { snapshot: null, location: '' };
  const space = value.indexOf(' ');
  return space < 0
    ? { snapshot: value, location: '' }
    : { snapshot: value.slice(0, space), location: value.slice(space + 1) };
}
