/** Brings the exercises of a page to life: takes over the HTML that the build rendered. */
import { hydrate, type Component } from 'svelte';
import type { WorkbenchProps } from '#components/exercise/shared/workbench.ts';
import type { AnyExercisePageData, ClipPageData, ClipUrls, ExerciseUrls } from '#content/exercise-data.ts';
import type { LearningSession } from '#session/session.ts';

type Module = { default: Component<WorkbenchProps<unknown, ClipPageData | null>> };

/** The component of each kind, fetched only where a page shows one. */
const workbenches = import.meta.glob<Module>('/src/lib/kinds/*/Workbench.svelte');

/** How far outside the window an exercise is brought to life: it is ready before anybody reaches it. */
const near = '100%';

/** Hydrates the first exercise of the page at once, each other one when it comes near, so that a page pays for what is used. */
export async function startExercises(page: Document, session: LearningSession): Promise<void> {
  const [first, ...others] = page.querySelectorAll<HTMLElement>('[data-exercise]');
  const approach = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        approach.unobserve(target);
        // Not fetched now: tried again when the learner comes back to it.
        startExercise(target as HTMLElement, session).catch(() => approach.observe(target));
      }
    },
    { rootMargin: near },
  );
  for (const element of others) approach.observe(element);
  if (first !== undefined) await startExercise(first, session);
}

async function startExercise(element: HTMLElement, session: LearningSession): Promise<void> {
  const target = element.querySelector('[data-workbench]');
  const text = element.querySelector('[data-exercise-data]')?.textContent;
  const load = workbenches[`/src/lib/kinds/${element.dataset['kind'] ?? ''}/Workbench.svelte`];
  if (target === null || !text || load === undefined) return;
  const { default: Workbench } = await load();
  const data = JSON.parse(text) as AnyExercisePageData;
  hydrate(Workbench, { target, props: { data, urls: readUrls(element), session } });
  element.dataset['ready'] = '';
}

/**
 * The build makes addresses relative in attributes only, so that is where they stand. They are handed on as they are written:
 * another spelling of the same address would make hydration load the clip anew.
 */
function readUrls(element: HTMLElement): ExerciseUrls {
  const clips: Record<string, Record<string, string>> = {};
  for (const { dataset } of element.querySelectorAll<HTMLElement>('[data-file]')) {
    const clip = (clips[dataset['clip'] ?? ''] ??= {});
    clip[dataset['file'] ?? ''] = dataset['url'] ?? '';
  }
  const urlOf = (name: string): string | null =>
    element.querySelector<HTMLElement>(`[data-${name}]`)?.dataset['url'] ?? null;
  return { key: urlOf('key') ?? '', voices: urlOf('voices'), clips: clips as Record<string, ClipUrls> };
}
