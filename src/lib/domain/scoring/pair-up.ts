/**
 * One-to-one matching of marks and moments (rule 5.4): the most pairs, then the most equal labels, then the smallest summed
 * distance, then the earliest marks. Solved apart for every group of moments that compete for a mark.
 */
import { assign, type Choice } from './assign.ts';
import { firstNotBelow } from './search.ts';
import { distanceTo, isWithin, type Span } from './windows.ts';

/** A mark as matching sees it: when, and under which label. */
export type TimedLabel = Readonly<{ at: number; label: string | null }>;
/** A moment as matching sees it: where it is, where it accepts marks, and its label. */
export type Target = Readonly<{ span: Span; window: Span; label: string | null }>;

/** Positions in the two lists given. */
export type Match = Readonly<{ mark: number; target: number }>;

/** What matching works on: marks in order of time, with their places in the list given. */
type Timeline = Readonly<{ marks: readonly TimedLabel[]; order: readonly number[]; times: Float64Array }>;
type Candidate = Readonly<{ place: number; differs: number; distance: number }>;

/**
 * The best pairs, in the order of `targets`. Marks at the same instant count as earlier when they come earlier in the list.
 * Distances are compared to the millisecond. Preferences are exact for groups of up to a hundred competing moments with
 * ten thousand marks; in larger groups the last preference may give way to rounding.
 */
export function pairUp(marks: readonly TimedLabel[], targets: readonly Target[]): readonly Match[] {
  const order = marks
    .map((_mark, index) => index)
    .sort((a, b) => (marks[a] as TimedLabel).at - (marks[b] as TimedLabel).at || a - b);
  const times = Float64Array.from(order, (index) => (marks[index] as TimedLabel).at);
  const timeline: Timeline = { marks, order, times };
  const matches = groupTargets(targets, times).flatMap((group) => matchGroup(group, targets, timeline));
  return matches.sort((a, b) => a.target - b.target);
}

/** Moments that may want the same mark, together; each group by itself. */
function groupTargets(targets: readonly Target[], times: Float64Array): readonly (readonly number[])[] {
  const order = targets
    .map((_target, index) => index)
    .sort((a, b) => (targets[a] as Target).window.start - (targets[b] as Target).window.start || a - b);
  const groups: number[][] = [];
  let reached = -Infinity;
  for (const index of order) {
    const { start, end } = (targets[index] as Target).window;
    const group = groups.at(-1);
    const first = times[firstNotBelow(times, start)];
    if (group !== undefined && first !== undefined && first <= reached) group.push(index);
    else groups.push([index]);
    reached = Math.max(reached, end);
  }
  return groups;
}

function matchGroup(group: readonly number[], targets: readonly Target[], timeline: Timeline): readonly Match[] {
  const candidates = group.map((index) => bestCandidates(targets[index] as Target, group.length, timeline));
  const places = candidates.flatMap((row) => row.map(({ place }) => place));
  if (places.length === 0) return [];
  const first = places.reduce((least, place) => Math.min(least, place));
  const columns = places.reduce((most, place) => Math.max(most, place)) - first + 1;
  const rows = toChoices(candidates, first, columns);
  const found = group.length === 1 ? cheapest(rows) : assign(rows, columns);
  return group.flatMap((target, row) => {
    const column = found[row] ?? null;
    return column === null ? [] : [{ mark: timeline.order[first + column] as number, target }];
  });
}

/**
 * The marks that this moment would rather have than any other, as many as there are moments in its group: no best matching
 * needs more, because at most that many can be taken by others.
 */
function bestCandidates(target: Target, count: number, { marks, order, times }: Timeline): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let place = firstNotBelow(times, target.window.start); place < times.length; place += 1) {
    const at = times[place] as number;
    if (!isWithin(target.window, at)) break;
    const { label } = marks[order[place] as number] as TimedLabel;
    found.push({
      place,
      differs: label === target.label ? 0 : 1,
      distance: toMilliseconds(distanceTo(target.span, at)),
    });
  }
  if (found.length <= count) return found;
  return found.sort((a, b) => a.differs - b.differs || a.distance - b.distance || a.place - b.place).slice(0, count);
}

/** Costs in which no number of smaller preferences outweighs one larger. Columns are places counted from `first`. */
function toChoices(
  candidates: readonly (readonly Candidate[])[],
  first: number,
  columns: number,
): readonly (readonly Choice[])[] {
  const rows = candidates.length;
  const furthest = candidates.flat().reduce((most, { distance }) => Math.max(most, distance), 0);
  const perMillisecond = rows * (columns - 1) + 1;
  const perLabel = rows * (furthest * perMillisecond + columns - 1) + 1;
  return candidates.map((row) =>
    row.map(({ place, differs, distance }) => ({
      column: place - first,
      cost: differs * perLabel + distance * perMillisecond + (place - first),
    })),
  );
}

/** A single moment takes its best mark. */
function cheapest(rows: readonly (readonly Choice[])[]): readonly (number | null)[] {
  return rows
    .map((row) => row.reduce<Choice | null>((best, next) => (best && best.cost <= next.cost ? best : next), null))
    .map((best) => best?.column ?? null);
}

function toMilliseconds(seconds: number): number {
  return Math.round(seconds * 1000);
}
