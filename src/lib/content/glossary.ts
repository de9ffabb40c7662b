/** Terms of the glossary: one by its id, and in which lessons each is used. */
import { getEntry } from 'astro:content';
import type { Edition } from '#domain/vocabulary.ts';
import { lessonsOf, type Course, type Lesson } from './course.ts';
import type { Term } from './glossary-schema.ts';

/** Throws when there is no such term. Reads this one alone: a lesson explains many. */
export async function readTerm(id: string): Promise<Term> {
  const entry = await getEntry('glossary', id);
  if (entry === undefined) throw new Error(`Term "${id}" does not exist in src/content/glossary.yaml.`);
  return entry.data;
}

/** The lessons of an edition that explain each term, in the order of the course; a term that none explains is missing. */
export function lessonsByTerm(course: Course, edition: Edition): ReadonlyMap<string, readonly Lesson[]> {
  const found = new Map<string, Lesson[]>();
  for (const lesson of lessonsOf(course, edition)) {
    for (const term of lesson.references.terms) found.set(term, [...(found.get(term) ?? []), lesson]);
  }
  return found;
}
