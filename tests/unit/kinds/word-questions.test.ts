import { describe, expect, it } from 'vitest';
import { askAboutText } from '#components/exercise/shared/word-questions.ts';

const words = (text: string, aside: readonly string[] = []): readonly string[] =>
  askAboutText(text, aside).map(({ word }) => word);

describe('words to ask about', () => {
  it('are none in an observation', () => {
    expect(words('')).toEqual([]);
    expect(words('Ze kijkt naar zijn handen en zegt: ‘ja hoor’.')).toEqual([]);
  });

  it('are asked about once each, and never more than three at a time', () => {
    expect(words('Boos. Zij is boos.')).toEqual(['Boos']);
    expect(words('Boos, lui, blij, arrogant, koppig.')).toHaveLength(3);
  });

  it('make room for others when they are put aside', () => {
    expect(words('Boos, lui, blij, arrogant.', ['boos', 'blij'])).toEqual(['lui', 'arrogant']);
  });

  it('say whether they belong to what it may mean', () => {
    expect(askAboutText('Ze is boos.', [])[0]?.outside).toBe(true);
    expect(askAboutText('Hij is lui.', [])[0]?.outside).toBe(false);
  });

  it('do not mind emoji, right-to-left text or ten thousand letters', () => {
    expect(words('🙂 עברית 🙂')).toEqual([]);
    expect(words('boos '.repeat(2000))).toEqual(['boos']);
  });
});
