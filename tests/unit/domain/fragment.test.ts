import { describe, expect, it } from 'vitest';
import type { Cue } from '#domain/clip.ts';
import { overlaps, timeFragment } from '#domain/fragment.ts';

const cue = (id: string, start: number, end: number): Cue => ({
  id,
  start,
  end,
  who: 'J',
  kind: 'gaze',
  see: 'Kijkt.',
});
const cues = [cue('blik', 10, 12), cue('zucht', 20, 23)];

describe('timeFragment', () => {
  it('runs from before the first cue to after the last', () => {
    expect(timeFragment({ from: 'blik', to: 'zucht', before: 4, after: 1 }, cues, 60)).toEqual({
      ok: true,
      value: { start: 6, end: 24 },
    });
  });

  it('is one cue when no other is named', () => {
    expect(timeFragment({ from: 'blik', before: 0, after: 0 }, cues, 60)).toMatchObject({
      value: { start: 10, end: 12 },
    });
  });

  it('stays inside the clip', () => {
    expect(timeFragment({ from: 'blik', to: 'zucht', before: 30, after: 30 }, cues, 25)).toMatchObject({
      value: { start: 0, end: 25 },
    });
  });

  it('names the cue that the clip lacks', () => {
    expect(timeFragment({ from: 'lach', before: 0, after: 0 }, cues, 60)).toMatchObject({
      problem: { unknownCue: 'lach' },
    });
    expect(timeFragment({ from: 'blik', to: 'lach', before: 0, after: 0 }, cues, 60)).toMatchObject({
      problem: { unknownCue: 'lach' },
    });
  });

  it('refuses to run backwards', () => {
    expect(timeFragment({ from: 'zucht', to: 'blik', before: 0, after: 0 }, cues, 60)).toEqual({
      ok: false,
      problem: { reversed: true },
    });
  });
});

describe('overlaps', () => {
  const one = { start: 10, end: 12 };

  it('is sharing time, however little, in either order', () => {
    expect(overlaps(one, { start: 11.9, end: 20 })).toBe(true);
    expect(overlaps({ start: 0, end: 60 }, one)).toBe(true);
  });

  it('is not touching or lying apart', () => {
    expect(overlaps(one, { start: 12, end: 20 })).toBe(false);
    expect(overlaps(one, { start: 2, end: 10 })).toBe(false);
    expect(overlaps(one, { start: 13, end: 20 })).toBe(false);
  });
});
