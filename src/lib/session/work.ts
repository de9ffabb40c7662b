/** The work of one session in memory, and how it is made ready for a store. */
import { allRequired, outcomeBy, type CompletionRule } from '#domain/completion.ts';
import type { CourseOutline } from '#domain/course.ts';
import { mergeProgress } from '#domain/merge.ts';
import { emptyProgress, type Progress } from '#domain/progress.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { pack, unpack, type Dropped, type SnapshotProblem } from '#domain/snapshot/index.ts';
import type { Clock } from '#ports/clock.ts';
import type { Commit, ProgressStore, StoreProblem } from '#ports/progress-store.ts';
import { locationOf } from './location.ts';
import type { OpeningNotice } from './session.ts';

/** A commit for one store, and what did not fit in it. */
export type Prepared = Readonly<{ commit: Commit; dropped: readonly Dropped[] }>;

export type Work = {
  progress: Progress;
  notices: readonly OpeningNotice[];
  readonly course: CourseOutline;
  readonly clock: Clock;
  readonly rule: CompletionRule;
  readonly launchedAt: number;
  /** The state that was found when nothing had been done yet. */
  found: Readonly<{ progress: Progress; snapshot: string }> | null;
};

/** Above this many marks packing takes long enough to be felt, so it waits until the action is over. */
const manyMarks = 1000;
/** Seconds over which saves to the device are taken together then. Leaving the page does not wait for them. */
export const secondsTogether = 0.25;

export function startWork(course: CourseOutline, clock: Clock, rule: CompletionRule = allRequired): Work {
  return {
    progress: emptyProgress,
    notices: [],
    course,
    clock,
    rule,
    launchedAt: clock.now().getTime(),
    found: null,
  };
}

/** What `store` may have of the work. */
export function prepareCommit(work: Work, store: ProgressStore): Result<Prepared, StoreProblem> {
  const packed = pack(work.progress, store.allowed);
  if (!packed.ok) {
    const detail = `The work does not fit in the ${store.allowed.size} characters of "${store.name}", even without texts.`;
    return fail({ code: 'too-long', retry: false, detail });
  }
  const commit: Commit = {
    snapshot: packed.value.text,
    outcome: outcomeBy(work.rule, work.progress, work.course),
    location: locationOf(work.progress, work.course),
    seconds: Math.floor((work.clock.now().getTime() - work.launchedAt) / 1000),
  };
  return succeed({ commit, dropped: packed.value.dropped });
}

/** Lays a stored state under the work. Nothing stored is nothing to do. */
export function mergeSnapshot(work: Work, snapshot: string | null): Result<true, SnapshotProblem> {
  if (snapshot === null || snapshot === '') return succeed(true);
  const theirs = unpack(snapshot);
  if (!theirs.ok) return theirs;
  // Where nothing was done yet, what is found is the work, and there is no need to pack it to know that.
  const isUntouched = work.progress === emptyProgress;
  work.progress = isUntouched ? theirs.value : mergeProgress(work.progress, theirs.value);
  if (isUntouched) work.found = { progress: theirs.value, snapshot };
  return succeed(true);
}

/** True when `snapshot` is not what `store` should have. Nothing done is nothing to write, least of all over what could not be read. */
export function isBehind(work: Work, store: ProgressStore, snapshot: string | null): boolean {
  const { opened, finished, attempts, practised } = work.progress;
  if (opened.size + finished.size + attempts.size + practised.size === 0) return false;
  if (work.found?.progress === work.progress && work.found.snapshot === snapshot) return false;
  const packed = pack(work.progress, store.allowed);
  return !packed.ok || packed.value.text !== snapshot;
}

/** Adds a notice, once. */
export function addNotice(work: Work, notice: OpeningNotice): void {
  const isKnown = work.notices.some(({ code, kept }) => code === notice.code && kept === notice.kept);
  if (!isKnown) work.notices = [...work.notices, notice];
}

export function hasManyMarks(work: Work): boolean {
  let marks = 0;
  for (const attempt of work.progress.attempts.values()) marks += attempt.marks.length;
  return marks > manyMarks;
}
