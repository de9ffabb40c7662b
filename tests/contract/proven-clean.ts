/** A subject for the contract suite on a strict LMS: besides what the suite asks, no call may break a rule of SCORM. */
import { expect } from 'vitest';
import type { ProgressStore } from '#ports/progress-store.ts';
import type { Faults, StoredValues, StrictLms } from '../helpers/lms/strict-lms.ts';
import type { StoreSubject } from './progress-store.ts';

type Launch = Readonly<{ lms: StrictLms; store: ProgressStore; limit: number }>;

/** `launch` opens the course once more for the same learner; the faults it is given last as long as the connection is broken. */
export function provenClean(launch: (owner: { stored: StoredValues; faults: Faults }) => Launch): StoreSubject {
  const owner = { stored: {}, faults: {} as Faults };
  const all: StrictLms[] = [];
  const open = (): Launch => {
    const made = launch(owner);
    all.push(made.lms);
    return made;
  };
  const { store, limit } = open();
  return {
    store,
    limit,
    reopen: () => open().store,
    breakConnection() {
      owner.faults.gone = true;
      return () => {
        owner.faults.gone = false;
      };
    },
    dispose() {
      expect(all.flatMap(({ violations }) => violations)).toEqual([]);
    },
  };
}
