import { describe, expect, it } from 'vitest';
import { answerTo, type Answer } from '#domain/answer.ts';
import { placeNumber } from '#domain/sorting.ts';
import { comparePoints, overlapOf, stances, type Stance, type ThreeKey } from '#kinds/three/rules.ts';
import { codeOf, countOpen, isWritten, threeSteps } from '#kinds/three/steps.ts';

const key: ThreeKey = {
  accounts: [],
  points: (['agree', 'differ', 'differ', 'unsaid'] as const).map((is, index) => ({
    code: index + 1,
    text: 'Iets',
    is,
  })),
  shared: 'Samen.',
};
const placed = (...chosen: readonly Stance[]): Answer => ({
  ...answerTo([], codeOf('points')),
  picked: chosen.map((stance, index) => placeNumber(index + 1, stances.indexOf(stance))),
});
const overlap = (...chosen: readonly Stance[]): string => overlapOf(comparePoints(placed(...chosen), key));

describe('three accounts', () => {
  it('are taken in steps with numbers of their own', () => {
    expect(threeSteps.map(codeOf)).toEqual([1, 2, 3]);
    expect(isWritten({ ...answerTo([], 1), text: '  ' })).toBe(false);
  });

  it('leave points open until each has a stance', () => {
    expect(countOpen(placed(), key)).toBe(4);
    expect(countOpen(placed('agree', 'agree', 'agree', 'agree'), key)).toBe(0);
  });

  it('lie beside what the learner made of them', () => {
    const compared = comparePoints(placed('agree', 'unsaid'), key);
    expect(compared.map(({ chose }) => chose)).toEqual(['agree', 'unsaid', null, null]);
  });
});

describe('where they part', () => {
  it('is the same, mostly, partly or elsewhere', () => {
    expect(overlap('agree', 'differ', 'differ', 'agree')).toBe('all');
    expect(overlap('differ', 'differ', 'differ', 'unsaid')).toBe('most');
    expect(overlap('agree', 'differ', 'agree', 'unsaid')).toBe('most');
    expect(overlap('differ', 'differ', 'agree', 'differ')).toBe('some');
    expect(overlap('differ', 'agree', 'agree', 'unsaid')).toBe('none');
    expect(overlap('agree', 'agree', 'agree', 'agree')).toBe('none');
  });
});
