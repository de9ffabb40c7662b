/** In which lessons each term of the glossary is explained. */
import type { Edition } from '#domain/vocabulary.ts';
import { lessonsOf, type Course, type Lesson } from './course.ts';

/** The lessons of an edition that explain each term, in the order of the course; a term that none explains is missing. */
export function lessonsByTerm(course: Course, edition: Edition): ReadonlyMap<string, readonly Lesson[]> {
  const found = new Map<string, Lesson[]>();
  for (const lesson of lessonsOf(course, edition)) {
    for (const term of lesson.references.terms) found.set(term, [...(found.get(term) ?? []), lesson]);
  }
  return found;
}
