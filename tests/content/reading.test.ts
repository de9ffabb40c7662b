/** How hard the real texts are to read, and how much of a lesson is practice. */
import { describe, expect, it } from 'vitest';
import { readCourse } from '../../src/cli/stats/read-course.ts';

const { lessons, tools } = await readCourse('.');

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('%s', (_id, lesson) => {
  it('reads easily (Flesch-Douma)', () => {
    expect(lesson.douma).toBeGreaterThanOrEqual(50);
  });

  it('is practice for three quarters at least', () => {
    expect(lesson.reading).toBeLessThanOrEqual(lesson.minutes / 4);
  });
});

describe.each(tools.map((tool) => [tool.id, tool] as const))('%s', (_id, tool) => {
  it('reads easily, most of all where clients read it', () => {
    const isForClients = tool.for === 'klant' || tool.for === 'samen';
    expect(tool.douma).toBeGreaterThanOrEqual(isForClients ? 65 : 50);
  });
});
