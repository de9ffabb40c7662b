/** Correction for chance, against simulated blind marking: rule 5.6 and its table. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairUp } from '#domain/scoring/pair-up.ts';
import {
  ceilingOf,
  chanceOf,
  correctForChance,
  countForChance,
  coverageOf,
  hasTooManyMarks,
  mostCoverage,
  relativeToCeiling,
  scoreDoubled,
  scoreFolded,
  type Counts,
} from '#domain/scoring/scores.ts';
import type { Span } from '#domain/scoring/windows.ts';
import { seeded } from './seeded.ts';

type Setting = Readonly<{ length: number; moments: number; before: number; after: number }>;
const momentLength = 4;
const runs = 600;

/** Moments spread evenly, windows cut where they would overlap. */
function windowsIn({ length, moments, before, after }: Setting): readonly Readonly<{ span: Span; window: Span }>[] {
  const step = length / moments;
  return Array.from({ length: moments }, (_value, index) => {
    const start = index * step + (step - momentLength + before - after) / 2;
    const span = { start, end: start + momentLength };
    const window = {
      start: Math.max(start - before, index * step),
      end: Math.min(span.end + after, (index + 1) * step),
    };
    return { span, window };
  });
}

/** Mean F1, doubles counted, of `count` marks placed blindly. */
function simulate(setting: Setting, count: number, seed: number): number {
  const random = seeded(seed);
  const targets = windowsIn(setting).map((target) => ({ ...target, label: null }));
  let sum = 0;
  for (let run = 0; run < runs; run += 1) {
    const marks = Array.from({ length: count }, () => ({ at: random() * setting.length, label: null }));
    const paired = pairUp(marks, targets).length;
    const counts = { paired, missed: setting.moments - paired, alone: count - paired, doubled: 0 };
    sum += scoreDoubled(counts).f1 ?? 0;
  }
  return sum / runs;
}

/** The table of rule 5.6: simulated F1 for as many marks as moments, twice and four times as many. */
const table: readonly (readonly [Setting, readonly number[]])[] = [
  [{ length: 240, moments: 4, before: 2, after: 5 }, [0.16, 0.21, 0.21]],
  [{ length: 240, moments: 8, before: 2, after: 5 }, [0.29, 0.34, 0.3]],
  [{ length: 120, moments: 8, before: 2, after: 5 }, [0.5, 0.51, 0.38]],
  [{ length: 120, moments: 8, before: 5, after: 10 }, [0.66, 0.6, 0.4]],
  [{ length: 480, moments: 8, before: 1, after: 3 }, [0.12, 0.15, 0.17]],
];
const cells = table.flatMap(([setting, expected]) =>
  expected.map((f1, index) => ({ ...setting, marks: setting.moments * 2 ** index, f1 })),
);

function isCrowded(setting: Setting): boolean {
  const windows = windowsIn(setting).map(({ window }) => window);
  return coverageOf(windows, setting.length) > mostCoverage;
}

describe('5.6 chance', () => {
  it.each(cells)('$marks blind marks at $moments moments in $length s, −$before/+$after, give F1 $f1', (cell) => {
    const simulated = simulate(cell, cell.marks, cell.marks * 7 + cell.length);
    // The rules do not say where the moments of crowded clips lay: evenly spread they take up most.
    const allowed = isCrowded(cell) ? 0.05 : 0.02;
    expect(Math.abs(simulated - cell.f1)).toBeLessThanOrEqual(allowed);
  });

  it.each(cells)('the formula for $marks marks, $moments moments, $length s, −$before/+$after', (cell) => {
    const windows = windowsIn(cell).map(({ window }) => window);
    const simulated = simulate(cell, cell.marks, cell.marks * 13 + cell.length);
    const allowed = isCrowded(cell) ? 0.03 : 0.02;
    expect(Math.abs(chanceOf(windows, cell.length, cell.marks).f1 - simulated)).toBeLessThanOrEqual(allowed);
  });

  it('blind marking ends near nothing, whatever the number of marks', () => {
    const setting = { length: 300, moments: 6, before: 2, after: 5 };
    const windows = windowsIn(setting).map(({ window }) => window);
    for (const count of [3, 6, 12, 20]) {
      const chance = chanceOf(windows, setting.length, count).f1;
      expect(Math.abs((simulate(setting, count, count) - chance) / (1 - chance))).toBeLessThan(0.03);
    }
  });

  it('needs no moments, marks or clip', () => {
    const window = { start: 1, end: 5 };
    expect(chanceOf([], 100, 5)).toEqual({ recall: 0, f1: 0 });
    expect(chanceOf([window], 100, 0)).toEqual({ recall: 0, f1: 0 });
    expect(chanceOf([window], 0, 3)).toEqual({ recall: 0, f1: 0 });
  });

  it('counts only what of a window lies in the clip', () => {
    expect(chanceOf([{ start: -10, end: 10 }], 100, 1).recall).toBeCloseTo(0.1, 12);
    expect(chanceOf([{ start: 95, end: 110 }], 100, 1).recall).toBeCloseTo(0.05, 12);
    expect(chanceOf([{ start: 120, end: 130 }], 100, 1).recall).toBe(0);
  });

  it('is certain when windows cover the whole clip, and then nothing lies above it', () => {
    const chance = chanceOf([{ start: 0, end: 100 }], 100, 1);
    expect(chance).toEqual({ recall: 1, f1: 1 });
    expect(correctForChance({ paired: 1, missed: 0, alone: 0, doubled: 0 }, chance)).toBe(0);
  });
});

