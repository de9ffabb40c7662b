/** A platform as a trial of faults sees it: launched again and again, breaking when told to, asked afterwards what it has. */
import type { ProgressStore } from '#ports/progress-store.ts';
import type { Chance } from '../random.ts';
import type { versions } from './both-versions.ts';
import type { Faults, StoredValues, StrictLms } from './strict-lms.ts';

export type TrialPlatform = Readonly<{
  /** The learner opens the course once more. */
  launch: () => ProgressStore;
  /** What may go wrong while working. */
  faults: readonly ((chance: Chance) => void)[];
  breakLeaving: () => void;
  /** Everything works again. */
  mend: () => void;
  /** The text of the state that it keeps; empty without one. */
  snapshot: () => string;
  isCompleted: () => boolean;
  /** Whether completion is told apart from the state, so that one may arrive before the other. */
  tellsApart: boolean;
  /** What the course did against the rules, other than what its faults bring about. */
  violations: () => readonly string[];
}>;

/** A strict LMS that speaks SCORM. */
export function startScormPlatform(version: (typeof versions)[number]): TrialPlatform {
  const stored: StoredValues = {};
  const faults: Faults = {};
  const launched: StrictLms[] = [];
  const set = (given: Faults) => (): void => void Object.assign(faults, given);
  return {
    launch() {
      const { lms, store } = version.open(stored, faults, () => undefined);
      launched.push(lms);
      return store;
    },
    faults: [
      (chance) => set({ refusedCommits: chance.between(1, 6) })(),
      set({ expired: true }),
      set({ gone: true }),
      set({ falseWithZero: true }),
    ],
    breakLeaving: set({ refusesWhileLeaving: true }),
    mend() {
      for (const name of Object.keys(faults)) Reflect.deleteProperty(faults, name);
    },
    snapshot: () => stored[version.state] ?? '',
    isCompleted: () => ['completed', 'passed'].includes(stored[version.status] ?? ''),
    tellsApart: false,
    violations: () =>
      launched.flatMap(({ violations }) => violations.filter((sentence) => !/is error (101|391)\.$/.test(sentence))),
  };
}
