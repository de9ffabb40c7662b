/** All marks of a learner as one list, searched and filtered. */
import type { ExerciseCode } from '../course.ts';
import { markKey, type Mark } from '../mark.ts';
import type { Progress } from '../progress.ts';
import type { Lens, Signal } from '../vocabulary.ts';
import type { GrowthData, GrowthExercise } from './growth-data.ts';

export type OwnMark = Readonly<{
  /** Unique in the list. */
  key: string;
  code: ExerciseCode;
  /** `null` when the course no longer has the exercise. */
  exercise: GrowthExercise | null;
  mark: Mark;
}>;

export type MarkFilter = Readonly<{
  /** Words that must all occur; accents and capitals do not matter. */
  text: string;
  signal: Signal | 'none' | null;
  lens: Lens | null;
}>;

/** In the order of the course, then of the clip; marks of exercises that are gone come last. */
export function listMarks(progress: Progress, { exercises }: GrowthData): readonly OwnMark[] {
  const known = new Map(exercises.map((exercise) => [exercise.code, exercise]));
  const codes = [...known.keys(), ...[...progress.attempts.keys()].filter((code) => !known.has(code))];
  return codes.flatMap((code) => {
    const marks = progress.attempts.get(code)?.marks ?? [];
    return marks.map((mark) => ({
      key: `e${code}-${markKey(mark.id)}`,
      code,
      exercise: known.get(code) ?? null,
      mark,
    }));
  });
}

/** The marks that fit, in the same order. `wordsOf`: further words of a mark, such as the name of its signal. */
export function filterMarks(
  marks: readonly OwnMark[],
  { text, signal, lens }: MarkFilter,
  wordsOf: (mark: OwnMark) => string,
): readonly OwnMark[] {
  const wanted = flatten(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return marks.filter((own) => {
    const { mark } = own;
    if (signal !== null && (mark.signal ?? 'none') !== signal) return false;
    if (lens !== null && mark.lens !== lens) return false;
    if (wanted.length === 0) return true;
    const { observation, interpretation, alternative } = mark.notes;
    const words = flatten(
      [observation, interpretation, alternative, own.exercise?.conversation, wordsOf(own)].join(' '),
    );
    return wanted.every((word) => words.includes(word));
  });
}

/** Without capitals and accents: who searches types as is easiest. */
function flatten(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
