/** What the schemas of lessons, exercises and sources let through, and what they say of the rest. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exerciseSchema } from '#kinds/definitions.ts';
import { lessonSchema } from '#content/lesson-schema.ts';
import { sourceSchema } from '#content/source-schema.ts';
import { exercise, lesson } from './sample-content.ts';

const source = { id: 'S1', by: 'HAN', title: 'Projectpagina', url: 'https://www.han.nl/x' };

/** Per issue the field, or the keys that are unknown. */
function issuesOf(schema: z.ZodType, value: unknown): readonly string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map((issue) =>
    issue.code === 'unrecognized_keys' ? `unknown: ${issue.keys.join(', ')}` : issue.path.join('.'),
  );
}

function without(value: object, key: string): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

describe.each([
  ['lesson', lessonSchema, lesson, ['required']],
  ['exercise', exerciseSchema, exercise, ['minMarks']],
  ['source', sourceSchema, source, ['note']],
] as const)('a %s', (_what, schema, sound, optional) => {
  it('that is sound comes through unchanged', () => {
    expect(schema.parse(sound)).toEqual(sound);
  });

  it('lacks no field but the optional ones', () => {
    for (const key of Object.keys(sound)) {
      const expected = (optional as readonly string[]).includes(key) ? [] : [key];
      expect(issuesOf(schema, without(sound, key))).toEqual(expected);
    }
  });

  it('has no field that is not known', () => {
    expect(issuesOf(schema, { ...sound, titel: 'x', 'min-marks': 1 })).toEqual(['unknown: titel, min-marks']);
  });

  it('names every mistake at once', () => {
    const kind = 'kind' in sound ? { kind: sound.kind } : {};
    expect(issuesOf(schema, kind).length).toBeGreaterThanOrEqual(4);
  });
});

describe('fields of a lesson', () => {
  it.each([
    ['code', 0],
    ['code', 1024],
    ['code', 1.5],
    ['code', '12'],
    ['title', 'ab'],
    ['title', 'a'.repeat(81)],
    ['part', 'deel-5'],
    ['order', 0],
    ['editions', []],
    ['editions', ['klantmanager', 'coach']],
    ['minutes', 2],
    ['minutes', 31],
    ['goal', 'Te kort.'],
    ['goal', 'a'.repeat(201)],
    ['required', 'ja'],
    ['tryout', 'Te kort.'],
    ['tryout', 'a'.repeat(301)],
    ['sources', []],
  ])('%s may not be %j', (field, value) => {
    const issues = issuesOf(lessonSchema, { ...lesson, [field]: value });
    expect(issues.map((issue) => issue.split('.')[0])).toEqual([field]);
  });

  it('is required for completing the course unless it says otherwise', () => {
    expect(lessonSchema.parse(without(lesson, 'required')).required).toBe(true);
  });
});

describe('fields of an exercise', () => {
  it.each([
    ['code', 0],
    ['code', 4096],
    ['kind', 'quiz'],
    ['title', 'ab'],
    ['task', 'Kijk maar.'],
    ['task', 'a'.repeat(401)],
    ['lens', 'echtheid'],
    ['level', 'hard'],
    ['minMarks', 0],
    ['minMarks', 7],
  ])('%s may not be %j', (field, value) => {
    expect(issuesOf(exerciseSchema, { ...exercise, [field]: value })).toEqual([field]);
  });

  it('asks for one mark unless it says otherwise', () => {
    expect(exerciseSchema.parse(without(exercise, 'minMarks'))).toMatchObject({ minMarks: 1 });
  });

  it('tells an author what was expected', () => {
    const { error } = exerciseSchema.safeParse({ ...exercise, level: 'hard', minMarks: 9 });
    expect(z.prettifyError(error as z.ZodError)).toMatchInlineSnapshot(`
      "✖ Invalid option: expected one of "explore"|"practise"|"sharp"
        → at level
      ✖ Too big: expected number to be <=6
        → at minMarks"
    `);
  });
});

describe('fields of a source', () => {
  it.each(['http://www.han.nl/x', 'www.han.nl', '/x', 'javascript:alert(1)'])('address may not be %s', (url) => {
    expect(issuesOf(sourceSchema, { ...source, url })).toEqual(['url']);
  });
});
