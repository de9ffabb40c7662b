/** What comparing needs, fetched only then: the others' readings, and the panels that show them. */
import type { ReadingsData } from '#content/exercise-data.ts';
import type * as Panels from './comparing-panels.ts';

export type Comparing = typeof Panels & Readonly<{ readings: ReadingsData }>;

/** Rejects when any of it cannot be fetched; asking again is safe. */
export async function loadComparing(url: string): Promise<Comparing> {
  const [response, panels] = await Promise.all([fetch(url), import('./comparing-panels.ts')]);
  if (!response.ok) throw new Error(`The readings answered ${response.status}.`);
  return { readings: (await response.json()) as ReadingsData, ...panels };
}
