/** Brings the exercises of a page to life: takes over the HTML that the build rendered. */
import { hydrate } from 'svelte';
import MarkingWorkbench from '#components/exercise/marking/MarkingWorkbench.svelte';
import { loadComparing } from '#components/exercise/marking/load-comparing.ts';
import type { ExercisePageData, ExerciseUrls } from '#content/exercise-data.ts';
import type { LearningSession } from '#session/session.ts';

/** Hydrates every exercise on the page. */
export function startExercises(page: Document, session: LearningSession): void {
  for (const element of page.querySelectorAll<HTMLElement>('[data-exercise]')) {
    const target = element.querySelector('[data-workbench]');
    const text = element.querySelector('[data-exercise-data]')?.textContent;
    if (target === null || !text) continue;
    const data = JSON.parse(text) as ExercisePageData;
    const urls = readUrls(element);
    hydrate(MarkingWorkbench, { target, props: { data, urls, session, load: () => loadComparing(urls.readings) } });
    element.dataset['ready'] = '';
  }
}

/**
 * The build makes addresses relative in attributes only, so that is where they stand. They are handed on as they are written:
 * another spelling of the same address would make hydration load the clip anew.
 */
function readUrls(element: HTMLElement): ExerciseUrls {
  const files = [...element.querySelectorAll<HTMLElement>('[data-file]')];
  return Object.fromEntries(files.map(({ dataset }) => [dataset['file'], dataset['url'] ?? ''])) as ExerciseUrls;
}
