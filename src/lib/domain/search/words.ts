/** Words of a text as people look for them: without capitals and accents, whatever the kind of apostrophe. */

/** A word as it is looked for, and where it stands in the text. */
export type Word = Readonly<{ word: string; start: number; end: number }>;

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‘][\p{L}\p{M}]+)*/gu;
const marks = /\p{M}+/gu;
const apostrophes = /['’‘]/g;

/** Lower case, without accents. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLowerCase();
}

/** The words in order. Hyphens part words; `foto’s` is `foto`, `R’s` is `rs`. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({
    word: foldWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Each word of a text once, quicker than `wordsOf` because nobody asks where they stand. Of Latin letters only. */
export function distinctWords(text: string): ReadonlySet<string> {
  const words = foldText(text).match(/[a-z0-9\u00df-\u024f]+(?:['’‘][a-z\u00df-\u024f]+)*/g) ?? [];
  return new Set([...new Set(words)].map(withoutApostrophe));
}

function foldWord(word: string): string {
  // Most words are plain, and there are many.
  const folded = /^[a-z0-9]+$/.test(word) ? word : foldText(word);
  return withoutApostrophe(folded);
}

function withoutApostrophe(word: string): string {
  return /['’‘]/.test(word) ? word.replace(/(.{3,})['’‘]s$/, '$1').replace(apostrophes, '') : word;
}
