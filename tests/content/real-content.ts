/** The course as it stands in `src/content` and `public/clips`, read without Astro. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ContentFiles } from '#content/check-course.ts';
import type { AroundFiles } from '#content/check-around.ts';
import { termSchema } from '#content/glossary-schema.ts';
import { guideSchema } from '#content/guide-schema.ts';
import { readReferences } from '#content/lesson-references.ts';
import { toolSchema } from '#content/tool-schema.ts';
import { readClips } from '#content/read-clip.ts';
import { conversationSchema } from '#content/conversation-schema.ts';
import { exerciseSchema } from '#kinds/definitions.ts';
import { lessonSchema } from '#content/lesson-schema.ts';
import { sourceSchema } from '#content/source-schema.ts';

export const contentFolder = 'src/content';

/** Paths below `folder` that end so, in order; none where the folder is missing. */
export async function filesIn(folder: string, ending: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const names = await readdir(folder, { recursive: true });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => `${folder}/${name}`);
}

export type LessonFile = Readonly<{ path: string; id: string; frontmatter: unknown; body: string }>;

/** Lessons, split at the frontmatter. Throws on a lesson without. */
export async function readLessons(): Promise<readonly LessonFile[]> {
  const folder = join(contentFolder, 'lessons');
  const paths = await filesIn(folder, '.mdx');
  return Promise.all(
    paths.map(async (path) => {
      const [, frontmatter, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(await readFile(path, 'utf8')) ?? [];
      if (frontmatter === undefined || body === undefined) throw new Error(`${path} has no frontmatter.`);
      return {
        path,
        id: path.slice(folder.length + 1, -'.mdx'.length),
        frontmatter: parse(frontmatter) as unknown,
        body,
      };
    }),
  );
}

export async function readYaml(path: string): Promise<unknown> {
  return parse(await readFile(path, 'utf8')) as unknown;
}

/** Everything, through the schemas. Throws with what is wrong when a file does not pass. */
export async function readContent(): Promise<ContentFiles> {
  const lessons = (await readLessons()).map(({ id, frontmatter, body }) => {
    return { id, data: lessonSchema.parse(frontmatter), exercises: readReferences(body).exercises };
  });
  const exerciseFolder = `${contentFolder}/exercises`;
  const exercises = (await filesIn(exerciseFolder, '.yaml')).map(async (path) => {
    const id = path.slice(exerciseFolder.length + 1, -'.yaml'.length);
    return { id, data: exerciseSchema.parse(await readYaml(path)) };
  });
  const conversations = (await filesIn(`${contentFolder}/conversations`, '/conversation.yaml')).map(async (path) =>
    conversationSchema.parse(await readYaml(path)),
  );
  const sources = sourceSchema.array().parse(await readYaml(`${contentFolder}/sources.yaml`));
  return {
    lessons,
    exercises: await Promise.all(exercises),
    conversations: new Map((await Promise.all(conversations)).map((conversation) => [conversation.id, conversation])),
    clips: await readClips('public/clips'),
    sources: new Map(sources.map((source) => [source.id, source])),
  };
}

/** What stands around the lessons, through the schemas. Throws with what is wrong when a file does not pass. */
export async function readAround(): Promise<AroundFiles> {
  const lessons = (await readLessons()).map(({ id, frontmatter, body }) => {
    return { id, data: lessonSchema.parse(frontmatter), references: readReferences(body) };
  });
  const terms = termSchema.array().parse(await readYaml(`${contentFolder}/glossary.yaml`));
  const { sources, clips } = await readContent();
  return {
    lessons,
    sources,
    clips,
    terms: new Map(terms.map((term) => [term.id, term])),
    tools: await readFolder('tools', (value) => toolSchema.parse(value)),
    guides: await readFolder('guides', (value) => guideSchema.parse(value)),
  };
}

/** Every file of one folder by its id: its path below that folder, without the ending. */
async function readFolder<T>(name: string, parseFile: (value: unknown) => T): Promise<ReadonlyMap<string, T>> {
  const folder = `${contentFolder}/${name}`;
  const paths = await filesIn(folder, '.yaml');
  const read = paths.map(async (path): Promise<[string, T]> => {
    return [path.slice(folder.length + 1, -'.yaml'.length), parseFile(await readYaml(path))];
  });
  return new Map(await Promise.all(read));
}
