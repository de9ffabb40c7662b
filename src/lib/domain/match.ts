/**
 * Lays marks beside moments: which mark belongs to which moment, and what nobody else marked. Rules: reaction lag 5.2,
 * windows 5.3, matching 5.4 and left-overs 5.5 of the course's scoring rules. Times are seconds.
 */
import type { MomentWeight } from './conversation.ts';
import { compareMarks, type Mark } from './mark.ts';
import { reactionLag, takeOffLag } from './scoring/lag.ts';
import { pairUp } from './scoring/pair-up.ts';
import { firstNotBelow } from './scoring/search.ts';
import { matchStretches } from './scoring/stretches.ts';
import { compareSpans, cutWindows, isWithin, windowOf, type Level, type Span } from './scoring/windows.ts';
import type { Signal } from './vocabulary.ts';

export { reactionLag } from './scoring/lag.ts';
export { levels, type Level } from './scoring/windows.ts';

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

/** When the learner saw it: live marks come later than what was seen, marks set at rest do not. */
export function seenAt(mark: Mark, lag: number = reactionLag): number {
  return takeOffLag(mark, lag);
}

/** Pairs of core moments whose windows overlap at this level: authors should move or merge them, for their windows are cut. */
export function overlappingMoments(
  moments: readonly TimedMoment[],
  level: Level,
): readonly (readonly [string, string])[] {
  const core = inOrder(moments.filter((moment) => moment.weight === 'core'));
  const windows = core.map((moment) => windowOf(moment, level));
  return core.flatMap((moment, index) =>
    core
      .slice(index + 1)
      .filter((_later, ahead) => (windows[index + 1 + ahead] as Span).start < (windows[index] as Span).end)
      .map((later) => [moment.id, later.id] as const),
  );
}

/** Moments with the windows in which they accept marks. */
type Windowed = readonly Readonly<{ moment: TimedMoment; window: Span }>[];

/**
 * Compares marks with moments; the order in which either is given does not matter. `lag`: the learner's own reaction lag.
 * Core moments come first; what they leave may belong to a possible one, be a double in a window already taken, or be a
 * finding of the learner. A stretch also meets a moment that it covers well enough (rule 5.7).
 */
export function compareWithMoments(
  marks: readonly Mark[],
  moments: readonly TimedMoment[],
  level: Level,
  lag: number = reactionLag,
): Comparison {
  const core = inOrder(moments.filter((moment) => moment.weight === 'core'));
  const cut = cutWindows(core, level);
  const coreWindows = core.map((moment, index) => ({ moment, window: cut[index] as Span }));
  const otherWindows = inOrder(moments.filter((moment) => moment.weight !== 'core')).map((moment) => ({
    moment,
    window: windowOf(moment, level),
  }));
  const ordered = marks.toSorted(compareMarks);
  const pairs = addStretches(pairsIn(ordered, coreWindows, lag), ordered, core, level);
  const paired = new Set(pairs.map((pair) => pair.mark));
  const met = new Set(pairs.map((pair) => pair.moment));
  const left = ordered.filter((mark) => !paired.has(mark));
  const inOther = marksWithin(left, otherWindows, lag);
  const inCore = marksWithin(left, coreWindows, lag);
  return {
    pairs,
    unmarked: core.map((moment) => moment.id).filter((id) => !met.has(id)),
    onlyYou: left.filter((mark) => !inOther.has(mark) && !inCore.has(mark)),
    doubles: left.filter((mark) => !inOther.has(mark) && inCore.has(mark)),
    possible: left.filter((mark) => inOther.has(mark)),
    possiblePairs: pairsIn([...inOther], otherWindows, lag),
  };
}

/** Stretches that met nothing by time, beside moments that nothing met: those that cover each other belong together. */
function addStretches(
  pairs: readonly Pair[],
  marks: readonly Mark[],
  core: readonly TimedMoment[],
  level: Level,
): readonly Pair[] {
  const paired = new Set(pairs.map(({ mark }) => mark));
  const met = new Set(pairs.map(({ moment }) => moment));
  const stretches = marks.filter((mark) => isStretch(mark) && !paired.has(mark));
  if (stretches.length === 0) return pairs;
  const open = core.filter((moment) => isStretch(moment) && !met.has(moment.id));
  const added = matchStretches(stretches, open, level).map(({ own, other }) =>
    toPair(stretches[own] as Mark, open[other] as TimedMoment),
  );
  const place = new Map(core.map(({ id }, index) => [id, index]));
  return [...pairs, ...added].sort((a, b) => (place.get(a.moment) ?? 0) - (place.get(b.moment) ?? 0));
}

function isStretch({ start, end }: Span): boolean {
  return end > start;
}

function toPair(mark: Mark, moment: TimedMoment): Pair {
  return { moment: moment.id, mark, sameSignal: mark.signal === moment.signal };
}

function pairsIn(marks: readonly Mark[], windowed: Windowed, lag: number): readonly Pair[] {
  const matches = pairUp(
    marks.map((mark) => ({ at: seenAt(mark, lag), label: mark.signal })),
    windowed.map(({ moment, window }) => ({ span: moment, window, label: moment.signal })),
  );
  return matches.map(({ mark, target }) => toPair(marks[mark] as Mark, (windowed[target] as Windowed[number]).moment));
}

/** The marks that lie in any of the windows, in the order given. */
function marksWithin(marks: readonly Mark[], windowed: Windowed, lag: number): ReadonlySet<Mark> {
  const windows = joinWindows(windowed.map(({ window }) => window));
  const ends = windows.map(({ end }) => end);
  return new Set(
    marks.filter((mark) => {
      const at = seenAt(mark, lag);
      const window = windows[firstNotBelow(ends, at)];
      return window !== undefined && isWithin(window, at);
    }),
  );
}

/** The same stretches without overlap, in clip order. */
function joinWindows(windows: readonly Span[]): readonly Span[] {
  return windows.toSorted(compareSpans).reduce<Span[]>((joined, window) => {
    const last = joined.at(-1);
    if (last === undefined || window.start > last.end) joined.push(window);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, window.end) };
    return joined;
  }, []);
}

function inOrder(moments: readonly TimedMoment[]): readonly TimedMoment[] {
  return moments.toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}
