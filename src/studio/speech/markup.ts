/**
 * The mark-up of spoken lines: `*word*` is stressed, `…` hesitates, `(0.6)` pauses for 0.6 s.
 * Splits a line into phrases, each with its own melody.
 */

export type PhraseEnd = '.' | ',' | '?' | '…';
export type PhraseWord = Readonly<{ text: string; isStressed: boolean }>;
/** `pause` is the silence after the phrase, seconds. */
export type Phrase = Readonly<{ words: readonly PhraseWord[]; end: PhraseEnd; pause: number }>;

const pauseAfter: Readonly<Record<PhraseEnd, number>> = { '.': 0.42, '?': 0.4, ',': 0.2, '…': 0.55 };
const tokenPattern = /\([\d.]+\)|\*?['’]?[\p{L}’'-]+\*?|[.,?!…;:]/gu;

/** The line as it is read: without mark-up. */
export function plainTextOf(text: string): string {
  return text
    .replaceAll('*', '')
    .replace(/\([\d.]+\)\s*/g, '')
    .trim();
}

/** The words of a line, without mark-up. */
export function wordsOf(text: string): readonly string[] {
  return plainTextOf(text).match(/['’]?[\p{L}\d’'-]+/gu) ?? [];
}

/** Splits a marked-up line into phrases. */
export function splitIntoPhrases(text: string): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let words: PhraseWord[] = [];
  const close = (end: PhraseEnd, pause: number): void => {
    phrases.push({ words, end, pause });
    words = [];
  };
  for (const token of text.replaceAll('...', '…').match(tokenPattern) ?? []) {
    if (token.startsWith('(')) {
      const pause = Number(token.slice(1, -1));
      const last = phrases.at(-1);
      if (words.length > 0) close(',', pause);
      else if (last !== undefined) phrases[phrases.length - 1] = { ...last, pause };
    } else if (/^[.,?!…;:]$/u.test(token)) {
      const end = endOf(token);
      if (words.length > 0) close(end, pauseAfter[end]);
    } else {
      words.push({ text: token.replaceAll('*', ''), isStressed: token.includes('*') });
    }
  }
  if (words.length > 0) close('.', 0);
  return phrases;
}

function endOf(mark: string): PhraseEnd {
  if (mark === '?' || mark === '…') return mark;
  return mark === ',' || mark === ';' || mark === ':' ? ',' : '.';
}
