/** Stems of Dutch words: Snowball's stemmer by way of lunr-languages, and what that leaves undone. */
import lunr from 'lunr';
import addDutch from 'lunr-languages/lunr.nl.js';
import addStemmers from 'lunr-languages/lunr.stemmer.support.js';

/** Makes the stem of a word as `wordsOf` gives it. */
export type Stemmer = (word: string) => string;

type WithDutch = { nl?: { stemmer?: (word: string) => unknown } };

/** A stemmer that remembers: texts say the same words again and again. */
export function createStemmer(): Stemmer {
  const withDutch = lunr as unknown as WithDutch;
  if (withDutch.nl === undefined) {
    addStemmers(lunr as unknown as Record<string, unknown>);
    addDutch(lunr as unknown as Record<string, unknown>);
  }
  const snowball = withDutch.nl?.stemmer;
  if (snowball === undefined) throw new Error('lunr-languages brought no stemmer for Dutch.');
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const stem = finishStem(String(snowball(prepareWord(word))));
    known.set(word, stem);
    return stem;
  };
}

/** Endings that the stemmer keeps: *emoties*, *stiltes*, *stroming*. */
function prepareWord(word: string): string {
  if (word.length >= 6 && /(?:ie|[tmdzgn]e|[aoiy])s$/.test(word)) return word.slice(0, -1);
  if (word.length >= 7 && word.endsWith('ing')) return `${word.slice(0, -3)}en`;
  return word;
}

/** *alternatieven* and *alternatief*, *verstarren* and *verstar*. */
function finishStem(stem: string): string {
  const single = stem.length >= 5 && /([bdfgklmnprst])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return single.length >= 5 && single.endsWith('v') ? `${single.slice(0, -1)}f` : single;
}
