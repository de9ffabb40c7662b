/** Finds pages in the index of an edition. */
import lunr from 'lunr';
import { pickFragment, type Fragment } from '#domain/search/fragment.ts';
import { likeness } from '#domain/search/near-words.ts';
import { isStopWord } from '#domain/search/stop-words.ts';
import { foldText, wordsOf } from '#domain/search/words.ts';
import { lineAnchor, type SearchPage, type SearchSection } from './documents.ts';
import { createStemmer, type Stemmer } from './dutch.ts';
import { unpackIndex, type IndexFile } from './index-file.ts';
import { Vocabulary, type Meanings } from './vocabulary.ts';

/** A place in a page; without heading its beginning, or a line that somebody says. */
export type Place = Readonly<{ anchor: string; heading: string; fragment: Fragment }>;

export type Found = Readonly<{
  page: SearchPage;
  score: number;
  /** The best first. Worked out when asked for: most pages are never shown. */
  places: () => readonly Place[];
}>;

export type Answer = Readonly<{
  /** The best first, each page once. */
  found: readonly Found[];
  /** Words that were looked for instead of what was typed. */
  instead: readonly string[];
  /** Pages with a title like what was typed; only when nothing was found. */
  nearest: readonly SearchPage[];
}>;

export type Search = Readonly<{ ask: (question: string) => Answer }>;

/** More words are no better question. */
const mostWords = 8;
const mostPlaces = 3;
/** Signs in a fragment. */
const fragmentLength = 190;
/** Of the best score. */
const leastWorth = 0.04;
/** What is said in a conversation matters, but a page that explains comes first. */
const worthOfLine = 0.6;

type AskedWord = Readonly<{ word: string; weight: number; meanings: Meanings }>;
/** Scores of one section by the asked word's place. */
type Scores = Map<number, number>;

/** Opens an index that was fetched. */
export function openSearch(file: IndexFile): Search {
  const stem = createStemmer();
  const index = lunr.Index.load(unpackIndex(file));
  const vocabulary = new Vocabulary(file.documents, new Set(file.terms.split(' ')), stem);
  return { ask: (question) => answer(question, { file, index, vocabulary, stem }) };
}

type Parts = Readonly<{ file: IndexFile; index: lunr.Index; vocabulary: Vocabulary; stem: Stemmer }>;

function answer(question: string, parts: Parts): Answer {
  const asked = readQuestion(question, parts.vocabulary);
  const { pages, sections } = parts.file.documents;
  const scores = scoreSections(asked, parts);
  const hitOf = hitsFor(asked, parts.stem);
  const found = [...groupByPage(scores, sections)]
    .map(([page, own]) => ({ page, own, score: scorePage(own, asked) * likenessOfTitle(question, pages[page]) }))
    .sort((a, b) => b.score - a.score || a.page - b.page)
    // What hardly fits beside the best only makes the list long.
    .filter(({ score }, _at, [best]) => score > (best?.score ?? 0) * leastWorth)
    .map(({ page, own, score }) => ({
      page: pages[page] as SearchPage,
      score,
      places: () => placesIn(own, sections, hitOf),
    }));
  return {
    found,
    instead: asked.flatMap(({ meanings }) => meanings.instead),
    nearest: found.length > 0 ? [] : nearestPages(question, pages),
  };
}

/** Words that say nothing count a little, and only when others say something: `Weet u wat het is`. */
function readQuestion(question: string, vocabulary: Vocabulary): readonly AskedWord[] {
  const words = [...new Set(wordsOf(question).map(({ word }) => word))].slice(0, mostWords);
  const isAllStop = words.every(isStopWord);
  return words.map((word) => ({
    word,
    weight: isStopWord(word) && !isAllStop ? 0.1 : 1,
    meanings: isStopWord(word) ? { stems: new Map([[word, 1]]), instead: [] } : vocabulary.meaningsOf(word),
  }));
}

function scoreSections(asked: readonly AskedWord[], { index, file }: Parts): ReadonlyMap<number, Scores> {
  const scores = new Map<number, Scores>();
  asked.forEach(({ meanings }, place) => {
    if (meanings.stems.size === 0) return;
    const results = index.query((query) => {
      for (const [term, boost] of meanings.stems) query.term(term, { boost, usePipeline: false });
    });
    for (const { ref, score } of results) {
      const section = Number(ref);
      const worth = file.documents.sections[section]?.firstLine === null ? 1 : worthOfLine;
      const own = scores.get(section) ?? new Map<number, number>();
      scores.set(section, own.set(place, score * worth));
    }
  });
  return scores;
}

