/** The drawing surface and the few path shapes that everything is drawn with. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { clamp } from '../geometry/easing.ts';
import { pointAt, type Point } from '../geometry/hull.ts';

/** A Canvas 2D context. Only standard members are used, so that a browser's context would do as well. */
export type Pen = SKRSContext2D;

/** Adds straight lines through the points to the current path. */
export function addPolygon(pen: Pen, points: readonly Point[]): void {
  points.forEach((p, i) => {
    if (i === 0) pen.moveTo(p[0], p[1]);
    else pen.lineTo(p[0], p[1]);
  });
  pen.closePath();
}

/** Starts a new path: a closed polygon. */
export function tracePolygon(pen: Pen, points: readonly Point[]): void {
  pen.beginPath();
  addPolygon(pen, points);
}

/** Starts a new path: a single line. */
export function traceLine(pen: Pen, from: Point, to: Point): void {
  pen.beginPath();
  pen.moveTo(from[0], from[1]);
  pen.lineTo(to[0], to[1]);
}

/** Starts a new path: a smooth open curve through the points (Catmull-Rom). */
export function traceCurve(pen: Pen, points: readonly Point[]): void {
  const first = pointAt(points, 0);
  pen.beginPath();
  pen.moveTo(first[0], first[1]);
  addCurveSegments(pen, points, false, 1 / 6);
}

/** Adds a single line to the current path. */
export function addLine(pen: Pen, from: Point, to: Point): void {
  pen.moveTo(from[0], from[1]);
  pen.lineTo(to[0], to[1]);
}

/** Adds a smooth open curve through the points to the current path. */
export function addCurve(pen: Pen, points: readonly Point[]): void {
  const first = pointAt(points, 0);
  pen.moveTo(first[0], first[1]);
  addCurveSegments(pen, points, false, 1 / 6);
}

/** Adds a small round spot to the current path. */
export function addSpot(pen: Pen, centre: Point, radius: number): void {
  pen.moveTo(centre[0] + radius, centre[1]);
  pen.arc(centre[0], centre[1], radius, 0, Math.PI * 2);
}

/** Starts a new path: a smooth closed curve; `tightness` 1/6 is Catmull-Rom, smaller is more angular. */
export function traceLoop(pen: Pen, points: readonly Point[], tightness = 1 / 6): void {
  const first = pointAt(points, 0);
  pen.beginPath();
  pen.moveTo(first[0], first[1]);
  addCurveSegments(pen, points, true, tightness);
  pen.closePath();
}

/** Starts a new path: the band between two curves that both run from left to right. */
export function traceBand(pen: Pen, upper: readonly Point[], lower: readonly Point[]): void {
  traceCurve(pen, upper);
  const back = [...lower].reverse();
  const first = pointAt(back, 0);
  pen.lineTo(first[0], first[1]);
  addCurveSegments(pen, back, false, 1 / 6);
  pen.closePath();
}

function addCurveSegments(pen: Pen, points: readonly Point[], closed: boolean, tightness: number): void {
  const n = points.length;
  const get = (i: number): Point => pointAt(points, closed ? (i + n) % n : clamp(i, 0, n - 1));
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [a, b, c, d] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
    pen.bezierCurveTo(
      b[0] + (c[0] - a[0]) * tightness,
      b[1] + (c[1] - a[1]) * tightness,
      c[0] - (d[0] - b[0]) * tightness,
      c[1] - (d[1] - b[1]) * tightness,
      c[0],
      c[1],
    );
  }
}

/** Fills the current path. */
export function fillWith(pen: Pen, colour: string): void {
  pen.fillStyle = colour;
  pen.fill();
}

/** Strokes the current path; width in pixels. */
export function strokeWith(pen: Pen, colour: string, width: number): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.stroke();
}

/** Fills a soft round spot that fades to nothing at its edge; `squeeze` flattens it per axis. */
export function fillSpot(
  pen: Pen,
  centre: Point,
  radius: number,
  squeeze: Point,
  colours: readonly [inside: string, edge: string],
): void {
  pen.save();
  pen.translate(centre[0], centre[1]);
  pen.scale(squeeze[0], squeeze[1]);
  const gradient = pen.createRadialGradient(0, 0, 0, 0, 0, radius);
  gradient.addColorStop(0, colours[0]);
  gradient.addColorStop(1, colours[1]);
  pen.fillStyle = gradient;
  pen.beginPath();
  pen.arc(0, 0, radius, 0, Math.PI * 2);
  pen.fill();
  pen.restore();
}
