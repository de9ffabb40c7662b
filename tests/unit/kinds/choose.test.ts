import { describe, expect, it } from 'vitest';
import { answerTo } from '#domain/answer.ts';
import { splitChosen, type ChooseKeyItem } from '#kinds/choose/rules.ts';

const told: ChooseKeyItem = {
  code: 1,
  options: [1, 2, 3].map((code) => ({ code, text: `Doe ${code}.`, effect: `Dat doet ${code}.` })),
  closing: null,
};
const codes = (options: readonly Readonly<{ code: number }>[]) => options.map(({ code }) => code);

describe('a choice', () => {
  it('comes first, and the others follow in their order', () => {
    const { own, others } = splitChosen({ ...answerTo([], 1), picked: [2] }, told);
    expect(own?.effect).toBe('Dat doet 2.');
    expect(codes(others)).toEqual([1, 3]);
  });

  it.each([[[]], [[9]]])('that does not exist (any more) leaves all effects to read: %o', (picked) => {
    const { own, others } = splitChosen({ ...answerTo([], 1), picked }, told);
    expect(own).toBeNull();
    expect(codes(others)).toEqual([1, 2, 3]);
  });
});
