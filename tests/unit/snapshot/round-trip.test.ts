import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyNotes } from '#domain/mark.ts';
import { emptyProgress, type Progress } from '#domain/progress.ts';
import { pack, unpack, type Allowed, type Packed } from '#domain/snapshot/index.ts';
import { anyProgress } from '../../helpers/arbitrary-progress.ts';
import { progressWithMarks, sampleAttempt, sampleMark } from '../../helpers/progress-samples.ts';

const everything: Allowed = { size: null, detail: 'everything' };
const withoutNotes: Allowed = { size: null, detail: 'without-notes' };

function packWell(progress: Progress, allowed: Allowed): Packed {
  const packed = pack(progress, allowed);
  if (!packed.ok) throw new Error('It did not fit.');
  return packed.value;
}

function comesBackAs(progress: Progress, allowed: Allowed): Progress {
  const back = unpack(packWell(progress, allowed).text);
  if (!back.ok) throw new Error(`It did not come back: ${back.problem}.`);
  return back.value;
}

/** `progress` as it is without the learner's own words. */
function silence(progress: Progress): Progress {
  const attempts = [...progress.attempts].map(([code, attempt]) => {
    const marks = attempt.marks.map((mark) => ({ ...mark, notes: emptyNotes }));
    const answers = attempt.answers.map((answer) => ({ ...answer, text: '' }));
    return [code, { ...attempt, marks, answers, own: { alternative: '', shared: '' } }] as const;
  });
  return { ...progress, attempts: new Map(attempts) };
}

describe('pack and unpack', () => {
  it('bring back everything, whatever it is', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        expect(comesBackAs(progress, everything)).toEqual(progress);
      }),
      { numRuns: 300 },
    );
  });

  it('bring back everything but the notes where notes may not travel', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        expect(comesBackAs(progress, withoutNotes)).toEqual(silence(progress));
      }),
      { numRuns: 200 },
    );
  });

  it('leave no trace of a note where notes may not travel', () => {
    const secret = sampleMark(10, { notes: { observation: 'geheim', interpretation: '', alternative: '' } });
    const own = { alternative: 'ook geheim', shared: '' };
    const withNotes = { ...emptyProgress, attempts: new Map([[1, sampleAttempt({ marks: [secret], own })]]) };
    expect(packWell(withNotes, withoutNotes)).toEqual(packWell(silence(withNotes), withoutNotes));
  });

  it('give the same text for the same progress, in whatever order it came about', () => {
    const one = progressWithMarks(30);
    const other = {
      ...one,
      opened: new Set([...one.opened].reverse()),
      attempts: new Map([...one.attempts].reverse()),
    };
    expect(packWell(other, everything).text).toBe(packWell(one, everything).text);
  });

  it('take no room for answers where there are none', () => {
    const marks = progressWithMarks(30);
    const answer = { item: 1, picked: [2], sure: null, text: '', checked: false };
    const first = marks.attempts.get(1) ?? sampleAttempt();
    const answered = { ...marks, attempts: new Map([...marks.attempts, [1, { ...first, answers: [answer] }]]) };
    expect(packWell(answered, withoutNotes).text.length).toBeGreaterThan(packWell(marks, withoutNotes).text.length);
    expect(packWell(answered, withoutNotes).text.length - packWell(marks, withoutNotes).text.length).toBeLessThan(12);
  });

  it('use only the characters that every LMS leaves alone', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => void expect(packWell(progress, everything).text).toMatch(/^[\w-]+$/u)),
    );
  });

  it.each([
    ['in Dutch', 'Ze zucht. '.repeat(1000)],
    ['in emoji', '🙈'.repeat(5000)],
    ['from right to left', 'هو ينظر بعيدا ولا يقول شيئا. '.repeat(400)],
    ['of halves of characters', '\ud83d'.repeat(10_000)],
  ])('carry a note of 10,000 characters %s', (_, observation) => {
    const mark = sampleMark(10, { notes: { observation, interpretation: 'i', alternative: 'a' } });
    const progress = { ...emptyProgress, attempts: new Map([[1, sampleAttempt({ marks: [mark] })]]) };
    expect(comesBackAs(progress, everything)).toEqual(progress);
  });

  it('carry notes on thousands of marks', () => {
    const notes = (text: string) => ({ observation: text, interpretation: '', alternative: '' });
    const marks = Array.from({ length: 3000 }, (_, at) =>
      sampleMark(at * 3, { notes: notes(`Nummer ${at} kijkt weg.`) }),
    );
    const progress = { ...emptyProgress, attempts: new Map([[1, sampleAttempt({ marks })]]) };
    expect(comesBackAs(progress, everything)).toEqual(progress);
  });

  it('carry lessons and exercises that this course does not know', () => {
    const progress: Progress = {
      ...emptyProgress,
      opened: new Set([1, 40_000]),
      finished: new Set([40_000]),
      last: 40_000,
      attempts: new Map([[987_654, sampleAttempt({ done: ['watch'], choice: 'onbekend' })]]),
    };
    expect(comesBackAs(progress, withoutNotes)).toEqual(progress);
  });
});

