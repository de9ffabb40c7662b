import { describe, expect, it } from 'vitest';
import { answerTo, type Answer } from '#domain/answer.ts';
import { placeNumber } from '#domain/sorting.ts';
import {
  codeOf,
  countLookedOver,
  isWritten,
  no,
  selfChecks,
  yes,
  type RewriteOwn,
  type SelfCheck,
} from '#kinds/rewrite/rules.ts';
import { lookedOverTexts } from '#kinds/rewrite/texts.ts';

const own: RewriteOwn = {
  items: [1, 2].map((code) => ({ code, clip: 'a', span: { start: 0, end: 1 }, isWhole: false, text: 'Boos.' })),
};
const looked = (item: number, found: Readonly<Partial<Record<SelfCheck, number>>>, checked = true): Answer => ({
  ...answerTo([], item),
  picked: selfChecks.flatMap((check) => {
    const place = found[check];
    return place === undefined ? [] : [placeNumber(codeOf(check), place)];
  }),
  text: 'Ze kijkt weg.',
  checked,
});

describe('a rewritten sentence', () => {
  it('is there once there are words', () => {
    expect(isWritten({ ...answerTo([], 1), text: ' \n' })).toBe(false);
    expect(isWritten(looked(1, {}))).toBe(true);
  });

  it('is looked over by the learner, as far as the learner wants', () => {
    const answers = [looked(1, { registered: yes, timed: no }), looked(2, { registered: yes })];
    expect(countLookedOver(answers, own)).toEqual({
      registered: { yes: 2, of: 2 },
      timed: { yes: 0, of: 1 },
      free: { yes: 0, of: 0 },
    });
  });

  it('counts only once its example was read, and while the sentence exists', () => {
    const nothing = { yes: 0, of: 0 };
    expect(countLookedOver([looked(1, { free: yes }, false), looked(7, { free: yes })], own)).toEqual({
      registered: nothing,
      timed: nothing,
      free: nothing,
    });
  });

  it('is told in words, and nothing of what was not looked over', () => {
    expect(lookedOverTexts(countLookedOver([], own))).toEqual([]);
    expect(lookedOverTexts(countLookedOver([looked(1, { timed: no }), looked(2, { free: yes })], own))).toEqual([
      'Bij 0 van de 1 zin staat erin wanneer het gebeurt.',
      'Bij 1 van de 1 zin liet je bedoelingen en gevoelens weg.',
    ]);
  });
});
