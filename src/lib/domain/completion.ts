/** When a course counts as completed, where an organisation wants another rule than "every required lesson". */
import { isFinished } from './attempt.ts';
import type { CourseOutline, ExerciseCode } from './course.ts';
import { attemptOf, outcomeOf, type Outcome, type Progress } from './progress.ts';

export type CompletionRule =
  | Readonly<{ rule: 'all' }>
  /** From 0 to 1: so much of the required lessons is enough. */
  | Readonly<{ rule: 'share'; share: number }>
  /** These exercises, whatever lesson they are in. */
  | Readonly<{ rule: 'exercises'; exercises: readonly ExerciseCode[] }>;

export const allRequired: CompletionRule = { rule: 'all' };

/** The outcome by `rule`. The fraction is of what the rule asks for, and 1 exactly when that is done. */
export function outcomeBy(rule: CompletionRule, progress: Progress, course: CourseOutline): Outcome {
  switch (rule.rule) {
    case 'all':
      return outcomeOf(progress, course);
    case 'share':
      return outcomeAt(outcomeOf(progress, course).fraction / rule.share);
    case 'exercises': {
      const done = rule.exercises.filter((code) => isFinished(attemptOf(progress, code))).length;
      return outcomeAt(rule.exercises.length === 0 ? 0 : done / rule.exercises.length);
    }
  }
}

/** Thirds do not add up to one in a computer: what lacks less than can be meant is enough. */
function outcomeAt(part: number): Outcome {
  const isDone = part > 1 - 1e-9;
  return { completion: isDone ? 'completed' : 'incomplete', fraction: isDone ? 1 : part };
}
