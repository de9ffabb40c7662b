/** How looking grows: a curve with its uncertainty, and when a signal is mastered (rule 5.11). */
import { mean, wilsonInterval, type Interval } from './statistics.ts';

/** One clip done at one level: per core moment, in clip order, whether it was seen; F1 above chance, and F1 beside that of experts. */
export type Round = Readonly<{ seen: readonly boolean[]; corrected: number | null; relative: number | null }>;

/** Pooled recall over the last core moments up to a round, with its 90 % interval, and the means of both F over the same `clips`. */
export type CurvePoint = Readonly<{
  recall: number;
  interval: Interval;
  of: number;
  corrected: number | null;
  relative: number | null;
  /** How many rounds, this one and those before it, brought the moments. */
  clips: number;
}>;

const pooledMoments = 20;

/** One point per round that brought core moments, oldest first. `rounds`: those of one level, without ones with too many marks. */
export function drawCurve(rounds: readonly Round[]): readonly CurvePoint[] {
  const counted = rounds.filter(({ seen }) => seen.length > 0);
  return counted.map((_round, index) => pointAfter(counted.slice(0, index + 1)));
}

/** A single point says nothing about growth. */
export function canShowCurve(points: readonly CurvePoint[]): boolean {
  return points.length >= 2;
}

function pointAfter(rounds: readonly Round[]): CurvePoint {
  const clips = lastClips(rounds);
  const seen = clips.flatMap((round) => round.seen).slice(-pooledMoments);
  const hits = seen.filter(Boolean).length;
  return {
    recall: hits / seen.length,
    interval: wilsonInterval(hits, seen.length),
    of: seen.length,
    corrected: meanOfKnown(clips.map((round) => round.corrected)),
    relative: meanOfKnown(clips.map((round) => round.relative)),
    clips: clips.length,
  };
}

function meanOfKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : mean(known);
}

/** The last clips that together have the moments to pool. */
function lastClips(rounds: readonly Round[]): readonly Round[] {
  let moments = 0;
  const from = rounds.findLastIndex(({ seen }) => {
    moments += seen.length;
    return moments >= pooledMoments;
  });
  return from < 0 ? rounds : rounds.slice(from);
}

/** How often a signal was seen, out of how many core moments. */
export type Tally = Readonly<{ seen: number; of: number }>;

/** Twelve moments at least, four out of five seen, and sure of three out of five. */
export function isMastered({ seen, of }: Tally): boolean {
  return of >= 12 && seen / of >= 0.8 && wilsonInterval(seen, of).low >= 0.6;
}

/** Watching drifts: after three months a mastered signal deserves a fresh clip. Seconds since 1970. */
export function isDueForFreshClip(masteredAt: number, now: number): boolean {
  return now - masteredAt >= 90 * 24 * 3600;
}
