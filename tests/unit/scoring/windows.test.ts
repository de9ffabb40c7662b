/** Windows of core moments: rule 5.3. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWindows, distanceTo, isWithin, levels, windowOf } from '#domain/scoring/windows.ts';

const point = (at: number) => ({ start: at, end: at });

describe('5.3 the window of one moment', () => {
  it('reaches further after than before, and less far at each level', () => {
    const moment = { start: 50, end: 60 };
    expect(levels.map((level) => windowOf(moment, level))).toEqual([
      { start: 47, end: 68 },
      { start: 48, end: 65 },
      { start: 49, end: 63 },
    ]);
  });

  it('knows its edges and the distance to a moment', () => {
    expect([9.9, 10, 12, 12.1].map((at) => isWithin({ start: 10, end: 12 }, at))).toEqual([false, true, true, false]);
    expect([7, 10, 11, 15].map((at) => distanceTo({ start: 10, end: 12 }, at))).toEqual([3, 0, 0, 3]);
  });
});

describe('5.3 windows that overlap', () => {
  it('stay whole when they only touch', () => {
    expect(cutWindows([point(10), point(17)], 'practise')).toEqual([
      { start: 8, end: 15 },
      { start: 15, end: 22 },
    ]);
  });

  it('are cut at the midpoint of the overlap, in whatever order they come', () => {
    expect(cutWindows([point(14), point(10)], 'practise')).toEqual([
      { start: 13.5, end: 19 },
      { start: 8, end: 13.5 },
    ]);
  });

  it('are never cut inside a moment', () => {
    expect(cutWindows([point(10), point(11)], 'practise')).toEqual([
      { start: 8, end: 11 },
      { start: 11, end: 16 },
    ]);
    expect(cutWindows([{ start: 10, end: 16 }, point(17)], 'practise')[0]).toEqual({ start: 8, end: 17 });
  });

  it('keep sharing the stretch that both moments cover', () => {
    const moments = [
      { start: 10, end: 20 },
      { start: 18, end: 40 },
    ];
    expect(cutWindows(moments, 'practise')).toEqual([
      { start: 8, end: 20.5 },
      { start: 18, end: 45 },
    ]);
  });

  it('leave a long moment whole when another one lies inside it', () => {
    expect(cutWindows([{ start: 10, end: 100 }, point(20)], 'practise')).toEqual([
      { start: 8, end: 105 },
      { start: 18, end: 25 },
    ]);
  });

  it('leave both whole when they end together and one lies inside the other', () => {
    expect(cutWindows([{ start: 10, end: 20 }, point(20)], 'practise')).toEqual([
      { start: 8, end: 25 },
      { start: 18, end: 25 },
    ]);
  });

  it('are cut on both sides when there are neighbours on both sides', () => {
    expect(cutWindows([point(10), point(14), point(18)], 'practise')[1]).toEqual({ start: 13.5, end: 17.5 });
  });
});

describe('5.3 for any moments', () => {
  const anySpan = fc
    .tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 12 }))
    .map(([start, length]) => ({ start, end: start + length }));
  const anyMoments = fc.array(anySpan, { maxLength: 9 });

  it('every window holds its moment and lies within its own uncut window', () => {
    fc.assert(
      fc.property(anyMoments, fc.constantFrom(...levels), (moments, level) => {
        cutWindows(moments, level).forEach((window, index) => {
          const moment = moments[index] ?? point(Number.NaN);
          const whole = windowOf(moment, level);
          expect(window.start).toBeGreaterThanOrEqual(whole.start);
          expect(window.start).toBeLessThanOrEqual(moment.start);
          expect(window.end).toBeGreaterThanOrEqual(moment.end);
          expect(window.end).toBeLessThanOrEqual(whole.end);
        });
      }),
    );
  });

  it('windows of moments that are apart share at most an instant', () => {
    fc.assert(
      fc.property(anyMoments, fc.constantFrom(...levels), (moments, level) => {
        const windows = cutWindows(moments, level);
        moments.forEach((one, a) =>
          moments.forEach((other, b) => {
            if (one.end < other.start) expect(windows[a]?.end).toBeLessThanOrEqual(windows[b]?.start ?? Number.NaN);
          }),
        );
      }),
    );
  });
});
