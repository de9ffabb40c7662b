/** Facts about the course, read from its content, its clips and what was built. */
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { readClip } from '#content/read-clip.ts';
import { exerciseSchema } from '#kinds/definitions.ts';
import { lessonSchema } from '#content/lesson-schema.ts';
import { readLesson } from './lesson-text.ts';
import { termSchema, type Term } from '#content/glossary-schema.ts';
import { toolSchema, type Tool, type ToolField } from '#content/tool-schema.ts';
import { findUnexplained } from './jargon.ts';
import { countPassive } from './passive.ts';
import { measureText, sentencesOf, type ReadingLevel } from './reading-level.ts';

/** How fast an adult reads on a screen when it matters. */
const wordsPerMinute = 180;

export type LessonFacts = Readonly<{
  id: string;
  title: string;
  part: string;
  editions: readonly string[];
  minutes: number;
  exercises: readonly string[];
  /** Minutes that reading takes, without the voices of a story. */
  reading: number;
  /** Sentences in the passive, of those that there are. */
  passive: number;
  /** Ids of terms that are used and not explained. */
  unexplained: readonly string[];
}> &
  ReadingLevel;
export type ToolFacts = Readonly<{ id: string; for: Tool['for']; fields: number }> & ReadingLevel;
export type ExerciseFacts = Readonly<{ id: string; kind: string; lens: string; conversation: string }>;
/** `seconds` of film; `bytes` of everything that is delivered with it. */
export type ClipFacts = Readonly<{ id: string; seconds: number; bytes: number; moments: number }>;
export type PackageFacts = Readonly<{ file: string; bytes: number }>;
export type CourseFacts = Readonly<{
  lessons: readonly LessonFacts[];
  tools: readonly ToolFacts[];
  /** Terms in the glossary. */
  terms: number;
  /** Lessons with a guide for facilitators. */
  guides: number;
  exercises: readonly ExerciseFacts[];
  clips: readonly ClipFacts[];
  packages: readonly PackageFacts[];
}>;

/** Reads everything below `root`. Throws with the file's name when a file is not what it should be. */
export async function readCourse(root: string): Promise<CourseFacts> {
  const content = join(root, 'src/content');
  const terms = await readTerms(join(content, 'glossary.yaml'));
  return {
    lessons: await readAll(join(content, 'lessons'), '.mdx', (file, id) => readLessonFacts(file, id, terms)),
    tools: await readAll(join(content, 'tools'), '.yaml', (file, id) => readToolFacts(file, id)),
    terms: terms.length,
    guides: (await readAll(join(content, 'guides'), '.yaml', (file) => Promise.resolve(file))).length,
    exercises: await readAll(join(content, 'exercises'), '.yaml', (file, id) => readExerciseFacts(file, id)),
    clips: await readAll(join(root, 'public/clips'), 'clip.json', (file) => readClipFacts(root, file)),
    packages: await readAll(join(root, 'dist/packages'), '.zip', async (file) => {
      return { file: basename(file), bytes: (await stat(file)).size };
    }),
  };
}

/** Every file below the folder whose name ends so, in order; none where the folder is missing. */
async function readAll<T>(
  folder: string,
  ending: string,
  read: (file: string, id: string) => Promise<T>,
): Promise<T[]> {
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(ending)).toSorted();
  return Promise.all(
    names.map((name) => read(join(folder, name), name.slice(0, -ending.length).replaceAll('\\', '/'))),
  );
}

async function readLessonFacts(file: string, id: string, terms: readonly Term[]): Promise<LessonFacts> {
  const { frontmatter, text, theory, references } = readLesson(await readFile(file, 'utf8'), file);
  const { title, part, editions, minutes } = check(lessonSchema, frontmatter, file);
  return {
    id,
    title,
    part,
    editions,
    minutes,
    exercises: references.exercises,
    reading: measureText(theory).words / wordsPerMinute,
    passive: countPassive(sentencesOf(text)),
    unexplained: findUnexplained(text, terms, references.terms),
    ...measureText(text),
  };
}

async function readTerms(file: string): Promise<readonly Term[]> {
  return existsSync(file) ? check(z.array(termSchema), parse(await readFile(file, 'utf8')), file) : [];
}

async function readToolFacts(file: string, id: string): Promise<ToolFacts> {
  const tool = check(toolSchema, parse(await readFile(file, 'utf8')), file);
  const fields = tool.sections.reduce((sum, section) => sum + section.fields.length, 0);
  return { id, for: tool.for, fields, ...measureText(textOf(tool)) };
}

/** Everything that whoever fills it in reads, a line each. */
function textOf({ purpose, sections }: Tool): string {
  const lines = sections.flatMap(({ title, text, fields }) => [title, ...text, ...fields.flatMap(wordsOf)]);
  return [purpose, ...lines].join('\n');
}

function wordsOf(field: ToolField): readonly string[] {
  const own = [field.label, ...(field.hint === undefined ? [] : [field.hint])];
  if (field.kind === 'scale') return [...own, field.from, field.to];
  if (field.kind === 'table') return [...own, ...field.columns];
  return field.kind === 'choice' || field.kind === 'checks' ? [...own, ...field.options] : own;
}

async function readExerciseFacts(file: string, id: string): Promise<ExerciseFacts> {
  const { kind, lens, conversation } = check(exerciseSchema, parse(await readFile(file, 'utf8')), file);
  return { id, kind, lens, conversation };
}

async function readClipFacts(root: string, file: string): Promise<ClipFacts> {
  const clip = await readClip(dirname(file));
  if (clip === null) throw new Error(`${file} disappeared while it was read.`);
  const bytes = Object.values(clip.files).reduce((sum, delivered) => sum + delivered.bytes, 0);
  return { id: clip.id, seconds: clip.length, bytes, moments: await countMoments(root, clip.id) };
}

/** Moments in the conversation that belongs to a clip. */
async function countMoments(root: string, id: string): Promise<number> {
  const file = join(root, 'src/content/conversations', id, 'conversation.yaml');
  if (!existsSync(file)) return 0;
  const { moments } = parse(await readFile(file, 'utf8')) as { moments?: readonly unknown[] };
  return moments?.length ?? 0;
}

type Schema<T> = Readonly<{
  safeParse: (value: unknown) => { success: true; data: T } | { success: false; error: Error };
}>;

function check<T>(schema: Schema<T>, value: unknown, file: string): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Error(`${file} is not as it should be: ${parsed.error.message}`);
  return parsed.data;
}
