/** A stretch of a clip that an exercise shows, named by cues so that another recording can replace the clip. */
import type { Cue } from './clip.ts';
import { fail, succeed, type Result } from './result.ts';

/** Seconds in a clip. */
export type Span = Readonly<{ start: number; end: number }>;

/** Whether both cover some of the same time; touching is not enough. */
export function overlaps(one: Span, other: Span): boolean {
  return one.end > other.start && one.start < other.end;
}

/** From the start of one cue to the end of another, and what is shown around them. */
export type Fragment = Readonly<{
  from: string;
  /** The cue with which it ends; `from` when left out. */
  to?: string | undefined;
  /** Seconds before the first cue: what led to it belongs to it. */
  before: number;
  /** Seconds after the last cue; negative to stop earlier. */
  after: number;
}>;

export type FragmentProblem = Readonly<{ unknownCue: string } | { reversed: true }>;

/** When the fragment is in a clip of `length` seconds, cut off at its ends. */
export function timeFragment(
  { from, to = from, before, after }: Fragment,
  cues: readonly Cue[],
  length: number,
): Result<Span, FragmentProblem> {
  const first = cues.find(({ id }) => id === from);
  if (first === undefined) return fail({ unknownCue: from });
  const last = cues.find(({ id }) => id === to);
  if (last === undefined) return fail({ unknownCue: to });
  const start = Math.max(0, first.start - before);
  const end = Math.min(length, last.end + after);
  return end > start ? succeed({ start, end }) : fail({ reversed: true });
}
