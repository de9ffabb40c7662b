/** Folding: a further mark at a moment already met belongs to that meeting and counts neither for nor against (rule 5.5). */
import type { Comparison, TimedMoment } from '../match.ts';
import type { Mark } from '../mark.ts';
import { reactionLag, takeOffLag } from './lag.ts';
import { cutWindows, distanceTo, isWithin, type Level, type Span } from './windows.ts';

/** A double and the id of the moment into whose meeting it is folded. */
export type FoldedMark = Readonly<{ mark: Mark; moment: string }>;

/** For each double of `comparison` the moment it belongs to: of those whose window it lies in the nearest, then the earliest. */
export function foldDoubles(
  { doubles }: Pick<Comparison, 'doubles'>,
  moments: readonly TimedMoment[],
  level: Level,
  lag: number = reactionLag,
): readonly FoldedMark[] {
  const core = moments.filter(({ weight }) => weight === 'core').toSorted((a, b) => a.start - b.start);
  const windows = cutWindows(core, level);
  return doubles.flatMap((mark) => {
    const at = takeOffLag(mark, lag);
    const around = core.filter((_moment, index) => isWithin(windows[index] as Span, at));
    const [nearest] = around.toSorted((a, b) => distanceTo(a, at) - distanceTo(b, at));
    return nearest === undefined ? [] : [{ mark, moment: nearest.id }];
  });
}
