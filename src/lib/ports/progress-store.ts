/** The contract all stores of progress share: memory, local, server, scorm12, scorm2004, frame. One suite tests them all. */
import type { Outcome } from '#domain/progress.ts';
import type { Result } from '#domain/result.ts';
import type { Detail } from '#domain/snapshot/detail.ts';

export interface ProgressStore {
  readonly name: string;
  /** What may travel: characters (`null`: no limit that counts) and how much detail. */
  readonly allowed: Readonly<{ size: number | null; detail: Detail }>;
  /** Seconds: save after `quiet` without changes, and never sooner than `gap` after the previous save. */
  readonly pace: Readonly<{ quiet: number; gap: number }>;
  /** Connects and reads. Opening again within one launch continues the same session. */
  open(): Promise<Result<Opened, StoreProblem>>;
  /** Resolves with success only when the owner of the data has confirmed it. */
  save(commit: Commit): Promise<Result<true, StoreProblem>>;
  /** Last chance while the page goes away; must not wait. True when the owner took it. */
  saveNow(commit: Commit): boolean;
  close(): Promise<Result<true, StoreProblem>>;
  /**
   * Puts a text that could not be read in a place of its own, so that new work may take the old place. True when it is
   * there. Only stores on the device have such a place.
   */
  keepAside?(raw: string): boolean;
}

export type Opened = Readonly<{
  snapshot: string | null;
  /** Opaque key of the learner, for telling apart people who share a device; never shown, never a name. */
  learner: string | null;
  /** `review`: the owner wants nothing written. */
  mode: 'normal' | 'review';
  /** Where the learner was, as in `Commit.location`; empty at the first visit. */
  location: string;
}>;

export type Commit = Readonly<{
  snapshot: string;
  outcome: Outcome;
  /** `l12` or `l12.t345`: lesson code and second in its clip; at most 64 characters. */
  location: string;
  /** Seconds since launch. */
  seconds: number;
}>;

export type StoreProblem =
  | Readonly<{ code: 'unreachable' | 'refused' | 'too-long' | 'closed'; retry: boolean; detail: string }>
  /** Someone else saved since we last read: merge with `theirs`, then save again. */
  | Readonly<{ code: 'conflict'; retry: true; detail: string; theirs: string }>;
