/** Which rows of a long list exist, and how far it scrolls. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrollTopFor, windowOf } from '#components/exercise/shared/list-window.ts';

const anyList = fc.record({
  total: fc.nat({ max: 5000 }),
  rowHeight: fc.integer({ min: 1, max: 200 }),
  scrollTop: fc.integer({ min: -500, max: 1_200_000 }),
  viewHeight: fc.integer({ min: 0, max: 2000 }),
});

describe('windowOf', () => {
  it('is whole for a short list', () => {
    expect(windowOf(5, 50, 0, 400)).toEqual({ first: 0, count: 5, before: 0, after: 0 });
  });

  it('keeps two rows more on either side', () => {
    expect(windowOf(1000, 50, 5000, 400)).toEqual({ first: 98, count: 12, before: 4900, after: 44_500 });
  });

  it('is empty for an empty list', () => {
    expect(windowOf(0, 50, 300, 400)).toEqual({ first: 0, count: 0, before: 0, after: 0 });
  });

  it('holds every row that is in view', () => {
    fc.assert(
      fc.property(anyList, ({ total, rowHeight, scrollTop, viewHeight }) => {
        const { first, count } = windowOf(total, rowHeight, scrollTop, viewHeight);
        for (let row = Math.max(0, Math.floor(scrollTop / rowHeight)); row < total; row += 1) {
          if (row * rowHeight >= scrollTop + viewHeight) break;
          expect(row >= first && row < first + count).toBe(true);
        }
      }),
    );
  });

  it('is as high as the whole list, wherever it is scrolled, and never larger than the view asks for', () => {
    fc.assert(
      fc.property(anyList, ({ total, rowHeight, scrollTop, viewHeight }) => {
        const { first, count, before, after } = windowOf(total, rowHeight, scrollTop, viewHeight);
        expect(before + count * rowHeight + after).toBe(total * rowHeight);
        expect(Math.min(first, count, before, after)).toBeGreaterThanOrEqual(0);
        expect(count).toBeLessThanOrEqual(Math.ceil(viewHeight / rowHeight) + 14);
      }),
    );
  });
});

describe('scrollTopFor', () => {
  it.each([
    [3, 100, 100],
    [2, 100, 100],
    [1, 100, 50],
    [11, 100, 200],
  ])('row %i from %i scrolls to %i', (row, from, to) => {
    expect(scrollTopFor(row, 50, from, 400)).toBe(to);
  });

  it('brings a row into view, and stays where it is when the row is there already', () => {
    fc.assert(
      fc.property(anyList, fc.nat({ max: 5000 }), ({ rowHeight, scrollTop, viewHeight }, row) => {
        fc.pre(viewHeight >= rowHeight);
        const top = scrollTopFor(row, rowHeight, scrollTop, viewHeight);
        expect(row * rowHeight).toBeGreaterThanOrEqual(top);
        expect((row + 1) * rowHeight).toBeLessThanOrEqual(top + viewHeight);
        expect(scrollTopFor(row, rowHeight, top, viewHeight)).toBe(top);
      }),
    );
  });
});
