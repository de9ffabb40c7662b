/** When a course counts as completed, where an organisation wants another rule than "every required lesson". */
import { isFinished } from './attempt.ts';
import type { CourseOutline, ExerciseCode } from './course.ts';
import { attemptOf, outcomeOf, type Outcome, type Progress } from './progress.ts';

export type CompletionRule =
  | Readonly<{ rule: 'all' }>
  /** From 0 to 1: so much of the required lessons is enough. */
  | Readonly<{ rule: 'share'; share: number }>
  /** These exercises, whatever lesson they are in. */
  | Readonly<{ rule: 'exercises'; exercises: readonly ExerciseCode[] }>
  /** Every required lesson, and these exercises as a check at the end: that they are done counts, not what was answered. */
  | Readonly<{ rule: 'final'; exercises: readonly ExerciseCode[] }>;

export const allRequired: CompletionRule = { rule: 'all' };

/** The outcome by `rule`. The fraction is of what the rule asks for, and 1 exactly when that is done. */
export function outcomeBy(rule: CompletionRule, progress: Progress, course: CourseOutline): Outcome {
  switch (rule.rule) {
    case 'all':
      return outcomeOf(progress, course);
    case 'share':
      return outcomeAt(outcomeOf(progress, course).fraction / rule.share);
    case 'exercises':
      return outcomeAt(rule.exercises.length === 0 ? 0 : countDone(rule.exercises, progress) / rule.exercises.length);
    case 'final': {
      const required = course.lessons.filter((lesson) => lesson.required);
      const finished = required.filter(({ code }) => progress.finished.has(code)).length;
      const parts = required.length + rule.exercises.length;
      return outcomeAt(rule.exercises.length === 0 ? 0 : (finished + countDone(rule.exercises, progress)) / parts);
    }
  }
}

function countDone(exercises: readonly ExerciseCode[], progress: Progress): number {
  return exercises.filter((code) => isFinished(attemptOf(progress, code))).length;
}

/** Thirds do not add up to one in a computer: what lacks less than can be meant is enough. */
function outcomeAt(part: number): Outcome {
  const isDone = part > 1 - 1e-9;
  return { completion: isDone ? 'completed' : 'incomplete', fraction: isDone ? 1 : part };
}
