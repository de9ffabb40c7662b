/** The course as a learner goes through it: what is done of a part, how long the rest takes, where to go on. Pure. */
import type { LessonCode } from '../course.ts';
import type { Progress } from '../progress.ts';

/** A lesson as the map lists it, in the order of the course. */
export type MapLesson = Readonly<{ code: LessonCode; part: string; minutes: number; required: boolean }>;

export type PartProgress = Readonly<{ done: number; of: number; minutesLeft: number }>;

/** These lessons as if each were required: for those that stand apart within a part. */
export function countAll<Lesson extends MapLesson>(lessons: readonly Lesson[]): readonly Lesson[] {
  return lessons.map((lesson) => ({ ...lesson, required: true }));
}

/** Counts required lessons; where none is required, all of them. */
export function progressOf(lessons: readonly MapLesson[], finished: ReadonlySet<LessonCode>): PartProgress {
  const required = lessons.filter((lesson) => lesson.required);
  const counted = required.length > 0 ? required : lessons;
  const open = counted.filter(({ code }) => !finished.has(code));
  return {
    done: counted.length - open.length,
    of: counted.length,
    minutesLeft: open.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

/**
 * Where to go on: `begin` before anything was opened, `resume` the lesson that was left half-way, `next` after one that was
 * finished; `finished` when every required lesson is. `null` in a course without lessons.
 */
export type NextStep =
  Readonly<{ kind: 'begin' | 'resume' | 'next'; lesson: MapLesson }> | Readonly<{ kind: 'finished'; lesson: null }>;

/** A lesson that was left half-way goes before all others, also when it is not required. */
export function findNextStep(lessons: readonly MapLesson[], progress: Progress): NextStep | null {
  const [first] = lessons;
  if (first === undefined) return null;
  const { finished, opened, last } = progress;
  const at = lessons.findIndex(({ code }) => code === last);
  const left = lessons[at];
  if (left !== undefined && !finished.has(left.code)) return { kind: 'resume', lesson: left };
  const isOpen = ({ code, required }: MapLesson): boolean => required && !finished.has(code);
  const lesson = lessons.slice(at + 1).find(isOpen) ?? lessons.find(isOpen);
  if (lesson !== undefined) return { kind: opened.size + finished.size === 0 ? 'begin' : 'next', lesson };
  if (lessons.some(({ required }) => required)) return { kind: 'finished', lesson: null };
  const optional = lessons.find(({ code }) => !finished.has(code));
  return optional === undefined ? { kind: 'finished', lesson: null } : { kind: 'next', lesson: optional };
}
