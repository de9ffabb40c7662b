/** Which words of a learner's text get a question: a few at a time, each once, and not those that were put aside. */
import { findLoadedWords } from '#domain/language/find-loaded-words.ts';
import { askAboutWord } from '#i18n/nl-language.ts';

/** A word, as it was written, in small letters to compare, and the question about it. `outside`: not about what could be seen. */
export type WordQuestion = Readonly<{ word: string; key: string; question: string; outside: boolean }>;

/** More at once would be a correction. */
const mostAtOnce = 3;

/** The first words of `text` to ask about. `aside`: keys of words that the learner lets be. */
export function askAboutText(text: string, aside: readonly string[]): readonly WordQuestion[] {
  const asked = new Map<string, WordQuestion>();
  for (const { text: word, category, question } of findLoadedWords(text)) {
    const key = word.toLowerCase();
    if (asked.has(key) || aside.includes(key)) continue;
    const outside = category === 'feeling' || category === 'intention';
    asked.set(key, { word, key, question: askAboutWord(word, question), outside });
    if (asked.size === mostAtOnce) break;
  }
  return [...asked.values()];
}
