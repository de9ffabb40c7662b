/** What travels is lunr's own index: packing it loses nothing. */
import lunr from 'lunr';
import { describe, expect, it } from 'vitest';
import { buildIndexFile, stemsOf } from '#search/build-index.ts';
import { fieldBoosts, indexFields, type SearchDocuments } from '#search/documents.ts';
import { unpackIndex, type LunrFile } from '#search/index-file.ts';
import { readSearchable } from '../../content/searchable.ts';
import { sampleDocuments } from './search-samples.ts';

/** As lunr makes and writes it. */
function buildWithLunr(documents: SearchDocuments): LunrFile {
  const builder = new lunr.Builder();
  builder.ref('ref');
  for (const field of indexFields) builder.field(field, { boost: fieldBoosts[field] });
  stemsOf(documents).forEach((fields, ref) => builder.add({ ref: String(ref), ...fields }));
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
    const made = buildWithLunr(documents);
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
