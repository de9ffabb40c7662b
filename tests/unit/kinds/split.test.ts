import { describe, expect, it } from 'vitest';
import { answerTo, type Answer } from '#domain/answer.ts';
import { placeNumber } from '#domain/sorting.ts';
import { resultTexts } from '#kinds/split/result-texts.ts';
import { compareItem, countSorted, findRewrite, type SplitKey } from '#kinds/split/rules.ts';
import { countUnsorted, statementKinds, type StatementKind } from '#kinds/split/sorting.ts';

const key: SplitKey = {
  items: [
    {
      code: 1,
      statements: [
        { code: 1, text: 'Ze lacht.', is: 'observation', rewrite: null },
        { code: 2, text: 'Ze wil weg.', is: 'interpretation', rewrite: 'Ze kijkt naar de deur.' },
        { code: 3, text: 'Ze is lui.', is: 'judgement', rewrite: 'Ze zegt: nee.' },
      ],
    },
    { code: 2, statements: [{ code: 1, text: 'Hij typt.', is: 'observation', rewrite: null }] },
  ],
};
const item = { code: 1, clip: 'a', span: { start: 0, end: 1 }, statements: key.items[0]?.statements ?? [] };

/** The statements of an item, sorted in order. */
function sorted(code: number, kinds: readonly StatementKind[], checked = true): Answer {
  const picked = kinds.map((kind, index) => placeNumber(index + 1, statementKinds.indexOf(kind)));
  return { ...answerTo([], code), picked, checked };
}

describe('sorting statements', () => {
  it('is whole when every statement has a place', () => {
    expect(countUnsorted(answerTo([], 1), item)).toBe(3);
    expect(countUnsorted(sorted(1, ['observation', 'judgement']), item)).toBe(1);
    expect(countUnsorted(sorted(1, ['observation', 'judgement', 'judgement']), item)).toBe(0);
  });

  it('lays what was chosen beside what it is', () => {
    const answer = sorted(1, ['interpretation', 'interpretation']);
    const compared = compareItem(answer, key.items[0] ?? { code: 1, statements: [] });
    expect(compared.map(({ chose }) => chose)).toEqual(['interpretation', 'interpretation', null]);
  });

  it('knows nothing of a place that does not exist', () => {
    const answer = { ...answerTo([], 2), picked: [placeNumber(1, 3)] };
    expect(compareItem(answer, key.items[1] ?? { code: 2, statements: [] })[0]?.chose).toBeNull();
  });

  it('rewrites one statement that was sorted otherwise, and none when there is no other way to say it', () => {
    const first = key.items[0] ?? { code: 1, statements: [] };
    expect(findRewrite(compareItem(sorted(1, ['observation', 'judgement', 'observation']), first))?.code).toBe(2);
    expect(findRewrite(compareItem(sorted(1, ['judgement', 'interpretation', 'judgement']), first))).toBeNull();
    expect(findRewrite(compareItem(sorted(1, ['observation', 'interpretation', 'judgement']), first))).toBeNull();
  });
});

describe('the result', () => {
  it('keeps the directions apart', () => {
    const answers = [sorted(1, ['judgement', 'observation', 'interpretation']), sorted(2, ['interpretation'])];
    expect(countSorted(answers, key)).toEqual({
      same: 0,
      of: 4,
      meaningSeen: 1,
      seenAsMeaning: 2,
      meaningMixed: 1,
    });
  });

  it('counts only what feedback was opened on, and what still exists', () => {
    const answers = [sorted(1, ['observation', 'interpretation', 'judgement'], false), sorted(9, ['observation'])];
    expect(countSorted(answers, key)).toEqual({ same: 0, of: 0, meaningSeen: 0, seenAsMeaning: 0, meaningMixed: 0 });
  });

  it('is told in words, a direction only where it happened', () => {
    const none = { same: 4, of: 4, meaningSeen: 0, seenAsMeaning: 0, meaningMixed: 0 };
    expect(resultTexts(none)).toEqual(['Alle 4 zinnen deelde je in zoals wij.']);
    const texts = resultTexts({ same: 1, of: 5, meaningSeen: 1, seenAsMeaning: 2, meaningMixed: 1 });
    expect(texts[0]).toBe('1 van de 5 zinnen deelde je in zoals wij.');
    expect(texts[1]).toMatch(/^Eén keer noemde je iets een waarneming/);
    expect(texts[2]).toMatch(/^2 keer noemde je iets een duiding of oordeel/);
    expect(texts[3]).toMatch(/^Eén keer liepen duiding en oordeel/);
  });
});
