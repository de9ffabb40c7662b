/** Comparing with a learner's own lag, and where doubles belong. */
import { describe, expect, it } from 'vitest';
import { markKey, type Mark } from '#domain/mark.ts';
import { compareWithMoments } from '#domain/match.ts';
import { foldDoubles } from '#domain/scoring/doubles.ts';
import { calm, inKeys, moment } from '../domain/match-samples.ts';

describe('5.2 with a learner’s own lag', () => {
  const late = { ...calm(23.2), mode: 'live' as const };

  it('a mark that is too late by the default lag may be in time by the learner’s own', () => {
    expect(compareWithMoments([late], [moment('e', 15)], 'practise').pairs).toEqual([]);
    expect(compareWithMoments([late], [moment('e', 15)], 'practise', 3.5).pairs).toHaveLength(1);
  });
});

describe('5.3–5.4 windows that overlap', () => {
  it('each moment has its own part, and a third mark between them is a double', () => {
    const moments = [moment('a', 10), moment('b', 13)];
    expect(inKeys(compareWithMoments([calm(9), calm(12), calm(14)], moments, 'practise'))).toEqual({
      pairs: [
        ['a', 'm90', true],
        ['b', 'm140', true],
      ],
      unmarked: [],
      onlyYou: [],
      doubles: ['m120'],
      possible: [],
    });
  });

  it('two moments at the same place take two marks, each its own signal', () => {
    const moments = [moment('a', 10, 14), moment('b', 10, 14, { signal: 'flow' })];
    expect(inKeys(compareWithMoments([calm(11, 'flow'), calm(13)], moments, 'practise'))).toMatchObject({
      pairs: [
        ['a', 'm130', true],
        ['b', 'm110', true],
      ],
    });
  });
});

describe('5.5 folding', () => {
  it('names the moment that each double belongs to', () => {
    const moments = [moment('late', 16), moment('early', 10), moment('beside', 40, 40, { weight: 'possible' })];
    const marks = [calm(10), calm(12), calm(16), calm(17), calm(40), calm(80)];
    const comparison = compareWithMoments(marks, moments, 'practise');
    const folded = foldDoubles(comparison, moments, 'practise');
    expect(folded.map(({ mark, moment: id }) => [markKey(mark.id), id])).toEqual([
      ['m120', 'early'],
      ['m170', 'late'],
    ]);
  });

  it('takes the nearest of two moments that share a stretch', () => {
    const moments = [moment('long', 10, 30), moment('short', 20)];
    const comparison = compareWithMoments([calm(19), calm(20), calm(21), calm(12)], moments, 'practise');
    expect(foldDoubles(comparison, moments, 'practise').map((folded) => folded.moment)).toEqual(['long', 'long']);
  });

  it('takes the learner’s own lag off', () => {
    const moments = [moment('e', 15)];
    const marks = [22, 23].map((at) => ({ ...calm(at), mode: 'live' as const }));
    const comparison = compareWithMoments(marks, moments, 'practise', 4);
    expect(foldDoubles(comparison, moments, 'practise', 4)).toHaveLength(1);
    expect(foldDoubles(comparison, moments, 'practise', 0)).toEqual([]);
  });
});

describe('5.7 stretches', () => {
  const stretch = (start: number, end: number): Mark => ({ ...calm(start), end });
  const seen = (marks: readonly Mark[], level: 'practise' | 'sharp' = 'practise') =>
    inKeys(compareWithMoments(marks, [moment('long', 118, 131), moment('point', 60)], level));

  it('meet a moment that they cover well enough, also when they begin outside its window', () => {
    // 13 seconds in common out of 31.
    expect(seen([stretch(100, 131)])).toMatchObject({
      pairs: [['long', 'm1000', true]],
      unmarked: ['point'],
      onlyYou: [],
    });
    expect(seen([stretch(100, 131)], 'sharp')).toMatchObject({ pairs: [], onlyYou: ['m1000'] });
    expect(seen([stretch(40, 131)])).toMatchObject({ pairs: [], onlyYou: ['m400'] });
  });

  it('that are points, or moments that are, meet by time alone', () => {
    expect(seen([calm(100), stretch(50, 80)])).toMatchObject({ pairs: [], onlyYou: ['m500', 'm1000'] });
  });

  it('leave a moment to the mark that met it by time', () => {
    expect(seen([stretch(100, 131), calm(120)])).toMatchObject({
      pairs: [['long', 'm1200', true]],
      onlyYou: ['m1000'],
    });
  });

  it('keep pairs in the order of the clip', () => {
    const moments = [moment('a', 20, 30), moment('b', 50)];
    const { pairs } = compareWithMoments([stretch(10, 30), calm(50)], moments, 'practise');
    expect(pairs.map((pair) => pair.moment)).toEqual(['a', 'b']);
  });
});
