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

type Circle = readonly [centre: Point, radius: number];

/** Points on the outlines of circles `[centre, radius]`, hulled: a capsule for two, a soft polygon for more. */
export function capsuleOf(circles: readonly Circle[]): readonly Point[] {
  const [first, second] = circles;
  if (circles.length === 2 && first !== undefined && second !== undefined) return outlineTwo(first, second);
  return hullOf(circles.flatMap(([centre, radius]) => arcOf(centre, radius, 0, Math.PI * 2)));
}

/** Pixels that a corner may lie from the true circle: invisible, and few points for small circles. */
const roundness = 0.06;

function arcOf(centre: Point, radius: number, from: number, to: number): Point[] {
  const step = 2 * Math.acos(Math.max(0.5, 1 - roundness / Math.max(radius, roundness)));
  const count = Math.max(2, Math.ceil(Math.abs(to - from) / step));
  return Array.from({ length: count + 1 }, (_, i) => {
    const a = from + ((to - from) * i) / count;
    return [centre[0] + Math.cos(a) * radius, centre[1] + Math.sin(a) * radius];
  });
}

/** The two arcs between the tangents of two circles; the larger circle alone when it holds the other. */
function outlineTwo([a, ra]: Circle, [b, rb]: Circle): readonly Point[] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const distance = Math.hypot(dx, dy);
  if (distance <= Math.abs(ra - rb)) return arcOf(ra > rb ? a : b, Math.max(ra, rb), 0, Math.PI * 2).slice(1);
  const along = Math.atan2(dy, dx);
  const tangent = Math.acos((ra - rb) / distance);
  return [
    ...arcOf(b, rb, along - tangent, along + tangent),
    ...arcOf(a, ra, along + tangent, along - tangent + Math.PI * 2),
  ];
}

/** Smallest upright box around points. */
export function boxAround(
  points: readonly Point[],
): Readonly<{ left: number; right: number; top: number; bottom: number }> {
  const xs = points.map((point) => point[0]);
  const ys = points.map((point) => point[1]);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
