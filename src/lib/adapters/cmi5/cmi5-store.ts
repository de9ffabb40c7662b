/** Progress kept by an LMS that speaks cmi5: the state in its record store, completion as statements. */
import type { ProgressStore } from '#ports/progress-store.ts';
import { Cmi5Session, type Cmi5Deps } from './cmi5-session.ts';

export type Cmi5Store = ProgressStore &
  Readonly<{
    /** Where the LMS wants the window to go after closing; `null` when it does not say. Known once opened. */
    returnUrl: () => string | null;
  }>;

/** A store on the record store that the LMS named in the launch. */
export function createCmi5Store(deps: Cmi5Deps): Cmi5Store {
  const session = new Cmi5Session(deps);
  return {
    name: 'cmi5',
    // No limit of the specification's, but browsers allow 64 kB for all requests that outlive their page.
    allowed: { size: 50_000, detail: deps.detail ?? 'without-notes' },
    pace: { quiet: 4, gap: 5 },
    open: () => session.open(),
    save: (commit) => session.save(commit),
    saveNow: (commit) => session.saveNow(commit),
    close: () => session.close(),
    returnUrl: () => session.returnUrl,
  };
}
