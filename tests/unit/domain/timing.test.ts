import { describe, expect, it } from 'vitest';
import type { Cue } from '#domain/clip.ts';
import type { Moment } from '#domain/conversation.ts';
import { timeMoments } from '#domain/timing.ts';

function cue(id: string, start: number, end: number): Cue {
  return { id, start, end, who: 'J', kind: 'gaze', see: 'Joke kijkt weg.' };
}

function moment(id: string, ...cues: readonly string[]): Moment {
  return { id, code: 1, cues, weight: 'core', signal: 'flow', lens: 'authenticity', evidence: 'Joke kijkt weg.' };
}

const cues = [cue('late', 30, 33.5), cue('early', 4, 6), cue('inside', 31, 32)];

describe('timeMoments', () => {
  it('gives the time of a single cue', () => {
    expect(timeMoments([moment('m', 'early')], cues)).toEqual({
      ok: true,
      value: [{ id: 'm', weight: 'core', signal: 'flow', start: 4, end: 6 }],
    });
  });

  it.each([[['early', 'late']], [['late', 'early', 'inside']]])(
    'runs from the first start to the last end: %j',
    (ids) => {
      expect(timeMoments([moment('m', ...ids)], cues)).toMatchObject({ value: [{ start: 4, end: 33.5 }] });
    },
  );

  it('puts moments in clip order', () => {
    const timed = timeMoments([moment('b', 'late'), moment('a', 'early'), moment('c', 'inside')], cues);
    expect(timed.ok && timed.value.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('names every unknown cue at once', () => {
    expect(timeMoments([moment('a', 'early', 'weg'), moment('b', 'ook-weg', 'nergens')], cues)).toEqual({
      ok: false,
      problem: [
        { moment: 'a', unknownCue: 'weg' },
        { moment: 'b', unknownCue: 'ook-weg' },
        { moment: 'b', unknownCue: 'nergens' },
      ],
    });
  });

  it('has nothing to say about no moments', () => {
    expect(timeMoments([], cues)).toEqual({ ok: true, value: [] });
  });
});
