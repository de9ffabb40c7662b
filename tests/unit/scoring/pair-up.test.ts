/** One-to-one matching: rule 5.4, against every possible matching of small samples. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '#domain/scoring/assign.ts';
import { pairUp, type Match, type Target, type TimedLabel } from '#domain/scoring/pair-up.ts';
import { distanceTo, isWithin } from '#domain/scoring/windows.ts';

const target = (start: number, end: number, label: string | null = 'a', reach = 5): Target => ({
  span: { start, end },
  window: { start: start - reach, end: end + reach },
  label,
});
const mark = (at: number, label: string | null = 'a'): TimedLabel => ({ at, label });

/** What a matching is worth, the most important first; less is better. */
function worth(matches: readonly Match[], marks: readonly TimedLabel[], targets: readonly Target[]): readonly number[] {
  const order = marks.map((_mark, index) => index).sort((a, b) => (marks[a]?.at ?? 0) - (marks[b]?.at ?? 0) || a - b);
  let [differs, distance, rank] = [0, 0, 0];
  for (const match of matches) {
    const [own, other] = [marks[match.mark] as TimedLabel, targets[match.target] as Target];
    differs += own.label === other.label ? 0 : 1;
    distance += Math.round(distanceTo(other.span, own.at) * 1000);
    rank += order.indexOf(match.mark);
  }
  return [-matches.length, differs, distance, rank];
}

function isBetter(a: readonly number[], b: readonly number[]): boolean {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place >= 0 && (a[place] as number) < (b[place] as number);
}

/** The best of all matchings, found by trying them all. */
function tryAll(marks: readonly TimedLabel[], targets: readonly Target[]): readonly number[] {
  let best = worth([], marks, targets);
  const visit = (next: number, matches: readonly Match[]): void => {
    const found = worth(matches, marks, targets);
    if (isBetter(found, best)) best = found;
    if (next === targets.length) return;
    visit(next + 1, matches);
    marks.forEach(({ at }, own) => {
      const free = matches.every((match) => match.mark !== own);
      if (free && isWithin((targets[next] as Target).window, at))
        visit(next + 1, [...matches, { mark: own, target: next }]);
    });
  };
  visit(0, []);
  return best;
}

const anyLabel = fc.constantFrom('a', 'b', null);
const anyMark = fc.record({ at: fc.integer({ min: 0, max: 300 }).map((tenth) => tenth / 10), label: anyLabel });
const anyTarget = fc
  .record({
    start: fc.integer({ min: 0, max: 28 }),
    length: fc.integer({ min: 0, max: 6 }),
    label: anyLabel,
    reach: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ start, length, label, reach }) => target(start, start + length, label, reach));

describe('5.4 matching', () => {
  it('is the best of all matchings, in the stated order of preference', () => {
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 6 }), fc.array(anyTarget, { maxLength: 5 }), (marks, targets) => {
        const matches = pairUp(marks, targets);
        expect(worth(matches, marks, targets)).toEqual(tryAll(marks, targets));
      }),
      { numRuns: 400 },
    );
  });

  it('uses every mark and every moment at most once, inside its window, in the order of the moments', () => {
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 60 }), fc.array(anyTarget, { maxLength: 25 }), (marks, targets) => {
        const matches = pairUp(marks, targets);
        expect(new Set(matches.map((match) => match.mark)).size).toBe(matches.length);
        expect(matches.map((match) => match.target)).toEqual(
          [...new Set(matches.map((match) => match.target))].sort((a, b) => a - b),
        );
        for (const match of matches) {
          expect(isWithin((targets[match.target] as Target).window, (marks[match.mark] as TimedLabel).at)).toBe(true);
        }
      }),
    );
  });

  it('gives up the nearest mark when that makes one more pair', () => {
    expect(pairUp([mark(10), mark(13)], [target(10, 10, 'a', 9), target(9, 9, 'a', 1)])).toEqual([
      { mark: 1, target: 0 },
      { mark: 0, target: 1 },
    ]);
  });

  it('prefers two pairs with other labels over one with the same', () => {
    expect(pairUp([mark(10, 'b'), mark(14, 'c')], [target(9, 9, 'b'), target(7, 7, 'a', 3)])).toHaveLength(2);
  });

  it('does not depend on many small distances adding up to one label', () => {
    const moments = Array.from({ length: 40 }, () => target(100, 100, 'a', 90));
    const near = Array.from({ length: 40 }, (_value, index) => mark(100, index === 0 ? 'b' : 'a'));
    const far = [mark(10.5, 'a')];
    const matches = pairUp([...near, ...far], moments);
    expect(matches.every((match) => match.mark !== 0)).toBe(true);
  });

  it('of many equal marks takes the earliest for each of several moments', () => {
    const marks = [mark(13), mark(12), mark(14), mark(11)];
    const used = pairUp(marks, [target(10, 20), target(10, 20)]).map((match) => match.mark);
    expect(used.toSorted()).toEqual([1, 3]);
  });

  it('knows nothing to pair', () => {
    expect(pairUp([], [])).toEqual([]);
    expect(pairUp([mark(1)], [])).toEqual([]);
    expect(pairUp([], [target(1, 1)])).toEqual([]);
  });

  it('solves hundreds of moments that all want the same marks', () => {
    const moments = Array.from({ length: 300 }, (_value, index) => target(index, index, 'a', 600));
    const marks = Array.from({ length: 400 }, (_value, index) => mark(index / 2, index % 2 === 0 ? 'a' : 'b'));
    const matches = pairUp(marks, moments);
    expect(matches).toHaveLength(300);
    expect(matches.filter((match) => match.mark % 2 === 0)).toHaveLength(200);
  });
});

describe('assign', () => {
  it('leaves a row without a column when there is none left', () => {
    expect(assign([[{ column: 0, cost: 1 }], [{ column: 0, cost: 0 }]], 1)).toEqual([null, 0]);
    expect(assign([[], [{ column: 0, cost: 3 }]], 1)).toEqual([null, 0]);
  });

  it('moves earlier rows along a long path', () => {
    const rows = Array.from({ length: 6 }, (_value, row) => [
      { column: row, cost: 0 },
      { column: row + 1, cost: 1 },
    ]);
    expect(assign([...rows, [{ column: 0, cost: 0 }]], 7)).toEqual([1, 2, 3, 4, 5, 6, 0]);
  });
});
