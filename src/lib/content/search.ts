/** From the collections to what can be found in an edition. */
import type { Edition } from '#domain/vocabulary.ts';
import type { SearchDocuments } from '#search/documents.ts';
import { lessonsOf, loadCourse, renderLesson, type Lesson } from './course.ts';
import { searchDocumentsOf, type SearchableLesson } from './search-documents.ts';

/** Reads and checks the course; throws when it has mistakes. */
export async function loadSearchDocuments(edition: Edition): Promise<SearchDocuments> {
  const course = await loadCourse();
  const lessons = await Promise.all(lessonsOf(course, edition).map(readSource));
  return searchDocumentsOf({ ...course, lessons }, edition);
}

/** Astro gives the headings their places. */
async function readSource(lesson: Lesson): Promise<SearchableLesson> {
  const { headings } = await renderLesson(lesson);
  const anchors = headings.filter(({ depth }) => depth === 2).map(({ slug }) => slug);
  return { data: lesson.data, body: lesson.entry.body ?? '', anchors };
}
