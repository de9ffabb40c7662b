/** Marks and moments to lay side by side. */
import { markKey, type Mark } from '#domain/mark.ts';
import type { Comparison, Level, TimedMoment } from '#domain/match.ts';
import type { Signal } from '#domain/vocabulary.ts';
import { sampleMark } from '../../helpers/progress-samples.ts';

/** Seconds before and after a moment within which a mark belongs to it. */
export const windows: Readonly<Record<Level, readonly [before: number, after: number]>> = {
  explore: [3, 8],
  practise: [2, 5],
  sharp: [1, 3],
};

export function calm(at: number, signal: Signal | null = 'resistance', copy = 0): Mark {
  return sampleMark(Math.round(at * 10), { id: { tenth: Math.round(at * 10), copy }, signal });
}

export function moment(id: string, start: number, end = start, change: Partial<TimedMoment> = {}): TimedMoment {
  return { id, start, end, weight: 'core', signal: 'resistance', ...change };
}

/** The same as `comparison`, with marks as keys. */
export function inKeys({ pairs, unmarked, onlyYou, doubles, possible }: Comparison): Record<string, unknown> {
  const keys = (marks: readonly Mark[]): readonly string[] => marks.map((mark) => markKey(mark.id));
  return {
    pairs: pairs.map((pair) => [pair.moment, markKey(pair.mark.id), pair.sameSignal]),
    unmarked,
    onlyYou: keys(onlyYou),
    doubles: keys(doubles),
    possible: keys(possible),
  };
}
