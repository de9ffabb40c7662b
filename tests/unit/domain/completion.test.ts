import { describe, expect, test } from 'vitest';
import { allRequired, outcomeBy } from '#domain/completion.ts';
import { applyEvent, emptyProgress, outcomeOf, type Progress } from '#domain/progress.ts';

const course = {
  id: 'vknz',
  lessons: [1, 2, 3, 4].map((code) => ({ code, required: code < 4, exercises: [code * 10] })),
};
const finish = (...lessons: readonly number[]): Progress =>
  lessons.reduce((progress, lesson) => applyEvent(progress, { type: 'lesson-finished', lesson }, 1), emptyProgress);
const answer = (...exercises: readonly number[]): Progress =>
  exercises.reduce(
    (progress, exercise) => applyEvent(progress, { type: 'step-finished', exercise, step: 'answer' }, 1),
    emptyProgress,
  );

describe('what counts as completed', () => {
  test('all required lessons, as without a rule', () => {
    for (const progress of [emptyProgress, finish(1), finish(1, 2, 3), finish(4)])
      expect(outcomeBy(allRequired, progress, course)).toEqual(outcomeOf(progress, course));
  });

  test.each([
    [[], 2 / 3, 'incomplete', 0],
    [[1], 2 / 3, 'incomplete', 0.5],
    [[1, 4], 2 / 3, 'incomplete', 0.5],
    [[1, 2], 2 / 3, 'completed', 1],
    [[1, 2, 3], 2 / 3, 'completed', 1],
    [[1, 2], 0.67, 'incomplete', 2 / 3 / 0.67],
    [[1, 2, 3], 1, 'completed', 1],
  ] as const)('lessons %j where %f of the required ones is enough', (lessons, share, completion, fraction) => {
    const outcome = outcomeBy({ rule: 'share', share }, finish(...lessons), course);
    expect(outcome.completion).toBe(completion);
    expect(outcome.fraction).toBeCloseTo(fraction, 9);
  });

  test.each([
    [[], 'incomplete', 0],
    [[10], 'incomplete', 0.5],
    [[10, 20], 'incomplete', 0.5],
    [[10, 40], 'completed', 1],
  ] as const)('exercises %j where 10 and 40 were chosen', (exercises, completion, fraction) => {
    const rule = { rule: 'exercises', exercises: [10, 40] } as const;
    expect(outcomeBy(rule, answer(...exercises), course)).toEqual({ completion, fraction });
  });

  test.each([
    [[], [10, 40], 0.4, 'incomplete'],
    [[1, 2, 3], [], 0.6, 'incomplete'],
    [[1, 2, 3], [10], 0.8, 'incomplete'],
    [[1, 2, 4], [10, 40], 0.8, 'incomplete'],
    [[1, 2, 3], [10, 40], 1, 'completed'],
  ] as const)(
    'lessons %j and exercises %j where 10 and 40 come at the end',
    (lessons, exercises, fraction, completion) => {
      const both = { ...finish(...lessons), attempts: answer(...exercises).attempts };
      const outcome = outcomeBy({ rule: 'final', exercises: [10, 40] }, both, course);
      expect(outcome.completion).toBe(completion);
      expect(outcome.fraction).toBeCloseTo(fraction, 9);
    },
  );

  test.each(['exercises', 'final'] as const)('a choice of nothing is never done (%s)', (rule) => {
    expect(outcomeBy({ rule, exercises: [] }, finish(1, 2, 3), course).completion).toBe('incomplete');
  });
});
