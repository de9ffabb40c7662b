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

function foldWord(word: string): string {
  // Most words are plain, and there are many.
  const folded = /^[a-z0-9]+$/.test(word) ? word : foldText(word);
  if (!/['’‘]/.test(folded)) return folded;
  return folded.replace(/(.{3,})['’‘]s$/, '$1').replace(apostrophes, '');
}
