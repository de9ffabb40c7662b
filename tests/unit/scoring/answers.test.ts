/** Scores of the other kinds of exercise: table 4.3. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareWithKey,
  countThirds,
  emptyThirds,
  empathicAccuracy,
  overlapOfSets,
  weighRatings,
} from '#domain/scoring/answers.ts';

describe('4.3 overlap of sets', () => {
  it('is what both chose out of what either chose', () => {
    expect(overlapOfSets(['a', 'b', 'c'], ['b', 'c', 'd'])).toBe(0.5);
    expect(overlapOfSets(['a', 'a'], ['a'])).toBe(1);
    expect(overlapOfSets(['a'], [])).toBe(0);
    expect(overlapOfSets([], [])).toBe(1);
  });

  it('is the same either way', () => {
    const anySet = fc.array(fc.constantFrom('a', 'b', 'c', 'd'));
    fc.assert(fc.property(anySet, anySet, (a, b) => overlapOfSets(a, b) === overlapOfSets(b, a)));
  });
});

describe('4.3 ratings with quadratic weights', () => {
  it('a difference twice as large counts four times', () => {
    expect(weighRatings([2, 2], [2, 2])).toBe(1);
    expect(weighRatings([0, 4], [4, 0])).toBe(0);
    expect(weighRatings([1], [2])).toBe(1 - 1 / 16);
    expect(weighRatings([0], [2])).toBe(1 - 4 / 16);
    expect(weighRatings([1, 3, 4], [2, 3, 2])).toBeCloseTo(1 - 5 / 48, 12);
    expect(weighRatings([0, 1], [1, 1], 1)).toBe(0.5);
  });

  it('compares what both rated', () => {
    expect(weighRatings([1, 2, 3], [1])).toBe(1);
    expect(weighRatings([1], [1, 4, 4])).toBe(1);
    expect(weighRatings([], [1])).toBeNull();
  });
});

describe('4.3 empathic accuracy', () => {
  it('is a percentage of the points to be had', () => {
    expect(empathicAccuracy([2, 1, 0, 1])).toBe(50);
    expect(empathicAccuracy([2, 2])).toBe(100);
    expect(empathicAccuracy([])).toBeNull();
  });
});

describe('4.3 choices from a key', () => {
  it('tells how many are right and which way the others went', () => {
    const answers = [
      { chose: 'waarneming', key: 'waarneming' },
      { chose: 'waarneming', key: 'oordeel' },
      { chose: 'interpretatie', key: 'waarneming' },
      { chose: 'interpretatie', key: 'waarneming' },
    ];
    expect(compareWithKey(answers)).toEqual({
      right: 1,
      of: 4,
      errors: [
        { chose: 'interpretatie', key: 'waarneming', count: 2 },
        { chose: 'waarneming', key: 'oordeel', count: 1 },
      ],
    });
    expect(compareWithKey([])).toEqual({ right: 0, of: 0, errors: [] });
  });
});

describe('coverage in thirds', () => {
  it('counts marks from the beginning to the very end', () => {
    expect(countThirds([0, 33, 34, 66.5, 67, 100], 100)).toEqual([2, 2, 2]);
    expect(countThirds([99.99, 100, 130], 100)).toEqual([0, 0, 3]);
    expect(countThirds([-1, 5], 0)).toEqual([2, 0, 0]);
    expect(countThirds([], 100)).toEqual([0, 0, 0]);
  });

  it('names the thirds without a mark', () => {
    expect(emptyThirds([2, 0, 1])).toEqual([1]);
    expect(emptyThirds([0, 0, 0])).toEqual([0, 1, 2]);
    expect(emptyThirds([1, 1, 1])).toEqual([]);
  });

  it('every mark lies in one third', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true })), (starts) => {
        const [first, second, third] = countThirds(starts, 300);
        return first + second + third === starts.length;
      }),
    );
  });
});
