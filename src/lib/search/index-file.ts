/**
 * The index as it travels. lunr writes each word of a section twice, with a score; here it stands once, as a number, and the
 * scores are worked out again from how often and in how long a text it stands, as lunr does.
 */
import { fieldBoosts, indexFields, mapFields, type IndexField, type SearchDocuments } from './documents.ts';

/** An index as lunr writes it. */
export type LunrFile = Readonly<{
  version: string;
  fields: readonly string[];
  fieldVectors: readonly (readonly [ref: string, elements: readonly number[]])[];
  invertedIndex: readonly (readonly [term: string, posting: Readonly<Record<string, unknown>>])[];
  pipeline: readonly string[];
}>;

/** The words of a field of one section: steps from one word's number to the next, a negative one when the word stands there more often. */
type Postings = readonly number[];

export type IndexFile = Readonly<{
  format: 1;
  lunr: string;
  documents: SearchDocuments;
  /** All words, the most common first, parted by spaces. */
  terms: string;
  postings: Readonly<Record<IndexField, readonly Postings[]>>;
}>;

/** Of a field of one section: the number of a word and how often it stands there, in turn, in the order of numbers. */
type Counts = readonly number[];
type AllCounts = Readonly<Record<IndexField, readonly Counts[]>>;

/** `sections`: the stems of each section, by field. */
export function packIndex(
  documents: SearchDocuments,
  version: string,
  sections: readonly Readonly<Record<IndexField, readonly string[]>>[],
): IndexFile {
  const spread = new Map<string, number>();
  for (const term of sections.flatMap((fields) => indexFields.flatMap((field) => [...new Set(fields[field])])))
    spread.set(term, (spread.get(term) ?? 0) + 1);
  const terms = [...spread.keys()].sort((a, b) => (spread.get(b) ?? 0) - (spread.get(a) ?? 0) || (a < b ? -1 : 1));
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const pack = (stems: readonly string[]): Postings => {
    const counts = new Map<number, number>();
    for (const number of stems.map((stem) => numbers.get(stem) ?? 0)) counts.set(number, (counts.get(number) ?? 0) + 1);
    return packCounts(counts);
  };
  return {
    format: 1,
    lunr: version,
    documents,
    terms: terms.join(' '),
    postings: mapFields((field) => sections.map((fields) => pack(fields[field]))),
  };
}

/** The same index as lunr would have written it. */
export function unpackIndex(file: IndexFile): LunrFile {
  const terms = file.terms.split(' ');
  const counts = mapFields((field) => file.postings[field].map(unpackCounts));
  const order = terms.map((_term, number) => number).sort((a, b) => ((terms[a] ?? '') < (terms[b] ?? '') ? -1 : 1));
  const inverted = invert(counts, terms.length);
  return {
    version: file.lunr,
    fields: indexFields,
    fieldVectors: scoreVectors(counts, terms.length),
    invertedIndex: order.map((number) => [terms[number] ?? '', inverted[number] ?? {}]),
    pipeline: [],
  };
}

function packCounts(counts: ReadonlyMap<number, number>): Postings {
  const packed: number[] = [];
  let last = -1;
  for (const [number, count] of [...counts].sort(([a], [b]) => a - b)) {
    if (count === 1) packed.push(number - last);
    else packed.push(last - number, count);
    last = number;
  }
  return packed;
}

/** The number of each word of a field of one section and how often it stands there, in turn. */
export function unpackCounts(packed: Postings): Counts {
  const counts: number[] = [];
  let last = -1;
  for (let at = 0; at < packed.length; at += 1) {
    const step = packed[at] ?? 0;
    last += Math.abs(step);
    if (step < 0) at += 1;
    counts.push(last, step < 0 ? (packed[at] ?? 1) : 1);
  }
  return counts;
}

type Sections = Record<string, object>;
type Posting = Record<IndexField, Sections> & { _index: number };

/** Per word the sections of each field in which it stands. Most words stand in one field: the others share one nothing. */
function invert(counts: AllCounts, size: number): readonly Posting[] {
  // A plain object: the browser keeps numbers in it as quickly as in a list.
  const empty = (): Sections => ({});
  const nothing = Object.freeze(empty());
  const nowhere = mapFields(() => nothing);
  const found = Array.from({ length: size }, (_value, number): Posting => ({ _index: number, ...nowhere }));
  for (const field of indexFields) {
    counts[field].forEach((section, ref) => {
      for (let at = 0; at < section.length; at += 2) {
        const posting = found[section[at] ?? 0];
        if (posting === undefined) continue;
        if (posting[field] === nothing) posting[field] = empty();
        posting[field][ref] = nothing;
      }
    });
  }
  return found;
}

/** lunr's own constants. */
const [b, k1] = [0.75, 1.2];

/** Scores after BM25, rounded as lunr rounds them. */
function scoreVectors(counts: AllCounts, size: number): LunrFile['fieldVectors'] {
  const rarity = raritiesOf(counts, size);
  const vectors: [string, number[]][] = [];
  for (const field of indexFields) {
    const lengths = counts[field].map(lengthOf);
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    counts[field].forEach((section, ref) => {
      const burden = k1 * (1 - b + b * ((lengths[ref] ?? 0) / average));
      const elements: number[] = [];
      for (let at = 0; at < section.length; at += 2) {
        const [number, count] = [section[at] ?? 0, section[at + 1] ?? 0];
        const score = ((rarity[number] ?? 0) * ((k1 + 1) * count)) / (burden + count);
        elements.push(number, Math.round(score * fieldBoosts[field] * 1000) / 1000);
      }
      vectors.push([`${field}/${String(ref)}`, elements]);
    });
  }
  return vectors;
}

function lengthOf(section: Counts): number {
  let length = 0;
  for (let at = 1; at < section.length; at += 2) length += section[at] ?? 0;
  return length;
}

function raritiesOf(counts: AllCounts, size: number): readonly number[] {
  const spread = new Array<number>(size).fill(0);
  for (const field of indexFields) {
    for (const section of counts[field]) {
      for (let at = 0; at < section.length; at += 2) {
        const number = section[at] ?? 0;
        spread[number] = (spread[number] ?? 0) + 1;
      }
    }
  }
  const sections = counts.text.length;
  return spread.map((found) => Math.log(1 + Math.abs((sections - found + 0.5) / (found + 0.5))));
}
