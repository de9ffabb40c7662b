/** What stands on a lesson's place in a list, for scripts that count. Used while the site is built. */
import { outlineOf, type Course, type Lesson } from './course.ts';
import type { MapLesson } from '#domain/journey/course-map.ts';
import type { Edition } from '#domain/vocabulary.ts';

export type LessonFacts = Readonly<Record<`data-${string}`, string | number | true | undefined>>;

/** Attributes per lesson; `data-place`: its place in the course. */
export function lessonFacts(
  course: Course,
  edition: Edition,
  lessons: readonly Lesson[],
): (lesson: Lesson) => LessonFacts {
  const exercises = new Map(outlineOf(course, edition).lessons.map(({ code, exercises: codes }) => [code, codes]));
  return (lesson) => ({
    'data-lesson': lesson.data.code,
    'data-place': lessons.indexOf(lesson),
    'data-part': lesson.data.part,
    'data-minutes': lesson.data.minutes,
    'data-required': lesson.data.required || undefined,
    'data-exercises': exercises.get(lesson.data.code)?.join(' ') || undefined,
  });
}

/** Lessons as the map counts them. */
export function mapLessons(lessons: readonly Lesson[]): readonly MapLesson[] {
  return lessons.map(({ data: { code, part, minutes, required } }) => ({ code, part, minutes, required }));
}
