/** The course as a learner goes through it. */
import { describe, expect, it } from 'vitest';
import { findNextStep, progressOf, type MapLesson } from '#domain/journey/course-map.ts';
import { resultsOf } from '#domain/journey/results.ts';
import { emptyProgress, type Progress } from '#domain/progress.ts';
import { lessonState } from '#components/course/map/lesson-state.ts';
import { sampleAttempt } from '../../helpers/progress-samples.ts';

const lesson = (code: number, change: Partial<MapLesson> = {}): MapLesson => ({
  code,
  part: 'deel-1',
  minutes: 10,
  required: true,
  ...change,
});
const course = [lesson(1), lesson(2, { minutes: 15 }), lesson(8, { required: false, minutes: 30 }), lesson(3)];

/** Progress of someone who opened these lessons in order and finished some. */
function after(opened: readonly number[], finished: readonly number[]): Progress {
  return { ...emptyProgress, opened: new Set(opened), finished: new Set(finished), last: opened.at(-1) ?? null };
}

describe('progress of a part', () => {
  it('counts what is required, and the minutes that are left of it', () => {
    expect(progressOf(course, new Set())).toEqual({ done: 0, of: 3, minutesLeft: 35 });
    expect(progressOf(course, new Set([2, 8]))).toEqual({ done: 1, of: 3, minutesLeft: 20 });
    expect(progressOf(course, new Set([1, 2, 3]))).toEqual({ done: 3, of: 3, minutesLeft: 0 });
  });

  it('counts everything where nothing is required', () => {
    const extra = [lesson(8, { required: false }), lesson(9, { required: false })];
    expect(progressOf(extra, new Set([9]))).toEqual({ done: 1, of: 2, minutesLeft: 10 });
    expect(progressOf([], new Set([9]))).toEqual({ done: 0, of: 0, minutesLeft: 0 });
  });
});

describe('where to go on', () => {
  const next = (progress: Progress, lessons: readonly MapLesson[] = course) => {
    const step = findNextStep(lessons, progress);
    return step === null ? null : [step.kind, step.lesson?.code ?? null];
  };

  it('begins at the beginning', () => {
    expect(next(emptyProgress)).toEqual(['begin', 1]);
  });

  it('resumes what was left half-way, required or not', () => {
    expect(next(after([1, 2], [1]))).toEqual(['resume', 2]);
    expect(next(after([1, 8], [1]))).toEqual(['resume', 8]);
  });

  it('goes on after what was finished, past what is not required', () => {
    expect(next(after([1, 2], [1, 2]))).toEqual(['next', 3]);
    expect(next(after([3], [3]))).toEqual(['next', 1]);
  });

  it('knows when all that is asked was done, and still resumes', () => {
    expect(next(after([1, 2, 3], [1, 2, 3]))).toEqual(['finished', null]);
    expect(next(after([1, 2, 3, 8], [1, 2, 3]))).toEqual(['resume', 8]);
  });

  it('leads through lessons of which none is required', () => {
    const extra = [lesson(8, { required: false }), lesson(9, { required: false })];
    expect(next(after([8], [8]), extra)).toEqual(['next', 9]);
    expect(next(after([8, 9], [8, 9]), extra)).toEqual(['finished', null]);
  });

  it('begins anew when the last lesson is not in the course any more, and has nothing in an empty course', () => {
    expect(next(after([77], []))).toEqual(['next', 1]);
    expect(next(after([77], []), [])).toBeNull();
  });
});

describe('results', () => {
  const lessons = course.map((one) => ({ ...one, exercises: [one.code * 10, one.code * 10 + 1] }));

  it('counts lessons, exercises of lessons that were opened, and minutes of those that were finished', () => {
    const attempts = new Map([
      [10, sampleAttempt({ done: ['answer'] })],
      [20, sampleAttempt({ done: ['watch'] })],
      [30, sampleAttempt({ done: ['answer'] })],
    ]);
    const results = resultsOf(lessons, { ...after([1, 8, 2], [1, 8]), attempts });
    expect(results).toMatchObject({
      lessons: { done: 1, of: 3 },
      extra: 1,
      exercises: { done: 1, of: 6 },
      minutes: 40,
    });
    expect(results.finished.map(({ code }) => code)).toEqual([1, 8]);
    expect(results.begun.map(({ code }) => code)).toEqual([2]);
  });

  it('does not count lessons that the course does not have', () => {
    expect(resultsOf(lessons, after([77], [77]))).toMatchObject({ lessons: { done: 0, of: 3 }, minutes: 0, begun: [] });
  });
});

describe('state of a lesson', () => {
  it('says nothing of one that was never opened, and tells begun from finished', () => {
    expect(lessonState(after([12], [12]), 13)).toEqual({ id: 'new', text: '' });
    expect(lessonState(after([12], []), 12)).toEqual({ id: 'begun', text: ' · begonnen' });
    expect(lessonState(after([12], [12]), 12).text).toBe(' · afgerond');
    expect(lessonState(after([], [12]), 12).text).toBe(' · afgerond');
  });
});
