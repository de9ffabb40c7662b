/** One learning session: events in, state out, and everything saved. Knows neither page nor network. */
import type { CompletionRule } from '#domain/completion.ts';
import type { CourseOutline } from '#domain/course.ts';
import type { Progress, ProgressEvent } from '#domain/progress.ts';
import type { Clock } from '#ports/clock.ts';
import type { ProgressStore, StoreProblem } from '#ports/progress-store.ts';

export type SaveState =
  | Readonly<{ kind: 'opening' }>
  | Readonly<{ kind: 'saved'; at: Date }>
  | Readonly<{ kind: 'saving' }>
  /** Not (yet) with the owner; the work is on this device. */
  | Readonly<{ kind: 'device-only'; problem: StoreProblem }>
  /** Neither with the owner nor on this device: only in this window. */
  | Readonly<{ kind: 'unsaved'; problem: StoreProblem }>
  /** The owner asked for nothing to be written. */
  | Readonly<{ kind: 'review' }>;

/** What was found at opening and needs telling. `kept` is the raw state that could not be read, kept aside and offered as a download. */
export type OpeningNotice = Readonly<{ code: 'damaged' | 'newer' | 'no-device-storage'; kept: string | null }>;

export type SessionView = Readonly<{
  progress: Progress;
  save: SaveState;
  notices: readonly OpeningNotice[];
  /** True while texts are not sent to the owner but kept on this device. */
  textsStayHere: boolean;
  /** Opaque key of the learner, for telling apart people who share a device; `null` where nobody is known. Settled once `start` is done. */
  learner: string | null;
  /** Whole days since 1970. */
  today: number;
}>;

export interface LearningSession {
  /** Reads owner and device, lays both together, and saves what only one of them had. */
  start(): Promise<void>;
  dispatch(event: ProgressEvent): void;
  get(): SessionView;
  /** Calls `listener` after every change until the returned function is called. */
  subscribe(listener: () => void): () => void;
  /** The page is being hidden or left: hand over what is not yet saved, without waiting. */
  hide(): void;
  /** Saves what is left and closes the stores. */
  finish(): Promise<SaveState>;
}

export type SessionDeps = Readonly<{
  /** The owner: LMS, server or this device. */
  store: ProgressStore;
  /** The copy with everything on this device, per learner; `null` where `store` is itself that copy. */
  deviceCopy: ((learner: string | null) => ProgressStore) | null;
  course: CourseOutline;
  clock: Clock;
  /** When the course counts as completed; without it: when every required lesson is finished. */
  rule?: CompletionRule;
}>;
