/** The lessons that a page lists. The build wrote them, and a package may have left some out. */
import type { ResultLesson } from '#domain/journey/results.ts';

export type ListedLesson = ResultLesson & Readonly<{ title: string; href: string }>;

/** In the order of the course, whatever order they stand in. */
export function readLessons(root: ParentNode): readonly ListedLesson[] {
  const items = [...root.querySelectorAll<HTMLElement>('[data-lesson][data-place]')];
  return items
    .toSorted((a, b) => Number(a.dataset['place']) - Number(b.dataset['place']))
    .map((item) => {
      const { lesson, part = '', minutes, exercises = '' } = item.dataset;
      const link = item.querySelector('a');
      return {
        code: Number(lesson),
        part,
        minutes: Number(minutes),
        required: 'required' in item.dataset,
        exercises: exercises.split(' ').filter(Boolean).map(Number),
        title: (link?.querySelector('[data-title]') ?? link)?.textContent.trim() ?? '',
        href: link?.getAttribute('href') ?? '',
      };
    });
}
