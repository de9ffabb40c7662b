/** What exercises in which one marks say about growth: the moments that their key is about. */
import type { MomentsData } from '#content/exercise-data.ts';
import type { MarkingGrowth } from '#domain/growth/growth-data.ts';
import { agreementOfCoders, timeCodings } from '#domain/reference.ts';
import type { Scene } from '../definition.ts';

type Told = Partial<Pick<MarkingGrowth, 'rounds' | 'silent' | 'ceiling'>>;

/** `key`: what the exercise compares with; only its times, signals and lead questions go along. */
export function toMarkingGrowth(
  { level, rounds = [], silent = false, ceiling = null }: Pick<MarkingGrowth, 'level'> & Told,
  key: MomentsData,
): MarkingGrowth {
  const moments = key.moments.map(({ id, code, start, end, weight, signal, lens }) => {
    return { id, code, start, end, weight, signal, lens };
  });
  return { type: 'marking', level, rounds, silent, ceiling, moments };
}

/** F1 that the coders of a clip reach among themselves, or `null` when fewer than two coded it. */
export function ceilingOf({ conversation, clip }: Scene): number | null {
  const marks = timeCodings(conversation.codings, clip.cues);
  return marks.ok ? (agreementOfCoders(marks.value, clip.length)?.ceiling ?? null) : null;
}
