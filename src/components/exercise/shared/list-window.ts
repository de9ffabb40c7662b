/** Which rows of a long list need to exist: those in view and some around them. */

export type ListWindow = Readonly<{ first: number; count: number; before: number; after: number }>;

/** Rows kept beyond what is in view, on either side. */
const overscan = 2;

/** `before` and `after` are the heights, in px, of what is left out. Short lists are whole. */
export function windowOf(total: number, rowHeight: number, scrollTop: number, viewHeight: number): ListWindow {
  const first = Math.max(0, Math.min(Math.floor(scrollTop / rowHeight) - overscan, total - 1));
  const last = Math.min(total, Math.ceil((scrollTop + viewHeight) / rowHeight) + overscan);
  const count = Math.max(0, last - first);
  return { first, count, before: first * rowHeight, after: Math.max(0, total - first - count) * rowHeight };
}

/** The scroll position that brings `row` into view with the least movement. */
export function scrollTopFor(row: number, rowHeight: number, scrollTop: number, viewHeight: number): number {
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  const bottom = top + rowHeight;
  return bottom > scrollTop + viewHeight ? bottom - viewHeight : scrollTop;
}
