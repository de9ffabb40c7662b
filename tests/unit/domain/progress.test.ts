import { describe, expect, it } from 'vitest';
import { answerTo, type Answer } from '#domain/answer.ts';
import type { CourseOutline } from '#domain/course.ts';
import {
  applyEvent,
  attemptOf,
  emptyProgress,
  outcomeOf,
  type Progress,
  type ProgressEvent,
} from '#domain/progress.ts';
import { sampleMark, someSecond } from '../../helpers/progress-samples.ts';

function after(...events: readonly ProgressEvent[]): Progress {
  return events.reduce((progress, event, index) => applyEvent(progress, event, someSecond + index), emptyProgress);
}

const exercise = 7;
const mark = sampleMark(833);
const saved: ProgressEvent = { type: 'mark-saved', exercise, mark };
const removed: ProgressEvent = { type: 'mark-removed', exercise, mark: mark.id };

describe('applyEvent', () => {
  it('remembers opened and finished lessons and the one opened last', () => {
    const progress = after(
      { type: 'lesson-opened', lesson: 12 },
      { type: 'lesson-finished', lesson: 12 },
      { type: 'lesson-opened', lesson: 3 },
    );
    expect(progress).toEqual({ ...emptyProgress, opened: new Set([12, 3]), finished: new Set([12]), last: 3 });
  });

  it('keeps one answer per question, in the order of the questions', () => {
    const answer = (item: number, picked: number[]): Answer => ({ ...answerTo([], item), picked });
    const answered = (item: number, ...picked: number[]): ProgressEvent => {
      return { type: 'answered', exercise, answer: answer(item, picked) };
    };
    const progress = after(answered(2, 1), answered(1, 3), answered(2, 4));
    expect(attemptOf(progress, exercise)).toMatchObject({
      answers: [answer(1, [3]), answer(2, [4])],
      edited: someSecond + 2,
    });
  });

  it('takes the first look once', () => {
    const look = (marks: number): ProgressEvent => {
      return { type: 'first-look-taken', exercise, look: { seen: [1], marks } };
    };
    expect(attemptOf(after(look(5), look(9)), exercise).firstLook).toEqual({ day: 20_717, seen: [1], marks: 5 });
  });

  it('remembers how far a signal is', () => {
    const progress = after({ type: 'signal-practised', signal: 'flow', success: true });
    expect(progress.practised.get('flow')).toEqual({ day: 20_717, stage: 0, streak: 1 });
  });

  it('saves a mark and stamps the attempt', () => {
    expect(attemptOf(after(saved), exercise)).toMatchObject({ marks: [mark], removed: [], edited: someSecond });
  });

  it('removes a mark and remembers that it was removed', () => {
    expect(attemptOf(after(saved, removed), exercise)).toMatchObject({ marks: [], removed: [mark.id] });
  });

  it('puts a removed mark back as itself', () => {
    const back = attemptOf(after(saved, removed, saved), exercise);
    expect(back.marks).toEqual([mark]);
    const again = attemptOf(after(saved, removed, saved, removed), exercise);
    expect(again).toMatchObject({ marks: [], removed: [mark.id] });
  });

  it('does not remember the removal of a mark that was never there', () => {
    expect(attemptOf(after(removed), exercise).removed).toEqual([]);
  });

  it('keeps steps and readings in their fixed order, each once', () => {
    const attempt = attemptOf(
      after(
        { type: 'step-finished', exercise, step: 'describe' },
        { type: 'step-finished', exercise, step: 'watch' },
        { type: 'step-finished', exercise, step: 'watch' },
        { type: 'reading-revealed', exercise, by: 'coach' },
        { type: 'reading-revealed', exercise, by: 'client' },
        { type: 'reading-revealed', exercise, by: 'coach' },
      ),
      exercise,
    );
    expect(attempt).toMatchObject({ done: ['watch', 'describe'], revealed: ['client', 'coach'] });
  });

  it('takes a choice, own words and a position', () => {
    const attempt = attemptOf(
      after(
        { type: 'alternative-chosen', exercise, choice: 'a2' },
        { type: 'own-text-written', exercise, field: 'shared', text: 'Samen.' },
        { type: 'own-text-written', exercise, field: 'alternative', text: 'Anders.' },
        { type: 'position-moved', exercise, seconds: 12.98 },
      ),
      exercise,
    );
    expect(attempt).toMatchObject({ choice: 'a2', own: { alternative: 'Anders.', shared: 'Samen.' }, position: 12 });
  });

  it.each([Number.NaN, -1, Number.POSITIVE_INFINITY])(
    'ignores %d as a position: a player that has not loaded says so',
    (seconds) => {
      const attempt = attemptOf(
        after({ type: 'position-moved', exercise, seconds: 5 }, { type: 'position-moved', exercise, seconds }),
        exercise,
      );
      expect(attempt.position).toBe(5);
    },
  );

  it('does not go back in time when the clock does', () => {
    const later = applyEvent(after(saved), removed, someSecond - 3600);
    expect(attemptOf(later, exercise).edited).toBe(someSecond);
  });

  it('changes nothing in the progress it was given', () => {
    const before = after(saved);
    const copy = structuredClone(before);
    applyEvent(before, removed, someSecond);
    applyEvent(before, { type: 'lesson-opened', lesson: 1 }, someSecond);
    expect(before).toEqual(copy);
  });
});

describe('outcomeOf', () => {
  const course: CourseOutline = {
    id: 'vknz',
    lessons: [
      { code: 1, required: true, exercises: [] },
      { code: 2, required: true, exercises: [] },
      { code: 3, required: false, exercises: [] },
    ],
  };
  const finish = (...lessons: readonly number[]) =>
    outcomeOf(after(...lessons.map((lesson) => ({ type: 'lesson-finished', lesson }) as const)), course);

  it('counts required lessons only', () => {
    expect(finish()).toEqual({ completion: 'incomplete', fraction: 0 });
    expect(finish(1, 3)).toEqual({ completion: 'incomplete', fraction: 0.5 });
    expect(finish(1, 2)).toEqual({ completion: 'completed', fraction: 1 });
  });

  it('does not call a course without required lessons completed', () => {
    expect(outcomeOf(emptyProgress, { id: 'x', lessons: [] })).toEqual({ completion: 'incomplete', fraction: 0 });
  });
});
