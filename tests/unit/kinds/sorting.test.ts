import { describe, expect, it } from 'vitest';
import { countUnplaced, placeNumber, placeOf, putInPlace } from '#domain/sorting.ts';

describe('sorting several things in one answer', () => {
  it('keeps every thing in its place', () => {
    const picked = [3, 1, 63].reduce<readonly number[]>((all, code) => putInPlace(all, code, code % 4), []);
    for (const code of [1, 3, 63]) expect(placeOf(picked, code)).toBe(code % 4);
    expect(picked).toEqual(picked.toSorted((a, b) => a - b));
  });

  it('moves a thing, and leaves the others', () => {
    const picked = putInPlace(putInPlace(putInPlace([], 1, 0), 2, 3), 1, 2);
    expect(picked).toEqual([placeNumber(1, 2), placeNumber(2, 3)]);
  });

  it('knows what has no place yet', () => {
    expect(placeOf([], 1)).toBeNull();
    expect(placeOf([placeNumber(2, 0)], 1)).toBeNull();
    expect(countUnplaced([placeNumber(2, 0)], [1, 2, 3])).toBe(2);
    expect(countUnplaced([], [])).toBe(0);
  });

  it('never gives two things the same number', () => {
    const numbers = [1, 2, 3, 63].flatMap((code) => [0, 1, 2, 3].map((place) => placeNumber(code, place)));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(Math.min(...numbers)).toBe(1);
  });
});
