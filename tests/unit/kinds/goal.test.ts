import { describe, expect, it } from 'vitest';
import { answerTo, type Answer } from '#domain/answer.ts';
import {
  clientItem,
  driftOf,
  isAnswered,
  nearnessOf,
  optionFor,
  ratedPoints,
  ratingOf,
  type GoalKey,
} from '#kinds/goal/rules.ts';

const answer = (item: number, change: Partial<Answer>): Answer => ({ ...answerTo([], item), ...change });
const rated = (own: readonly number[], coach: readonly number[]): Parameters<typeof nearnessOf>[0] =>
  own.map((rating, index) => ({ code: index + 1, own: rating, coach: coach[index] ?? 0 }));

describe('a rating', () => {
  it('comes back as it was given, nothing in common included', () => {
    for (const rating of [0, 1, 2, 3, 4]) expect(ratingOf(answer(1, { picked: [optionFor(rating)] }))).toBe(rating);
  });

  it('is none when nothing, or no step of the scale, was picked', () => {
    expect(ratingOf(answer(1, {}))).toBeNull();
    expect(ratingOf(answer(1, { picked: [6] }))).toBeNull();
  });
});

describe('a point', () => {
  it('is whole with a goal of each and a rating', () => {
    const own = answer(1, { text: 'Invullen.', picked: [1] });
    const other = answer(clientItem(1), { text: 'Weg.' });
    expect(isAnswered([own, other], 1)).toBe(true);
    expect(isAnswered([own], 1)).toBe(false);
    expect(isAnswered([own, answer(clientItem(1), { text: '  ' })], 1)).toBe(false);
    expect(isAnswered([{ ...own, picked: [] }, other], 1)).toBe(false);
    expect(isAnswered([other], 1)).toBe(false);
  });

  it('is compared once its feedback was opened', () => {
    const point = { professional: 'A', client: 'B', because: 'C' };
    const key: GoalKey = {
      items: [
        { ...point, code: 1, overlap: 1 },
        { ...point, code: 2, overlap: 0 },
      ],
    };
    const answers = [answer(1, { picked: [3], checked: true }), answer(2, { picked: [1] })];
    expect(ratedPoints(answers, key)).toEqual([{ code: 1, own: 2, coach: 1 }]);
  });
});

describe('beside the coach', () => {
  it('all the same, near, or different; far apart once weighs more than a little twice', () => {
    expect(nearnessOf([])).toBeNull();
    expect(nearnessOf(rated([0, 1, 3], [0, 1, 3]))).toBe('same');
    expect(nearnessOf(rated([1, 2, 3], [0, 1, 3]))).toBe('near');
    expect(nearnessOf(rated([2, 2, 3], [0, 1, 3]))).toBe('different');
  });
});

describe('two goals over time', () => {
  it('come together, go apart, stay, or both', () => {
    expect(driftOf([0, 0, 3])).toBe('together');
    expect(driftOf([3, 2, 2])).toBe('apart');
    expect(driftOf([2, 2, 2])).toBe('level');
    expect(driftOf([1, 0, 3])).toBe('apart-then-together');
    expect(driftOf([1, 3, 0])).toBe('together-then-apart');
    expect(driftOf([2])).toBe('level');
  });
});
