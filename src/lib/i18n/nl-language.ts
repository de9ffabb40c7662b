/** Friendly questions about words that say more than could be seen or heard. Never a grade, never a block. */
import type { QuestionKey } from '#domain/language/lexicon.ts';

/** One question per kind of word; the word itself stands between quotation marks in front of it. */
const questions: Readonly<Record<QuestionKey, string>> = {
  judgement: 'vertelt wat jij ervan vindt. Wat deed of zei iemand, waardoor je dit woord koos?',
  feeling: 'gaat over wat er vanbinnen gebeurt. Waaraan zag of hoorde je dat?',
  intention: 'gaat over wat iemand wil of bedoelt. Wat gebeurde er, nog zonder die bedoeling?',
  cause: 'legt uit waarom. Wat zag of hoorde je, nog zonder het waarom?',
  certainty: 'klinkt heel zeker. Kan de camera dit ook zien?',
  generalising: 'gaat over meer dan dit fragment. Wat gebeurde er hier?',
  appearance: 'laat nog open wat je zag. Welke beweging of welke klank bracht je erop?',
};

export const languageTexts = {
  heading: 'Even kijken met de camera',
  /** Above the questions. */
  intro: 'Een vraag bij je woorden. Je tekst blijft zoals hij is.',
  /** Said when there is nothing left to ask. */
  nothing: 'Geen vragen meer bij je woorden.',
  /** On the button that puts a question aside. */
  dismiss: 'Dit laat ik zo',
  /** Where such words do belong. */
  elsewhere: 'Wat je erbij denkt of voelt, past goed bij ‘Wat betekent dat volgens jou?’.',
} as const;

/** The question about one word, as a sentence of its own: `‘boos’ gaat over …`. */
export function askAboutWord(word: string, question: QuestionKey): string {
  return `‘${word.replace(/\s+/g, ' ')}’ ${questions[question]}`;
}

/** How many words raise a question, for a live region: said after a pause in typing, never while typing. */
export function countLoadedWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? 'Er is een vraag bij één woord.' : `Er zijn vragen bij ${count} woorden.`;
}
