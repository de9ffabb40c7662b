/** The search in the real course: it finds what people look for, quickly enough to travel, and nothing that leads nowhere. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { editions } from '#domain/vocabulary.ts';
import { buildIndexFile } from '#search/build-index.ts';
import { openSearch } from '#search/search.ts';
import { searchQuestions } from './search-questions.ts';
import { readSearchable } from './searchable.ts';

const indexes = await Promise.all(
  editions.map(async (edition) => {
    const documents = await readSearchable(edition);
    const file = buildIndexFile(documents);
    return { edition, documents, file, search: openSearch(file), questions: searchQuestions[edition] };
  }),
);

it('shows a right page among the first three for nine questions out of ten', () => {
  const missed = indexes.flatMap(({ search, questions }) =>
    questions.flatMap(([question, ...pages]) => {
      const { found } = search.ask(question);
      const first = found.slice(0, 3).map(({ page }) => page.key);
      return first.some((key) => pages.includes(key)) ? [] : [`${question}: ${first.join(', ')}`];
    }),
  );
  const asked = indexes.reduce((sum, { questions }) => sum + questions.length, 0);
  expect(asked).toBeGreaterThanOrEqual(100);
  expect(1 - missed.length / asked, missed.join('\n')).toBeGreaterThanOrEqual(0.9);
});

describe.each(indexes)('the index of $edition', ({ documents, file, questions }) => {
  it('has every page that the questions ask for, so that none is easy by mistake', () => {
    const keys = new Set(documents.pages.map(({ key }) => key));
    expect(questions.flatMap(([, ...pages]) => pages).filter((page) => !keys.has(page))).toEqual([]);
  });

  it('travels in 150 kB', () => {
    expect(gzipSync(JSON.stringify(file), { level: 9 }).length).toBeLessThanOrEqual(150_000);
  });

  it('names each page once', () => {
    const keys = documents.pages.map(({ key }) => key);
    expect(keys.length).toBe(new Set(keys).size);
  });

  it('leaves no tags or expressions in what is shown', () => {
    const marked = documents.sections.filter(({ text, heading }) =>
      /<\/?[A-Za-z]|[{}]|\]\(/.test(`${heading} ${text}`),
    );
    expect(marked.map(({ text }) => text.slice(0, 80))).toEqual([]);
  });
});
