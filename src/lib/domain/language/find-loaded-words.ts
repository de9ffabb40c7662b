/** Finds words that say more than could be seen or heard. They raise a question, and never a mark or a grade. */
import { compileLexicon, type Phrase } from './compile-lexicon.ts';
import type { LoadedCategory, QuestionKey } from './lexicon.ts';
import { tokenize, type Token } from './tokens.ts';

/** A place in the text, as JavaScript counts, with what the words there do and which question fits. */
export type LoadedWord = Readonly<{
  start: number;
  end: number;
  /** As it was written. */
  text: string;
  category: LoadedCategory;
  question: QuestionKey;
}>;

const compiled = compileLexicon();
const mostInGap = 2;
/** Words that turn what follows a verb of speech into what was said. */
const reporting = new Set(['dat', 'of', 'te']);

/**
 * Loaded words in the order of the text, none overlapping another. Left alone: what stands between quotation marks or follows
 * "zegt dat", names (a capital inside a sentence), and sayings. Intensifiers in front belong to the word.
 */
export function findLoadedWords(text: string): readonly LoadedWord[] {
  const tokens = tokenize(text);
  const reported = findReported(tokens);
  const found: LoadedWord[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length;) {
    const match = reported.has(at) ? null : matchAt(tokens, at);
    if (match === null) {
      at += 1;
      continue;
    }
    const { key } = match.phrase;
    if (key !== null) found.push(describe(text, tokens, withIntensifiers(tokens, at, free), match.last, key));
    at = match.last + 1;
    free = at;
  }
  return found;
}

type Match = Readonly<{ phrase: Phrase; last: number }>;

/** The longest phrase that begins at a token. */
function matchAt(tokens: readonly Token[], at: number): Match | null {
  const token = tokens[at] as Token;
  if (token.quoted || (token.capital && !token.opening)) return null;
  for (const phrase of compiled.phrases.get(token.word) ?? []) {
    if (phrase.onlySmall && token.capital) continue;
    const last = followPhrase(tokens, at, phrase, 0);
    if (last !== null) return { phrase, last };
  }
  return null;
}

/** The place of the last word when the phrase's parts from `part` on stand at `at`, within one clause and not quoted. */
function followPhrase(tokens: readonly Token[], at: number, phrase: Phrase, part: number): number | null {
  const { parts } = phrase;
  const forms = parts[part];
  if (forms === undefined) return at - 1;
  if (forms === 'gap') {
    for (let skipped = 0; skipped <= mostInGap; skipped += 1) {
      if (skipped > 0 && !isTogether(tokens, at - 1, at + skipped - 1)) return null;
      const last = followPhrase(tokens, at + skipped, phrase, part + 1);
      if (last !== null) return last;
    }
    return null;
  }
  const token = tokens[at];
  if (token === undefined || !forms.has(token.word) || (part > 0 && !isTogether(tokens, at - 1, at))) return null;
  return followPhrase(tokens, at + 1, phrase, part + 1);
}

function isTogether(tokens: readonly Token[], one: number, other: number): boolean {
  const [a, b] = [tokens[one], tokens[other]];
  return a !== undefined && b !== undefined && a.clause === b.clause && !b.quoted;
}

function describe(text: string, tokens: readonly Token[], first: number, last: number, key: QuestionKey): LoadedWord {
  const { start } = tokens[first] as Token;
  const { end } = tokens[last] as Token;
  return { start, end, text: text.slice(start, end), category: key === 'cause' ? 'intention' : key, question: key };
}

/** The place of the first of the intensifiers right before a word, not before `free`. */
function withIntensifiers(tokens: readonly Token[], at: number, free: number): number {
  let first = at;
  while (first > free && isTogether(tokens, first - 1, first) && isIntensifier(tokens[first - 1] as Token)) first -= 1;
  return first;
}

function isIntensifier({ word, quoted }: Token): boolean {
  return !quoted && compiled.intensifiers.has(word);
}

/** Places of words that report what somebody said: from "zegt … dat" to the end of the clause. */
function findReported(tokens: readonly Token[]): ReadonlySet<number> {
  const places = new Set<number>();
  tokens.forEach((token, at) => {
    const speech = compiled.speech.get(token.word) ?? [];
    if (token.quoted || !speech.some((phrase) => followPhrase(tokens, at, phrase, 0) !== null)) return;
    const inClause = (place: number): boolean => tokens[place]?.clause === token.clause;
    let begin = at + 1;
    while (inClause(begin) && !reporting.has((tokens[begin] as Token).word)) begin += 1;
    for (let place = begin; inClause(place); place += 1) places.add(place);
  });
  return places;
}
