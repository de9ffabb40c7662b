/** Numbers between numbers: the interpolation that every moving part shares. */

/** Degrees to radians. */
export function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Radians to degrees. */
export function toDegrees(radians: number): number {
  return (radians * 180) / Math.PI;
}

/** Straight line from `a` (t = 0) to `b` (t = 1); not clamped. */
export function lerp(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

/** `x`, kept between `low` and `high`. */
export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}

/** Minimum-jerk easing from 0 to 1: the velocity profile of human reaching. */
export function smooth(t: number): number {
  const u = clamp(t, 0, 1);
  return u * u * u * (u * (u * 6 - 15) + 10);
}

/** Reads a curve given as rising `[position, value]` pairs, with smooth steps in between. */
export function sampleCurve(pairs: readonly (readonly [number, number])[], position: number): number {
  const first = pairs[0];
  if (first === undefined) throw new Error('A curve needs at least one point.');
  let [x0, y0] = first;
  for (const [x1, y1] of pairs) {
    if (position <= x1) {
      const t = x1 > x0 ? clamp((position - x0) / (x1 - x0), 0, 1) : 1;
      return lerp(y0, y1, t * t * (3 - 2 * t));
    }
    [x0, y0] = [x1, y1];
  }
  return y0;
}
