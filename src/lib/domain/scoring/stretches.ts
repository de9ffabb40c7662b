/** Stretches: how far two of them cover each other, and how far off begin and end are (rule 5.7). Seconds. */
import { compareSpans, type Level, type Span } from './windows.ts';
import { assign } from './assign.ts';

/** Shared time as a share of the time that either covers, 0 to 1. Two points at the same instant cover each other wholly. */
export function overlapOf(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (shared < 0) return 0;
  const extent = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return extent === 0 ? 1 : shared / extent;
}

/** How much overlap makes a meeting. Explore asks no more than practise. */
const leastOverlap: Readonly<Record<Level, number>> = { explore: 0.3, practise: 0.3, sharp: 0.5 };

/** How far a learner's stretch is off: negative is too early. */
export type StretchErrors = Readonly<{ begin: number; end: number }>;
/** Positions in the lists given, and how the two lie. */
export type StretchMatch = Readonly<{ own: number; other: number; overlap: number; errors: StretchErrors }>;

export function errorsOf(own: Span, other: Span): StretchErrors {
  return { begin: own.start - other.start, end: own.end - other.end };
}

export function isMeeting(own: Span, other: Span, level: Level): boolean {
  return overlapOf(own, other) >= leastOverlap[level];
}

/** One-to-one: the most meetings, then the most overlap, then the earliest own stretches. In the order of `others`. */
export function matchStretches(own: readonly Span[], others: readonly Span[], level: Level): readonly StretchMatch[] {
  const order = own.map((_span, index) => index).sort((a, b) => compareSpans(own[a] as Span, own[b] as Span) || a - b);
  const perStep = others.length * own.length + 1;
  const rows = others.map((other) =>
    order.flatMap((index, place) => {
      const span = own[index] as Span;
      if (!isMeeting(span, other, level)) return [];
      return [{ column: place, cost: Math.round((1 - overlapOf(span, other)) * 1000) * perStep + place }];
    }),
  );
  return assign(rows, own.length).flatMap((place, index): readonly StretchMatch[] => {
    if (place === null) return [];
    const [mine, span, other] = [order[place] as number, own[order[place] as number] as Span, others[index] as Span];
    return [{ own: mine, other: index, overlap: overlapOf(span, other), errors: errorsOf(span, other) }];
  });
}
