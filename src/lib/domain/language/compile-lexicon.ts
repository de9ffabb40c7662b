/** Turns the lexicon into what is looked up: phrases by each form of their first word. */
import { harmless, intensifiers, lexicon, speechVerbs, type QuestionKey } from './lexicon.ts';

/** One place in a phrase: the forms a word may have, or a gap of at most two words. */
export type PhrasePart = ReadonlySet<string> | 'gap';

/** A word or phrase. `key`: the question it raises, or `null` when it is harmless. */
export type Phrase = Readonly<{ parts: readonly PhrasePart[]; key: QuestionKey | null; onlySmall: boolean }>;

/** Phrases by any form of their first word, the longest first. */
export type PhraseBook = ReadonlyMap<string, readonly Phrase[]>;
export type CompiledLexicon = Readonly<{ phrases: PhraseBook; speech: PhraseBook; intensifiers: ReadonlySet<string> }>;

const endings = ['', 'e', 'en', 'er', 'ere', 'st', 'ste', 's', 'heid'];

/** The lexicon, ready to look up. */
export function compileLexicon(): CompiledLexicon {
  const loaded = (Object.keys(lexicon) as readonly QuestionKey[]).flatMap((key) =>
    entriesOf(lexicon[key]).map((entry) => readPhrase(entry, key)),
  );
  // Of phrases of equal length the harmless ones come first.
  const all = [...entriesOf(harmless).map((entry) => readPhrase(entry, null)), ...loaded];
  const speech = entriesOf(speechVerbs).map((entry) => readPhrase(entry, null));
  return { phrases: bindPhrases(all), speech: bindPhrases(speech), intensifiers: new Set(entriesOf(intensifiers)) };
}

function bindPhrases(phrases: readonly Phrase[]): PhraseBook {
  const book = new Map<string, Phrase[]>();
  for (const phrase of phrases.toSorted((a, b) => wordsIn(b) - wordsIn(a))) {
    for (const form of phrase.parts[0] as ReadonlySet<string>) {
      const known = book.get(form);
      if (known === undefined) book.set(form, [phrase]);
      else known.push(phrase);
    }
  }
  return book;
}

function entriesOf(text: string): readonly string[] {
  return text.split(',').map((entry) => entry.trim());
}

function readPhrase(entry: string, key: QuestionKey | null): Phrase {
  const onlySmall = entry.startsWith('!');
  const parts = entry
    .slice(onlySmall ? 1 : 0)
    .split(/\s+/)
    .map((part): PhrasePart => (part === '..' ? 'gap' : new Set(part.split('/').flatMap(formsOf))));
  return { parts, key, onlySmall };
}

function formsOf(word: string): readonly string[] {
  return word.endsWith('~') ? endings.map((ending) => word.slice(0, -1) + ending) : [word];
}

function wordsIn({ parts }: Phrase): number {
  return parts.filter((part) => part !== 'gap').length;
}
