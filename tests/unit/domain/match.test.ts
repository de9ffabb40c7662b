/** Laying marks beside moments: windows, pairs, what is left over, and a worked example. */
import { describe, expect, it } from 'vitest';
import { markKey, type Mark } from '#domain/mark.ts';
import { compareWithMoments, levels, overlappingMoments, reactionLag, seenAt, type Level } from '#domain/match.ts';
import { calm, inKeys, moment, windows } from './match-samples.ts';

describe('seenAt', () => {
  it('takes the reaction lag off marks of a running clip only', () => {
    expect(reactionLag).toBe(1.5);
    expect(seenAt(calm(40))).toBe(40);
    expect(seenAt({ ...calm(40), mode: 'live' })).toBe(38.5);
  });

  it('never lies before the clip', () => {
    expect(seenAt({ ...calm(1), mode: 'live' })).toBe(0);
  });
});

describe('the window of a moment', () => {
  const isPaired = (mark: Mark, level: Level): boolean =>
    compareWithMoments([mark], [moment('e', 50, 60)], level).pairs.length === 1;

  it.each(levels)('at level %s includes its edges and nothing beyond', (level) => {
    const [before, after] = windows[level];
    expect(isPaired(calm(50 - before), level)).toBe(true);
    expect(isPaired(calm(50 - before - 0.1), level)).toBe(false);
    expect(isPaired(calm(60 + after), level)).toBe(true);
    expect(isPaired(calm(60 + after + 0.1), level)).toBe(false);
  });

  it('is compared with when a live mark was seen', () => {
    expect(isPaired({ ...calm(66.5), mode: 'live' }, 'practise')).toBe(true);
    expect(isPaired({ ...calm(66.6), mode: 'live' }, 'practise')).toBe(false);
    expect(isPaired({ ...calm(49.4), mode: 'live' }, 'practise')).toBe(false);
  });
});

describe('which mark belongs to a moment', () => {
  const pairsOf = (...marks: readonly Mark[]): unknown =>
    inKeys(compareWithMoments(marks, [moment('e', 50, 52)], 'practise'));

  it('the same signal wins over a nearer mark', () => {
    expect(pairsOf(calm(51, 'flow'), calm(56))).toMatchObject({ pairs: [['e', 'm560', true]], doubles: ['m510'] });
  });

  it('of two with the same signal the nearest wins', () => {
    expect(pairsOf(calm(48), calm(53))).toMatchObject({ pairs: [['e', 'm530', true]], doubles: ['m480'] });
  });

  it('of two inside the moment the earliest wins', () => {
    expect(pairsOf(calm(51.5), calm(50.5))).toMatchObject({ pairs: [['e', 'm505', true]], doubles: ['m515'] });
  });

  it('of two at the same instant the first placed wins', () => {
    expect(pairsOf(calm(51, 'resistance', 1), calm(51))).toMatchObject({ pairs: [['e', 'm510', true]] });
  });

  it('a mark without a signal, or with another, belongs to it too', () => {
    expect(pairsOf(calm(51, null))).toMatchObject({ pairs: [['e', 'm510', false]] });
    expect(pairsOf(calm(51, 'flow'))).toMatchObject({ pairs: [['e', 'm510', false]] });
  });
});

describe('a mark in reach of two moments', () => {
  it('belongs to one of them when their windows only touch', () => {
    const touching = [moment('a', 10), moment('b', 17)];
    expect(overlappingMoments(touching, 'practise')).toEqual([]);
    expect(inKeys(compareWithMoments([calm(15)], touching, 'practise'))).toMatchObject({
      pairs: [['b', 'm150', true]],
      unmarked: ['a'],
    });
  });

  it('belongs to the nearest when their windows overlap', () => {
    expect(inKeys(compareWithMoments([calm(11)], [moment('a', 10), moment('b', 13)], 'practise'))).toMatchObject({
      pairs: [['a', 'm110', true]],
      unmarked: ['b'],
    });
  });
});

describe('what is left over', () => {
  const others = [
    moment('possible', 100, 105, { weight: 'possible' }),
    moment('neutral', 120, 125, { weight: 'neutral' }),
    moment('beside', 140, 142, { weight: 'possible' }),
    moment('core', 144),
  ];

  it('is possible at moments that one coder saw or that only look like one', () => {
    expect(inKeys(compareWithMoments([calm(103), calm(121)], others, 'practise'))).toEqual({
      pairs: [],
      unmarked: ['core'],
      onlyYou: [],
      doubles: [],
      possible: ['m1030', 'm1210'],
    });
  });

  it('is laid beside the possible moment that it fits best, each mark once', () => {
    const near = [...others, moment('next', 109, 110, { weight: 'possible', signal: 'flow' })];
    const marks = [calm(104), calm(107.5), calm(109, 'flow'), calm(109.5, 'resistance')];
    const { possiblePairs } = compareWithMoments(marks, near, 'practise');
    expect(possiblePairs.map((pair) => [pair.moment, markKey(pair.mark.id), pair.sameSignal])).toEqual([
      ['possible', 'm1040', true],
      ['next', 'm1090', true],
    ]);
  });

  it('belongs to a core moment before a possible one, and a second there is possible before double', () => {
    expect(inKeys(compareWithMoments([calm(143), calm(145)], others, 'practise'))).toEqual({
      pairs: [['core', 'm1430', true]],
      unmarked: [],
      onlyYou: [],
      doubles: [],
      possible: ['m1450'],
    });
  });

  it('is a finding of the learner everywhere else', () => {
    expect(inKeys(compareWithMoments([calm(60)], others, 'practise'))).toMatchObject({ onlyYou: ['m600'] });
  });

  it('is every core moment when nothing was marked', () => {
    const moments = [moment('late', 90), moment('early', 10), ...others];
    expect(compareWithMoments([], moments, 'practise').unmarked).toEqual(['early', 'late', 'core']);
  });
});

describe('the worked example', () => {
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

  it('gives the pairs and left-overs that were worked out by hand', () => {
    expect(overlappingMoments(moments, 'practise')).toEqual([]);
    expect(inKeys(compareWithMoments(marks, moments, 'practise'))).toEqual({
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
  });
});

describe('overlappingMoments', () => {
  it.each(levels)('allows windows that touch at level %s, and names the pair when they overlap', (level) => {
    const [before, after] = windows[level];
    const distance = before + after;
    expect(overlappingMoments([moment('a', 10, 12), moment('b', 12 + distance)], level)).toEqual([]);
    expect(overlappingMoments([moment('b', 11.9 + distance), moment('a', 10, 12)], level)).toEqual([['a', 'b']]);
  });

  it('looks at core moments only', () => {
    const beside = moment('b', 11, 11, { weight: 'possible' });
    expect(overlappingMoments([moment('a', 10), beside], 'explore')).toEqual([]);
  });

  it('sees a long moment that reaches over the next one', () => {
    const moments = [moment('long', 10, 100), moment('short', 20), moment('late', 60)];
    expect(overlappingMoments(moments, 'sharp')).toEqual([
      ['long', 'short'],
      ['long', 'late'],
    ]);
  });
});
