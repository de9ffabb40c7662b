import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo, type Answer } from '#domain/answer.ts';
import { markKey, type MarkId } from '#domain/mark.ts';
import { mergeProgress } from '#domain/merge.ts';
import { applyEvent, emptyProgress, type Progress, type ProgressEvent } from '#domain/progress.ts';
import { anyProgress } from '../../helpers/arbitrary-progress.ts';
import { sampleAttempt, sampleMark, someSecond } from '../../helpers/progress-samples.ts';

const exercise = 7;
const marks = (progress: Progress) => (progress.attempts.get(exercise)?.marks ?? []).map(({ id }) => markKey(id));
const apply = (progress: Progress, event: ProgressEvent, second: number) =>
  applyEvent(progress, event, someSecond + second);
const save = (tenth: number): ProgressEvent => ({ type: 'mark-saved', exercise, mark: sampleMark(tenth) });
const remove = (tenth: number): ProgressEvent => ({ type: 'mark-removed', exercise, mark: { tenth, copy: 0 } });
const withAttempt = (...change: Parameters<typeof sampleAttempt>): Progress => ({
  ...emptyProgress,
  attempts: new Map([[exercise, sampleAttempt(...change)]]),
});

describe('mergeProgress, whatever the two sides', () => {
  it('changes nothing when both are the same', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        expect(mergeProgress(progress, progress)).toEqual(progress);
        expect(mergeProgress(structuredClone(progress), progress)).toEqual(progress);
        expect(mergeProgress(progress, emptyProgress)).toEqual(progress);
        expect(mergeProgress(emptyProgress, progress)).toEqual(progress);
      }),
    );
  });

  it('changes nothing more when done again', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (mine, theirs) => {
        const merged = mergeProgress(mine, theirs);
        expect(mergeProgress(merged, theirs).attempts).toEqual(merged.attempts);
        expect(mergeProgress(merged, mine).attempts).toEqual(merged.attempts);
      }),
    );
  });

  it('gives both devices the same work', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (mine, theirs) => {
        const [here, there] = [mergeProgress(mine, theirs), mergeProgress(theirs, mine)];
        expect({ ...here, last: null }).toEqual({ ...there, last: null });
      }),
    );
  });

  it('loses no lesson, step, reading, text or mark that nobody removed', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (mine, theirs) => {
        const merged = mergeProgress(mine, theirs);
        for (const side of [mine, theirs]) {
          expect([...merged.opened]).toEqual(expect.arrayContaining([...side.opened]));
          expect([...merged.finished]).toEqual(expect.arrayContaining([...side.finished]));
          for (const code of side.attempts.keys()) expectNothingLost(merged, side, side === mine ? theirs : mine, code);
        }
      }),
    );
  });
});

function expectNothingLost(merged: Progress, side: Progress, other: Progress, code: number): void {
  const [after, before] = [merged.attempts.get(code), side.attempts.get(code)];
  if (after === undefined || before === undefined) throw new Error('An attempt was lost.');
  expect(after.done).toEqual(expect.arrayContaining([...before.done]));
  expect(after.revealed).toEqual(expect.arrayContaining([...before.revealed]));
  for (const field of ['alternative', 'shared'] as const)
    expect(after.own[field] !== '' || before.own[field] === '').toBe(true);
  const keysOf = (ids: readonly MarkId[] = []) => new Set(ids.map(markKey));
  const gone = keysOf(other.attempts.get(code)?.removed);
  const left = keysOf(after.marks.map(({ id }) => id));
  for (const mark of before.marks) {
    if (gone.has(markKey(mark.id)) || keysOf(before.removed).has(markKey(mark.id))) continue;
    expect(left).toContain(markKey(mark.id));
  }
}

