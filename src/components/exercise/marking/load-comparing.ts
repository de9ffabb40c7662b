/** What comparing needs, fetched only then: the others' readings, and the panels that show them. */
import type { ExerciseUrls, MomentsData, ReadingsData, VoicesData } from '#content/exercise-data.ts';
import type * as Panels from './comparing-panels.ts';

export type Comparing = typeof Panels & Readonly<{ readings: ReadingsData }>;

const nobody: VoicesData = { readings: [], alternatives: [] };

/** Rejects when any of it cannot be fetched; asking again is safe. */
export async function loadComparing({ key, voices }: ExerciseUrls): Promise<Comparing> {
  const [moments, told, panels] = await Promise.all([
    fetchJson<MomentsData>(key),
    voices === null ? nobody : fetchJson<VoicesData>(voices),
    import('./comparing-panels.ts'),
  ]);
  return { readings: { ...moments, ...told }, ...panels };
}

async function fetchJson<Data>(url: string): Promise<Data> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`What the others saw (${url}) answered ${response.status}.`);
  return (await response.json()) as Data;
}
