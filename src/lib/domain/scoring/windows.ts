/** Windows: how far before and after a moment a mark still belongs to it (rule 5.3). Times are seconds in the clip. */

/** How close in time a mark must be: explore, practise, sharp. */
export const levels = ['explore', 'practise', 'sharp'] as const;
export type Level = (typeof levels)[number];

/** A stretch of a clip; a point has `end === start`. Both ends belong to it. */
export type Span = Readonly<{ start: number; end: number }>;

/** More time after than before: what lag remains is always late. */
const reach: Readonly<Record<Level, Readonly<{ before: number; after: number }>>> = {
  explore: { before: 3, after: 8 },
  practise: { before: 2, after: 5 },
  sharp: { before: 1, after: 3 },
};

/** The window of one moment by itself; it may lie partly outside the clip. */
export function windowOf(moment: Span, level: Level): Span {
  const { before, after } = reach[level];
  return { start: moment.start - before, end: moment.end + after };
}

/** By start, then by end. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/**
 * The windows of all core moments together, in the order of `moments`. Where two overlap, both are cut at the midpoint of the
 * overlap, but never inside either moment: a mark on a moment always reaches it. Moments that overlap themselves keep
 * sharing that stretch, and a moment that lies inside another one leaves the other's window whole.
 */
export function cutWindows(moments: readonly Span[], level: Level): readonly Span[] {
  const own = moments.map((moment) => windowOf(moment, level));
  const cut = own.map((window) => ({ ...window }));
  const order = own.map((_window, index) => index).sort((a, b) => compareSpans(own[a] as Span, own[b] as Span));
  order.forEach((first, place) => {
    for (let next = place + 1; next < order.length; next += 1) {
      const second = order[next] as number;
      if ((own[second] as Span).start >= (own[first] as Span).end) break;
      const at = cutBetween(moments[first] as Span, moments[second] as Span, level);
      const [early, late] = [cut[first], cut[second]] as [{ end: number }, { start: number }];
      early.end = Math.min(early.end, at.early);
      late.start = Math.max(late.start, at.late);
    }
  });
  return cut;
}

/** Where the window of the early moment ends and that of the late one starts; the early one's window starts first. */
function cutBetween(early: Span, late: Span, level: Level): Readonly<{ early: number; late: number }> {
  const [one, other] = [windowOf(early, level), windowOf(late, level)];
  if (other.end <= one.end) return { early: one.end, late: other.start };
  const middle = (other.start + one.end) / 2;
  if (early.end > late.start) return { early: Math.max(middle, early.end), late: Math.min(middle, late.start) };
  const at = Math.min(Math.max(middle, early.end), late.start);
  return { early: at, late: at };
}

/** Seconds from an instant to the nearest edge; 0 inside. */
export function distanceTo(span: Span, at: number): number {
  return Math.max(0, span.start - at, at - span.end);
}

/** Whether an instant lies inside, edges included. */
export function isWithin(span: Span, at: number): boolean {
  return at >= span.start && at <= span.end;
}
