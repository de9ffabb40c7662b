/** What is said behind a lesson's length in a list. Pure. */
import type { LessonCode } from '#domain/course.ts';
import type { Progress } from '#domain/progress.ts';

export type LessonState = Readonly<{ id: 'new' | 'begun' | 'finished'; text: string }>;

export function lessonState(progress: Progress, lesson: LessonCode): LessonState {
  if (progress.finished.has(lesson)) return { id: 'finished', text: ' · afgerond' };
  return progress.opened.has(lesson) ? { id: 'begun', text: ' · begonnen' } : { id: 'new', text: '' };
}
