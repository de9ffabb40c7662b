/** How growth is read from a saved state: first looks, curves, signals, what returns, and habits. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Sureness } from '#domain/answer.ts';
import { curveOf, levelsIn } from '#domain/growth/curves.ts';
import { balanceOf, calibrationOf, mixUpIn } from '#domain/growth/habits.ts';
import { looksOf } from '#domain/growth/looks.ts';
import { returningSignals, signalFacts } from '#domain/growth/signals.ts';
import { canShowCurve } from '#domain/scoring/growth.ts';
import { wilsonInterval } from '#domain/scoring/statistics.ts';
import { emptyProgress } from '#domain/progress.ts';
import { sampleMark } from '../../helpers/progress-samples.ts';
import { course, learner, marking, moment, questions } from './samples.ts';

const two = [moment(1, 'withdrawal'), moment(2, 'flow', { lens: 'shared-goal' })];
const free = { type: 'marking', level: 'practise', rounds: [], silent: false, ceiling: null } as const;
const look = (day: number, seen: readonly number[], marks = seen.length): object => ({
  firstLook: { day, seen, marks },
});

function answer(item: number, picked: number, sure: Sureness | null, checked = true): Answer {
  return { item, picked: [picked], sure, text: '', checked };
}

describe('looks', () => {
  it('are in the order of days, and only of exercises that were compared', () => {
    const data = course(marking(1, two), marking(2, two), marking(3, two));
    const looks = looksOf(learner({ 1: look(9, [1]), 2: look(7, [1, 2]), 3: {} }), data);
    expect(looks.map(({ exercise, day }) => [exercise.code, day])).toEqual([
      [2, 7],
      [1, 9],
    ]);
    expect(looks[1]?.moments.map(({ seen }) => seen)).toEqual([true, false]);
  });

  it('ask only for core moments, and under rounds only for those of the rounds', () => {
    const possible = moment(3, 'flow', { weight: 'possible' });
    const data = course(
      marking(1, [...two, possible], {
        growth: { ...free, rounds: ['authenticity'], moments: [...two, possible] },
      }),
    );
    const [only] = looksOf(learner({ 1: look(1, [1]) }), data);
    expect(only?.moments.map(({ moment: { code } }) => code)).toEqual([1]);
    expect(only?.watched).toBe(200);
  });

  it('a second exercise on a clip is no fresh look', () => {
    const data = course(marking(1, two), marking(2, two, { clip: 'gesprek-1' }));
    const looks = looksOf(learner({ 1: look(2, []), 2: look(3, [1, 2]) }), data);
    expect(looks.map(({ isFresh }) => isFresh)).toEqual([true, false]);
    expect(curveOf(looks, 'practise', { about: 'all' })).toHaveLength(1);
  });

  it('without sound are practice: never in a curve or a tally, though the clip is known from then on', () => {
    const silent = marking(1, two, { growth: { ...free, silent: true, moments: two } });
    const data = course(silent, marking(2, two, { clip: 'gesprek-1' }), marking(3, two));
    const looks = looksOf(learner({ 1: look(2, [1, 2]), 2: look(3, [1]), 3: look(4, []) }), data);
    expect(curveOf(looks, 'practise', { about: 'all' }).map(({ title }) => title)).toEqual(['Oefening 3']);
    expect(signalFacts(looks, 5).map(({ tally }) => tally.of)).toEqual([1, 1]);
    const alone = looksOf(learner({ 1: look(2, [1, 2]) }), data);
    expect(levelsIn(alone)).toEqual([]);
    expect(returningSignals(emptyProgress, alone, 5)).toEqual([]);
  });

  it('with more than four marks to a moment say nothing', () => {
    const data = course(marking(1, two), marking(2, two));
    const looks = looksOf(learner({ 1: look(2, [1, 2], 8), 2: look(3, [1, 2], 9) }), data);
    expect(looks.map(({ isScattered }) => isScattered)).toEqual([false, true]);
    expect(curveOf(looks, 'practise', { about: 'all' })).toHaveLength(1);
  });

  it('survive a course in which moments or whole exercises have changed', () => {
    const data = course(marking(1, [moment(7, 'flow')]), questions(2, [1]));
    const [only] = looksOf(learner({ 1: look(2, [1, 2, 3]), 2: look(2, [1]), 99: look(2, [1]) }), data);
    expect(only?.moments.map(({ seen }) => seen)).toEqual([false]);
    expect(only?.corrected).toBe(0);
  });
});

describe('curves', () => {
  const data = course(marking(1, two), marking(2, two), marking(3, two));
  const looks = looksOf(learner({ 1: look(1, [1]), 2: look(2, [1, 2]), 3: look(3, [1, 2]) }), data);

  it('pool what was seen so far, with what chance would have found', () => {
    const points = curveOf(looks, 'practise', { about: 'all' });
    expect(points.map(({ recall, of, seen, total }) => [recall, of, seen, total])).toEqual([
      [0.5, 2, 1, 2],
      [0.75, 4, 2, 2],
      [5 / 6, 6, 2, 2],
    ]);
    expect(points[2]?.interval).toEqual(wilsonInterval(5, 6));
    // One mark, then two, in windows of nine seconds out of two hundred.
    const [one, both] = [9 / 200, 1 - (1 - 9 / 200) ** 2];
    expect(points[0]?.chance).toBeCloseTo(one, 12);
    expect(points[2]?.chance).toBeCloseTo((one + 2 * both) / 3, 12);
    expect(points[0]?.corrected).toBeGreaterThan(0);
  });

  it('tell how near one comes to what coders reach among themselves, where that is known', () => {
    const withCeiling = (code: number, ceiling: number | null) =>
      marking(code, two, { growth: { ...free, ceiling, moments: two } });
    const reached = (...exercises: readonly (number | null)[]): readonly (number | null)[] => {
      const made = exercises.map((ceiling, index) => withCeiling(index + 1, ceiling));
      const attempts = Object.fromEntries(made.map(({ code }) => [code, look(code, [1])]));
      const points = curveOf(looksOf(learner(attempts), course(...made)), 'practise', { about: 'all' });
      return points.map(({ relative }) => relative);
    };
    // One pair, one miss: F1 is 2/3.
    const [none, first, both] = reached(null, 0.8, 0.5);
    expect(none).toBeNull();
    expect(first).toBeCloseTo(2 / 3 / 0.8, 12);
    expect(both).toBeCloseTo((2 / 3 / 0.8 + 1) / 2, 12);
    const flow = curveOf(looks, 'practise', { about: 'signal', signal: 'flow' });
    expect(flow.map(({ relative }) => relative)).toEqual([null, null, null]);
  });

  it('of one signal or lead question know only its moments', () => {
    const flow = curveOf(looks, 'practise', { about: 'signal', signal: 'flow' });
    expect(flow.map(({ recall, of }) => [recall, of])).toEqual([
      [0, 1],
      [0.5, 2],
      [2 / 3, 3],
    ]);
    expect(flow[2]?.corrected).toBeNull();
    expect(curveOf(looks, 'practise', { about: 'lens', lens: 'authenticity' }).at(-1)?.recall).toBe(1);
    expect(curveOf(looks, 'practise', { about: 'signal', signal: 'frustration' })).toEqual([]);
  });

  it('never mix levels, and one point is no curve', () => {
    const sharp = marking(4, two, { growth: { ...free, level: 'sharp', moments: two } });
    const mixed = looksOf(
      learner({ 1: look(1, [1]), 4: look(2, [1]), 2: look(3, []) }),
      course(...data.exercises, sharp),
    );
    expect(levelsIn(mixed)).toEqual(['practise', 'sharp']);
    expect(curveOf(mixed, 'sharp', { about: 'all' })).toHaveLength(1);
    expect(canShowCurve(curveOf(mixed, 'sharp', { about: 'all' }))).toBe(false);
    expect(canShowCurve(curveOf(mixed, 'practise', { about: 'all' }))).toBe(true);
    expect(levelsIn([])).toEqual([]);
  });

  it('stay between nothing and everything, whatever was marked', () => {
    const anyLook = fc.record({ day: fc.nat(30), seen: fc.subarray([1, 2, 3]), marks: fc.nat(12) });
    fc.assert(
      fc.property(fc.array(anyLook, { maxLength: 8 }), (made) => {
        const many = course(...made.map((_look, index) => marking(index + 1, two)));
        const attempts = Object.fromEntries(made.map((firstLook, index) => [index + 1, { firstLook }]));
        const points = curveOf(looksOf(learner(attempts), many), 'practise', { about: 'all' });
        for (const { recall, interval, chance, corrected } of points) {
          expect(interval.low).toBeLessThanOrEqual(recall + 1e-9);
          expect(interval.high).toBeGreaterThanOrEqual(recall - 1e-9);
          for (const share of [recall, chance, corrected ?? 0]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
});

describe('signals', () => {
  const fifteen = Array.from({ length: 15 }, (_value, index) => marking(index + 1, [moment(1, 'withdrawal')]));
  const seenAll = (until: number): Record<number, object> =>
    Object.fromEntries(fifteen.slice(0, until).map(({ code }) => [code, look(code, [1])]));

  it('are mastered from twelve moments on, and ask for a fresh clip after three months', () => {
    const facts = (until: number, today: number): unknown =>
      signalFacts(looksOf(learner(seenAll(until)), course(...fifteen)), today)[0];
    expect(facts(11, 11)).toMatchObject({ tally: { seen: 11, of: 11 }, isMastered: false });
    expect(facts(12, 101)).toMatchObject({ isMastered: true, needsFreshClip: false });
    expect(facts(14, 102)).toMatchObject({ isMastered: true, needsFreshClip: true });
  });

  it('return by the ladder: from looks, or from practice that is as late', () => {
    const data = course(marking(1, two), marking(2, [moment(1, 'withdrawal')]));
    const attempts = { 1: look(100, [1]), 2: look(101, [1]) };
    const looks = looksOf(learner(attempts), data);
    const fromLooks = returningSignals(learner(attempts), looks, 101);
    expect(fromLooks.map(({ signal, inDays, streak }) => [signal, inDays, streak])).toEqual([
      ['flow', 0, 0],
      ['withdrawal', 3, 2],
    ]);
    expect(fromLooks[1]?.last?.exercise.code).toBe(2);
    const saved = learner(attempts, { practised: new Map([['withdrawal', { day: 101, stage: 2, streak: 3 }]]) });
    expect(returningSignals(saved, looks, 101)[1]).toMatchObject({ signal: 'withdrawal', inDays: 7, streak: 3 });
    const old = learner(attempts, { practised: new Map([['withdrawal', { day: 90, stage: 3, streak: 9 }]]) });
    expect(returningSignals(old, looks, 101)[1]).toMatchObject({ inDays: 3, streak: 2 });
  });

  it('nothing done is nothing to tell', () => {
    const data = course(marking(1, two));
    expect(signalFacts(looksOf(emptyProgress, data), 1)).toEqual([]);
    expect(returningSignals(emptyProgress, [], 1)).toEqual([]);
  });
});

describe('habits', () => {
  it('the mix-up counts marks that were seen blind and answers whose feedback was opened', () => {
    const data = course(marking(1, two), questions(2, [6, 2, 1]));
    const progress = learner({
      1: { ...look(1, [1, 2]), marks: [sampleMark(200, { signal: 'freezing' }), sampleMark(400, { signal: 'flow' })] },
      2: { answers: [answer(1, 2, 1), answer(2, 1, 1), answer(3, 2, 1, false)] },
    });
    expect(mixUpIn(progress, data)).toBeNull();
    const again = learner({
      1: {
        ...look(1, [1]),
        marks: [sampleMark(200, { signal: 'resistance' }), sampleMark(400, { signal: 'freezing' })],
      },
      2: { answers: [answer(1, 2, 1), answer(2, 2, 1)] },
      3: { answers: [answer(1, 2, 1)] },
    });
    const both = course(...data.exercises, questions(3, [6]));
    expect(mixUpIn(again, both)).toEqual({ own: 'resistance', other: 'flow', count: 2 });
  });

  it('sureness speaks from twelve answers on', () => {
    const data = course(
      questions(
        1,
        Array.from({ length: 12 }, () => 6),
      ),
    );
    const sure = (count: number): object => ({
      answers: Array.from({ length: count }, (_value, index) => answer(index + 1, index < 3 ? 6 : 1, 3)),
    });
    expect(calibrationOf(learner({ 1: sure(11) }), data)).toEqual({ direction: null, answers: 11 });
    expect(calibrationOf(learner({ 1: sure(12) }), data)).toEqual({ direction: 'surer-than-right', answers: 12 });
    const unsure = { answers: [answer(1, 6, null), answer(2, 6, 3, false)] };
    expect(calibrationOf(learner({ 1: unsure }), data).answers).toBe(0);
  });

  it('balance compares the families of own marks, from eight marks on', () => {
    const data = course(marking(1, two));
    const marks = (tension: number, movement: number, away: number): object => ({
      ...look(1, [1]),
      marks: [
        ...Array.from({ length: tension }, (_value, index) => sampleMark(index, { signal: 'resistance' })),
        ...Array.from({ length: movement }, (_value, index) => sampleMark(100 + index, { signal: 'flow' })),
        ...Array.from({ length: away }, (_value, index) => sampleMark(200 + index, { signal: 'freezing' })),
        sampleMark(300, { signal: null }),
      ],
    });
    expect(balanceOf(learner({ 1: marks(5, 1, 1) }), data).lean).toBeNull();
    expect(balanceOf(learner({ 1: marks(5, 1, 2) }), data).lean).toEqual({ most: 'tension', least: 'movement' });
    expect(balanceOf(learner({ 1: marks(4, 3, 3) }), data).lean).toBeNull();
    expect(balanceOf(learner({ 1: marks(4, 3, 3) }), data).families[2]).toEqual({
      family: 'movement',
      own: 3,
      others: 1,
    });
  });
});
