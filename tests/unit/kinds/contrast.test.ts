import { describe, expect, it } from 'vitest';
import { answerTo } from '#domain/answer.ts';
import type { ClipFacts, Variant } from '#domain/clip.ts';
import type { Conversation } from '#domain/conversation.ts';
import type { Scene, Staged } from '#kinds/definition.ts';
import { contrast } from '#kinds/contrast/definition.ts';
import { momentInWords, placeOf } from '#kinds/contrast/feedback.ts';
import { missingIn, momentNumber, momentOf, type ContrastKey } from '#kinds/contrast/rules.ts';

const content = {
  code: 1,
  kind: 'contrast',
  title: 'Twee keer',
  task: 'Kijk naar allebei de keren en markeer het verschil.',
  conversation: 'intake',
  lens: 'authenticity',
  clip: 'intake-anders',
  steps: [
    { first: 'Typt.', second: 'Typt niet.' },
    { first: 'Ja hoor.', second: 'Nou…' },
  ],
  effect: 'Ze praat langer.',
};
const variant: Variant = { clip: 'intake', difference: 'Hij typt niet.', begin: 20, differs: 10 };

function scene(id: string, length: number, variantOf: Variant | null): Scene {
  const cues = [
    { id: 'vroeg', start: 21, end: 24, who: 'A', kind: 'gaze', see: 'Kijkt.' },
    { id: 'laat', start: 40, end: 50, who: 'A', kind: 'gaze', see: 'Kijkt.' },
  ] as const;
  // Only what this kind reads.
  const clip = { id, length, variantOf, cues } as unknown as ClipFacts;
  return { conversation: { id: 'intake' } as unknown as Conversation, clip, moments: [] };
}

function stage(change: object = {}, other: Variant | null = variant): Staged<ReturnType<typeof contrast.schema.parse>> {
  const data = contrast.schema.parse({ ...content, ...change });
  return { data, scene: scene('intake', 100, null), others: [scene('intake-anders', 60, other)] };
}

describe('the content of a contrast', () => {
  it('shows the second version whole, and of the first as much from the same beginning', () => {
    expect(contrast.toOwn(stage()).items).toEqual([
      { code: 1, clip: 'intake', span: { start: 20, end: 80 } },
      { code: 1, clip: 'intake-anders', span: { start: 0, end: 60 } },
    ]);
    expect(contrast.toOwn(stage({ until: 'laat' })).items[0].span).toEqual({ start: 20, end: 51 });
  });

  it('keeps the difference for later', () => {
    expect(JSON.stringify(contrast.toOwn(stage()))).not.toContain('Hij typt niet.');
    expect(contrast.toKey(stage())).toMatchObject({
      differs: [30, 10],
      difference: 'Hij typt niet.',
      level: 'practise',
    });
  });

  it('refuses a clip that is no second version of the conversation', () => {
    for (const other of [null, { ...variant, clip: 'voortgang' }]) {
      expect(contrast.findProblems(stage({}, other))[0]).toContain('no second version of "intake"; name');
    }
  });

  it('refuses an end that is unknown or comes before the difference', () => {
    expect(contrast.findProblems(stage())).toEqual([]);
    expect(contrast.findProblems(stage({ until: 'laat' }))).toEqual([]);
    expect(contrast.findProblems(stage({ until: 'nergens' }))[0]).toContain('no cue "nergens"; choose');
    expect(contrast.findProblems(stage({ until: 'vroeg' }))[0]).toContain('choose a later cue');
  });
});

describe('the moment of the learner', () => {
  const key: ContrastKey = contrast.toKey(stage());

  it('is kept to a tenth of a second, also at the very beginning', () => {
    for (const seconds of [0, 0.1, 12.3, 599.9]) {
      expect(momentOf({ ...answerTo([], 1), picked: [momentNumber(seconds)] })).toBe(seconds);
    }
    expect(momentOf(answerTo([], 1))).toBeNull();
    expect(momentOf({ ...answerTo([], 1), picked: [0] })).toBeNull();
  });

  it('lies in the window of the difference, before or after it', () => {
    const places = [7.9, 8, 10, 15, 15.1].map((moment) => placeOf(moment, key));
    expect(places).toEqual(['before', 'within', 'within', 'within', 'after']);
    expect(placeOf(18, { ...key, level: 'explore' })).toBe('within');
  });

  it('is told in facts', () => {
    expect(momentInWords(11, key)).toContain('het eerste verschil begint op 0:10');
    expect(momentInWords(2, key)).toContain('Tot 0:10 zijn beide keren nog gelijk');
    expect(momentInWords(40, key)).toContain('begint eerder, op 0:10');
  });
});

describe('what is still missing', () => {
  const moment = { ...answerTo([], 1), picked: [101] };
  const told = { ...moment, text: 'Hij typt niet.' };

  it('is seen first, then said, then what it did', () => {
    const effect = answerTo([], 2);
    expect(missingIn(answerTo([], 1), effect)).toBe('moment');
    expect(missingIn({ ...moment, text: '  ' }, effect)).toBe('difference');
    expect(missingIn(told, effect)).toBe('effect');
    expect(missingIn(told, { ...effect, text: 'Ze praat.' })).toBeNull();
  });
});
