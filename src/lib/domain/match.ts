/**
 * Lays marks beside moments: which mark belongs to which moment, and what nobody else marked. Rules: reaction lag 5.2,
 * windows 5.3, matching 5.4 and left-overs 5.5 of the course's scoring rules. Times are seconds.
 */
import type { MomentWeight } from './conversation.ts';
import { compareMarks, type Mark } from './mark.ts';
import type { Signal } from './vocabulary.ts';

/** How close in time a mark must be: explore, practise, sharp. */
export const levels = ['explore', 'practise', 'sharp'] as const;
export type Level = (typeof levels)[number];

/** A moment with its time in the clip at hand. */
export type TimedMoment = Readonly<{ id: string; start: number; end: number; weight: MomentWeight; signal: Signal }>;

export type Pair = Readonly<{ moment: string; mark: Mark; sameSignal: boolean }>;
export type Comparison = Readonly<{
  /** Core moments that the learner marked too. */
  pairs: readonly Pair[];
  /** Ids of core moments without a mark, in clip order. */
  unmarked: readonly string[];
  /** Marks where nobody else marked anything: findings, not errors. */
  onlyYou: readonly Mark[];
  /** Further marks in the window of a moment already paired. */
  doubles: readonly Mark[];
  /** Marks at moments that one coder out of three saw, or that only look like one. */
  possible: readonly Mark[];
  /** Of `possible`: per moment the mark that fits it best. */
  possiblePairs: readonly Pair[];
}>;

/** Seconds that marking a running clip lags behind seeing, until a learner's own lag is known. */
export const reactionLag = 1.5;

const windows: Readonly<Record<Level, Readonly<{ before: number; after: number }>>> = {
  explore: { before: 3, after: 8 },
  practise: { before: 2, after: 5 },
  sharp: { before: 1, after: 3 },
};

/** When the learner saw it: live marks come later than what was seen, marks set at rest do not. */
export function seenAt(mark: Mark): number {
  return mark.mode === 'live' ? Math.max(0, mark.start - reactionLag) : mark.start;
}

/** Pairs of core moments whose windows overlap at this level: authors must move or merge them, or matching is not fair. */
export function overlappingMoments(
  moments: readonly TimedMoment[],
  level: Level,
): readonly (readonly [string, string])[] {
  const core = inOrder(moments.filter((moment) => moment.weight === 'core'));
  const { before, after } = windows[level];
  return core.flatMap((moment, index) =>
    core
      .slice(index + 1)
      .filter((later) => later.start - before < moment.end + after)
      .map((later) => [moment.id, later.id] as const),
  );
}

/**
 * Compares marks with moments; the order in which either is given does not matter. Windows of core moments do not overlap
 * (see `overlappingMoments`), so choosing per moment is the best one-to-one matching: same signal first, then nearest,
 * then earliest. Where they touch or overlap nevertheless, a mark counts for the nearest moment only.
 */
export function compareWithMoments(marks: readonly Mark[], moments: readonly TimedMoment[], level: Level): Comparison {
  const core = inOrder(moments.filter((moment) => moment.weight === 'core'));
  const others = inOrder(moments.filter((moment) => moment.weight !== 'core'));
  const ordered = marks.toSorted(compareMarks);
  const atCore = ownersOf(ordered, core, level);
  const pairs = pairUp(core, atCore);
  const paired = new Set(pairs.map((pair) => pair.mark));
  const left = ordered.filter((mark) => !paired.has(mark));
  const atOthers = ownersOf(left, others, level);
  const met = new Set(pairs.map((pair) => pair.moment));
  return {
    pairs,
    unmarked: core.map((moment) => moment.id).filter((id) => !met.has(id)),
    onlyYou: left.filter((mark) => !atOthers.has(mark) && !atCore.has(mark)),
    doubles: left.filter((mark) => !atOthers.has(mark) && atCore.has(mark)),
    possible: [...atOthers.keys()],
    possiblePairs: pairUp(others, atOthers),
  };
}

/** Of each mark that lies in a moment's window that moment, or the nearest of several; in the order of the marks. */
function ownersOf(
  marks: readonly Mark[],
  moments: readonly TimedMoment[],
  level: Level,
): ReadonlyMap<Mark, TimedMoment> {
  const owned = marks.flatMap((mark) => {
    const near = moments.filter((moment) => isNear(mark, moment, level));
    const nearest = near.toSorted((a, b) => distance(mark, a) - distance(mark, b))[0];
    return nearest === undefined ? [] : [[mark, nearest] as const];
  });
  return new Map(owned);
}

function pairUp(moments: readonly TimedMoment[], owners: ReadonlyMap<Mark, TimedMoment>): readonly Pair[] {
  return moments.flatMap((moment) => {
    const own = [...owners].filter(([, owner]) => owner === moment).map(([mark]) => mark);
    return bestPair(own, moment);
  });
}

/** `marks`: those of this moment, in clip order. */
function bestPair(marks: readonly Mark[], moment: TimedMoment): readonly Pair[] {
  const ranked = marks.toSorted(
    (a, b) =>
      Number(b.signal === moment.signal) - Number(a.signal === moment.signal) ||
      distance(a, moment) - distance(b, moment),
  );
  const mark = ranked[0];
  return mark === undefined ? [] : [{ moment: moment.id, mark, sameSignal: mark.signal === moment.signal }];
}

function isNear(mark: Mark, moment: TimedMoment, level: Level): boolean {
  const { before, after } = windows[level];
  return seenAt(mark) >= moment.start - before && seenAt(mark) <= moment.end + after;
}

/** Seconds to the nearest edge; 0 inside the moment. */
function distance(mark: Mark, moment: TimedMoment): number {
  return Math.max(0, moment.start - seenAt(mark), seenAt(mark) - moment.end);
}

function inOrder(moments: readonly TimedMoment[]): readonly TimedMoment[] {
  return moments.toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}
