/** The facts as tables for a terminal. */
import type { CourseFacts } from './read-course.ts';

type Cell = string | number;

/** All tables, with a heading each. */
export function renderFacts({ lessons, tools, terms, guides, exercises, clips, packages }: CourseFacts): string {
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const tables = [
    table(
      `Lessons: ${lessons.length}, ${minutes} minutes`,
      ['edition', 'part', 'lessons', 'minutes'],
      countBy(lessons, ({ editions, part }) => editions.map((edition) => `${edition}\t${part}`)).map(([key, found]) => [
        ...key.split('\t'),
        found.length,
        found.reduce((sum, lesson) => sum + lesson.minutes, 0),
      ]),
    ),
    table(
      'Reading (Flesch-Douma: higher is easier)',
      ['lesson', 'words', 'reading', 'of minutes', 'exercises', 'level', 'per sentence', 'passive %', 'unexplained'],
      lessons.map((lesson) => [
        lesson.id,
        lesson.words,
        lesson.reading.toFixed(1),
        lesson.minutes,
        lesson.exercises.length,
        lesson.douma ?? '-',
        lesson.sentences === 0 ? 0 : (lesson.words / lesson.sentences).toFixed(1),
        lesson.sentences === 0 ? 0 : Math.round((100 * lesson.passive) / lesson.sentences),
        lesson.unexplained.join(', '),
      ]),
    ),
    table(
      `Tools: ${tools.length}; terms: ${terms}; guides for facilitators: ${guides}`,
      ['tool', 'for', 'fields', 'words', 'level'],
      tools.map((tool) => [tool.id, tool.for, tool.fields, tool.words, tool.douma ?? '-']),
    ),
    table(
      `Exercises: ${exercises.length}`,
      ['kind', 'lens', 'exercises'],
      countBy(exercises, ({ kind, lens }) => [`${kind}\t${lens}`]).map(([key, found]) => [
        ...key.split('\t'),
        found.length,
      ]),
    ),
    table(
      `Clips: ${clips.length}`,
      ['clip', 'length', 'moments', 'MB', 'MB per minute'],
      clips.map(({ id, seconds, moments, bytes }) => [
        id,
        `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`,
        moments,
        round(bytes / 1e6),
        round(bytes / 1e6 / (seconds / 60)),
      ]),
    ),
    table(
      `Packages: ${packages.length}`,
      ['file', 'MB'],
      packages.map(({ file, bytes }) => [file, round(bytes / 1e6)]),
    ),
  ];
  return tables.join('\n\n');
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** What belongs to each key, keys in order; one thing may have several. */
function countBy<T>(things: readonly T[], keysOf: (thing: T) => readonly string[]): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const thing of things) for (const key of keysOf(thing)) found.set(key, [...(found.get(key) ?? []), thing]);
  return [...found].toSorted(([a], [b]) => a.localeCompare(b));
}

/** Words to the left, numbers to the right; only the heading when there is nothing to show. */
function table(heading: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return heading;
  const widths = columns.map((column, at) => Math.max(column.length, ...rows.map((row) => String(row[at]).length)));
  const line = (row: readonly Cell[]): string =>
    row
      .map((cell, at) =>
        typeof cell === 'number' ? String(cell).padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [heading, line(columns), ...rows.map(line)].join('\n');
}
