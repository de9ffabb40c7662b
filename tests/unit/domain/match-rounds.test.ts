/** Marks beside moments per lead question, with the learner's own reaction lag taken off (rule 5.2). */
import { describe, expect, it } from 'vitest';
import { compareInRounds, lagIn, type AskedMoment } from '#domain/match-rounds.ts';
import { reactionLag } from '#domain/match.ts';
import type { Mark } from '#domain/mark.ts';
import type { Lens } from '#domain/vocabulary.ts';
import { calm } from './match-samples.ts';

const asked = (id: string, start: number, lens: Lens = 'authenticity'): AskedMoment => {
  return { id, start, end: start + 1, weight: 'core', signal: 'flow', lens };
};
const live = (start: number, lens: Lens = 'authenticity'): Mark => ({ ...calm(start, 'flow'), mode: 'live', lens });

const free = { level: 'practise', rounds: [] } as const;
const moments = [20, 50, 80, 110].map((start) => asked(`at-${String(start)}`, start));

describe('lagIn', () => {
  it('is the usual lag of whoever marked nothing, or nothing that was seen', () => {
    expect(lagIn([], moments, free)).toBe(reactionLag);
    expect(lagIn([live(5)], moments, free)).toBe(reactionLag);
  });

  it('moves towards how late this learner marks, by the moments that were met', () => {
    const slow = moments.map(({ start }) => live(start + 4.5));
    // Eight times 1.5 and four times 4.5, over twelve.
    expect(lagIn(slow, moments, free)).toBeCloseTo(2.5, 9);
  });

  it('counts no marks that were set at rest', () => {
    const atRest = moments.map(({ start }) => calm(start + 4.5, 'flow'));
    expect(lagIn(atRest, moments, free)).toBe(reactionLag);
  });

  it('takes each question by itself where there are rounds', () => {
    const mixed = [asked('one', 20), asked('two', 50, 'shared-goal')];
    const marks = [live(24), live(54, 'shared-goal'), live(52)];
    // The third mark stands near a moment of another question: it says nothing about lag.
    const lag = lagIn(marks, mixed, { level: 'practise', rounds: ['authenticity', 'shared-goal'] });
    expect(lag).toBeCloseTo((8 * reactionLag + 2 * 4) / 10, 9);
  });
});

describe('compareInRounds', () => {
  it('lets a slow learner meet a moment that the usual lag puts just out of reach', () => {
    // The window of the last moment ends five seconds after it: 118 − 1.5 is behind that, 118 − 2.26 is not.
    const slow = [...moments.slice(0, 3).map(({ start }) => live(start + 4.3)), live(118)];
    expect(lagIn(slow, moments, free)).toBeCloseTo((8 * reactionLag + 3 * 4.3) / 11, 9);
    expect(compareInRounds(slow, moments, free).pairs.map(({ moment }) => moment)).toEqual([
      'at-20',
      'at-50',
      'at-80',
      'at-110',
    ]);
  });

  it('compares the same marks the same way every time', () => {
    const marks = [live(23), live(55), live(81)];
    expect(compareInRounds(marks, moments, free)).toEqual(compareInRounds(marks.toReversed(), moments, free));
  });
});
