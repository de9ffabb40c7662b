/** A learner's own reaction lag: rule 5.2. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delaysOf, estimateLag, reactionLag, takeOffLag } from '#domain/scoring/lag.ts';
import { mean, median, wilsonInterval } from '#domain/scoring/statistics.ts';

const live = (start: number) => ({ start, mode: 'live' as const });

describe('5.2 reaction lag', () => {
  it('starts at the default', () => {
    expect(estimateLag([])).toBe(1.5);
    expect(reactionLag).toBe(1.5);
  });

  it('moves towards the median of what was measured, the more the more there is', () => {
    expect(estimateLag([3.5])).toBeCloseTo((8 * 1.5 + 3.5) / 9, 12);
    expect(estimateLag([0, 3, 9, 3])).toBeCloseTo((8 * 1.5 + 4 * 3) / 12, 12);
    expect(estimateLag(Array.from({ length: 8 }, () => 2.5))).toBe(2);
  });

  it('looks at the last twenty only', () => {
    const twenty = Array.from({ length: 20 }, () => 2);
    expect(estimateLag([...Array.from({ length: 50 }, () => 9), ...twenty])).toBeCloseTo((12 + 40) / 28, 12);
  });

  it('stays between nothing and four seconds, and forgets what is no number', () => {
    fc.assert(
      fc.property(fc.array(fc.double()), (delays) => {
        expect(estimateLag(delays)).toBeGreaterThanOrEqual(0);
        expect(estimateLag(delays)).toBeLessThanOrEqual(4);
      }),
    );
    expect(estimateLag([Number.NaN, Number.POSITIVE_INFINITY])).toBe(1.5);
    expect(estimateLag([-90, -90, -90])).toBe(0);
    expect(estimateLag([90])).toBe(4);
  });

  it('is measured on live marks at short moments, from where the moment begins', () => {
    const pairs = [
      { mark: live(12), moment: { start: 10, end: 15.9 } },
      { mark: live(32), moment: { start: 30, end: 36 } },
      { mark: { start: 51, mode: 'calm' as const }, moment: { start: 50, end: 50 } },
      { mark: live(69.5), moment: { start: 70, end: 72 } },
    ];
    expect(delaysOf(pairs)).toEqual([2, -0.5]);
  });

  it('comes off live marks only, and never before the clip', () => {
    expect(takeOffLag(live(10), 2)).toBe(8);
    expect(takeOffLag({ start: 10, mode: 'calm' }, 2)).toBe(10);
    expect(takeOffLag(live(1), 2)).toBe(0);
  });
});

describe('small statistics', () => {
  it('median and mean', () => {
    expect([median([3]), median([4, 1, 2]), median([4, 1, 2, 3])]).toEqual([3, 2, 2.5]);
    expect(mean([1, 2, 6])).toBe(3);
    expect([median([]), mean([])]).toEqual([Number.NaN, Number.NaN]);
  });

  it('5.11 the interval is as wide as was worked out', () => {
    const { low, high } = wilsonInterval(4, 5);
    expect([low.toFixed(2), high.toFixed(2)]).toEqual(['0.44', '0.95']);
    const more = wilsonInterval(30, 40);
    expect([more.low.toFixed(2), more.high.toFixed(2)]).toEqual(['0.62', '0.84']);
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('the interval holds the share and stays a share', () => {
    const counts = fc.nat({ max: 300 }).chain((of) => fc.tuple(fc.nat({ max: of }), fc.constant(of)));
    fc.assert(
      fc.property(counts, ([hits, of]) => {
        const { low, high } = wilsonInterval(hits, of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        if (of > 0) expect(low - 1e-12 <= hits / of && hits / of <= high + 1e-12).toBe(true);
      }),
    );
  });
});
