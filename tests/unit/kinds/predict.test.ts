import { describe, expect, it } from 'vitest';
import { answerTo, type Answer } from '#domain/answer.ts';
import {
  countExpected,
  hasHappened,
  isAnswered,
  lineCutAt,
  rangeOf,
  toldOf,
  stopBefore,
  type PredictItem,
  type PredictKey,
} from '#kinds/predict/rules.ts';

const answer = (item: number, change: Partial<Answer>): Answer => ({ ...answerTo([], item), ...change });
const key: PredictKey = {
  items: [
    { code: 1, happens: 2, end: 31, lines: [], announced: 'Hij typte.' },
    { code: 2, happens: 1, end: 50, lines: [], announced: 'Zij keek weg.' },
  ],
};
const item: PredictItem = { code: 1, clip: 'ja-hoor', span: { start: 20, end: 28 }, question: 'En nu?', options: [] };

describe('where the clip stops', () => {
  const seen = { start: 28.14, end: 33.14, who: null, text: 'Joke kijkt naar het toetsenbord.' };
  const said = { start: 25, end: 27.9, who: 'S', text: 'U wilt graag werken, toch?' };

  it('is the start of the cue where nothing else tells of it', () => {
    expect(stopBefore(28.4, [])).toBe(28.4);
    expect(stopBefore(28.4, [said])).toBe(28.4);
  });

  it('is before the description that tells of it', () => {
    expect(stopBefore(28.4, [said, seen])).toBe(28.14);
  });

  it('leaves alone a description of something earlier, and one that begins with the cue', () => {
    expect(stopBefore(31, [seen])).toBe(31);
    expect(stopBefore(28.14, [seen])).toBe(28.14);
  });

  it('is not inside a line that is being said', () => {
    expect(lineCutAt(27, [said, seen])).toBe(said);
    expect(lineCutAt(27.9, [said, seen])).toBeUndefined();
    expect(lineCutAt(25, [said, seen])).toBeUndefined();
    expect(lineCutAt(30, [said, seen])).toBeUndefined();
  });
});

describe('an expectation', () => {
  it('is whole with an option and how sure', () => {
    expect(isAnswered(answer(1, { picked: [1] }))).toBe(false);
    expect(isAnswered(answer(1, { sure: 2 }))).toBe(false);
    expect(isAnswered(answer(1, { picked: [1], sure: 2 }))).toBe(true);
  });

  it('lets the clip go on only when it is fixed and the key is there', () => {
    const told = (given: Answer, from: PredictKey | null) => toldOf(item, given, from);
    expect(told(answer(1, { picked: [2] }), key)).toBeUndefined();
    expect(told(answer(1, { picked: [2], checked: true }), null)).toBeUndefined();
    expect(toldOf({ ...item, code: 9 }, answer(9, { checked: true }), key)).toBeUndefined();
    expect(rangeOf(item, undefined)).toEqual(item.span);
    expect(rangeOf(item, told(answer(1, { picked: [2], checked: true }), key))).toEqual({ start: 20, end: 31 });
  });
});

describe('beside what happened', () => {
  const answers = [
    answer(1, { picked: [2], sure: 3, checked: true }),
    answer(2, { picked: [4], sure: 1, checked: true }),
    answer(99, { picked: [1], sure: 2, checked: true }),
  ];

  it('it came true or not', () => {
    expect(hasHappened(answer(1, { picked: [2] }), { code: 1, happens: 2, end: 3, lines: [], announced: '' })).toBe(
      true,
    );
    expect(hasHappened(answer(1, {}), { code: 1, happens: 2, end: 3, lines: [], announced: '' })).toBe(false);
  });

  it('expectations are counted once their feedback was opened', () => {
    expect(countExpected(answers, key)).toEqual({ expected: 1, of: 2 });
    expect(countExpected([answer(1, { picked: [2], sure: 3 })], key)).toEqual({ expected: 0, of: 0 });
  });
});
