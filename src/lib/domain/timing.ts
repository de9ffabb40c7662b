/** Gives moments their time: from the cues of the clip at hand, so that another recording can replace it. */
import type { Cue } from './clip.ts';
import type { Moment } from './conversation.ts';
import type { TimedMoment } from './match.ts';
import { fail, succeed, type Result } from './result.ts';

export type TimingProblem = Readonly<{ moment: string; unknownCue: string }>;

/** Moments with begin and end, in clip order; all unknown cues at once when there are any. */
export function timeMoments(
  moments: readonly Moment[],
  cues: readonly Cue[],
): Result<readonly TimedMoment[], readonly TimingProblem[]> {
  const known = new Map(cues.map((cue) => [cue.id, cue]));
  const problems = moments.flatMap((moment) =>
    moment.cues.filter((cue) => !known.has(cue)).map((cue) => ({ moment: moment.id, unknownCue: cue })),
  );
  if (problems.length > 0) return fail(problems);
  const timed = moments.map(({ id, weight, signal, cues: ids }) => {
    const own = ids.map((cue) => known.get(cue) as Cue);
    const start = Math.min(...own.map((cue) => cue.start));
    return { id, weight, signal, start, end: Math.max(...own.map((cue) => cue.end)) };
  });
  return succeed(timed.toSorted((a, b) => a.start - b.start));
}
