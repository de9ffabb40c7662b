/** What can be found in an edition, from the content as it stands. */
import { searchDocumentsOf } from '#content/search-documents.ts';
import { parts } from '#content/lesson-schema.ts';
import type { Edition } from '#domain/vocabulary.ts';
import type { SearchDocuments } from '#search/documents.ts';
import { readAround, readContent, readLessons } from './real-content.ts';

/** Anchors are made up: Astro gives headings theirs. */
export async function readSearchable(edition: Edition): Promise<SearchDocuments> {
  const [content, around, files] = await Promise.all([readContent(), readAround(), readLessons()]);
  const lessons = content.lessons
    .filter(({ data }) => data.editions.includes(edition))
    .toSorted((a, b) => parts.indexOf(a.data.part) - parts.indexOf(b.data.part) || a.data.order - b.data.order)
    .map(({ id, data }) => {
      const { body = '' } = files.find((file) => file.id === id) ?? {};
      return { data, body, anchors: [...body.matchAll(/^## /gm)].map((_match, at) => `kop-${String(at + 1)}`) };
    });
  return searchDocumentsOf(
    {
      lessons,
      exercises: new Map(content.exercises.map((exercise) => [exercise.id, exercise])),
      tools: around.tools,
      terms: around.terms,
      conversations: content.conversations,
      clips: content.clips,
    },
    edition,
  );
}