describe('size', () => {
  /** A whole course of 60 lessons and 40 exercises, `marks` of them in the first six. */
  function courseWith(marks: number): Progress {
    const attempts = new Map(progressWithMarks(marks).attempts);
    for (let code = 1; code <= 40; code += 1) {
      const work = {
        done: ['watch', 'describe', 'compare'],
        choice: 'a2',
        position: 80,
        edited: 1_790_000_000 + code * 5000,
      } as const;
      attempts.set(code, sampleAttempt({ ...attempts.get(code), ...work }));
    }
    const lessons = new Set(Array.from({ length: 60 }, (_, index) => index + 1));
    return { ...emptyProgress, opened: lessons, finished: lessons, last: 60, attempts };
  }

  it.each([
    [300, 1300],
    [600, 2400],
  ])('%i marks and the state of a whole course take at most %i characters', (marks, most) => {
    expect(packWell(courseWith(marks), withoutNotes).text.length).toBeLessThanOrEqual(most);
  });

  const notes = { observation: 'Zij kijkt naar de deur.', interpretation: 'Ze wil weg.', alternative: '' };
  const removed = [{ tenth: 5, copy: 0 }];
  const full: Progress = {
    ...emptyProgress,
    attempts: new Map([[1, sampleAttempt({ marks: [sampleMark(10, { notes })], removed, position: 12 })]]),
  };
  const sizes = {
    everything: packWell(full, everything).text.length,
    trail: packWell(full, withoutNotes).text.length,
  };

  it('lets texts go first when there is no room, and says so', () => {
    const packed = packWell(full, { size: sizes.everything - 1, detail: 'everything' });
    expect(packed).toMatchObject({ detail: 'without-notes', dropped: ['texts'] });
    expect(unpack(packed.text)).toEqual({ ok: true, value: silence(full) });
  });

  it('lets positions and removed marks go next', () => {
    const packed = packWell(full, { size: sizes.trail - 1, detail: 'everything' });
    expect(packed.dropped).toEqual(['texts', 'trail']);
    const attempt = comesBackAs(full, { size: sizes.trail - 1, detail: 'everything' }).attempts.get(1);
    expect(attempt).toMatchObject({ position: 0, removed: [], marks: [{ id: { tenth: 10, copy: 0 } }] });
  });

  it('never leaves out marks: it says that they do not fit', () => {
    expect(pack(full, { size: 10, detail: 'everything' })).toEqual({ ok: false, problem: 'does-not-fit' });
    expect(pack(progressWithMarks(3000), { size: 4000, detail: 'without-notes' }).ok).toBe(false);
  });

  it('uses the room to the last character', () => {
    expect(packWell(full, { size: sizes.everything, detail: 'everything' }).dropped).toEqual([]);
    expect(packWell(full, { size: sizes.trail, detail: 'without-notes' }).dropped).toEqual([]);
  });

  it('refuses what cannot be a count, for that is a bug', () => {
    const broken = { ...emptyProgress, opened: new Set([1.5]) };
    expect(() => pack(broken, everything)).toThrow('Cannot save');
  });
});
