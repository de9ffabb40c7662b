import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, dueOn, isDue, practise, type Practice } from '#domain/practice.ts';

const on = (...tries: readonly (readonly [day: number, success: boolean])[]): Practice =>
  tries.reduce<Practice | null>((before, [day, success]) => practise(before, success, day), null) as Practice;

describe('practise', () => {
  it('returns after 1, 3, 7 and 21 days when all goes well', () => {
    expect(dueOn(on([0, true]))).toBe(1);
    expect(dueOn(on([0, true], [1, true]))).toBe(4);
    expect(dueOn(on([0, true], [1, true], [4, true]))).toBe(11);
    expect(dueOn(on([0, true], [1, true], [4, true], [11, true]))).toBe(32);
    expect(dueOn(on([0, true], [1, true], [4, true], [11, true], [32, true]))).toBe(53);
  });

  it('goes one rung back after a miss, never below the first', () => {
    expect(on([0, true], [1, true], [4, false])).toEqual({ day: 4, stage: 0, streak: 0 });
    expect(on([0, false], [1, false])).toEqual({ day: 1, stage: 0, streak: 0 });
  });

  it('climbs no more than one rung a day', () => {
    expect(on([5, true], [5, true], [5, true])).toEqual({ day: 5, stage: 0, streak: 3 });
  });

  it('keeps the day of its return when it goes well before that day', () => {
    expect(on([0, true], [1, true], [2, true])).toEqual({ day: 1, stage: 1, streak: 3 });
    expect(dueOn(on([0, true], [1, true], [2, true]))).toBe(4);
    expect(dueOn(on([0, true], [1, true], [2, false]))).toBe(3);
  });

  it('is due from the day of its return on, however late', () => {
    const practice = on([0, true], [1, true]);
    expect([3, 4, 40].map((today) => isDue(practice, today))).toEqual([false, true, true]);
  });

  it('always returns within three weeks of the last practice', () => {
    const anyTries = fc.array(fc.tuple(fc.nat({ max: 400 }), fc.boolean()), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(anyTries, (tries) => {
        const practice = on(...tries.toSorted((a, b) => a[0] - b[0]));
        expect(dueOn(practice) - practice.day).toBeGreaterThanOrEqual(1);
        expect(dueOn(practice) - practice.day).toBeLessThanOrEqual(21);
      }),
    );
  });
});

describe('dayOf', () => {
  it('counts days since 1970', () => {
    expect(dayOf(86_399)).toBe(0);
    expect(dayOf(86_400)).toBe(1);
  });
});
