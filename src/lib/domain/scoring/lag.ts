/** Reaction lag: whoever marks a running clip marks later than what was seen (rule 5.2). Seconds. */
import { median } from './statistics.ts';

/** Lag of a learner of whom nothing is known yet. */
export const reactionLag = 1.5;

/** How many own measurements the default weighs. */
const weightOfDefault = 8;
const mostMeasurements = 20;
const longestLag = 4;
/** From how long on a moment says nothing about lag: nobody knows what in it was marked. */
const tooLong = 6;

/** A matched mark and its moment, as far as lag is concerned. */
export type LagPair = Readonly<{
  mark: Readonly<{ start: number; mode: 'live' | 'calm' }>;
  moment: Readonly<{ start: number; end: number }>;
}>;

/** How late each live mark on a short moment was, in the order given. */
export function delaysOf(pairs: readonly LagPair[]): readonly number[] {
  return pairs
    .filter(({ mark, moment }) => mark.mode === 'live' && moment.end - moment.start < tooLong)
    .map(({ mark, moment }) => mark.start - moment.start);
}

/** A learner's own lag from their delays, oldest first: the default, moved by the median of the last twenty; 0 to 4. */
export function estimateLag(delays: readonly number[]): number {
  const last = delays.filter((delay) => Number.isFinite(delay)).slice(-mostMeasurements);
  if (last.length === 0) return reactionLag;
  const sum = weightOfDefault * reactionLag + last.length * median(last);
  return Math.min(longestLag, Math.max(0, sum / (weightOfDefault + last.length)));
}

/** When the learner saw it: `lag` comes off live marks only, and nothing was seen before the clip began. */
export function takeOffLag(mark: LagPair['mark'], lag: number): number {
  return mark.mode === 'live' ? Math.max(0, mark.start - lag) : mark.start;
}
