/** What differs between the SCORM versions, as data, so that the session itself knows neither. */
import type { Commit } from '#ports/progress-store.ts';

/** The six calls of either version. Answers are whatever the LMS returns: not all return the text "true". */
export type LmsCalls = Readonly<{
  initialize: () => unknown;
  get: (element: string) => unknown;
  set: (element: string, value: string) => unknown;
  commit: () => unknown;
  terminate: () => unknown;
  lastError: () => unknown;
}>;

/** One element of the run-time data model with the text to write. */
export type CmiValue = readonly [element: string, value: string];

export type Dialect = Readonly<{
  name: 'scorm12' | 'scorm2004';
  /** Characters of `elements.snapshot`. */
  size: number;
  elements: Readonly<
    Record<'learner' | 'mode' | 'credit' | 'status' | 'location' | 'snapshot' | 'time' | 'exit', string>
  >;
  /** What a commit writes, in the order of writing: status last. */
  toCmi: (commit: Commit) => readonly CmiValue[];
  /** Elements whose number only goes up; 1 where the status was finished at launch. */
  rising: readonly string[];
  /** Error codes for: this LMS does not keep that element. */
  absent: readonly string[];
  /** Error codes for: it will never take this value, so that trying again is of no use. */
  final: readonly string[];
  /** Error codes of a read that only say that there is no value yet. */
  empty: readonly string[];
  /** Error codes of the first call that say that the session runs already. */
  running: readonly string[];
}>;

/** Characters of a location, far under what every LMS takes (255 in SCORM 1.2). */
export const longestLocation = 64;

/** The rank of "completed" and "passed". */
export const finishedRank = 3;

/** How far a status is on its way; a status is never replaced by one that is not further. */
export function rankStatus(status: string): number {
  switch (status.trim().toLowerCase()) {
    case 'browsed':
    case 'incomplete':
      return 1;
    case 'failed':
      return 2;
    case 'completed':
    case 'passed':
      return finishedRank;
    default:
      // Empty, "not attempted", "not_attempted", "unknown", and what no version knows.
      return 0;
  }
}
