/** Sureness, curve, mastery and order: rules 5.10 and 5.11. */
import { describe, expect, it } from 'vitest';
import { canShowCurve, drawCurve, isDueForFreshClip, isMastered, type Round } from '#domain/scoring/growth.ts';
import { chooseNextFragment, priorityOf, type FragmentAnswer } from '#domain/scoring/practice-order.ts';
import { brierOf, confidenceOf, directionOf, type SureAnswer } from '#domain/scoring/sureness.ts';
import { wilsonInterval } from '#domain/scoring/statistics.ts';
import { seeded } from './seeded.ts';

const sureAnswers = (sure: 1 | 2 | 3, hits: number, of: number): readonly SureAnswer[] =>
  Array.from({ length: of }, (_value, index) => ({ sure, hit: index < hits }));

describe('5.10 sureness', () => {
  it('has three steps', () => {
    expect(([1, 2, 3] as const).map(confidenceOf)).toEqual([0.4, 0.65, 0.9]);
  });

  it('the Brier score is the mean squared distance', () => {
    expect(brierOf([{ sure: 3, hit: true }])).toBeCloseTo(0.01, 12);
    expect(brierOf([...sureAnswers(1, 0, 1), ...sureAnswers(3, 0, 1)])).toBeCloseTo((0.16 + 0.81) / 2, 12);
    expect(brierOf([])).toBeNull();
  });

  it('tells a direction from twelve answers on', () => {
    expect(directionOf(sureAnswers(3, 0, 11))).toBeNull();
    expect(directionOf(sureAnswers(3, 0, 12))).toBe('surer-than-right');
    expect(directionOf(sureAnswers(1, 12, 12))).toBe('less-sure-than-right');
    expect(directionOf(sureAnswers(2, 8, 12))).toBe('fitting');
  });

  it('a lean of exactly 0.15 is no lean', () => {
    expect(directionOf(sureAnswers(3, 15, 20))).toBe('fitting');
    expect(directionOf(sureAnswers(3, 14, 20))).toBe('surer-than-right');
    expect(directionOf(sureAnswers(2, 16, 20))).toBe('fitting');
    expect(directionOf(sureAnswers(2, 17, 20))).toBe('less-sure-than-right');
  });
});

const round = (hits: number, of: number, corrected: number | null = null, relative: number | null = null): Round => ({
  seen: Array.from({ length: of }, (_value, index) => index < hits),
  corrected,
  relative,
});

describe('5.11 the curve', () => {
  it('has one point per round with moments, pooling the last twenty', () => {
    const points = drawCurve([round(1, 5, 0.1), round(0, 0, 0.9), round(5, 5, 0.5), round(10, 10, null)]);
    expect(points.map(({ recall, of }) => [recall, of])).toEqual([
      [0.2, 5],
      [0.6, 10],
      [0.8, 20],
    ]);
    expect(points.map(({ corrected }) => corrected)).toEqual([0.1, 0.3, 0.3]);
    expect(points[1]?.interval).toEqual(wilsonInterval(6, 10));
  });

  it('forgets what lies further back, also the half of a clip', () => {
    const points = drawCurve([round(0, 8, 0), round(8, 8, 0.4), round(8, 8, 0.6)]);
    expect(points.at(-1)).toMatchObject({ recall: 16 / 20, of: 20 });
    expect(drawCurve([round(0, 20, 0), round(20, 20, 1)]).at(-1)).toMatchObject({ recall: 1, of: 20, corrected: 1 });
  });

  it('takes the mean beside experts over the clips where it is known', () => {
    const points = drawCurve([round(1, 5), round(1, 5, null, 0.5), round(1, 5, null, 1)]);
    expect(points.map(({ relative }) => relative)).toEqual([null, 0.5, 0.75]);
  });

  it('has no corrected score where no clip has one', () => {
    expect(drawCurve([round(2, 4)])).toMatchObject([{ corrected: null }]);
    expect(drawCurve([])).toEqual([]);
  });

  it('is shown from two points on', () => {
    expect(canShowCurve(drawCurve([round(1, 5)]))).toBe(false);
    expect(canShowCurve(drawCurve([round(1, 5), round(2, 5)]))).toBe(true);
  });

  it('rises for a simulated learner who learns', () => {
    const random = seeded(11);
    const rounds = Array.from({ length: 40 }, (_value, done): Round => {
      const seen = Array.from({ length: 5 }, () => random() < 0.3 + done * 0.015);
      return { seen, corrected: null, relative: null };
    });
    const points = drawCurve(rounds);
    expect(points.at(-1)?.recall).toBeGreaterThan((points[4]?.recall ?? 1) + 0.2);
  });
});

