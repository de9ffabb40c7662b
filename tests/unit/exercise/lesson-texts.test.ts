/** What is said about a lesson's progress. */
import { describe, expect, it } from 'vitest';
import { steps, type StepId } from '#domain/attempt.ts';
import { emptyProgress, type Progress } from '#domain/progress.ts';
import { remainingText } from '#components/course/lesson-texts.ts';
import { sampleAttempt } from '../../helpers/progress-samples.ts';

function withDone(...attempts: readonly (readonly [exercise: number, done: readonly StepId[]])[]): Progress {
  const entries = attempts.map(([exercise, done]) => [exercise, sampleAttempt({ done })] as const);
  return { ...emptyProgress, attempts: new Map(entries) };
}

describe('remainingText', () => {
  it('speaks of an exercise that was never begun', () => {
    expect(remainingText(emptyProgress, [1])).toBe('Nog te doen: één oefening.');
  });

  it('counts the exercises when several are left', () => {
    expect(remainingText(withDone([1, ['watch']]), [1, 2])).toBe('Nog te doen: 2 oefeningen.');
  });

  it('takes an exercise with questions as done when they were answered', () => {
    expect(remainingText(withDone([1, ['answer']]), [1])).toBeNull();
  });

  it('names only what is open', () => {
    expect(remainingText(withDone([1, ['watch', 'describe']]), [1])).toBe(
      'Nog te doen in de oefening: vergelijken, anders doen.',
    );
  });

  it('speaks of the first exercise that is not done', () => {
    expect(remainingText(withDone([1, steps], [2, ['watch', 'describe', 'compare']]), [1, 2])).toBe(
      'Nog te doen in de oefening: anders doen.',
    );
  });

  it('says nothing when nothing is left', () => {
    expect(remainingText(withDone([1, steps], [2, steps]), [1, 2])).toBeNull();
    expect(remainingText(emptyProgress, [])).toBeNull();
  });
});
