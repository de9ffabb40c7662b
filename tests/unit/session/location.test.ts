import { describe, expect, it } from 'vitest';
import { emptyProgress, type Progress } from '#domain/progress.ts';
import { locationOf, parseLocation } from '#session/location.ts';
import { sampleAttempt, someSecond } from '../../helpers/progress-samples.ts';
import { course } from '../../helpers/session-bench.ts';

const inLesson = (
  last: number | null,
  ...attempts: readonly (readonly [code: number, position: number, edited: number])[]
): Progress => ({
  ...emptyProgress,
  last,
  attempts: new Map(
    attempts.map(([code, position, later]) => [code, sampleAttempt({ position, edited: someSecond + later })]),
  ),
});

describe('locationOf', () => {
  it.each([
    ['nothing before the first lesson', inLesson(null, [1, 30, 0]), ''],
    ['the lesson opened last', inLesson(12), 'l12'],
    ['the second in its clip', inLesson(12, [1, 345, 0]), 'l12.t345'],
    ['the exercise touched last', inLesson(12, [1, 345, 5], [2, 10, 9]), 'l12.t10'],
    ['no second of another lesson', inLesson(12, [3, 345, 0]), 'l12'],
    ['a lesson this course does not know', inLesson(999, [1, 5, 0]), 'l999'],
  ])('names %s', (_, progress, location) => {
    expect(locationOf(progress, course)).toBe(location);
  });

  it('stays short whatever the numbers', () => {
    const progress = inLesson(999_999_999, [1, 999_999_999, 0]);
    const wide = { id: 'x', lessons: [{ code: 999_999_999, required: true, exercises: [1] }] };
    const location = locationOf(progress, wide);
    expect(location.length).toBeLessThanOrEqual(64);
    expect(parseLocation(location)).toEqual({ lesson: 999_999_999, second: 999_999_999 });
  });
});

describe('parseLocation', () => {
  it('reads what locationOf wrote', () => {
    expect(parseLocation('l12')).toEqual({ lesson: 12, second: null });
    expect(parseLocation('l12.t345')).toEqual({ lesson: 12, second: 345 });
  });

  it.each([
    '',
    'l',
    '12',
    'l12.',
    'l12.t',
    'l-1',
    'l12.t3.5',
    'x l12',
    '/lessen/een.html',
    'l12\n',
    `l${'9'.repeat(40)}`,
  ])('does not take %j for a place', (text) => {
    expect(parseLocation(text)).toBeNull();
  });
});
