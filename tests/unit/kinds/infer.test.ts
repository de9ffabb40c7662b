import { describe, expect, it } from 'vitest';
import { answerTo, type Answer } from '#domain/answer.ts';
import type { Likeness } from '#domain/scoring/answers.ts';
import {
  countLikeness,
  isWritten,
  likenesses,
  likenessOf,
  numberOf,
  type InferItem,
  type InferKey,
} from '#kinds/infer/rules.ts';
import { nameOf, questionOf, resultTexts } from '#kinds/infer/texts.ts';

const key: InferKey = { items: [1, 2, 3].map((code) => ({ code, words: 'Ik dacht aan thuis.' })) };
const rated = (item: number, likeness: Likeness | null, checked = true): Answer => ({
  ...answerTo([], item),
  picked: likeness === null ? [] : [numberOf(likeness)],
  text: 'Thuis.',
  checked,
});

describe('how close it came', () => {
  it('is kept as a number from 1', () => {
    for (const likeness of likenesses) expect(likenessOf(rated(1, likeness))).toBe(likeness);
    expect(numberOf(0)).toBe(1);
  });

  it('is unknown before, and for a number that stands for nothing', () => {
    expect(likenessOf(rated(1, null))).toBeNull();
    expect(likenessOf({ ...rated(1, null), picked: [7] })).toBeNull();
  });

  it('can be told only of something written', () => {
    expect(isWritten(answerTo([], 1))).toBe(false);
    expect(isWritten(rated(1, null))).toBe(true);
  });
});

describe('the result', () => {
  it('counts what the learner looked back on', () => {
    const answers = [rated(1, 2), rated(2, 1), rated(3, 2, false), rated(9, 0)];
    expect(countLikeness(answers, key)).toEqual({ counts: { 0: 0, 1: 1, 2: 1 }, of: 2, isOftenClose: true });
  });

  it('calls half of what could be had often', () => {
    expect(countLikeness([rated(1, 1)], key).isOftenClose).toBe(true);
    expect(countLikeness([rated(1, 1), rated(2, 0)], key).isOftenClose).toBe(false);
    expect(countLikeness([], key).isOftenClose).toBeNull();
  });

  it('is told in words, without a grade', () => {
    expect(resultTexts(countLikeness([], key))).toEqual([]);
    const [counts, meaning] = resultTexts(countLikeness([rated(1, 0), rated(2, 0), rated(3, 1)], key));
    expect(counts).toBe('Je keek terug op 3 stops. Het raakt eraan: 1 keer. Ik dacht aan iets anders: 2 keer.');
    expect(meaning).toContain('Daarom vraag je ernaar.');
    expect(resultTexts(countLikeness([rated(1, 2)], key))[0]).toBe(
      'Je keek terug op één stop. In de kern hetzelfde: 1 keer.',
    );
  });
});

describe('the question', () => {
  const item: InferItem = { code: 1, clip: 'a', span: { start: 0, end: 1 }, who: 'client', question: null };

  it('names the person, or the role', () => {
    expect(questionOf(item, { client: 'Joke' })).toBe('Wat dacht of voelde Joke hier?');
    expect(questionOf(item, {})).toBe('Wat dacht of voelde de klant hier?');
    expect(nameOf('colleague', {})).toBe('de collega');
  });

  it('is the author’s where there is one', () => {
    expect(questionOf({ ...item, question: 'Waar was ze?' }, {})).toBe('Waar was ze?');
  });
});
