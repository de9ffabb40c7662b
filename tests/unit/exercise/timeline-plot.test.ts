/** Where marks stand on the timeline picture. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { familyOf, signals, type Signal } from '#domain/vocabulary.ts';
import { plotMarks, type Plottable } from '#components/exercise/shared/timeline-plot.ts';

function mark(start: number, end = start, signal: Signal | null = null): Plottable {
  return { start, end, signal };
}

describe('plotMarks', () => {
  it('has nothing to draw without marks', () => {
    expect(plotMarks([], 120, 600)).toEqual([]);
  });

  it('puts a point and a stretch where they are in the clip', () => {
    expect(plotMarks([mark(12, 12, 'flow'), mark(60, 72)], 120, 600)).toEqual([
      { x: 60, width: 0, family: 'movement' },
      { x: 300, width: 60, family: 'none' },
    ]);
  });

  it.each(signals)('colours %s by its family', (signal) => {
    expect(plotMarks([mark(1, 1, signal)], 10, 10)).toEqual([{ x: 1, width: 0, family: familyOf(signal) }]);
  });

  it.each([
    ['the longest', [mark(10, 10, 'flow'), mark(10, 20, 'frustration')], { x: 50, width: 50, family: 'tension' }],
    ['a signal over none', [mark(10), mark(10, 10, 'flow')], { x: 50, width: 0, family: 'movement' }],
    ['the longest, also without a signal', [mark(10, 20), mark(10, 10, 'flow')], { x: 50, width: 50, family: 'none' }],
    [
      'the first of two equals',
      [mark(10, 10, 'flow'), mark(10, 10, 'freezing')],
      { x: 50, width: 0, family: 'movement' },
    ],
  ] as const)('draws of marks at one place %s', (_what, marks, tick) => {
    expect(plotMarks(marks, 120, 600)).toEqual([tick]);
  });

  it('draws the same of two marks at one place, whichever comes first, but for colour', () => {
    const anyMark = fc
      .record({ length: fc.nat({ max: 20 }), signal: fc.option(fc.constantFrom(...signals), { nil: null }) })
      .map(({ length, signal }) => mark(10, 10 + length, signal));
    fc.assert(
      fc.property(anyMark, anyMark, (a, b) => {
        const [one] = plotMarks([a, b], 120, 600);
        const [other] = plotMarks([b, a], 120, 600);
        expect(other?.width).toBe(one?.width);
        expect(other?.family === 'none').toBe(one?.family === 'none');
      }),
    );
  });

  it('never draws more than the picture has columns, and each inside it', () => {
    const anyMarks = fc.array(
      fc.tuple(fc.double({ min: 0, max: 90, noNaN: true }), fc.double({ min: 0, max: 30, noNaN: true })),
      { maxLength: 400 },
    );
    fc.assert(
      fc.property(anyMarks, fc.integer({ min: 1, max: 300 }), (samples, width) => {
        const ticks = plotMarks(
          samples.map(([start, length]) => mark(start, start + length)),
          120,
          width,
        );
        expect(new Set(ticks.map(({ x }) => x)).size).toBe(ticks.length);
        for (const tick of ticks) {
          expect(tick.x >= 0 && tick.width >= 0 && tick.x + tick.width <= width).toBe(true);
        }
      }),
    );
  });
});
