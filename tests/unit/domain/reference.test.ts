import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cue } from '#domain/clip.ts';
import { coders, type Coder, type Coding } from '#domain/conversation.ts';
import {
  agreementOfCoders,
  clusterMarks,
  momentReach,
  timeCodings,
  weightFor,
  weightFromCodings,
  type CodedMark,
} from '#domain/reference.ts';

function cueAt(id: string, start: number, end = start + 2): Cue {
  return { id, start, end, who: 'J', kind: 'gaze', see: 'Joke kijkt weg.' };
}

function coding(by: Coder, ...cues: readonly string[]): Coding {
  return { by, basis: '', marks: cues.map((cue) => ({ cue, signal: 'flow' })) };
}

function mark(by: Coder, start: number, end = start + 1): CodedMark {
  return { by, cue: 'x', signal: 'flow', start, end };
}

describe('the weight of a moment', () => {
  it('follows from how many coders saw it', () => {
    expect([0, 1, 2, 3].map(weightFor)).toEqual(['neutral', 'possible', 'core', 'core']);
  });

  it('counts a coder once, whichever of the cues was marked', () => {
    const moment = { cues: ['blik', 'zin'] };
    expect(weightFromCodings(moment, [coding('coach', 'blik', 'zin')])).toBe('possible');
    expect(weightFromCodings(moment, [coding('coach', 'blik'), coding('researcher', 'zin')])).toBe('core');
    expect(weightFromCodings(moment, [coding('coach', 'lach')])).toBe('neutral');
  });
});

describe('marks of coders', () => {
  const cues = [cueAt('lach', 30), cueAt('blik', 10), cueAt('zin', 12.5)];

  it('take the time of their cue, in clip order', () => {
    const timed = timeCodings([coding('coach', 'lach', 'blik')], cues);
    expect(timed.ok && timed.value.map(({ start }) => start)).toEqual([10, 30]);
  });

  it('are refused when the clip lacks their cue', () => {
    expect(timeCodings([coding('coach', 'lach', 'zucht', 'zucht')], cues)).toEqual({ ok: false, problem: ['zucht'] });
  });

  it('form a moment when they start within three seconds of its first', () => {
    const marks = [mark('coach', 10), mark('researcher', 12.5), mark('client-experience', 13.5), mark('coach', 12.6)];
    const moments = clusterMarks(marks);
    expect(moments.map(({ start, coders: who, weight }) => [start, who, weight])).toEqual([
      [10, ['coach', 'researcher'], 'core'],
      [13.5, ['client-experience'], 'possible'],
    ]);
  });

  it('each belong to one moment, never wider than the reach', () => {
    const arbitraryMark = fc.tuple(fc.constantFrom(...coders), fc.integer({ min: 0, max: 200 }));
    fc.assert(
      fc.property(fc.array(arbitraryMark, { maxLength: 20 }), (list) => {
        const marks = list.map(([by, start]) => mark(by, start));
        const moments = clusterMarks(marks);
        expect(moments.flatMap((moment) => moment.marks)).toHaveLength(marks.length);
        for (const { marks: own } of moments)
          for (const { start } of own) expect(start - (own[0]?.start ?? 0)).toBeLessThanOrEqual(momentReach);
      }),
    );
  });
});

describe('the agreement of coders', () => {
  it('is full when they marked the same, and nothing when they never met', () => {
    const same = coders.flatMap((by) => [mark(by, 10), mark(by, 60)]);
    expect(agreementOfCoders(same, 200)?.ceiling).toBe(1);
    const apart = coders.map((by, i) => mark(by, 10 + i * 60));
    expect(agreementOfCoders(apart, 200)?.ceiling).toBe(0);
  });

  it('is the mean of each against the others', () => {
    // Coach and researcher share one of two marks each: F1 0.5. The third shares nothing.
    const marks = [
      mark('coach', 10),
      mark('coach', 60),
      mark('researcher', 10),
      mark('researcher', 100),
      mark('client-experience', 150),
    ];
    expect(agreementOfCoders(marks, 200)).toMatchObject({
      coders: [
        { by: 'coach', f1: 0.25 },
        { by: 'researcher', f1: 0.25 },
        { by: 'client-experience', f1: 0 },
      ],
      ceiling: 1 / 6,
    });
  });

  it('accepts what a learner at level practise would be allowed', () => {
    const near = agreementOfCoders([mark('coach', 10, 12), mark('researcher', 16.5, 17)], 200);
    // 16.5 lies within five seconds after the coach's cue; 10 lies more than two before the researcher's.
    expect(near?.ceiling).toBe(0.5);
  });

  it('is told for each two, second by second', () => {
    const marks = [mark('coach', 10, 19.9), mark('researcher', 10, 19.9), mark('client-experience', 150)];
    const pairs = agreementOfCoders(marks, 200)?.pairs ?? [];
    expect(pairs.map(({ one, other }) => [one, other])).toEqual([
      ['coach', 'researcher'],
      ['coach', 'client-experience'],
      ['researcher', 'client-experience'],
    ]);
    expect(pairs[0]).toMatchObject({ n: 200, observed: 1, kappa: 1, ac1: 1, shown: true });
    // Ten seconds of one and one of the other: eleven of two hundred differ.
    expect(pairs[1]?.observed).toBeCloseTo(189 / 200, 9);
    expect(pairs[1]?.kappa).toBeLessThan(0);
    expect(pairs[1]?.ac1).toBeGreaterThan(0.9);
  });

  it('says nothing of one coder', () => {
    expect(agreementOfCoders([mark('coach', 10)], 200)).toBeNull();
    expect(agreementOfCoders([], 200)).toBeNull();
  });
});
