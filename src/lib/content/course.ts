/** The whole course from the content collections, checked: every mistake at once, with file and remedy. */
import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { ClipFacts } from '#domain/clip.ts';
import type { Conversation } from '#domain/conversation.ts';
import type { CourseOutline } from '#domain/course.ts';
import type { Edition } from '#domain/vocabulary.ts';
import { definitionOf, type ExerciseData } from '#kinds/definitions.ts';
import type { Staged } from '#kinds/definition.ts';
import { findAroundProblems } from './check-around.ts';
import { findProblems, sceneOf } from './check-course.ts';
import type { Term } from './glossary-schema.ts';
import type { Guide } from './guide-schema.ts';
import { readReferences, type LessonReferences } from './lesson-references.ts';
import { parts, type LessonData } from './lesson-schema.ts';
import { readClips } from './read-clip.ts';
import type { SourceData } from './source-schema.ts';
import type { Tool } from './tool-schema.ts';

const clipsFolder = 'public/clips';

export type Lesson = Readonly<{
  id: string;
  data: LessonData;
  exercises: readonly string[];
  references: LessonReferences;
  entry: CollectionEntry<'lessons'>;
}>;
export type Exercise = Staged<ExerciseData> & Readonly<{ id: string }>;
export type Course = Readonly<{
  lessons: readonly Lesson[];
  exercises: ReadonlyMap<string, Exercise>;
  sources: ReadonlyMap<string, SourceData>;
  /** In alphabetical order. */
  terms: ReadonlyMap<string, Term>;
  /** In the order in which they are listed. */
  tools: ReadonlyMap<string, Tool>;
  /** For facilitators, by the id of the lesson. */
  guides: ReadonlyMap<string, Guide>;
  conversations: ReadonlyMap<string, Conversation>;
  clips: ReadonlyMap<string, ClipFacts>;
}>;

/** Holds the course of this build, so that pages do not read and check all of it again. */
const built: { course?: Promise<Course> } = {};

/**
 * The whole course. Throws one error that lists all problems when there are any. Read once per build; anew every time while
 * somebody writes.
 */
export function loadCourse(): Promise<Course> {
  if (import.meta.env.DEV) return readCourse();
  return (built.course ??= readCourse());
}

async function readCourse(): Promise<Course> {
  const lessons = (await getCollection('lessons')).map(toLesson).toSorted(compareLessons);
  const exerciseEntries = await getCollection('exercises');
  const conversations = new Map((await getCollection('conversations')).map(({ data }) => [data.id, data]));
  const sources = new Map((await getCollection('sources')).map(({ data }) => [data.id, data]));
  const clips = await readClips(clipsFolder);
  const around = await readAround();
  const problems = [
    ...findProblems({ lessons, exercises: exerciseEntries, conversations, clips, sources }),
    ...findAroundProblems({ lessons, sources, clips, ...around }),
  ];
  if (problems.length > 0) throw new Error(`The course has ${problems.length} mistake(s):\n  ${problems.join('\n  ')}`);
  const exercises = exerciseEntries.map(({ id, data }): [string, Exercise] => {
    const scene = sceneOf(data.conversation, data.conversation, conversations, clips);
    const named = definitionOf(data.kind).otherScenes(data);
    const others = named.map(({ conversation, clip }) => sceneOf(conversation, clip, conversations, clips));
    return [id, { id, data, scene, others }];
  });
  return { lessons, exercises: new Map(exercises), sources, ...around, conversations, clips };
}

export function lessonsOf(course: Course, edition: Edition): readonly Lesson[] {
  return course.lessons.filter((lesson) => lesson.data.editions.includes(edition));
}

/** What a page needs to know of the course to save progress in it. */
export function outlineOf(course: Course, edition: Edition): CourseOutline {
  const lessons = lessonsOf(course, edition).map(({ data, exercises }) => ({
    code: data.code,
    required: data.required,
    exercises: exercises.map((id) => (course.exercises.get(id) as Exercise).data.code),
  }));
  return { id: `vknz-${edition}`, lessons };
}

/** The publications with these ids, in this order. Throws on one that does not exist. */
export function sourcesOf({ sources }: Course, ids: readonly string[]): readonly SourceData[] {
  return ids.map((id) => {
    const source = sources.get(id);
    if (source === undefined) throw new Error(`Source "${id}" does not exist in src/content/sources.yaml.`);
    return source;
  });
}

/** Address of a lesson inside the site. */
export function lessonPath(lesson: Lesson, edition: Edition): string {
  return `/${edition}/lessen/${lesson.id}`;
}

/** The lesson's text as a component. */
export function renderLesson(lesson: Lesson): ReturnType<typeof render> {
  return render(lesson.entry);
}

function toLesson(entry: CollectionEntry<'lessons'>): Lesson {
  const references = readReferences(entry.body ?? '');
  return { id: entry.id, data: entry.data, exercises: references.exercises, references, entry };
}

/** What stands around the lessons. */
async function readAround(): Promise<Pick<Course, 'terms' | 'tools' | 'guides'>> {
  const terms = (await getCollection('glossary')).map(({ data }) => data);
  const tools = (await getCollection('tools')).toSorted((a, b) => a.data.order - b.data.order);
  const guides = await getCollection('guides');
  return {
    terms: new Map(terms.toSorted((a, b) => a.term.localeCompare(b.term, 'nl')).map((term) => [term.id, term])),
    tools: new Map(tools.map(({ id, data }) => [id, data])),
    guides: new Map(guides.map(({ id, data }) => [id, data])),
  };
}

function compareLessons(a: Lesson, b: Lesson): number {
  return parts.indexOf(a.data.part) - parts.indexOf(b.data.part) || a.data.order - b.data.order;
}
