/** What authors of exercises in words are told, and that no key stands in the page. */
import { describe, expect, it } from 'vitest';
import { sceneOf } from '#content/check-course.ts';
import type { Conversation } from '#domain/conversation.ts';
import type { ExerciseDefinition, Scene } from '#kinds/definition.ts';
import { infer } from '#kinds/infer/definition.ts';
import { rewrite } from '#kinds/rewrite/definition.ts';
import { split } from '#kinds/split/definition.ts';
import { three } from '#kinds/three/definition.ts';
import { clip, conversation } from '../content/sample-content.ts';

const told: Conversation = {
  ...conversation,
  readings: (['professional', 'client', 'coach'] as const).map((by) => ({
    by,
    account: 'Zo was het.',
    moments: [{ moment: 'begin', text: `Woorden van ${by}.` }],
  })),
};
const scene: Scene = sceneOf('ja-hoor', 'ja-hoor', new Map([['ja-hoor', told]]), new Map([['ja-hoor', clip]]));
const base = {
  code: 9,
  title: 'Oefenen',
  task: 'Kijk en vertel wat je ziet.',
  conversation: 'ja-hoor',
  lens: 'authenticity',
};
const fragment = { from: 'blik' };

function stage<Data, Own, Key>(definition: ExerciseDefinition<Data, Own, Key>, content: object) {
  const data = definition.schema.parse({ ...base, kind: definition.kind, ...content });
  const staged = { data, scene, others: [] };
  return {
    problems: definition.findProblems(staged),
    own: () => definition.toOwn(staged),
    key: () => definition.toKey(staged),
  };
}

describe('split', () => {
  const seen = { code: 1, text: 'Ze lacht.', is: 'observation' };
  const meant = { code: 2, text: 'Ze wil weg.', is: 'interpretation', rewrite: 'Ze kijkt naar de deur.' };
  const item = { code: 1, fragment, statements: [seen, meant] };

  it('keeps what statements are out of the page', () => {
    const { problems, own, key } = stage(split, { items: [item] });
    expect(problems).toEqual([]);
    expect(own()).toEqual({
      items: [
        {
          code: 1,
          clip: 'ja-hoor',
          span: { start: 7, end: 13 },
          statements: [
            { code: 1, text: 'Ze lacht.' },
            { code: 2, text: 'Ze wil weg.' },
          ],
        },
      ],
    });
    expect(JSON.stringify(key())).toContain('Ze kijkt naar de deur.');
  });

  it.each([
    [[seen, { ...meant, rewrite: undefined }], 'item 1, statement 2: it is no observation and has no rewrite'],
    [[{ ...seen, rewrite: 'Ze lacht kort.' }, meant], 'item 1, statement 1: it is an observation already'],
    [[seen, { ...seen, code: 2 }], 'item 1: there is nothing to tell apart'],
    [[seen, { ...meant, code: 1 }], 'item 1, statements: code 1 is used twice'],
  ])('names a mistake and its remedy', (statements, problem) => {
    const { problems } = stage(split, { items: [{ ...item, statements }] });
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(problems[0]).toContain(';');
  });

  it('names fragments that the clip lacks, and items with one code', () => {
    const { problems } = stage(split, { items: [item, { ...item, fragment: { from: 'nergens' } }] });
    expect(problems).toEqual([
      expect.stringContaining('items: code 1 is used twice'),
      expect.stringContaining('has no cue "nergens"'),
    ]);
  });
});

describe('rewrite', () => {
  const sentences = [
    { code: 1, text: 'Ze is boos.', fragment, model: 'Op {tijd} kijkt ze weg.' },
    { code: 2, text: 'Ze is lui.', model: 'Ze zegt drie keer niets.' },
  ];

  it('writes the time of the clip at hand into an example, and a sentence without fragment is about all of it', () => {
    const { problems, own, key } = stage(rewrite, { sentences });
    expect(problems).toEqual([]);
    expect(JSON.stringify(own())).not.toContain('kijkt ze weg');
    expect(own().items[1]).toMatchObject({ isWhole: true, span: { start: 0, end: clip.length } });
    expect(key().items[0]?.model).toBe('Op 0:10 kijkt ze weg.');
  });

  it('names an example that tells a time without a fragment', () => {
    const { problems } = stage(rewrite, { sentences: [sentences[0], { ...sentences[1], model: 'Op {tijd}.' }] });
    expect(problems).toEqual([expect.stringContaining('sentence 2: its model names {tijd}')]);
  });
});

describe('infer', () => {
  const stops = [
    { code: 1, stop: 'lach', who: 'client', words: 'Ik dacht aan thuis.' },
    { code: 2, stop: 'blik', who: 'professional', moment: 'begin' },
  ];

  it('takes words from the reading at a moment, and keeps them out of the page', () => {
    const { problems, own, key } = stage(infer, { stops });
    expect(problems).toEqual([]);
    expect(key().items).toEqual([
      { code: 1, words: 'Ik dacht aan thuis.' },
      { code: 2, words: 'Woorden van professional.' },
    ]);
    expect(JSON.stringify(own())).not.toContain('Woorden');
    expect(own().items[0]?.span).toEqual({ start: 18, end: 31.3 });
  });

  it.each([
    [{ moment: 'begin' }, 'it has words and a moment'],
    [{ words: undefined }, 'it has no words'],
    [{ words: undefined, moment: 'einde' }, 'the client tells nothing of moment "einde"'],
    [{ words: undefined, moment: 'nooit' }, 'has no moment "nooit"'],
    [{ stop: 'nergens' }, 'has no cue "nergens"'],
  ])('names a mistake: %o', (change, problem) => {
    expect(stage(infer, { stops: [{ ...stops[0], ...change }, stops[1]] }).problems).toEqual([
      expect.stringContaining(problem),
    ]);
  });

  it('has no thoughts of somebody who was not there', () => {
    expect(
      infer.schema.safeParse({ ...base, kind: 'infer', stops: [{ ...stops[0], who: 'coach' }, stops[1]] }).success,
    ).toBe(false);
  });
});

describe('three', () => {
  const points = (['agree', 'differ', 'unsaid'] as const).map((is, index) => ({ code: index + 1, text: 'Iets', is }));
  const content = { fragment, moment: 'begin', points, shared: 'Samen was het zo.' };

  it('takes the accounts of a moment from the readings, and keeps them out of the page', () => {
    const { problems, own, key } = stage(three, content);
    expect(problems).toEqual([]);
    expect(key().accounts.map(({ by }) => by)).toEqual(['professional', 'client', 'coach']);
    expect(JSON.stringify(own())).not.toMatch(/Woorden|Samen|Iets/);
  });

  it.each([
    [{ moment: 'einde' }, '0 of three readings tell of "einde"'],
    [{ moment: 'nooit' }, 'has no moment "nooit"'],
    [{ points: points.map((point) => ({ ...point, code: 1 })) }, 'points: code 1 is used twice'],
    [{ points: points.map((point) => (point.code === 3 ? { ...point, is: 'agree' } : point)) }, 'none is "unsaid"'],
    [{ fragment: { from: 'nergens' } }, 'has no cue "nergens"'],
  ])('names a mistake: %o', (change, problem) => {
    expect(stage(three, { ...content, ...change }).problems).toEqual([expect.stringContaining(problem)]);
  });
});