describe('mergeProgress of marks', () => {
  const base = apply(apply(emptyProgress, save(10), 0), save(20), 0);

  it('lays marks of both sides together in clip order', () => {
    expect(marks(mergeProgress(apply(base, save(15), 1), apply(base, save(5), 2)))).toEqual([
      'm5',
      'm10',
      'm15',
      'm20',
    ]);
  });

  it('keeps a mark removed that was removed on one side, even when the other side was edited later', () => {
    const here = apply(base, remove(10), 1);
    const there = apply(base, save(30), 2);
    expect(marks(mergeProgress(here, there))).toEqual(['m20', 'm30']);
    expect(marks(mergeProgress(there, here))).toEqual(['m20', 'm30']);
  });

  it('keeps a mark that was removed and put back, against a side that knows neither or only the removal', () => {
    const gone = apply(base, remove(10), 1);
    const back = apply(gone, save(10), 2);
    const unknowing = apply(base, save(30), 3);
    for (const other of [base, gone, unknowing, back]) {
      expect(marks(mergeProgress(back, other))).toContain('m10');
      expect(marks(mergeProgress(other, back))).toContain('m10');
    }
  });

  it('removes it for good when it was removed again', () => {
    const back = apply(apply(base, remove(10), 1), save(10), 2);
    const goneAgain = apply(back, remove(10), 3);
    expect(marks(mergeProgress(back, goneAgain))).toEqual(['m20']);
  });

  it('settles one way for good when both sides changed a mark in the same second', () => {
    const here = withAttempt({ marks: [sampleMark(10, { start: 2, end: 2, signal: 'flow', lens: null })] });
    const there = withAttempt({
      marks: [sampleMark(10, { start: 1, end: 9, signal: 'freezing', lens: 'shared-goal' })],
    });
    const merged = mergeProgress(here, there);
    expect(merged.attempts.get(exercise)?.marks[0]).toMatchObject({ start: 2, end: 2, lens: 'shared-goal' });
    for (const other of [here, there, mergeProgress(there, here)]) expect(mergeProgress(other, merged)).toEqual(merged);
  });

  it('takes a mark from the side edited last, but never an empty note over a filled one', () => {
    const notes = (observation: string, interpretation: string) => ({ observation, interpretation, alternative: '' });
    const older = withAttempt({ marks: [sampleMark(10, { signal: 'flow', notes: notes('oud', 'oud') })] });
    const newer = withAttempt({
      marks: [sampleMark(10, { signal: 'freezing', lens: null, notes: notes('nieuw', '') })],
      edited: someSecond + 1,
    });
    const [mark] = mergeProgress(older, newer).attempts.get(exercise)?.marks ?? [];
    expect(mark).toMatchObject({ signal: 'freezing', notes: notes('nieuw', 'oud') });
  });
});

describe('mergeProgress of places', () => {
  it('takes the lesson from the side edited last', () => {
    const here = { ...withAttempt(), last: 1 };
    const there = { ...withAttempt({ edited: someSecond + 5 }), last: 2 };
    expect(mergeProgress(here, there).last).toBe(2);
    expect(mergeProgress({ ...emptyProgress, last: 1 }, { ...emptyProgress, last: 2 }).last).toBe(1);
    expect(mergeProgress({ ...here, last: null }, { ...emptyProgress, last: 2 }).last).toBe(2);
  });

  it('does not lose the position to a state that was saved without', () => {
    const here = withAttempt({ position: 0, edited: someSecond + 1 });
    expect(mergeProgress(here, withAttempt({ position: 44 })).attempts.get(exercise)?.position).toBe(44);
  });
});

describe('mergeProgress of answers', () => {
  const answer = (change: Partial<Answer>): Answer => ({ ...answerTo([], 1), ...change });
  const merge = (newer: Answer, older: Answer): Answer | undefined =>
    mergeProgress(
      withAttempt({ answers: [newer], edited: someSecond + 1 }),
      withAttempt({ answers: [older], edited: someSecond }),
    ).attempts.get(exercise)?.answers[0];

  it('keeps the answer on which feedback was given, with the words of the other side', () => {
    const checked = answer({ picked: [2], checked: true });
    expect(merge(answer({ picked: [3], text: 'Toch anders.' }), checked)).toEqual({ ...checked, text: 'Toch anders.' });
  });

  it('never replaces an answer by none', () => {
    expect(merge(answer({ sure: 2 }), answer({ picked: [3], text: 'Ja.' }))).toEqual(
      answer({ picked: [3], sure: 2, text: 'Ja.' }),
    );
  });

  it('keeps the answers of both sides, in the order of the questions', () => {
    const [here, there] = [answer({ item: 4 }), answer({ item: 2 })];
    const merged = mergeProgress(withAttempt({ answers: [here] }), withAttempt({ answers: [there] }));
    expect(merged.attempts.get(exercise)?.answers).toEqual([there, here]);
  });

  it('keeps the look that came first', () => {
    const look = (day: number): Progress => withAttempt({ firstLook: { day, seen: [], marks: 1 } });
    expect(mergeProgress(look(8), look(5)).attempts.get(exercise)?.firstLook?.day).toBe(5);
  });

  it('keeps the practice of the latest day, and of one day the lower rung', () => {
    const practised = (day: number, stage: number): Progress => {
      return { ...emptyProgress, practised: new Map([['flow', { day, stage, streak: stage }]]) };
    };
    const stage = (a: Progress, b: Progress) => mergeProgress(a, b).practised.get('flow')?.stage;
    expect(stage(practised(5, 3), practised(6, 1))).toBe(1);
    expect(stage(practised(5, 3), practised(5, 2))).toBe(2);
  });
});
