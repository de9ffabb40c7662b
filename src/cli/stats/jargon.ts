/** Words of the method or the profession that a lesson uses without showing what they mean. */
import type { Term } from '#content/glossary-schema.ts';

/** Ids of terms whose word or another form of it stands in the text, and that are neither explained there nor everyday words. */
export function findUnexplained(text: string, terms: readonly Term[], explained: readonly string[]): readonly string[] {
  const lower = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return terms
    .filter(({ id, everyday }) => !everyday && !explained.includes(id))
    .filter(({ term, also }) => [term, ...also].some((form) => lower.includes(` ${plain(form)} `)))
    .map(({ id }) => id);
}

const plain = (form: string): string =>
  form
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
