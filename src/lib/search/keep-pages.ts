/** A part of an index: for a package that leaves pages of the course out. */
import { mapFields } from './documents.ts';
import { packIndex, unpackCounts, type IndexFile } from './index-file.ts';

/** The index without the pages for which `isKept` says no to their key: without their texts, and without the words that only they have. */
export function keepPages(
  { lunr, documents, terms, postings }: IndexFile,
  isKept: (key: string) => boolean,
): IndexFile {
  const pages = documents.pages.filter(({ key }) => isKept(key));
  const placeOf = (page: number): number => pages.findIndex((kept) => kept === documents.pages[page]);
  const sections = documents.sections.flatMap((section, at) => {
    const page = placeOf(section.page);
    return page < 0 ? [] : [{ at, section: { ...section, page } }];
  });
  const words = terms.split(' ');
  return packIndex(
    { pages, sections: sections.map(({ section }) => section) },
    lunr,
    sections.map(({ at }) => mapFields((field) => spellOut(unpackCounts(postings[field][at] ?? []), words))),
  );
}

/** Each word as often as it stands there. */
function spellOut(counts: readonly number[], words: readonly string[]): readonly string[] {
  return counts.flatMap((number, at) =>
    at % 2 === 0 ? Array.from({ length: counts[at + 1] ?? 1 }, () => words[number] ?? '') : [],
  );
}