const anyCounts: fc.Arbitrary<Counts> = fc.record({
  paired: fc.nat({ max: 30 }),
  missed: fc.nat({ max: 30 }),
  alone: fc.nat({ max: 60 }),
  doubled: fc.nat({ max: 30 }),
});

describe('5.6 scores', () => {
  it('F is the weighted mean of precision and recall', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const { precision, recall, f1, f2 } = scoreFolded(counts);
        fc.pre(precision !== null && recall !== null && precision + recall > 0);
        if (precision === null || recall === null) return;
        expect(f1).toBeCloseTo((2 * precision * recall) / (precision + recall), 10);
        expect(f2).toBeCloseTo((5 * precision * recall) / (4 * precision + recall), 10);
      }),
    );
  });

  it('counting doubles never makes a score better', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        expect(scoreDoubled(counts).f1 ?? 0).toBeLessThanOrEqual(scoreFolded(counts).f1 ?? 0);
        expect(scoreDoubled(counts).recall).toBe(scoreFolded(counts).recall);
      }),
    );
  });

  it('F above chance is a share, and everything found with nothing else is 1', () => {
    fc.assert(
      fc.property(anyCounts, fc.double({ min: 0, max: 1, noNaN: true }), (counts, f1) => {
        const corrected = correctForChance(counts, { recall: 0, f1 });
        if (counts.paired + counts.missed === 0) expect(corrected).toBeNull();
        else expect(corrected !== null && corrected >= 0 && corrected <= 1).toBe(true);
      }),
    );
    expect(correctForChance({ paired: 5, missed: 0, alone: 0, doubled: 0 }, { recall: 0.3, f1: 0.3 })).toBe(1);
  });

  it('without marks or moments there is no share to take', () => {
    const none = { paired: 0, missed: 0, alone: 0, doubled: 0 };
    expect(scoreFolded(none)).toEqual({ precision: null, recall: null, f1: null, f2: null });
    expect(scoreFolded({ ...none, missed: 4 })).toEqual({ precision: null, recall: 0, f1: 0, f2: 0 });
    expect(scoreFolded({ ...none, alone: 4 })).toEqual({ precision: 0, recall: null, f1: null, f2: null });
  });

  it('more than four marks per moment cannot be compared', () => {
    const counts = { paired: 2, missed: 1, alone: 7, doubled: 3 };
    expect(countForChance(counts)).toBe(12);
    expect(hasTooManyMarks(counts)).toBe(false);
    expect(hasTooManyMarks({ ...counts, doubled: 4 })).toBe(true);
  });
});

describe('5.1 and 5.11 the ceiling', () => {
  it('is the mean of each expert against the others', () => {
    const scores = [
      [1, 0.8, 0.7],
      [0.8, 1, 0.6],
      [0.7, 0.6, 1],
    ];
    expect(ceilingOf(scores)).toBeCloseTo(0.7, 12);
    expect(ceilingOf([[1]])).toBeNull();
    expect(ceilingOf([])).toBeNull();
  });

  it('a learner at the ceiling is done', () => {
    expect(relativeToCeiling(0.35, 0.7)).toBe(0.5);
    expect(relativeToCeiling(0.9, 0.7)).toBe(1);
    expect(relativeToCeiling(0, 0)).toBe(1);
  });
});
