/** What the growth page says and draws, and what kinds of exercises tell it. */
import { describe, expect, it } from 'vitest';
import { plotGrowth, rowOf } from '#components/growth/growth-plot.ts';
import { sceneOf } from '#content/check-course.ts';
import type { GrowthPoint } from '#domain/growth/curves.ts';
import { betweenOfTen, formatDay, tellPoint } from '#i18n/nl-growth.ts';
import { tellFewAnswers, tellPlan, tellRefusal, tellReturn } from '#i18n/nl-growth-later.ts';
import { definitionOf, exerciseSchema } from '#kinds/definitions.ts';
import { clip, conversation, exercise } from '../content/sample-content.ts';

const point: GrowthPoint = {
  recall: 0.7,
  interval: { low: 0.52, high: 0.83 },
  of: 20,
  corrected: 0.5,
  relative: null,
  clips: 5,
  day: 20_000,
  title: 'De brief',
  seen: 3,
  total: 4,
  chance: 0.21,
};
const frame = { width: 220, height: 120, left: 10, right: 10, top: 10, bottom: 10 };

describe('words', () => {
  it('tell a point with its reach, chance and what lies above it', () => {
    expect(tellPoint(point)).toEqual([
      'Van de laatste 20 momenten zag jij er 14.',
      'Waarschijnlijk zie je er op dit moment tussen 5 en 8 van de 10.',
      'Wie met evenveel markeringen blind prikt, vindt er ongeveer 2 van de 10.',
      'Los van toeval zie je duidelijk meer dan wie blind prikt.',
    ]);
    expect(tellPoint({ ...point, relative: 0.72 }).at(-1)).toBe(
      'Ook de codeurs van de cursus markeerden niet precies hetzelfde. Van wat zij bij elkaar terugvonden, vind jij er ongeveer 7 van de 10.',
    );
    expect(tellPoint({ ...point, relative: 0.97 }).at(-1)).toBe(
      'Je blik ligt nu net zo dicht bij die van de codeurs als zij bij elkaar. Dichterbij hoeft niet.',
    );
    expect(tellPoint({ ...point, recall: 0, of: 1, corrected: null })[0]).toBe(
      'Van het ene moment dat telt zag jij er nog geen.',
    );
    expect(betweenOfTen({ low: 0.68, high: 0.72 })).toBe('ongeveer 7 van de 10');
  });

  it('tell days and counts as people say them', () => {
    expect([0, 1, 3].map(tellReturn)).toEqual(['Vandaag', 'Morgen', 'Over 3 dagen']);
    expect(formatDay(0)).toBe('1 januari');
    expect(tellFewAnswers(0, 12)).toContain('Nog 12 te gaan.');
    const arrival = { exercise: 1, mark: {} as never };
    expect(tellPlan({ added: [arrival], completed: [], known: 1, left: 2 })).toEqual([
      '1 markering is nieuw.',
      '1 markering heb je al. Daar verandert niets aan.',
      '2 markeringen horen bij een ander gesprek of een andere kijker. Die blijven in het bestand.',
    ]);
  });

  it('every refusal says that nothing has changed', () => {
    const codes = ['not-json', 'foreign', 'newer', 'damaged', 'too-large'] as const;
    for (const code of codes) expect(tellRefusal({ code, at: null })).toContain('Er is niets veranderd.');
    const outside = { code: 'outside-clip', exercise: 'De brief', start: 10, end: 130, length: 120 } as const;
    expect(tellRefusal(outside)).toBe(
      'In dit bestand staat een markering op 2:10, maar het gesprek bij “De brief” duurt 2:00. Er is niets veranderd.',
    );
  });
});

describe('the picture', () => {
  it('has nothing below and everything above', () => {
    expect([rowOf(0, frame), rowOf(1, frame)]).toEqual([110, 10]);
  });

  it('goes from left to right, with a band that closes', () => {
    const plot = plotGrowth([point, { ...point, recall: 1 }], frame);
    expect(plot.line).toBe('M 10 40 L 210 10');
    expect(plot.band).toBe('M 10 27 L 210 27 L 210 58 L 10 58 Z');
    expect(plot.dots).toEqual([
      { x: 10, y: 40 },
      { x: 210, y: 10 },
    ]);
  });

  it('puts a single point in the middle, and nothing where there is none', () => {
    expect(plotGrowth([point], frame).dots).toEqual([{ x: 110, y: 40 }]);
    expect(plotGrowth([], frame)).toEqual({ line: '', band: '', chance: '', dots: [] });
  });
});

describe('what a kind of exercise tells', () => {
  const scene = sceneOf('ja-hoor', 'ja-hoor', new Map([['ja-hoor', conversation]]), new Map([['ja-hoor', clip]]));
  const growthOf = (change: object) => {
    const data = exerciseSchema.parse({ ...exercise, ...change });
    return definitionOf(data.kind).toGrowth({ data, scene, others: [] });
  };
  const fragment = { from: 'blik' };

  it('marking tells moments without words or readings', () => {
    const growth = growthOf({});
    expect(growth).toMatchObject({ type: 'marking', level: 'practise', rounds: [], silent: false, ceiling: null });
    const moments = growth?.type === 'marking' ? growth.moments : [];
    expect(moments.map(({ id }) => id).toSorted()).toEqual(['begin', 'einde']);
    expect(Object.keys(moments[0] ?? {}).toSorted()).toEqual(
      ['code', 'end', 'id', 'lens', 'signal', 'start', 'weight'].toSorted(),
    );
  });

  it('marking freely tells what the coders of the conversation reach among themselves; other marking does not', () => {
    const [coding] = conversation.codings;
    const second = { by: 'researcher' as const, basis: 'Keek ook.', marks: coding?.marks ?? [] };
    const coded = { ...scene, conversation: { ...conversation, codings: [...conversation.codings, second] } };
    const tell = (change: object) => {
      const data = exerciseSchema.parse({ ...exercise, ...change });
      return definitionOf(data.kind).toGrowth({ data, scene: coded, others: [] });
    };
    expect(tell({})).toMatchObject({ ceiling: 1 });
    expect(tell({ kind: 'spot-focus' })).toMatchObject({ ceiling: null });
    expect(tell({ kind: 'silent' })).toMatchObject({ ceiling: null, silent: true });
  });

  it('channel tells of every round how sure one was, and of the one with everything what one called it', () => {
    const { level, minMarks, ...base } = exercise;
    void [level, minMarks];
    const gives = { picture: 'Een blik.', sound: 'Niets.', text: 'Niets.' };
    const data = exerciseSchema.parse({ ...base, kind: 'channel', fragment, moment: 'begin', gives });
    const growth = definitionOf('channel').toGrowth({ data, scene, others: [] });
    const keys = growth?.type === 'questions' ? growth.keys : [];
    expect(keys.map(({ item, picked }) => [item, picked])).toEqual([1, 2, 3, 4].map((item) => [item, [6]]));
    expect(keys.map(({ signals }) => signals?.[6] ?? null)).toEqual([null, null, null, 'flow']);
  });
});
