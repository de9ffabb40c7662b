/** How long and how hard a Dutch text is. */
import { countSyllables } from './syllables.ts';

export type ReadingLevel = Readonly<{
  words: number;
  sentences: number;
  /** Flesch-Douma: 0 is very hard, 100 very easy; `null` for a text without words. */
  douma: number | null;
}>;

const words = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
/** The end of a sentence; a lower-case letter after a full stop means that it ended an abbreviation. */
const sentenceEnd = /[.!?…]+["'”’)]*\s+(?!\p{Ll})/u;

/** The sentences of a plain text in which every line is a paragraph, heading or list item. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(sentenceEnd))
    .filter((sentence) => sentence.match(words) !== null);
}

/** Counts a plain text in which every line is a paragraph, heading or list item. */
export function measureText(text: string): ReadingLevel {
  const sentences = sentencesOf(text).length;
  const found = text.match(words) ?? [];
  if (found.length === 0) return { words: 0, sentences: 0, douma: null };
  const syllables = found.reduce((sum, word) => sum + countSyllables(word), 0);
  const douma = 206.84 - (0.93 * found.length) / sentences - (77 * syllables) / found.length;
  return { words: found.length, sentences, douma: Math.round(douma) };
}
