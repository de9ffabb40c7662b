/** The place in the course as a short text for the owner: `l12`, or `l12.t345` with the whole second in the lesson's clip. */
import type { CourseOutline, LessonCode } from '#domain/course.ts';
import type { Progress } from '#domain/progress.ts';

export type Location = Readonly<{ lesson: LessonCode; second: number | null }>;

/** Where the learner is: the lesson last opened, and the second of the exercise in it that was touched last. Empty before the first lesson. */
export function locationOf(progress: Progress, course: CourseOutline): string {
  if (progress.last === null) return '';
  const lesson = course.lessons.find(({ code }) => code === progress.last);
  let touched = { edited: 0, position: 0 };
  for (const exercise of lesson?.exercises ?? []) {
    const attempt = progress.attempts.get(exercise);
    if (attempt !== undefined && attempt.edited >= touched.edited) touched = attempt;
  }
  const second = Math.floor(touched.position);
  return second > 0 ? `l${progress.last}.t${second}` : `l${progress.last}`;
}

/** The place that `text` names, or `null` when it is not one of ours. */
export function parseLocation(text: string): Location | null {
  const found = /^l(\d{1,9})(?:\.t(\d{1,9}))?$/u.exec(text);
  if (found === null) return null;
  return { lesson: Number(found[1]), second: found[2] === undefined ? null : Number(found[2]) };
}
