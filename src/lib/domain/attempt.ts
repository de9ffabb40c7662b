/** One learner's work on one exercise: marks and answers, which steps are done, what was revealed and chosen. */
import type { Answer } from './answer.ts';
import { compareMarks, isSameMark, type Mark, type MarkId } from './mark.ts';
import type { Perspective } from './vocabulary.ts';

/** Steps of an exercise in which one marks freely, in their order. */
export const markingSteps = ['watch', 'describe', 'compare', 'alternative'] as const;
export type MarkingStep = (typeof markingSteps)[number];

/** All steps, `answer` for exercises that ask questions. The order is part of the saved state: append, never reorder. */
export const steps = [...markingSteps, 'answer'] as const;
export type StepId = (typeof steps)[number];

/** What was marked before any other reading was opened: only this counts for the curve, and only the first time. */
export type FirstLook = Readonly<{
  /** Whole days since 1970. */
  day: number;
  /** Codes of the core moments that were marked, ascending. */
  seen: readonly number[];
  /** All marks but those at moments that are neither for nor against; doubles count. */
  marks: number;
}>;

export type Attempt = Readonly<{
  /** In clip order. */
  marks: readonly Mark[];
  /**
   * Ids of marks that were removed at some time: a mark removed on one device stays removed when states are merged.
   * One that is still among `marks` was put back: the side that knows of the removal decides.
   * Ascending.
   */
  removed: readonly MarkId[];
  /** In the order of `steps`. */
  done: readonly StepId[];
  /** Whose readings have been opened, in the order of `perspectives`. */
  revealed: readonly Perspective[];
  /** Id of the chosen alternative. */
  choice: string | null;
  /** By item, ascending. */
  answers: readonly Answer[];
  firstLook: FirstLook | null;
  /** The learner's own words: free text about people, like the notes of a mark. */
  own: Readonly<{ alternative: string; shared: string }>;
  /** Whole second in the clip where the learner was. */
  position: number;
  /** Whole seconds since 1970 of the last change; decides which side's fields win in a merge. */
  edited: number;
}>;

export const emptyAttempt: Attempt = {
  marks: [],
  removed: [],
  done: [],
  revealed: [],
  choice: null,
  answers: [],
  firstLook: null,
  own: { alternative: '', shared: '' },
  position: 0,
  edited: 0,
};

/** Whether the exercise was finished: its last step, or its last question. */
export function isFinished({ done }: Attempt): boolean {
  return done.includes('alternative') || done.includes('answer');
}

/** Adds a mark or replaces the one with its id, keeping clip order. */
export function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  const others = withoutMark(marks, mark.id);
  const at = insertionIndex(others, mark);
  return [...others.slice(0, at), mark, ...others.slice(at)];
}

export function withoutMark(marks: readonly Mark[], id: MarkId): readonly Mark[] {
  const at = marks.findIndex((mark) => isSameMark(mark.id, id));
  return at < 0 ? marks : [...marks.slice(0, at), ...marks.slice(at + 1)];
}

/** Ids already given to marks first placed in the tenth of a second of `at`, also of removed ones. */
export function idsAt(attempt: Attempt, at: number): readonly MarkId[] {
  const tenth = Math.round(at * 10);
  const placed = attempt.marks.filter(({ id }) => id.tenth === tenth).map(({ id }) => id);
  return [...placed, ...attempt.removed.filter((id) => id.tenth === tenth)];
}

function insertionIndex(marks: readonly Mark[], mark: Mark): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareMarks(marks[middle] as Mark, mark) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
