/** What can be found: pages, and the sections of their texts. */

/** Where a page stands in the list of results: a part of the course, or what stands around the lessons. */
export type SearchPage = Readonly<{
  /** The name under which the search page has the page's address. */
  key: string;
  group: string;
  title: string;
}>;

/** Names of pages, the same in the index, on the search page and where a package leaves pages out. */
export const pageKeys = {
  lesson: (code: number) => `les-${String(code)}`,
  tool: (id: string) => `gereedschap-${id}`,
  term: (id: string) => `begrip-${id}`,
  conversation: (id: string) => `gesprek-${id}`,
} as const;

export type SearchSection = Readonly<{
  /** Place of its page in the list of pages. */
  page: number;
  /** Place in the page, without `#`; empty: its beginning. With `lines` the place of its first line. */
  anchor: string;
  /** Empty for the beginning of a page. */
  heading: string;
  /** Other words under which people look for it. */
  also: string;
  /** For a transcript a line per thing said. */
  text: string;
  /** Number of the first line, of a text in which each line is a place of its own: `zin-12`. */
  firstLine: number | null;
}>;

export type SearchDocuments = Readonly<{ pages: readonly SearchPage[]; sections: readonly SearchSection[] }>;

/** The place of a line in a transcript; `line` counts from 1. */
export function lineAnchor(line: number): string {
  return `zin-${String(line)}`;
}

export const indexFields = ['title', 'heading', 'also', 'text', 'parts'] as const;
export type IndexField = (typeof indexFields)[number];

/** How much it says of a section that a word stands there. */
export const fieldBoosts: Readonly<Record<IndexField, number>> = { title: 5, heading: 3, also: 4, text: 1, parts: 0.5 };

/** Something for each field. */
export function mapFields<T>(make: (field: IndexField) => T): Readonly<Record<IndexField, T>> {
  return Object.fromEntries(indexFields.map((field) => [field, make(field)])) as Record<IndexField, T>;
}
