/** Outlines on the picture plane, in pixels, y down. */

/** A point of the picture; a projected point may carry its depth as a third number. */
export type Point = readonly [x: number, y: number, ...depth: number[]];

/** A corner of a ring of points that is known to be there. */
export function pointAt(points: readonly Point[], index: number): Point {
  const point = points.at(index);
  if (point === undefined) throw new Error(`No point ${String(index)} among ${String(points.length)}.`);
  return point;
}

/** Convex hull, anticlockwise (monotone chain). */
export function hullOf(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [...halfHull(sorted), ...halfHull(sorted.reverse())];
}

function halfHull(sorted: readonly Point[]): readonly Point[] {
  const chain: Point[] = [];
  for (const point of sorted) {
    while (chain.length >= 2 && turnOf(pointAt(chain, -2), pointAt(chain, -1), point) <= 0) chain.pop();
    chain.push(point);
  }
  chain.pop();
  return chain;
}

/** Twice the signed area of a triangle: its sign tells which way the corner turns. */
export function turnOf(o: Point, a: Point, b: Point): number {
  return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
}

/** Points on the outlines of circles `[centre, radius]`, hulled: a capsule for two, a soft polygon for more. */
export function capsuleOf(circles: readonly (readonly [Point, number])[]): readonly Point[] {
  const steps = 30;
  const points: Point[] = [];
  for (const [centre, radius] of circles) {
    for (let i = 0; i < steps; i++) {
      const a = (i / steps) * Math.PI * 2;
      points.push([centre[0] + Math.cos(a) * radius, centre[1] + Math.sin(a) * radius]);
    }
  }
  return hullOf(points);
}

/** Smallest upright box around points. */
export function boxAround(
  points: readonly Point[],
): Readonly<{ left: number; right: number; top: number; bottom: number }> {
  const xs = points.map((point) => point[0]);
  const ys = points.map((point) => point[1]);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
