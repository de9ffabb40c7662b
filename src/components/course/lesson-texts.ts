/** What is said about finishing a lesson. Pure. */
import type { ExerciseCode } from '#domain/course.ts';
import { attemptOf, type Progress } from '#domain/progress.ts';
import { isFinished, markingSteps } from '#domain/attempt.ts';
import { stepNames } from '#i18n/nl.ts';

/** What still has to be done before the lesson can be finished, or `null` when nothing is left. */
export function remainingText(progress: Progress, exercises: readonly ExerciseCode[]): string | null {
  const open = exercises.map((code) => attemptOf(progress, code)).filter((attempt) => !isFinished(attempt));
  if (open.length === 0) return null;
  if (open.length > 1) return `Nog te doen: ${open.length} oefeningen.`;
  const done = open[0]?.done ?? [];
  if (done.length === 0) return 'Nog te doen: één oefening.';
  const left = markingSteps.filter((step) => !done.includes(step)).map((step) => stepNames[step].toLowerCase());
  return `Nog te doen in de oefening: ${left.join(', ')}.`;
}
