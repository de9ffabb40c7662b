/** Kinds that may do without a clip: what authors are told, what stands in the page, and what does not. */
import { describe, expect, it } from 'vitest';
import { sceneOf } from '#content/check-course.ts';
import { toKey, toPageData, urlsOf } from '#content/exercise-page.ts';
import { choose } from '#kinds/choose/definition.ts';
import type { ExerciseDefinition } from '#kinds/definition.ts';
import { definitionOf, exerciseSchema } from '#kinds/definitions.ts';
import { sort } from '#kinds/sort/definition.ts';
import { clip, conversation } from '../content/sample-content.ts';

const scene = sceneOf('ja-hoor', 'ja-hoor', new Map([['ja-hoor', conversation]]), new Map([['ja-hoor', clip]]));
const base = {
  code: 9,
  title: 'Oefenen',
  task: 'Leg of kies, en zie wat het doet.',
  conversation: 'ja-hoor',
  lens: 'authenticity',
};
const fragment = { from: 'blik' };
const card = { code: 1, text: 'Vijf filmden.', place: 'Feit', why: 'Dat is geteld.' };
const cards = [
  card,
  { code: 2, text: 'Het was fijn.', place: 'Ervaring', why: 'Dat zeggen ze.', also: ['Feit'] },
  { code: 3, text: 'Zes keken.', place: 'Feit', why: 'Ook geteld.' },
];
const round = { code: 1, places: ['Feit', 'Ervaring'], cards };
const options = [1, 2].map((code) => ({ code, text: `Doe ${code}.`, effect: `Geheim ${code}.` }));
const situation = {
  code: 1,
  situation: 'Je zit aan tafel.',
  question: 'Wat doe je?',
  options,
  closing: 'Zo gaat dat.',
};

/** An exercise as the build has it. */
function exerciseOf(kind: 'sort' | 'choose', items: readonly object[]) {
  return { id: 'probe', data: exerciseSchema.parse({ ...base, kind, items }), scene, others: [] };
}

function problemsOf<Data, Own, Key>(definition: ExerciseDefinition<Data, Own, Key>, items: readonly object[]) {
  const data = definition.schema.parse({ ...base, kind: definition.kind, items });
  return definition.findProblems({ data, scene, others: [] });
}

describe.each([
  ['sort', round],
  ['choose', situation],
] as const)('%s', (kind, item) => {
  it('carries no clip and no address of one when nothing is played', () => {
    const exercise = exerciseOf(kind, [item, { ...item, code: 2 }]);
    const data = toPageData(exercise);
    expect(data.clip).toBeNull();
    expect(urlsOf(exercise)).toEqual({ key: '/data/exercises/probe.json', voices: null, clips: {} });
    expect(JSON.stringify(data)).not.toMatch(/transcript|Fictief|poster/);
    expect(data.own).toMatchObject({
      items: [
        { clip: null, span: null },
        { clip: null, span: null },
      ],
    });
  });

  it('carries the clip when one of its questions plays a fragment', () => {
    const exercise = exerciseOf(kind, [item, { ...item, code: 2, fragment }]);
    expect(toPageData(exercise)).toMatchObject({
      clip: { id: 'ja-hoor' },
      own: {
        items: [
          { clip: null, span: null },
          { clip: 'ja-hoor', span: { start: 7, end: 13 } },
        ],
      },
    });
    expect(Object.keys(urlsOf(exercise).clips)).toEqual(['ja-hoor']);
  });

  it('names fragments that the clip lacks, and questions with one code', () => {
    const exercise = exerciseOf(kind, [item, { ...item, fragment: { from: 'nergens' } }]);
    expect(definitionOf(kind).findProblems(exercise)).toEqual([
      expect.stringContaining('items: code 1 is used twice'),
      expect.stringContaining('has no cue "nergens"'),
    ]);
  });
});

describe('sort', () => {
  it('keeps places and reasons out of the page', () => {
    const exercise = exerciseOf('sort', [round]);
    expect(problemsOf(sort, [round])).toEqual([]);
    expect(JSON.stringify(toPageData(exercise))).not.toContain('geteld');
    expect(toKey(exercise)).toMatchObject({
      items: [
        {
          code: 1,
          places: ['Feit', 'Ervaring'],
          cards: [
            { code: 1, place: 0, also: [] },
            { code: 2, place: 1, also: [0] },
            { code: 3, place: 0, also: [] },
          ],
        },
      ],
    });
  });

  it.each([
    [{ cards: [{ ...card, code: 2 }, ...cards.slice(1)] }, 'item 1, cards: code 2 is used twice'],
    [{ cards: [{ ...card, place: 'Mening' }, ...cards.slice(1)] }, 'item 1, card 1: "Mening" is no place'],
    [{ cards: [{ ...card, also: ['Mening'] }, ...cards.slice(1)] }, 'item 1, card 1: "Mening" is no place'],
    [{ cards: [{ ...card, also: ['Feit'] }, ...cards.slice(1)] }, 'item 1, card 1: "Feit" is its place already'],
    [{ cards: cards.map((one) => ({ ...one, place: 'Feit', also: [] })) }, 'item 1: all cards belong in one place'],
    [{ places: ['Feit', 'Ervaring', 'Feit'] }, 'item 1: two places have one name'],
  ])('names a mistake and its remedy: %o', (change, problem) => {
    const problems = problemsOf(sort, [{ ...round, ...change }]);
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(problems[0]).toContain(';');
  });

  it.each([
    ['a card whose number does not fit the saved state', { cards: [{ ...card, code: 16 }, ...cards.slice(1)] }],
    ['two cards', { cards: cards.slice(0, 2) }],
    ['nine cards', { cards: Array.from({ length: 9 }, (_one, index) => ({ ...card, code: index + 1 })) }],
    ['one place', { places: ['Feit'] }],
    ['five places', { places: ['Feit', 'Ervaring', 'C', 'D', 'E'] }],
  ])('takes no %s', (_what, change) => {
    expect(sort.schema.safeParse({ ...base, kind: 'sort', items: [{ ...round, ...change }] }).success).toBe(false);
  });
});

describe('choose', () => {
  it('keeps effects and closing words out of the page', () => {
    const exercise = exerciseOf('choose', [situation]);
    expect(problemsOf(choose, [situation])).toEqual([]);
    expect(JSON.stringify(toPageData(exercise))).not.toMatch(/Geheim|Zo gaat dat/);
    expect(toKey(exercise)).toEqual({ items: [{ code: 1, options, closing: 'Zo gaat dat.' }] });
  });

  it.each([
    [{ options: options.map((option) => ({ ...option, code: 1 })) }, 'item 1, options: code 1 is used twice'],
    [{ options: options.map((option) => ({ ...option, text: 'Doe iets.' })) }, 'item 1: two options say the same'],
  ])('names a mistake and its remedy: %o', (change, problem) => {
    expect(problemsOf(choose, [{ ...situation, ...change }])).toEqual([expect.stringContaining(problem)]);
  });

  it('takes no key that says which option is right', () => {
    const marked = { ...situation, options: options.map((option) => ({ ...option, fit: 2 })) };
    expect(choose.schema.safeParse({ ...base, kind: 'choose', items: [marked] }).success).toBe(false);
  });
});
