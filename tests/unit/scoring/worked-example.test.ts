/** The worked example of the scoring rules, 5.13, with every figure in it. */
import { describe, expect, it } from 'vitest';
import { markKey } from '#domain/mark.ts';
import { compareWithMoments } from '#domain/match.ts';
import { agreementOf, timeUnitAgreement, type Rated } from '#domain/scoring/agreement.ts';
import { foldDoubles } from '#domain/scoring/doubles.ts';
import { findMixUp, sumCredit, type LabelPair } from '#domain/scoring/labels.ts';
import {
  chanceOf,
  correctForChance,
  countComparison,
  countForChance,
  coverageOf,
  hasTooManyMarks,
  mostCoverage,
  scoreAtLevel,
  scoreDoubled,
  scoreFolded,
} from '#domain/scoring/scores.ts';
import { errorsOf, overlapOf } from '#domain/scoring/stretches.ts';
import { cutWindows } from '#domain/scoring/windows.ts';
import { calm, inKeys, moment } from '../domain/match-samples.ts';

const length = 300;
const moments = [
  moment('e1', 32, 38, { signal: 'withdrawal' }),
  moment('e2', 75, 75, { signal: 'resistance' }),
  moment('e3', 118, 131, { signal: 'flow' }),
  moment('e4', 190, 196, { signal: 'socially-desirable' }),
  moment('e5', 242, 250, { signal: 'stagnation' }),
  moment('p1', 150, 155, { signal: 'frustration', weight: 'possible' }),
];
const marks = [
  calm(40.5, 'withdrawal'),
  calm(79, 'frustration'),
  calm(83, 'resistance'),
  calm(120, 'flow'),
  calm(126, 'flow'),
  calm(152, 'frustration'),
  calm(247, 'freezing'),
  calm(281, 'resistance'),
];
const comparison = compareWithMoments(marks, moments, 'practise', 0);
const counts = countComparison(comparison);
const windows = cutWindows(
  moments.filter(({ weight }) => weight === 'core'),
  'practise',
);
const labels = comparison.pairs.map(({ moment: id, mark }): LabelPair => ({
  own: mark.signal,
  other: moments.find((candidate) => candidate.id === id)?.signal ?? 'flow',
}));
const rounded = (value: number | null): string | undefined => value?.toFixed(3);

describe('5.13 the worked example', () => {
  it('pairs, double, neutral mark, findings and what was missed', () => {
    expect(inKeys(comparison)).toEqual({
      pairs: [
        ['e1', 'm405', true],
        ['e2', 'm790', false],
        ['e3', 'm1200', true],
        ['e5', 'm2470', false],
      ],
      unmarked: ['e4'],
      onlyYou: ['m830', 'm2810'],
      doubles: ['m1260'],
      possible: ['m1520'],
    });
    expect(foldDoubles(comparison, moments, 'practise', 0).map((f) => [markKey(f.mark.id), f.moment])).toEqual([
      ['m1260', 'e3'],
    ]);
  });

  it('counts, precision, recall, F1 and F2 with the double folded', () => {
    expect(counts).toEqual({ paired: 4, missed: 1, alone: 2, doubled: 1 });
    const { precision, recall, f1, f2 } = scoreFolded(counts);
    expect([precision, recall, f1, f2].map(rounded)).toEqual(['0.667', '0.800', '0.727', '0.769']);
    expect(scoreAtLevel(counts, 'practise')).toBe(f1);
    expect(scoreAtLevel(counts, 'explore')).toBe(f2);
  });

  it('F1 with the double counted, chance, and F above chance', () => {
    const chance = chanceOf(windows, length, countForChance(counts));
    expect(countForChance(counts)).toBe(7);
    expect(rounded(scoreDoubled(counts).f1)).toBe('0.667');
    expect(rounded(chance.f1)).toBe('0.228');
    expect(rounded(correctForChance(counts, chance))).toBe('0.568');
  });

  it('the clip is not too crowded and the marks are not too many', () => {
    expect(coverageOf(windows, length)).toBeCloseTo(68 / 300, 12);
    expect(coverageOf(windows, length)).toBeLessThan(mostCoverage);
    expect(hasTooManyMarks(counts)).toBe(false);
  });

  it('credit for signals, the mix-up, and agreement that is not shown', () => {
    expect(sumCredit(labels)).toEqual({ earned: 3, of: 4 });
    expect(findMixUp(labels)).toEqual({ own: 'frustration', other: 'resistance', count: 1 });
    const agreement = agreementOf(labels.map(({ own, other }): Rated => [own ?? '', other]));
    expect(agreement).toMatchObject({ n: 4, observed: 0.5, shown: false });
    expect([rounded(agreement.kappa), rounded(agreement.ac1)]).toEqual(['0.429', '0.403']);
  });

  it('two stretches', () => {
    const [one, other] = [
      { start: 118, end: 131 },
      { start: 121, end: 136 },
    ];
    expect(rounded(overlapOf(one, other))).toBe('0.556');
    expect(errorsOf(one, other)).toEqual({ begin: -3, end: -5 });
    expect(rounded(timeUnitAgreement([one], [other], length, 0).kappa)).toBe('0.700');
  });

  it('circular shifts of the marks give what chance predicts', () => {
    const scores = Array.from({ length: 300 }, (_value, shift) => {
      const shifted = marks.map((mark) => calm((mark.start + shift) % length, mark.signal, mark.id.tenth));
      const kept = shifted.filter((_mark, index) => index !== 5);
      const core = moments.filter(({ weight }) => weight === 'core');
      return scoreDoubled(countComparison(compareWithMoments(kept, core, 'practise', 0))).f1 ?? 0;
    });
    const average = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    expect(average).toBeCloseTo(0.226, 2);
  });
});
