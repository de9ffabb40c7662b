/** Makes the index of an edition while the site is built. */
import lunr from 'lunr';
import { relatedForms, type IsKnown } from '#domain/search/related-forms.ts';
import { isStopWord } from '#domain/search/stop-words.ts';
import { wordsOf } from '#domain/search/words.ts';
import { indexFields, mapFields, type IndexField, type SearchDocuments, type SearchSection } from './documents.ts';
import { createStemmer, type Stemmer } from './dutch.ts';
import { packIndex, type IndexFile } from './index-file.ts';

/** The words of one section by field. */
export type SectionWords = Readonly<Record<IndexField, readonly string[]>>;

/** What the browser fetches. */
export function buildIndexFile(documents: SearchDocuments): IndexFile {
  return packIndex(documents, lunr.version, stemsOf(documents));
}

/** Stems of each section, by field; those of parts of words too. */
export function stemsOf(documents: SearchDocuments): readonly SectionWords[] {
  const stem = createStemmer();
  const sections = documents.sections.map((section) => wordsIn(section, documents));
  const isKnown = knowledgeOf(sections, stem);
  const related = new Map<string, readonly string[]>();
  const partsOf = (word: string): readonly string[] => {
    const found = related.get(word) ?? relatedForms(word, isKnown);
    related.set(word, found);
    return found;
  };
  return sections.map((words) => {
    const parts = indexFields.flatMap((field) => words[field].flatMap(partsOf));
    return mapFields((field) => (field === 'parts' ? parts : words[field]).map(stem));
  });
}

/** Whether a word stands somewhere in the course by itself, in any form. */
function knowledgeOf(sections: readonly SectionWords[], stem: Stemmer): IsKnown {
  const all = new Set(sections.flatMap((words) => Object.values(words).flat()));
  const stems = new Set([...all].filter((word) => !isStopWord(word) && /^\D+$/.test(word)).map(stem));
  return (word) => !isStopWord(word) && stems.has(stem(word));
}

function wordsIn({ page, heading, also, text, firstLine }: SearchSection, { pages }: SearchDocuments): SectionWords {
  const words = (from: string): readonly string[] => wordsOf(from).map(({ word }) => word);
  return {
    title: heading === '' && firstLine === null ? words(pages[page]?.title ?? '') : [],
    heading: words(heading),
    also: words(also),
    text: words(text).filter((word) => !isStopWord(word)),
    parts: [],
  };
}
