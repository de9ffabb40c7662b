import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuesFileSchema } from '#content/clip-schema.ts';
import type { Cue } from '#domain/clip.ts';
import {
  emptyCueTimes,
  findCueTimeProblem,
  nextEdge,
  nextOpenCue,
  readCueTimes,
  setCueTime,
  tapCue,
  toCueFile,
  type CueTimes,
} from '#domain/cue-times.ts';

function cue(id: string): Cue {
  return { id, start: 0, end: 0, who: 'J', kind: 'gaze', see: `Joke kijkt weg (${id}).` };
}

const cues = [cue('blik'), cue('lach'), cue('zucht')];
const whole: CueTimes = {
  blik: { start: 10, end: 12.5 },
  lach: { start: 3, end: 4 },
  zucht: { start: 20.1, end: 22 },
};

describe('tapping along', () => {
  it('sets the start first, then the end', () => {
    const first = tapCue(emptyCueTimes(cues), 'blik', 10.04);
    expect(first).toEqual({ times: { ...emptyCueTimes(cues), blik: { start: 10, end: null } }, done: false });
    const second = tapCue(first.times, 'blik', 12.46);
    expect(second.times['blik']).toEqual({ start: 10, end: 12.5 });
    expect(second.done).toBe(true);
  });

  it('begins anew when the film was put back, and when both were set', () => {
    const begun = tapCue(emptyCueTimes(cues), 'blik', 10).times;
    expect(tapCue(begun, 'blik', 8).times['blik']).toEqual({ start: 8, end: null });
    expect(tapCue(whole, 'blik', 30).times['blik']).toEqual({ start: 30, end: null });
  });

  it('says which edge comes next', () => {
    expect(nextEdge({ start: null, end: null })).toBe('start');
    expect(nextEdge({ start: 3, end: null })).toBe('end');
    expect(nextEdge({ start: 3, end: 5 })).toBe('start');
  });

  it('goes to the next cue without a whole time, going round', () => {
    const times = { ...emptyCueTimes(cues), lach: { start: 1, end: 2 } };
    expect(nextOpenCue(cues, times, 'blik')).toBe('zucht');
    expect(nextOpenCue(cues, times, 'zucht')).toBe('blik');
    expect(nextOpenCue(cues, whole, 'blik')).toBeNull();
  });
});

describe('correcting', () => {
  it('keeps tenths, and never goes below zero', () => {
    expect(setCueTime(whole, 'blik', 'start', 10 + 0.1)['blik']?.start).toBe(10.1);
    expect(setCueTime(whole, 'blik', 'start', -0.1)['blik']?.start).toBe(0);
    expect(setCueTime(whole, 'blik', 'end', null)['blik']?.end).toBeNull();
  });

  it('is a mistake for a cue that the clip lacks', () => {
    expect(() => setCueTime(whole, 'niets', 'start', 1)).toThrow('niets');
  });

  it('names what is wrong', () => {
    expect(findCueTimeProblem({ start: null, end: 4 }, 60)).toBe('no-start');
    expect(findCueTimeProblem({ start: 4, end: null }, 60)).toBe('no-end');
    expect(findCueTimeProblem({ start: 4, end: 4.7 }, 60)).toBe('too-short');
    expect(findCueTimeProblem({ start: 5, end: 4 }, 60)).toBe('too-short');
    expect(findCueTimeProblem({ start: 0.1, end: 0.9 }, 60)).toBeNull();
    expect(findCueTimeProblem({ start: 58, end: 60.1 }, 60)).toBe('outside');
    expect(findCueTimeProblem({ start: 58, end: 60.1 }, null)).toBeNull();
  });
});

describe('the file', () => {
  it('is what the course reads, in order of time', () => {
    const file = toCueFile('ja-hoor', cues, whole, 60);
    if (!file.ok) throw new Error('These times are right.');
    const read = cuesFileSchema.parse(JSON.parse(JSON.stringify(file.value)));
    expect(read).toEqual(file.value);
    expect(read.cues.map(({ id, start, end }) => [id, start, end])).toEqual([
      ['lach', 3, 4],
      ['blik', 10, 12.5],
      ['zucht', 20.1, 22],
    ]);
    expect(read.cues[0]).toMatchObject({ who: 'J', kind: 'gaze', see: 'Joke kijkt weg (lach).' });
  });

  it('is not made while a time is missing or wrong', () => {
    const times = { ...whole, blik: { start: 10, end: null }, zucht: { start: 59, end: 61 } };
    expect(toCueFile('ja-hoor', cues, times, 60)).toEqual({ ok: false, problem: ['blik', 'zucht'] });
  });

  it('passes the schema for whatever was tapped in order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.81, max: 9, noNaN: true }), { minLength: 6, maxLength: 6 }), (gaps) => {
        let now = 0;
        let times = emptyCueTimes(cues);
        for (const [index, gap] of gaps.entries()) {
          now += gap + 0.1;
          times = tapCue(times, cues[Math.floor(index / 2)]?.id ?? '', now).times;
        }
        const file = toCueFile('ja-hoor', cues, times, 100);
        expect(file.ok && cuesFileSchema.safeParse(file.value).success).toBe(true);
      }),
    );
  });
});

describe('a kept draft', () => {
  it('comes back as it was', () => {
    expect(readCueTimes(JSON.parse(JSON.stringify(whole)), cues)).toEqual(whole);
  });

  it.each([null, 'x', 7, [], { blik: 3 }, { blik: { start: 'x', end: -1 } }, { anders: { start: 1, end: 2 } }])(
    'leaves open what is no time: %j',
    (kept) => {
      expect(readCueTimes(kept, cues)).toEqual(emptyCueTimes(cues));
    },
  );
});
