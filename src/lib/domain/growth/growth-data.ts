/** What the build tells of the course, so that a saved state can be read as growth. Fetched by the growth page alone. */
import type { ExerciseCode, LessonCode } from '../course.ts';
import type { MarkingRules } from '../marking.ts';
import type { AskedMoment } from '../match-rounds.ts';
import type { Signal } from '../vocabulary.ts';

/** A moment with the number by which first looks name it. */
export type GrowthMoment = AskedMoment & Readonly<{ code: number }>;

/**
 * An exercise in which one marks: the moments it is about, in clip order. A `silent` one is practice and outside every curve.
 * `ceiling`: F1 that those who coded the clip reach among themselves, 0 to 1; `null` where one marks less than they did.
 */
export type MarkingGrowth = Readonly<{ type: 'marking'; moments: readonly GrowthMoment[]; ceiling: number | null }> &
  Pick<MarkingRules, 'level' | 'rounds' | 'silent'>;

/** A question with what counts as the same answer. `signals`: by option, where options are signals. */
export type QuestionKey = Readonly<{
  item: number;
  picked: readonly number[];
  signals: Readonly<Record<number, Signal>> | null;
}>;

/** An exercise that asks how sure one is. */
export type QuestionGrowth = Readonly<{ type: 'questions'; keys: readonly QuestionKey[] }>;

/** What a kind of exercise says about growth; `null` when it says nothing. */
export type ExerciseGrowth = MarkingGrowth | QuestionGrowth | null;

export type GrowthExercise = Readonly<{
  code: ExerciseCode;
  title: string;
  lesson: LessonCode;
  /** Title of the conversation. */
  conversation: string;
  /** Id of the clip. */
  clip: string;
  /** Seconds of the clip. */
  length: number;
  growth: ExerciseGrowth;
}>;

/** Exercises in the order of the course. */
export type GrowthData = Readonly<{ exercises: readonly GrowthExercise[] }>;
