/** What a learner did so far, in numbers that say nothing about how well. Pure. */
import { isFinished } from '../attempt.ts';
import type { ExerciseCode } from '../course.ts';
import { attemptOf, type Progress } from '../progress.ts';
import type { MapLesson } from './course-map.ts';

export type ResultLesson = MapLesson & Readonly<{ exercises: readonly ExerciseCode[] }>;

export type Results = Readonly<{
  /** Required lessons. */
  lessons: Readonly<{ done: number; of: number }>;
  /** Finished lessons that are not required. */
  extra: number;
  /** Finished exercises, of those in lessons that were opened. */
  exercises: Readonly<{ done: number; of: number }>;
  /** Of all finished lessons, as long as the course says they take. */
  minutes: number;
  /** In the order of the course. */
  finished: readonly ResultLesson[];
  /** Opened and not finished. */
  begun: readonly ResultLesson[];
}>;

/** What `progress` says about these lessons; what it knows of others does not count. */
export function resultsOf(lessons: readonly ResultLesson[], progress: Progress): Results {
  const required = lessons.filter((lesson) => lesson.required);
  const finished = lessons.filter(({ code }) => progress.finished.has(code));
  const begun = lessons.filter(({ code }) => progress.opened.has(code) && !progress.finished.has(code));
  const seen = [...finished, ...begun].flatMap(({ exercises }) => exercises);
  return {
    lessons: { done: finished.filter((lesson) => lesson.required).length, of: required.length },
    extra: finished.filter((lesson) => !lesson.required).length,
    exercises: { done: seen.filter((code) => isFinished(attemptOf(progress, code))).length, of: seen.length },
    minutes: finished.reduce((sum, { minutes }) => sum + minutes, 0),
    finished,
    begun,
  };
}
