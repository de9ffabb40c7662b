/** What differs between the SCORM versions, as data, so that the session itself knows neither. */
import type { Detail } from '#domain/snapshot/detail.ts';
import type { Commit } from '#ports/progress-store.ts';

/** The six calls that either version has, and that we make. */
export type CallNames = Readonly<Record<'initialize' | 'get' | 'set' | 'commit' | 'terminate' | 'lastError', string>>;

/** The API object of an LMS, its calls by name. Answers are whatever the LMS returns: not all return the text "true". */
export type LmsApi = Readonly<Record<string, (...values: readonly string[]) => unknown>>;

/** One element of the run-time data model with the text to write. */
export type CmiValue = readonly [element: string, value: string];

/** What the organisation wants its LMS to be told. */
export type LmsWishes = Readonly<{
  /** `progress`: the percentage of what counts for completing, as a score. */
  score: 'none' | 'progress';
  whenCompleted: 'completed' | 'passed';
  detail: Detail;
}>;

/** Completion alone: watching well is not a test, and texts about people stay on the device. */
export const plainWishes: LmsWishes = { score: 'none', whenCompleted: 'completed', detail: 'without-notes' };

export type Dialect = Readonly<{
  name: 'scorm12' | 'scorm2004';
  /** Where in a window the API object is. */
  api: string;
  calls: CallNames;
  /** Characters of `elements.snapshot`. */
  size: number;
  elements: Readonly<
    Record<'learner' | 'mode' | 'credit' | 'status' | 'location' | 'snapshot' | 'time' | 'exit', string>
  >;
  /** What a commit writes, in the order of writing: status last. */
  toCmi: (commit: Commit, wishes: LmsWishes) => readonly CmiValue[];
  /** Elements whose number only goes up, with what it is when all is done: that is where it stands when the status was finished at launch. */
  rising: Readonly<Record<string, string>>;
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

/** The percentage of what counts for completing, in whole numbers; 100 only when all is done. */
export function toPercentage(fraction: number): number {
  return countParts(fraction, 100);
}

/** How many whole parts of `parts` a fraction from 0 to 1 is; what is no such fraction counts as the nearest that is. */
export function countParts(fraction: number, parts: number): number {
  return Math.floor(Math.min(Math.max(fraction || 0, 0), 1) * parts);
}
