/** Stretches: rule 5.7. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorsOf, isMeeting, matchStretches, overlapOf } from '#domain/scoring/stretches.ts';

const span = (start: number, end: number) => ({ start, end });
const anySpan = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }))
  .map(([start, length]) => span(start, start + length));

describe('5.7 overlap', () => {
  it('is a share of what either covers', () => {
    expect(overlapOf(span(0, 10), span(5, 15))).toBeCloseTo(1 / 3, 12);
    expect(overlapOf(span(0, 10), span(2, 4))).toBe(0.2);
    expect(overlapOf(span(0, 10), span(10, 20))).toBe(0);
    expect(overlapOf(span(0, 10), span(11, 20))).toBe(0);
    expect(overlapOf(span(5, 5), span(5, 5))).toBe(1);
  });

  it('is the same either way, 1 with itself, and a share', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        expect(overlapOf(a, b)).toBe(overlapOf(b, a));
        expect(overlapOf(a, a)).toBe(1);
        expect(overlapOf(a, b) >= 0 && overlapOf(a, b) <= 1).toBe(true);
      }),
    );
  });

  it('makes a meeting from three tenths on, sharp from a half on', () => {
    expect(isMeeting(span(0, 10), span(0, 3), 'practise')).toBe(true);
    expect(isMeeting(span(0, 10), span(0, 2.9), 'practise')).toBe(false);
    expect(isMeeting(span(0, 10), span(0, 3), 'explore')).toBe(true);
    expect(isMeeting(span(0, 10), span(0, 5), 'sharp')).toBe(true);
    expect(isMeeting(span(0, 10), span(0, 4.9), 'sharp')).toBe(false);
  });

  it('tells begin and end errors apart', () => {
    expect(errorsOf(span(9, 20), span(10, 15))).toEqual({ begin: -1, end: 5 });
  });
});

describe('5.7 matching stretches', () => {
  it('makes as many meetings as can be, and then the closest', () => {
    const own = [span(0, 10), span(4, 14), span(50, 60)];
    const others = [span(5, 15), span(0, 12)];
    expect(matchStretches(own, others, 'practise').map(({ own: mine, other }) => [mine, other])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    const [first] = matchStretches(own, others, 'practise');
    expect(first).toEqual({ own: 1, other: 0, overlap: 9 / 11, errors: { begin: -1, end: -1 } });
  });

  it('takes the earliest of equals', () => {
    const own = [span(2, 12), span(0, 10)];
    expect(matchStretches(own, [span(1, 11)], 'sharp').map((match) => match.own)).toEqual([1]);
  });

  it('uses each stretch once and only where they meet', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 12 }), fc.array(anySpan, { maxLength: 8 }), (own, others) => {
        const matches = matchStretches(own, others, 'sharp');
        expect(new Set(matches.map((match) => match.own)).size).toBe(matches.length);
        expect(new Set(matches.map((match) => match.other)).size).toBe(matches.length);
        expect(matches.every(({ overlap }) => overlap >= 0.5)).toBe(true);
      }),
    );
    expect(matchStretches([], [], 'sharp')).toEqual([]);
  });
});
