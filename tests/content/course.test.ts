/** The real content of the course: every file passes its schema, and all of it fits together. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findAroundProblems } from '#content/check-around.ts';
import { findProblems } from '#content/check-course.ts';
import { clipFileSchema } from '#content/clip-schema.ts';
import { conversationSchema } from '#content/conversation-schema.ts';
import { readClip } from '#content/read-clip.ts';
import { exerciseSchema } from '#kinds/definitions.ts';
import { lessonSchema, type LessonData } from '#content/lesson-schema.ts';
import { sourceSchema } from '#content/source-schema.ts';
import type { ClipFacts } from '#domain/clip.ts';
import type { Conversation } from '#domain/conversation.ts';
import { emptyProgress, outcomeOf } from '#domain/progress.ts';
import { editions } from '#domain/vocabulary.ts';
import { contentFolder, filesIn, readAround, readContent, readLessons, readYaml } from './real-content.ts';

const lessons = await readLessons();
const conversationPaths = await filesIn(`${contentFolder}/conversations`, '/conversation.yaml');
const exercisePaths = await filesIn(`${contentFolder}/exercises`, '.yaml');
const clipPaths = await filesIn('public/clips', '/clip.json');

/** Empty, or what is wrong with the value. */
function problemsOf(schema: z.ZodType, value: unknown): string {
  const { error } = schema.safeParse(value);
  return error === undefined ? '' : z.prettifyError(error);
}

/** Names of all tags, closing ones too. */
function tagsIn(body: string): readonly string[] {
  return [...body.matchAll(/<\/?([A-Za-z][\w.]*)/g)].map(([, name = '']) => name);
}

