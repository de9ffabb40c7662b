/** How much of a clip's text stands in the page of an exercise: no more than may be seen before anything is answered. */
import { describe, expect, it } from 'vitest';
import { sceneOf } from '#content/check-course.ts';
import { toKey, toPageData } from '#content/exercise-page.ts';
import { exerciseSchema } from '#kinds/definitions.ts';
import { clip as sample, conversation, exercise as spot } from './sample-content.ts';

const line = (start: number, text: string) => ({ start, end: start + 2, who: 'S', text });
const transcript = [line(1, 'Welkom.'), line(8, 'Gaat het?'), line(13, 'Toch?'), line(32, 'Tja.'), line(50, 'Dag.')];
const clip = { ...sample, transcript };
const scene = sceneOf('ja-hoor', 'ja-hoor', new Map([['ja-hoor', conversation]]), new Map([['ja-hoor', clip]]));
const base = {
  code: 9,
  title: 'Oefenen',
  task: 'Kijk naar het fragment en zeg wat je ziet.',
  conversation: 'ja-hoor',
  lens: 'authenticity',
};

/** An exercise as the build has it. */
function exerciseOf(data: object) {
  return { id: 'probe', data: exerciseSchema.parse({ ...base, ...data }), scene, others: [] };
}

function linesIn(data: object): readonly string[] | undefined {
  return toPageData(exerciseOf(data)).clip?.transcript.map(({ text }) => text);
}

const sentence = { text: 'Hij is ongemotiveerd.', model: 'Hij kijkt naar buiten.' };
const stop = {
  code: 1,
  stop: 'lach',
  before: 17,
  until: 'zucht',
  question: 'En nu?',
  options: [
    { code: 1, text: 'Hij lacht.', happens: true },
    { code: 2, text: 'Hij gaat weg.' },
  ],
  announced: 'Hij keek al weg.',
};

describe('the lines in the page of an exercise', () => {
  it('are those of its fragments, each once', () => {
    const fragment = { from: 'blik', before: 3, after: 1 };
    const sentences = [
      { ...sentence, code: 1, fragment },
      { ...sentence, code: 2, fragment: { ...fragment, after: 2 } },
    ];
    expect(linesIn({ kind: 'rewrite', sentences })).toEqual(['Gaat het?', 'Toch?']);
  });

  it('are all lines where the whole clip is asked about, or where one marks freely', () => {
    const all = transcript.map(({ text }) => text);
    const sentences = [1, 2].map((code) => ({ ...sentence, code }));
    expect(linesIn({ kind: 'rewrite', sentences })).toEqual(all);
    expect(linesIn(spot)).toEqual(all);
  });

  it('go no further than the stop where one predicts; the whole fragment comes with what happened', () => {
    const exercise = exerciseOf({ kind: 'predict', stops: [stop] });
    expect(linesIn(exercise.data)).toEqual(['Toch?']);
    expect(toKey(exercise)).toMatchObject({ items: [{ end: 34, lines: [line(13, 'Toch?'), line(32, 'Tja.')] }] });
  });

  it('of another conversation are cut as well', () => {
    const others = [{ ...scene, conversation: { ...conversation, id: 'elders' }, clip: { ...clip, id: 'elders' } }];
    const fragment = { from: 'lach', before: 3, after: 1 };
    const items = [1, 2, 3].map((code) => ({ code, conversation: 'elders', fragment, moment: 'einde' }));
    const page = toPageData({ ...exerciseOf({ kind: 'classify', items }), others });
    expect(page.clip?.transcript).toEqual([]);
    expect(page.others[0]?.transcript).toEqual([]);
    const wide = items.map((item) => ({ ...item, fragment: { ...fragment, after: 2 } }));
    const shown = toPageData({ ...exerciseOf({ kind: 'classify', items: wide }), others });
    expect(shown.others[0]?.transcript).toEqual([line(32, 'Tja.')]);
  });
});
