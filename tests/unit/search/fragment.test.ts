/** The stretch of a text that shows why it was found. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickFragment, type Fragment } from '#domain/search/fragment.ts';

const textOf = ({ runs }: Fragment): string => runs.map(({ text }) => text).join('');
const hitsOf = ({ runs }: Fragment): readonly string[] => runs.filter(({ isHit }) => isHit).map(({ text }) => text);
const lookFor =
  (...words: readonly string[]) =>
  (word: string): string | null =>
    words.includes(word) ? word : null;

const long = `${'Eerst komt er van alles. '.repeat(20)}Dan zegt Joke iets over haar moeder. Sander typt. ${'En nog meer. '.repeat(20)}`;

describe('a fragment', () => {
  it('of a short text is all of it', () => {
    const fragment = pickFragment('Joke zegt ja hoor.', lookFor('hoor'), 100);
    expect(textOf(fragment)).toBe('Joke zegt ja hoor.');
    expect(hitsOf(fragment)).toEqual(['hoor']);
    expect(fragment).toMatchObject({ isCutBefore: false, isCutAfter: false });
  });

  it('stands around what was found, from the beginning of a sentence', () => {
    const fragment = pickFragment(long, lookFor('moeder', 'joke'), 80);
    expect(textOf(fragment).startsWith('Dan zegt Joke')).toBe(true);
    expect(hitsOf(fragment)).toEqual(['Joke', 'moeder']);
    expect(fragment).toMatchObject({ isCutBefore: true, isCutAfter: true });
  });

  it('prefers two words together to one earlier', () => {
    const text = `Joke komt binnen. ${'Er gebeurt niets. '.repeat(20)}Joke en haar moeder.`;
    expect(hitsOf(pickFragment(text, lookFor('joke', 'moeder'), 80))).toEqual(['Joke', 'moeder']);
  });

  it('is the beginning when nothing was found, or when that was there', () => {
    expect(textOf(pickFragment(long, () => null, 40)).startsWith('Eerst komt')).toBe(true);
    expect(pickFragment(long, lookFor('komt'), 100).isCutBefore).toBe(false);
  });

  it('of nothing is nothing', () => {
    expect(pickFragment('', lookFor('x'), 40)).toEqual({ runs: [], isCutBefore: false, isCutAfter: false });
  });

  it('is always a stretch of the text, no longer than asked for', () => {
    const words = fc.array(fc.constantFrom('joke', 'moeder', 'één.', 'ja', 'hoor,', '–', 'spreekkamer'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 120 }), (parts, length) => {
        const text = parts.join(' ');
        const fragment = pickFragment(text, lookFor('moeder', 'hoor'), length);
        expect(text).toContain(textOf(fragment));
        expect(textOf(fragment).length).toBeLessThanOrEqual(length);
        for (const hit of hitsOf(fragment)) expect(['moeder', 'hoor']).toContain(hit);
      }),
    );
  });
});
