/** The words of the course as they are written, to understand half a word, a slip, or a word that the course does not have. */
import { nearWords } from '#domain/search/near-words.ts';
import { knownEnds, relatedForms } from '#domain/search/related-forms.ts';
import { isStopWord } from '#domain/search/stop-words.ts';
import { distinctWords } from '#domain/search/words.ts';
import type { SearchDocuments } from './documents.ts';
import type { Stemmer } from './dutch.ts';

/** Stems to look for, with how much each is what was meant: 1 is the word itself. */
export type Meanings = Readonly<{
  stems: ReadonlyMap<string, number>;
  /** The words that were meant instead, when what was typed does not exist. */
  instead: readonly string[];
}>;

/** More completions than these say nothing. */
const mostCompletions = 12;
const worth = { completion: 0.4, part: 0.3, partOfUnknown: 0.7, slip: 0.8, end: 0.5 } as const;

export class Vocabulary {
  readonly #sorted: readonly string[];
  readonly #stems: ReadonlySet<string>;
  readonly #stem: Stemmer;

  /** `stems`: those that the index knows. */
  constructor(documents: SearchDocuments, stems: ReadonlySet<string>, stem: Stemmer) {
    const texts = documents.sections.flatMap(({ heading, also, text }) => [heading, also, text]);
    const all = [...documents.pages.map(({ title }) => title), ...texts].join('\n');
    this.#sorted = [...distinctWords(all)].sort();
    this.#stems = stems;
    this.#stem = stem;
  }

  /** What somebody may mean by a word. */
  meaningsOf(word: string): Meanings {
    const found = new Map<string, number>();
    const add = (other: string, value: number): void => {
      const stem = this.#stem(other);
      if (this.#stems.has(stem)) found.set(stem, Math.max(found.get(stem) ?? 0, value));
    };
    add(word, 1);
    const isWord = found.size > 0;
    const isKnown = (other: string): boolean => this.#isKnown(other);
    const wholes = this.#completionsOf(word);
    for (const whole of wholes) add(whole, worth.completion);
    for (const part of relatedForms(word, isKnown)) add(part, isWord ? worth.part : worth.partOfUnknown);
    // Of a compound that is being typed the parts are looked for already.
    if (!isWord) for (const part of wholes.flatMap((whole) => relatedForms(whole, isKnown))) add(part, worth.part);
    if (found.size > 0) return { stems: found, instead: [] };
    const slips = nearWords(word, this.#sorted).filter((other) => !isStopWord(other));
    for (const other of slips) add(other, worth.slip);
    if (slips.length > 0) return { stems: found, instead: slips };
    const ends = knownEnds(word, isKnown);
    for (const end of ends) add(end, worth.end);
    return { stems: found, instead: ends };
  }

  #completionsOf(word: string): readonly string[] {
    if (word.length < 3) return [];
    const found: string[] = [];
    for (let at = this.#placeOf(word); found.length < mostCompletions; at += 1) {
      const next = this.#sorted[at];
      if (next?.startsWith(word) !== true) break;
      if (next !== word) found.push(next);
    }
    return found;
  }

  /** Where the word stands, or would stand. */
  #placeOf(word: string): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #isKnown(word: string): boolean {
    return !isStopWord(word) && this.#stems.has(this.#stem(word));
  }
}
