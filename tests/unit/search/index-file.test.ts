/** What travels is lunr's own index: packing it loses nothing. */
import lunr from 'lunr';
import { describe, expect, it } from 'vitest';
import { buildIndexFile, stemsOf, type SectionWords } from '#search/build-index.ts';
import { fieldBoosts, indexFields } from '#search/documents.ts';
import { unpackIndex, type LunrFile } from '#search/index-file.ts';
import { keepPages } from '#search/keep-pages.ts';
import { readSearchable } from '../../content/searchable.ts';
import { sampleDocuments } from './search-samples.ts';

/** As lunr makes and writes it. */
function buildWithLunr(sections: readonly SectionWords[]): LunrFile {
  const builder = new lunr.Builder();
  builder.ref('ref');
  for (const field of indexFields) builder.field(field, { boost: fieldBoosts[field] });
  sections.forEach((fields, ref) => builder.add({ ref: String(ref), ...fields }));
  return builder.build().toJSON() as LunrFile;
}

/** lunr numbers words as it meets them, and lists sections in its own order; by name both can be laid side by side. */
function nameWords({ fieldVectors, invertedIndex }: LunrFile): unknown {
  const names = new Map(invertedIndex.map(([term, { _index: number }]) => [number as number, term]));
  const vectors = fieldVectors.map(([ref, elements]) => {
    const scores: [string, number][] = [];
    for (let at = 0; at < elements.length; at += 2)
      scores.push([names.get(elements[at] ?? -1) ?? '?', elements[at + 1] ?? 0]);
    return [ref, scores.toSorted(([a], [b]) => (a < b ? -1 : 1))];
  });
  return {
    vectors: vectors.toSorted(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1)),
    postings: invertedIndex.map(([term, posting]) => [
      term,
      indexFields.map((field) =>
        Object.keys(posting[field] as object)
          .map(Number)
          .toSorted((a, b) => a - b),
      ),
    ]),
  };
}

describe('an index that has travelled', () => {
  it.each([
    ['a small course', () => Promise.resolve(sampleDocuments)],
    ['the course', () => readSearchable('leidinggevende')],
  ])('is the one that lunr makes of %s', async (_name, read) => {
    const documents = await read();
    const arrived = unpackIndex(
      JSON.parse(JSON.stringify(buildIndexFile(documents))) as ReturnType<typeof buildIndexFile>,
    );
    const made = buildWithLunr(stemsOf(documents));
    expect(nameWords(arrived)).toEqual(nameWords(made));
    expect({ version: arrived.version, fields: arrived.fields, pipeline: arrived.pipeline }).toEqual({
      version: made.version,
      fields: made.fields,
      pipeline: made.pipeline,
    });
  });

  it('is the same each time it is made', () => {
    expect(JSON.stringify(buildIndexFile(sampleDocuments))).toBe(JSON.stringify(buildIndexFile(sampleDocuments)));
  });
});

describe('an index without some pages', () => {
  const isKept = (key: string): boolean => key !== 'les-1';
  const kept = keepPages(buildIndexFile(sampleDocuments), isKept);

  it('has nothing of their texts, and no word that only they have', () => {
    expect(kept.documents.pages.map(({ key }) => key)).toEqual(['begrip-weerstand', 'les-2', 'gesprek-de-brief']);
    expect(kept.documents.sections.map(({ page }) => page)).toEqual([0, 1, 2, 2]);
    expect(JSON.stringify(kept)).not.toMatch(/stokt|Markeer|terugduwt/);
  });

  it('is the one that lunr makes of what is left', () => {
    const left = stemsOf(sampleDocuments).filter((_fields, section) => sampleDocuments.sections[section]?.page !== 0);
    expect(nameWords(unpackIndex(kept))).toEqual(nameWords(buildWithLunr(left)));
  });

  it('is the same when all are kept', () => {
    expect(keepPages(kept, () => true)).toEqual(kept);
  });
});
