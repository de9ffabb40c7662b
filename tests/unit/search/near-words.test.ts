/** Slips of one letter, and words that look alike. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceWithin, likeness, nearWords } from '#domain/search/near-words.ts';

const words = ['weerstand', 'weerwoord', 'doel', 'deel', 'echtheid', 'interventielogica', 'kijken', 'kijkt'];

describe('a slip', () => {
  it.each([
    ['weerstnad', 'two letters changed places'],
    ['weerstan', 'one letter less'],
    ['weersstand', 'one letter more'],
    ['weerstant', 'another letter'],
  ])('%s is weerstand: %s', (typed) => {
    expect(nearWords(typed, words)).toEqual(['weerstand']);
  });

  it('may be two in a long word, and one in a short one', () => {
    expect(nearWords('intervensielogika', words)).toEqual(['interventielogica']);
    expect(nearWords('duul', words)).toEqual([]);
    expect(nearWords('dool', words)).toEqual(['doel']);
  });

  it('names all that are as near, and no others', () => {
    expect(nearWords('dael', words)).toEqual(['doel', 'deel']);
    expect(nearWords('kijken', words)).toEqual(['kijken']);
  });

  it('is not looked for in very short words', () => {
    expect(nearWords('doe', words)).toEqual([]);
  });
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 10 });

describe('the distance', () => {
  it('is nothing to the word itself, and as far there as back', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distanceWithin(a, a, 2)).toBe(0);
        expect(distanceWithin(a, b, 20)).toBe(distanceWithin(b, a, 20));
      }),
    );
  });

  it('is known as too far without being worked out', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        const whole = distanceWithin(a, b, 20);
        const short = distanceWithin(a, b, most);
        expect(short > most ? whole > most : short === whole).toBe(true);
      }),
    );
  });

  it('grows by one with one more letter', () => {
    fc.assert(
      fc.property(word, (a) => {
        expect(distanceWithin(a, `${a}x`, 5)).toBe(1);
      }),
    );
  });
});

describe('likeness', () => {
  it('is whole for the same word, nothing for another, and something between', () => {
    expect(likeness('signaal', 'signaal')).toBe(1);
    expect(likeness('signaal', 'xyz')).toBe(0);
    expect(likeness('signaaltje', 'signaal')).toBeGreaterThan(0.5);
  });
});