type PageScores = readonly (readonly [section: number, scores: Scores])[];

function groupByPage(scores: ReadonlyMap<number, Scores>, sections: readonly SearchSection[]): Map<number, PageScores> {
  const pages = new Map<number, PageScores>();
  for (const entry of scores) {
    const page = sections[entry[0]]?.page ?? 0;
    pages.set(page, [...(pages.get(page) ?? []), entry]);
  }
  return pages;
}

/** The best of each word, wherever on the page it stands, and more when they stand together; little when words are missing. */
function scorePage(own: PageScores, asked: readonly AskedWord[]): number {
  const best = asked.map((_word, place) => Math.max(0, ...own.map(([, scores]) => scores.get(place) ?? 0)));
  const weigh = (scores: readonly number[]): number =>
    scores.reduce((sum, score, place) => sum + score * (asked[place]?.weight ?? 0), 0);
  const together = Math.max(...own.map(([, scores]) => weigh(asked.map((_word, place) => scores.get(place) ?? 0))));
  const all = asked.reduce((sum, { weight }) => sum + weight, 0);
  const covered = asked.reduce((sum, { weight }, place) => sum + ((best[place] ?? 0) > 0 ? weight : 0), 0);
  return (weigh(best) + together) * (covered / all) ** 2;
}

/** Somebody who types a title wants that page. */
function likenessOfTitle(question: string, page: SearchPage | undefined): number {
  const words = (text: string): string =>
    wordsOf(text)
      .map(({ word }) => word)
      .join(' ');
  const [asked, title] = [words(question), words(page?.title ?? '')];
  if (asked === title) return 2;
  return asked.length >= 4 && title.includes(asked) ? 1.25 : 1;
}

function placesIn(
  own: PageScores,
  sections: readonly SearchSection[],
  hitOf: (word: string) => string | null,
): readonly Place[] {
  const sum = (scores: Scores): number => [...scores.values()].reduce((total, score) => total + score, 0);
  return own
    .toSorted(([, a], [, b]) => sum(b) - sum(a))
    .slice(0, mostPlaces)
    .flatMap(([section]) => {
      const found = sections[section];
      return found === undefined ? [] : [placeIn(found, hitOf)];
    });
}

function placeIn(section: SearchSection, hitOf: (word: string) => string | null): Place {
  const { anchor, heading, text, firstLine } = section;
  if (firstLine === null) return { anchor, heading, fragment: pickFragment(text, hitOf, fragmentLength) };
  const lines = text.split('\n');
  const hits = lines.map((line) => new Set(wordsOf(line).flatMap(({ word }) => hitOf(word) ?? [])).size);
  const best = hits.indexOf(Math.max(...hits));
  return {
    anchor: lineAnchor(firstLine + best),
    heading,
    fragment: pickFragment(lines[best] ?? '', hitOf, fragmentLength),
  };
}

/** Names the asked word for which a word of a text was found. */
function hitsFor(asked: readonly AskedWord[], stem: Stemmer): (word: string) => string | null {
  const isAllStop = asked.every(({ word }) => isStopWord(word));
  const meant = asked.filter(({ word }) => isAllStop || !isStopWord(word));
  const find = (word: string): string | null => {
    if (!isAllStop && isStopWord(word)) return null;
    const own = stem(word);
    const isMeant = ({ word: typed, meanings }: AskedWord): boolean =>
      meanings.stems.has(own) || (typed.length >= 4 && word.includes(typed));
    return meant.find(isMeant)?.word ?? null;
  };
  // Texts say the same words again and again.
  const known = new Map<string, string | null>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const reason = find(word);
    known.set(word, reason);
    return reason;
  };
}

function nearestPages(question: string, pages: readonly SearchPage[]): readonly SearchPage[] {
  const asked = foldText(question);
  return pages
    .map((page) => ({ page, like: likeness(asked, foldText(page.title)) }))
    .filter(({ like }) => like >= 0.25)
    .sort((a, b) => b.like - a.like)
    .slice(0, 4)
    .map(({ page }) => page);
}
