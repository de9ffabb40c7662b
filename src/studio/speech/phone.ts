/** Phones in the notation of the Dutch mbrola voices, and which kinds there are. */

/** `stress`: 1 main, 0.5 secondary, 0 none, in between for function words. */
export type Phone = Readonly<{
  name: string;
  stress: number;
  /** Index of the word in its phrase, and whether the phone opens it. */
  word: number;
  isFirst: boolean;
  isAccented: boolean;
  /** Two equal consonants met at a word border. */
  isLong: boolean;
}>;

const vowels = new Set('A E I O Y @ a e o 2 i u y Ei 9y Au ai oi ui E: 9: O:'.split(' '));
const longVowels = new Set('a e o 2 E: 9: O:'.split(' '));
const diphthongs = new Set('Ei 9y Au ai oi ui'.split(' '));
const closeVowels = new Set('i u y'.split(' '));
const voiceless = new Set('p t k f s x S'.split(' '));

export function isVowel(name: string): boolean {
  return vowels.has(name);
}

export function isVoiceless(name: string): boolean {
  return voiceless.has(name);
}

export type VowelKind = 'schwa' | 'short' | 'long' | 'diphthong' | 'close';

export function vowelKindOf(name: string): VowelKind {
  if (name === '@') return 'schwa';
  if (longVowels.has(name)) return 'long';
  if (diphthongs.has(name)) return 'diphthong';
  return closeVowels.has(name) ? 'close' : 'short';
}
