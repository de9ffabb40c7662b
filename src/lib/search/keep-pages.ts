/** A part of an index: for a package that leaves pages of the course out. */
import { mapFields } from './documents.ts';
import { packCounts, unpackCounts, type IndexFile } from './index-file.ts';

/** The index without the pages for which `isKept` says no to their key: without their texts, and without the words that only they have. */
export function keepPages(file: IndexFile, isKept: (key: string) => boolean): IndexFile {
  const { pages, sections } = file.documents;
  const pagesKept = pages.flatMap(({ key }, page) => (isKept(key) ? [page] : []));
  const sectionsKept = sections.flatMap(({ page }, section) => (pagesKept.includes(page) ? [section] : []));
  const counts = mapFields((field) => sectionsKept.map((section) => unpackCounts(file.postings[field][section] ?? [])));
  const used = new Set(Object.values(counts).flatMap((fields) => fields.flatMap(numbersIn)));
  const terms = file.terms.split(' ');
  const termsKept = terms.flatMap((_term, number) => (used.has(number) ? [number] : []));
  const numbers = new Map(termsKept.map((old, number) => [old, number]));
  return {
    ...file,
    documents: {
      pages: pagesKept.flatMap((page) => pages[page] ?? []),
      sections: sectionsKept.flatMap((section) => {
        const kept = sections[section];
        return kept === undefined ? [] : [{ ...kept, page: pagesKept.indexOf(kept.page) }];
      }),
    },
    terms: termsKept.map((number) => terms[number]).join(' '),
    postings: mapFields((field) =>
      counts[field].map((section) =>
        packCounts(new Map(numbersIn(section).map((old, at) => [numbers.get(old) ?? 0, section[2 * at + 1] ?? 1]))),
      ),
    ),
  };
}

/** The numbers of the words, without how often each stands there. */
function numbersIn(counts: readonly number[]): readonly number[] {
  return counts.filter((_value, at) => at % 2 === 0);
}
