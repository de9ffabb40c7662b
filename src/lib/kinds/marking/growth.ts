/** What exercises in which one marks say about growth: the moments that their key is about. */
import type { ReadingsData } from '#content/exercise-data.ts';
import type { MarkingGrowth } from '#domain/growth/growth-data.ts';
import type { MarkingRules } from '#domain/marking.ts';

/** `key`: what the exercise compares with; only its times, signals and lead questions go along. */
export function toMarkingGrowth(
  { level, rounds }: Pick<MarkingRules, 'level' | 'rounds'>,
  key: Pick<ReadingsData, 'moments'>,
): MarkingGrowth {
  const moments = key.moments.map(({ id, code, start, end, weight, signal, lens }) => {
    return { id, code, start, end, weight, signal, lens };
  });
  return { type: 'marking', level, rounds, moments };
}
