/** Flat things on the table: an envelope, a folder. */
import { darken, fade, lighten } from '../drawing/colour.ts';
import { fillWith, strokeWith, traceCurve, tracePolygon, type Pen } from '../drawing/pen.ts';
import { toRadians } from '../geometry/easing.ts';
import type { Point } from '../geometry/hull.ts';
import { rotateY } from '../geometry/vector.ts';
import type { Camera } from './camera.ts';
import type { Place } from './props.ts';
import { tableHeight } from './tables.ts';

/** A point of a thing on the table to the picture: to its right, towards the camera, above the table. */
export function onTable(camera: Camera, place: Place): (x: number, z: number, height?: number) => Point {
  return (x, z, height = 0.002) => {
    const p = rotateY([x, tableHeight + height, z], toRadians(place.yaw));
    return camera.project([p[0] + place.x, p[1], p[2] + place.z]);
  };
}

/** A sheet of this half size, with a shadow beside it. */
function drawSheet(
  pen: Pen,
  at: (x: number, z: number, height?: number) => Point,
  half: readonly [number, number],
  colour: string,
  line: number,
): void {
  const [w, d] = half;
  tracePolygon(pen, [
    at(-w + 0.006, -d + 0.004),
    at(w + 0.008, -d + 0.008),
    at(w + 0.008, d + 0.006),
    at(-w, d + 0.006),
  ]);
  fillWith(pen, 'rgba(90,55,30,0.18)');
  tracePolygon(pen, [at(-w, -d), at(w, -d), at(w, d), at(-w, d)]);
  fillWith(pen, colour);
  strokeWith(pen, fade(darken(colour, 0.5), 0.35), line);
}

/** A closed letter with a window for the address. */
export function drawEnvelope(pen: Pen, camera: Camera, place: Place): void {
  const at = onTable(camera, place);
  const line = Math.max(0.8, camera.scale * 0.0014);
  drawSheet(pen, at, [0.11, 0.055], '#f4efe2', line);
  traceCurve(pen, [at(-0.11, -0.055), at(-0.02, -0.006), at(0.02, -0.006), at(0.11, -0.055)]);
  strokeWith(pen, 'rgba(120,100,80,0.45)', line);
  tracePolygon(pen, [at(-0.005, 0.008), at(0.08, 0.008), at(0.08, 0.04), at(-0.005, 0.04)]);
  fillWith(pen, '#dfe6e4');
  strokeWith(pen, 'rgba(120,110,100,0.4)', line * 0.8);
}

/** A cardboard folder with papers that stick out of it. */
export function drawFolder(pen: Pen, camera: Camera, place: Place, colour: string): void {
  const at = onTable(camera, place);
  const line = Math.max(0.8, camera.scale * 0.0014);
  drawSheet(pen, at, [0.12, 0.16], darken(colour, 0.18), line);
  tracePolygon(pen, [
    at(-0.105, -0.15, 0.005),
    at(0.128, -0.148, 0.005),
    at(0.128, 0.15, 0.005),
    at(-0.105, 0.15, 0.005),
  ]);
  fillWith(pen, '#f8f4ea');
  tracePolygon(pen, [at(-0.12, -0.16, 0.009), at(0.118, -0.16, 0.009), at(0.118, 0.16, 0.009), at(-0.12, 0.16, 0.009)]);
  fillWith(pen, colour);
  strokeWith(pen, fade(darken(colour, 0.5), 0.4), line);
  tracePolygon(pen, [at(-0.05, -0.11, 0.01), at(0.06, -0.11, 0.01), at(0.06, -0.055, 0.01), at(-0.05, -0.055, 0.01)]);
  fillWith(pen, lighten(colour, 0.65));
}