describe('5.11 mastery', () => {
  it('asks for twelve moments, four out of five, and to be sure of three out of five', () => {
    expect(isMastered({ seen: 11, of: 11 })).toBe(false);
    expect(isMastered({ seen: 12, of: 12 })).toBe(true);
    expect(isMastered({ seen: 9, of: 12 })).toBe(false);
    expect(isMastered({ seen: 31, of: 40 })).toBe(false);
    expect(isMastered({ seen: 32, of: 40 })).toBe(true);
    // Enough seen, but with so few moments it may still be less than three out of five.
    expect([wilsonInterval(12, 15).low < 0.6, isMastered({ seen: 12, of: 15 })]).toEqual([true, false]);
    expect(isMastered({ seen: 0, of: 0 })).toBe(false);
  });

  it('asks for a fresh clip after three months', () => {
    const then = 1_790_000_000;
    expect(isDueForFreshClip(then, then + 89 * 86_400)).toBe(false);
    expect(isDueForFreshClip(then, then + 90 * 86_400)).toBe(true);
  });
});

describe('5.11 the order of fragments', () => {
  const answer = (fragment: string, right = true, seconds: number | null = 5): FragmentAnswer => ({
    fragment,
    right,
    seconds,
  });
  const names = ['a', 'b', 'c', 'd'];

  it('starts in the author’s order', () => {
    expect(chooseNextFragment(names, [])).toBe('a');
    expect(chooseNextFragment(names, [answer('a')])).toBe('b');
    expect(chooseNextFragment([], [])).toBeNull();
  });

  it('brings back what went wrong, before what went well', () => {
    const answers = [answer('a', true), answer('b', false), answer('c'), answer('d')];
    expect(chooseNextFragment(names, answers)).toBe('b');
  });

  it('brings back soon what went wrong, and yet goes on to new ones when everything goes wrong', () => {
    const many = Array.from({ length: 8 }, (_value, index) => `f${index}`);
    const answers: FragmentAnswer[] = [];
    for (let item = 0; item < 24; item += 1) answers.push(answer(chooseNextFragment(many, answers) ?? '', false));
    expect(answers.slice(0, 6).map(({ fragment }) => fragment)).toEqual(['f0', 'f1', 'f2', 'f0', 'f1', 'f2']);
    expect(new Set(answers.map(({ fragment }) => fragment)).size).toBe(8);
  });

  it('shows all there is before it repeats what went well', () => {
    const answers = ['a', 'b', 'c'].map((name) => answer(name));
    expect(chooseNextFragment(names, answers)).toBe('d');
    expect(priorityOf('d', answers, 5)).toBeCloseTo(3.6, 12);
  });

  it('brings back what took long', () => {
    const answers = [answer('a', true, 2), answer('b', true, 9), answer('c', true, 4), answer('d', true, 4)];
    expect(chooseNextFragment(names, answers)).toBe('b');
  });

  it('lets what was just shown rest for two items', () => {
    expect(chooseNextFragment(['a', 'b'], [answer('a', false), answer('b', false)])).toBeNull();
    expect(chooseNextFragment(['a', 'b', 'c'], [answer('c'), answer('a', false), answer('b', false)])).toBe('c');
  });

  it('adds up as the rule says', () => {
    const answers = [answer('a', false, 20), answer('b', true, 5), answer('c', true, 10)];
    expect(priorityOf('a', answers, 10)).toBeCloseTo(3 + 2 + 0.4, 12);
    expect(priorityOf('b', answers, 10)).toBeCloseTo(0.5 + 0.2, 12);
    expect(priorityOf('c', answers, 10)).toBeCloseTo(1, 12);
    expect(priorityOf('c', [answer('c', true, null)], Number.NaN)).toBe(1);
    expect(priorityOf('c', [answer('c', true, 5)], Number.NaN)).toBe(1);
  });

  it('shows every fragment in the end, the ones that go wrong more often', () => {
    const answers: FragmentAnswer[] = [];
    const many = Array.from({ length: 8 }, (_value, index) => `f${index}`);
    for (let item = 0; item < 200; item += 1) {
      const next = chooseNextFragment(many, answers) ?? '';
      answers.push(answer(next, next !== 'f3', 5));
    }
    const times = many.map((name) => answers.filter(({ fragment }) => fragment === name).length);
    expect(Math.min(...times)).toBeGreaterThan(5);
    expect(times[3]).toBe(Math.max(...times));
  });
});