describe('files pass their schema', () => {
  it('there are lessons, conversations, clips and exercises', () => {
    for (const found of [lessons, conversationPaths, clipPaths, exercisePaths]) expect(found.length).toBeGreaterThan(0);
  });

  it.each(lessons.map(({ path, frontmatter }) => [path, frontmatter] as const))('%s', (_path, frontmatter) => {
    expect(problemsOf(lessonSchema, frontmatter)).toBe('');
  });

  it.each(exercisePaths)('%s', async (path) => {
    expect(problemsOf(exerciseSchema, await readYaml(path))).toBe('');
  });

  it.each(conversationPaths)('%s', async (path) => {
    expect(problemsOf(conversationSchema, await readYaml(path))).toBe('');
  });

  it.each(clipPaths)('%s', async (path) => {
    expect(problemsOf(clipFileSchema, JSON.parse(await readFile(path, 'utf8')))).toBe('');
  });

  it('sources.yaml, with every source once', async () => {
    const sources = await readYaml(`${contentFolder}/sources.yaml`);
    expect(problemsOf(z.array(sourceSchema), sources)).toBe('');
    const ids = sourceSchema
      .array()
      .parse(sources)
      .map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('nothing else lies among the content', async () => {
    const expected =
      /(^lessons\/.+\.mdx|^(exercises|tools)\/[^/]+\.yaml|^guides\/.+\.yaml|^(sources|glossary)\.yaml|^films\/[^/]+\/screenplay\.yaml|^conversations\/[^/]+\/((conversation|screenplay|contrast)\.yaml|[a-z0-9-]+\.wav))$/;
    const files = (await filesIn(contentFolder, '')).map((path) => path.slice(contentFolder.length + 1));
    expect(files.filter((path) => /\.\w+$/.test(path) && !expected.test(path))).toEqual([]);
  });
});

describe.each(lessons.map((lesson) => [lesson.path, lesson] as const))('%s', (_path, { frontmatter, body }) => {
  it('is prose: no imports, no exports', () => {
    expect(body.split('\n').filter((line) => /^\s*(import|export)\b/.test(line))).toEqual([]);
  });

  it('uses only the parts that authors may use', () => {
    const allowed = [
      'Oefening',
      'Naast',
      'Uitwerking',
      'Bron',
      'Begrip',
      'Stem',
      'Editie',
      'Gereedschap',
      'Datumnoot',
      'Uitlegfilm',
      'Dichtbij',
    ];
    expect(tagsIn(body).filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it('begins no line with what belongs in a sentence: MDX takes that for a block of its own', () => {
    const lines = body.split('\n').filter((line) => /^<\/?(Begrip|Bron|Uitwerking|Editie)\b/.test(line));
    expect(lines).toEqual([]);
  });

  it('refers only to sources that it lists', () => {
    const referred = new Set([...body.matchAll(/<Bron\s+id="([^"]*)"/g)].map(([, id]) => id));
    const { sources } = frontmatter as LessonData;
    expect([...referred].filter((id) => !sources.includes(id ?? ''))).toEqual([]);
    expect(body.match(/<Bron\b/g)?.length ?? 0).toBe(body.match(/<Bron\s+id="[^"]+"\s*\/>/g)?.length ?? 0);
  });
});

describe('the course as a whole', () => {
  it('says of every clip where its voices come from, as its notice does', async () => {
    for (const { id, provenance, notice } of (await readContent()).clips.values()) {
      const saysSynthetic = /synthetische stem/.test(notice);
      expect([id, notice, saysSynthetic]).toEqual([id, notice, provenance === 'animation']);
    }
  });

  it('has no mistakes between its files', async () => {
    expect(findProblems(await readContent())).toEqual([]);
  });

  it('has no mistakes around its lessons', async () => {
    expect(findAroundProblems(await readAround())).toEqual([]);
  });

  it('has numbers that are used once', async () => {
    const content = await readContent();
    for (const all of [
      content.lessons.map(({ data }) => data.code),
      content.exercises.map(({ data }) => data.code),
      [...content.conversations.values()].map(({ code }) => code),
    ]) {
      expect(all.length).toBe(new Set(all).size);
    }
  });

  it.each(editions)('is sound for the edition %s alone, also when that has no lessons yet', async (edition) => {
    const content = await readContent();
    const own = content.lessons.filter(({ data }) => data.editions.includes(edition));
    const used = new Set(own.flatMap(({ exercises }) => exercises));
    const exercises = content.exercises.filter(({ id }) => used.has(id));
    expect(findProblems({ ...content, lessons: own, exercises })).toEqual([]);
    const outline = own.map(({ data }) => ({ code: data.code, required: data.required, exercises: [] }));
    expect(outcomeOf(emptyProgress, { id: edition, lessons: outline })).toEqual({
      completion: 'incomplete',
      fraction: 0,
    });
  });

  it('keeps the order of lessons within a part without doubt', async () => {
    const { lessons: all } = await readContent();
    for (const edition of editions) {
      const places = all
        .filter(({ data }) => data.editions.includes(edition))
        .map(({ data }) => `${data.part} ${data.order}`);
      expect(places.length).toBe(new Set(places).size);
    }
  });

  it('keeps each conversation in a folder of its own name', async () => {
    const { conversations, clips } = await readContent();
    expect(
      [...conversations.keys()].map((id) => `${contentFolder}/conversations/${id}/conversation.yaml`).toSorted(),
    ).toEqual(conversationPaths);
    expect([...clips.keys()].map((id) => `public/clips/${id}/clip.json`).toSorted()).toEqual(clipPaths);
  });
});

describe.each(conversationPaths)('%s', (path) => {
  const read = async (): Promise<Conversation> => conversationSchema.parse(await readYaml(path));

  it('has the readings of both and of a coach, perhaps of a colleague, and nothing twice', async () => {
    const { moments, readings, alternatives } = await read();
    const readers = readings.map(({ by }) => by);
    expect(readers.filter((by) => by !== 'colleague').toSorted()).toEqual(['client', 'coach', 'professional']);
    expect(new Set(readers).size).toBe(readers.length);
    const told = readings.map((reading) => reading.moments.map(({ moment }) => moment));
    for (const ids of [moments.map(({ id }) => id), alternatives.map(({ id }) => id), ...told]) {
      expect(ids.length).toBe(new Set(ids).size);
    }
  });

  it('has four to eight core moments, and others spoke of each', async () => {
    const { moments, readings } = await read();
    const told = new Set(readings.flatMap((reading) => reading.moments.map(({ moment }) => moment)));
    const core = moments.filter(({ weight }) => weight === 'core').map(({ id }) => id);
    expect(core.filter((id) => !told.has(id))).toEqual([]);
    expect(core.length).toBeGreaterThanOrEqual(4);
    expect(core.length).toBeLessThanOrEqual(8);
  });
});

/** Begin and end, in seconds, of every cue in a WebVTT file. */
function cuesOf(vtt: string): readonly (readonly [start: number, end: number])[] {
  const seconds = (time: string): number => time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return [...vtt.matchAll(/^((?:\d+:)?\d\d:\d\d\.\d{3}) --> ((?:\d+:)?\d\d:\d\d\.\d{3})/gm)].map(
    ([, start = '', end = '']) => [seconds(start), seconds(end)] as const,
  );
}

/** Seconds: times are rounded to thousandths in tracks and to hundredths in facts. */
const rounding = 0.02;

describe.each(clipPaths)('%s', (path) => {
  const folder = path.slice(0, -'/clip.json'.length);
  const read = async (): Promise<ClipFacts> => {
    const clip = await readClip(folder);
    if (clip === null) throw new Error(`${path} is gone.`);
    return clip;
  };

  it.each(['video.mp4', 'poster.jpg', 'captions.nl.vtt', 'descriptions.nl.vtt'])(
    'has %s, as it is told',
    async (name) => {
      const content = await readFile(`${folder}/${name}`);
      const sha256 = createHash('sha256').update(content).digest('hex');
      expect((await read()).files[name]).toEqual({ bytes: content.length, sha256 });
    },
  );

  it.each(['captions.nl.vtt', 'descriptions.nl.vtt'])('%s: cues in order, inside the clip', async (name) => {
    const vtt = await readFile(`${folder}/${name}`, 'utf8');
    const { length } = await read();
    const cues = cuesOf(vtt);
    expect(vtt.startsWith('WEBVTT\n')).toBe(true);
    expect(cues.length).toBeGreaterThan(0);
    expect(cues.length).toBe(vtt.match(/-->/g)?.length);
    for (const [index, [start, end]] of cues.entries()) {
      expect(start).toBeGreaterThanOrEqual(cues[index - 1]?.[0] ?? 0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(length + rounding);
    }
  });

  it('has cues and lines inside the clip, of people who are in it', async () => {
    const { people, cues, transcript, length } = await read();
    const known = new Set(people.map(({ key }) => key));
    for (const { start, end, who } of [...cues, ...transcript]) {
      expect(start >= 0 && end > start && end <= length + rounding).toBe(true);
      expect(who === null || known.has(who)).toBe(true);
    }
    expect(new Set(cues.map(({ id }) => id)).size).toBe(cues.length);
  });

  it('says that it is fiction', async () => {
    expect((await read()).notice).toMatch(/fictief|verzonnen/i);
  });
});
