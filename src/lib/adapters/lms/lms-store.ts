/** An LMS session as a store of progress. */
import type { ProgressStore } from '#ports/progress-store.ts';
import { plainWishes, type Dialect, type LmsApi, type LmsWishes } from './dialect.ts';
import { LmsSession, type Log } from './lms-session.ts';

export type LmsStore = ProgressStore &
  Readonly<{
    /** What was confirmed turns out not to be kept for sure: the next save hands over everything again. */
    doubt: () => void;
  }>;

/**
 * A store over one LMS session. All calls to the LMS are made before a method returns, so `close` may be called while
 * the page goes away without waiting for its promise.
 */
export function createLmsStore(api: LmsApi, dialect: Dialect, log: Log, wishes: LmsWishes = plainWishes): LmsStore {
  const session = new LmsSession(api, dialect, log, wishes);
  return {
    name: dialect.name,
    allowed: { size: dialect.size, detail: wishes.detail },
    // An LMS answers synchronously and writes a database row per call. Four seconds of quiet take what belongs together
    // into one save, and leave the last action with the LMS within five.
    pace: { quiet: 4, gap: 5 },
    open: () => Promise.resolve(session.open()),
    save: (commit) => Promise.resolve(session.write(commit, false)),
    saveNow: (commit) => session.write(commit, true).ok,
    close: () => Promise.resolve(session.terminate()),
    doubt: () => session.doubt(),
  };
}
