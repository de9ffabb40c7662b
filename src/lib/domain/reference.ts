/**
 * The reference of a clip, made from what three coders marked without seeing each other's marks: which moments matter, and
 * how far coders agree at all. Rule 5.1 of the course's scoring rules. Times are seconds.
 */
import type { Cue } from './clip.ts';
import type { Coder, Coding, Moment, MomentWeight } from './conversation.ts';
import { fail, succeed, type Result } from './result.ts';
import { timeUnitAgreement, type Agreement } from './scoring/agreement.ts';
import { pairUp, type Target } from './scoring/pair-up.ts';
import { ceilingOf } from './scoring/scores.ts';
import { windowOf } from './scoring/windows.ts';
import type { Signal } from './vocabulary.ts';

/** One coder's mark with the time of its cue in the clip at hand. */
export type CodedMark = Readonly<{ by: Coder; cue: string; signal: Signal; start: number; end: number }>;

/** What coders marked within three seconds of each other. */
export type CodedMoment = Readonly<{
  start: number;
  end: number;
  /** Each once, in the order in which they marked. */
  coders: readonly Coder[];
  marks: readonly CodedMark[];
  weight: Exclude<MomentWeight, 'neutral'>;
}>;

/** F1 of each coder against the others, 0 to 1, and their mean: the ceiling of what a learner can reach. */
export type CoderAgreement = Readonly<{
  coders: readonly Readonly<{ by: Coder; f1: number }>[];
  ceiling: number;
  /** Each two of them, second by second of the clip. */
  pairs: readonly (Readonly<{ one: Coder; other: Coder }> & Agreement)[];
}>;

/** Marks of the same moment start at most this far apart. */
export const momentReach = 3;

/** So many coders make a moment core. */
const fewestForCore = 2;

/** How much a moment weighs that so many coders saw. */
export function weightFor(coderCount: number): MomentWeight {
  if (coderCount >= fewestForCore) return 'core';
  return coderCount > 0 ? 'possible' : 'neutral';
}

/** The weight that follows from the codings: by how many coders marked one of the moment's cues. */
export function weightFromCodings(moment: Pick<Moment, 'cues'>, codings: readonly Coding[]): MomentWeight {
  const saw = codings.filter(({ marks }) => marks.some(({ cue }) => moment.cues.includes(cue)));
  return weightFor(new Set(saw.map(({ by }) => by)).size);
}

/** Marks with their times, in clip order. Fails with the cues that the clip lacks. */
export function timeCodings(
  codings: readonly Coding[],
  cues: readonly Cue[],
): Result<readonly CodedMark[], readonly string[]> {
  const known = new Map(cues.map((cue) => [cue.id, cue]));
  const unknown = codings.flatMap(({ marks }) => marks.map(({ cue }) => cue)).filter((cue) => !known.has(cue));
  if (unknown.length > 0) return fail([...new Set(unknown)]);
  const marks = codings.flatMap(({ by, marks: own }) =>
    own.map(({ cue, signal }): CodedMark => {
      const { start, end } = known.get(cue) as Cue;
      return { by, cue, signal, start, end };
    }),
  );
  return succeed(marks.toSorted((a, b) => a.start - b.start || a.end - b.end));
}

/** Joins marks that start within three seconds of the first of them; each mark belongs to one moment. In clip order. */
export function clusterMarks(marks: readonly CodedMark[]): readonly CodedMoment[] {
  const groups: CodedMark[][] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && mark.start - group[0].start <= momentReach) group.push(mark);
    else groups.push([mark]);
  }
  return groups.map((group) => {
    const who = [...new Set(group.map(({ by }) => by))];
    const [start, end] = [Math.min(...group.map((mark) => mark.start)), Math.max(...group.map((mark) => mark.end))];
    return { start, end, coders: who, marks: group, weight: who.length >= fewestForCore ? 'core' : 'possible' };
  });
}

/**
 * How far the coders agree: each one's marks are laid beside those of each other coder as a learner's would be at level
 * `practise`, and second by second of a clip of this `length`. `null` with fewer than two coders, who have nobody to agree with.
 */
export function agreementOfCoders(marks: readonly CodedMark[], length: number): CoderAgreement | null {
  const who = [...new Set(marks.map(({ by }) => by))];
  const ofCoder = (by: Coder): readonly CodedMark[] => marks.filter((mark) => mark.by === by);
  const scores = who.map((one) => who.map((other) => scoreAgainst(ofCoder(one), ofCoder(other))));
  const ceiling = ceilingOf(scores);
  if (ceiling === null) return null;
  const coders = who.map((by, own) => {
    const others = (scores[own] ?? []).filter((_score, other) => other !== own);
    return { by, f1: others.reduce((sum, score) => sum + score, 0) / others.length };
  });
  const pairs = who.flatMap((one, at) =>
    who.slice(at + 1).map((other) => ({ one, other, ...timeUnitAgreement(ofCoder(one), ofCoder(other), length) })),
  );
  return { coders, ceiling, pairs };
}

/** F1 of one coder's marks when the other's are taken as the moments. */
function scoreAgainst(marks: readonly CodedMark[], moments: readonly CodedMark[]): number {
  const targets = moments.map(({ start, end, signal }): Target => {
    const span = { start, end };
    return { span, window: windowOf(span, 'practise'), label: signal };
  });
  const pairs = pairUp(
    marks.map(({ start, signal }) => ({ at: start, label: signal })),
    targets,
  );
  return (2 * pairs.length) / (marks.length + moments.length);
}
