/** What a learner has done in the course: events in, new state out. Times come from the caller; nothing here has a clock. */
import { withAnswer, type Answer } from './answer.ts';
import { emptyAttempt, steps, withMark, withoutMark, type Attempt, type FirstLook, type StepId } from './attempt.ts';
import type { CourseOutline, ExerciseCode, LessonCode } from './course.ts';
import { compareMarkIds, isSameMark, type Mark, type MarkId } from './mark.ts';
import { dayOf, practise, type Practice } from './practice.ts';
import { perspectives, type Perspective, type Signal } from './vocabulary.ts';

export type ProgressEvent =
  | Readonly<{ type: 'lesson-opened'; lesson: LessonCode }>
  | Readonly<{ type: 'lesson-finished'; lesson: LessonCode }>
  | Readonly<{ type: 'mark-saved'; exercise: ExerciseCode; mark: Mark }>
  | Readonly<{ type: 'mark-removed'; exercise: ExerciseCode; mark: MarkId }>
  | Readonly<{ type: 'step-finished'; exercise: ExerciseCode; step: StepId }>
  | Readonly<{ type: 'reading-revealed'; exercise: ExerciseCode; by: Perspective }>
  | Readonly<{ type: 'alternative-chosen'; exercise: ExerciseCode; choice: string | null }>
  | Readonly<{ type: 'own-text-written'; exercise: ExerciseCode; field: 'alternative' | 'shared'; text: string }>
  | Readonly<{ type: 'answered'; exercise: ExerciseCode; answer: Answer }>
  /** Tells something only the first time. */
  | Readonly<{ type: 'first-look-taken'; exercise: ExerciseCode; look: Omit<FirstLook, 'day'> }>
  | Readonly<{ type: 'signal-practised'; signal: Signal; success: boolean }>
  /** `resting`: the clip was stopped there, which is an action of its own and saved like one. */
  | Readonly<{ type: 'position-moved'; exercise: ExerciseCode; seconds: number; resting?: true }>;

export type Progress = Readonly<{
  opened: ReadonlySet<LessonCode>;
  finished: ReadonlySet<LessonCode>;
  /** The lesson last opened. */
  last: LessonCode | null;
  attempts: ReadonlyMap<ExerciseCode, Attempt>;
  practised: ReadonlyMap<Signal, Practice>;
}>;

/** What an LMS is told. `success` stays unknown: watching well is not a test. */
export type Outcome = Readonly<{ completion: 'incomplete' | 'completed'; fraction: number }>;

export const emptyProgress: Progress = {
  opened: new Set(),
  finished: new Set(),
  last: null,
  attempts: new Map(),
  practised: new Map(),
};

/** The progress after `event`; the very same when it tells nothing new. `at`: whole seconds since 1970, stamped by the session. */
export function applyEvent(progress: Progress, event: ProgressEvent, at: number): Progress {
  if (event.type === 'lesson-opened') {
    if (progress.last === event.lesson && progress.opened.has(event.lesson)) return progress;
    return { ...progress, opened: new Set([...progress.opened, event.lesson]), last: event.lesson };
  }
  if (event.type === 'lesson-finished') {
    return { ...progress, finished: new Set([...progress.finished, event.lesson]) };
  }
  if (event.type === 'signal-practised') {
    const practice = practise(progress.practised.get(event.signal) ?? null, event.success, dayOf(at));
    return { ...progress, practised: new Map([...progress.practised, [event.signal, practice]]) };
  }
  const before = attemptOf(progress, event.exercise);
  const after = { ...before, ...attemptChange(before, event, at), edited: Math.max(at, before.edited) };
  return { ...progress, attempts: new Map([...progress.attempts, [event.exercise, after]]) };
}

export function attemptOf(progress: Progress, exercise: ExerciseCode): Attempt {
  return progress.attempts.get(exercise) ?? emptyAttempt;
}

/** Completed when every required lesson is finished; the fraction counts required lessons. */
export function outcomeOf(progress: Progress, course: CourseOutline): Outcome {
  const required = course.lessons.filter((lesson) => lesson.required);
  const finished = required.filter((lesson) => progress.finished.has(lesson.code)).length;
  const all = required.length > 0 && finished === required.length;
  return { completion: all ? 'completed' : 'incomplete', fraction: required.length ? finished / required.length : 0 };
}

type AttemptEvent = Exclude<ProgressEvent, { type: 'lesson-opened' | 'lesson-finished' | 'signal-practised' }>;

function attemptChange(attempt: Attempt, event: AttemptEvent, at: number): Partial<Attempt> {
  switch (event.type) {
    case 'mark-saved':
      return { marks: withMark(attempt.marks, event.mark) };
    case 'mark-removed':
      return removeMark(attempt, event.mark);
    case 'step-finished':
      return { done: steps.filter((step) => step === event.step || attempt.done.includes(step)) };
    case 'reading-revealed':
      return { revealed: perspectives.filter((by) => by === event.by || attempt.revealed.includes(by)) };
    case 'alternative-chosen':
      return { choice: event.choice };
    case 'answered':
      return { answers: withAnswer(attempt.answers, event.answer) };
    case 'first-look-taken':
      return { firstLook: attempt.firstLook ?? { ...event.look, day: dayOf(at) } };
    case 'own-text-written':
      return { own: { ...attempt.own, [event.field]: event.text } };
    case 'position-moved':
      // A player that has not loaded reports NaN.
      return event.seconds >= 0 && Number.isFinite(event.seconds) ? { position: Math.floor(event.seconds) } : {};
  }
}

function removeMark(attempt: Attempt, id: MarkId): Partial<Attempt> {
  const marks = withoutMark(attempt.marks, id);
  if (marks === attempt.marks || attempt.removed.some((gone) => isSameMark(gone, id))) return { marks };
  return { marks, removed: [...attempt.removed, id].sort(compareMarkIds) };
}
