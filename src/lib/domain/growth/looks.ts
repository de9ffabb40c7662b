/** First, blind looks of a learner, each beside the core moments of its exercise. Only these count for growth. */
import { attemptOf, type Progress } from '../progress.ts';
import {
  chanceOf,
  correctForChance,
  hasTooManyMarks,
  relativeToCeiling,
  scoreDoubled,
  type Counts,
} from '../scoring/scores.ts';
import { cutWindows, type Level, type Span } from '../scoring/windows.ts';
import type { FirstLook } from '../attempt.ts';
import type { GrowthData, GrowthExercise, GrowthMoment, MarkingGrowth } from './growth-data.ts';

/** A core moment, the window in which a mark belongs to it, and whether it was seen. */
export type LookMoment = Readonly<{ moment: GrowthMoment; window: Span; seen: boolean }>;

export type Look = Readonly<{
  exercise: GrowthExercise;
  /** Whole days since 1970. */
  day: number;
  level: Level;
  /** In clip order. */
  moments: readonly LookMoment[];
  /** All marks that count, doubles too. */
  marks: number;
  /** Seconds watched: the clip, once per lead question. */
  watched: number;
  /** F1 above chance, 0 to 1. */
  corrected: number | null;
  /** F1 as a share of what coders reach among themselves, at most 1; `null` where that is not known. */
  relative: number | null;
  /** Watched without sound: practice, outside every curve. */
  isSilent: boolean;
  /** So many marks that seeing says nothing: kept out of every curve. */
  isScattered: boolean;
  /** The first look at this clip: later exercises on it know what happens. */
  isFresh: boolean;
}>;

/** Oldest first; of one day in the order of the course. */
export function looksOf(progress: Progress, { exercises }: GrowthData): readonly Look[] {
  const looks = exercises.flatMap((exercise) => {
    const { firstLook } = attemptOf(progress, exercise.code);
    if (firstLook === null || exercise.growth?.type !== 'marking') return [];
    return [lookAt(exercise, exercise.growth, firstLook)];
  });
  const ordered = looks.toSorted((a, b) => a.day - b.day);
  return ordered.map((look, index) => {
    const { clip } = look.exercise;
    return { ...look, isFresh: !ordered.slice(0, index).some(({ exercise }) => exercise.clip === clip) };
  });
}

/** Looks that count for growth: the first at their clip, not scattered, and with moments to see. */
export function countedLooks(looks: readonly Look[]): readonly Look[] {
  return usableLooks(looks).filter(({ isFresh }) => isFresh);
}

/** Looks with sound in which signals were practised, whether or not the clip was known. */
export function usableLooks(looks: readonly Look[]): readonly Look[] {
  return looks.filter(({ isScattered, isSilent, moments }) => !isScattered && !isSilent && moments.length > 0);
}

function lookAt(
  exercise: GrowthExercise,
  growth: MarkingGrowth,
  { day, seen, marks }: FirstLook,
): Omit<Look, 'isFresh'> {
  const { level, rounds, silent, ceiling } = growth;
  const core = coreOf(growth);
  const watched = exercise.length * Math.max(1, rounds.length);
  const windows = windowsOf(core, growth, exercise.length);
  const moments = core.map((moment, index) => ({
    moment,
    window: windows[index] as Span,
    seen: seen.includes(moment.code),
  }));
  const paired = moments.filter((known) => known.seen).length;
  // Moments that are core no longer leave their marks behind; more pairs than marks cannot be.
  const counts: Counts = {
    paired,
    missed: core.length - paired,
    alone: Math.max(0, marks - paired),
    doubled: 0,
  };
  const corrected = correctForChance(counts, chanceOf(windows, watched, Math.max(marks, paired)));
  const { f1 } = scoreDoubled(counts);
  const relative = f1 === null || ceiling === null ? null : relativeToCeiling(f1, ceiling);
  const isScattered = hasTooManyMarks(counts);
  return { exercise, day, level, moments, marks, watched, corrected, relative, isSilent: silent, isScattered };
}

/** The core moments that the exercise asks for. */
function coreOf({ moments, rounds }: MarkingGrowth): readonly GrowthMoment[] {
  return moments.filter(({ weight, lens }) => weight === 'core' && (rounds.length === 0 || rounds.includes(lens)));
}

/** Inside the clip. Moments of different rounds are not in each other's way. */
function windowsOf(core: readonly GrowthMoment[], { level, rounds }: MarkingGrowth, length: number): readonly Span[] {
  const byMoment = new Map<GrowthMoment, Span>();
  for (const lens of rounds.length === 0 ? [null] : rounds) {
    const asked = core.filter((moment) => lens === null || moment.lens === lens);
    const windows = cutWindows(asked, level);
    asked.forEach((moment, index) => byMoment.set(moment, windows[index] as Span));
  }
  return core.map((moment) => {
    const { start, end } = byMoment.get(moment) as Span;
    return { start: Math.max(0, start), end: Math.min(length, end) };
  });
}
