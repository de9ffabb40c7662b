/** Small statistics that several rules share. */

/** The middle value, or the mean of the two in the middle; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The 90 % point of both tails together: one in twenty on either side. */
const z90 = 1.6448536269514722;

/** An interval of shares, 0 to 1. */
export type Interval = Readonly<{ low: number; high: number }>;

/** Wilson's 90 % interval for `hits` out of `of`; everything is possible when `of` is 0. */
export function wilsonInterval(hits: number, of: number): Interval {
  if (of === 0) return { low: 0, high: 1 };
  const share = hits / of;
  const square = (z90 * z90) / of;
  const middle = (share + square / 2) / (1 + square);
  const half = (z90 / (1 + square)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
