/** What comparing needs, fetched only then: the others' readings, and the panels that show them. */
import type { ReadingsData } from '#content/exercise-data.ts';
import type AlternativePanel from './AlternativePanel.svelte';
import type ComparePanel from './ComparePanel.svelte';

export type Comparing = Readonly<{
  readings: ReadingsData;
  ComparePanel: typeof ComparePanel;
  AlternativePanel: typeof AlternativePanel;
}>;

/** Rejects when any of it cannot be fetched; asking again is safe. */
export async function loadComparing(url: string): Promise<Comparing> {
  const [response, panels] = await Promise.all([fetch(url), import('./comparing-panels.ts')]);
  if (!response.ok) throw new Error(`The readings answered ${response.status}.`);
  return { readings: (await response.json()) as ReadingsData, ...panels };
}
