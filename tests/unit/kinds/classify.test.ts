import { describe, expect, it } from 'vitest';
import { answerTo, type Answer } from '#domain/answer.ts';
import { signals } from '#domain/vocabulary.ts';
import { countNear, isAnswered, nearnessOf, numberOf, signalOf, type ClassifyKey } from '#kinds/classify/rules.ts';

const answer = (item: number, change: Partial<Answer>): Answer => ({ ...answerTo([], item), ...change });
const key: ClassifyKey = {
  items: [
    { code: 1, signal: 'withdrawal', evidence: 'Kijkt weg.' },
    { code: 2, signal: 'flow', evidence: 'Praat door.' },
    { code: 3, signal: 'frustration', evidence: 'Zucht.' },
  ],
};

describe('a signal as an answer', () => {
  it('is kept by the number of its key', () => {
    for (const signal of signals) expect(signalOf(answer(1, { picked: [numberOf(signal)] }))).toBe(signal);
    expect(numberOf('frustration')).toBe(1);
  });

  it('is none when nothing, or a number that is no signal, was picked', () => {
    expect(signalOf(answer(1, {}))).toBeNull();
    expect(signalOf(answer(1, { picked: [9] }))).toBeNull();
  });

  it('is whole with a signal and how sure', () => {
    expect(isAnswered(answer(1, { picked: [1] }))).toBe(false);
    expect(isAnswered(answer(1, { sure: 1 }))).toBe(false);
    expect(isAnswered(answer(1, { picked: [1], sure: 1 }))).toBe(true);
  });
});

describe('beside the others', () => {
  it('it is the same, of the same family, or another', () => {
    expect(nearnessOf('flow', 'flow')).toBe('same');
    expect(nearnessOf('freezing', 'withdrawal')).toBe('family');
    expect(nearnessOf('flow', 'withdrawal')).toBe('other');
    expect(nearnessOf(null, 'withdrawal')).toBe('other');
  });

  it('answers are counted once their feedback was opened', () => {
    const answers = [
      answer(1, { picked: [numberOf('freezing')], checked: true }),
      answer(2, { picked: [numberOf('flow')], checked: true }),
      answer(3, { picked: [numberOf('frustration')] }),
    ];
    expect(countNear(answers, key)).toEqual({ same: 1, family: 1, other: 0 });
  });
});
