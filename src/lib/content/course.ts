/** The whole course from the content collections, checked: every mistake at once, with file and remedy. */
import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { ClipFacts } from '#domain/clip.ts';
import type { Conversation } from '#domain/conversation.ts';
import type { CourseOutline } from '#domain/course.ts';
import type { Edition } from '#domain/vocabulary.ts';
import { definitionOf, type ExerciseData } from '#kinds/definitions.ts';
import type { Staged } from '#kinds/definition.ts';
import { findProblems, sceneOf } from './check-course.ts';
import { parts, type LessonData } from './lesson-schema.ts';
import { readClips } from './read-clip.ts';
import type { SourceData } from './source-schema.ts';

const clipsFolder = 'public/clips';

export type Lesson = Readonly<{
  id: string;
  data: LessonData;
  exercises: readonly string[];
  entry: CollectionEntry<'lessons'>;
}>;
export type Exercise = Staged<ExerciseData> & Readonly<{ id: string }>;
export type Course = Readonly<{
  lessons: readonly Lesson[];
  exercises: ReadonlyMap<string, Exercise>;
  sources: ReadonlyMap<string, SourceData>;
  conversations: ReadonlyMap<string, Conversation>;
  clips: ReadonlyMap<string, ClipFacts>;
}>;

/** Reads and checks everything. Throws one error that lists all problems when there are any. */
export async function loadCourse(): Promise<Course> {
  const lessons = (await getCollection('lessons')).map(toLesson).toSorted(compareLessons);
  const exerciseEntries = await getCollection('exercises');
  const conversations = new Map((await getCollection('conversations')).map(({ data }) => [data.id, data]));
  const sources = new Map((await getCollection('sources')).map(({ data }) => [data.id, data]));
  const clips = await readClips(clipsFolder);
  const problems = findProblems({ lessons, exercises: exerciseEntries, conversations, clips, sources });
  if (problems.length > 0) throw new Error(`The course has ${problems.length} mistake(s):\n  ${problems.join('\n  ')}`);
  const exercises = exerciseEntries.map(({ id, data }): [string, Exercise] => {
    const scene = sceneOf(data.conversation, data.conversation, conversations, clips);
    const named = definitionOf(data.kind).otherScenes(data);
    const others = named.map(({ conversation, clip }) => sceneOf(conversation, clip, conversations, clips));
    return [id, { id, data, scene, others }];
  });
  return { lessons, exercises: new Map(exercises), sources, conversations, clips };
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

/** Address of a lesson inside the site. */
export function lessonPath(lesson: Lesson, edition: Edition): string {
  return `/${edition}/lessen/${lesson.id}`;
}

/** The lesson's text as a component. */
export function renderLesson(lesson: Lesson): ReturnType<typeof render> {
  return render(lesson.entry);
}

function toLesson(entry: CollectionEntry<'lessons'>): Lesson {
  const used = [...(entry.body ?? '').matchAll(/<Oefening\s+id="([^"]+)"/g)].map((match) => match[1] ?? '');
  return { id: entry.id, data: entry.data, exercises: used, entry };
}

function compareLessons(a: Lesson, b: Lesson): number {
  return parts.indexOf(a.data.part) - parts.indexOf(b.data.part) || a.data.order - b.data.order;
}
