/** Forms of a Dutch word that are one word to who searches. */
import { describe, expect, it } from 'vitest';
import { createStemmer } from '#search/dutch.ts';

const stem = createStemmer();

describe('the stem', () => {
  it.each([
    ['gesprek', 'gesprekken'],
    ['verhaal', 'verhalen'],
    ['alternatief', 'alternatieven'],
    ['interpretatie', 'interpretaties'],
    ['stilte', 'stiltes'],
    ['opname', 'opnames'],
    ['stromen', 'stroming'],
    ['verstarren', 'verstarring'],
    ['trainen', 'training'],
    ['client', 'clienten'],
    ['proces', 'processen'],
  ])('of %s and %s is one', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['doel', 'deel'],
    ['echt', 'echtheid'],
    ['lezing', 'les'],
    ['kans', 'kast'],
  ])('of %s and %s are two', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});
