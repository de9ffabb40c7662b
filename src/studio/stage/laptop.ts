/** A laptop: its lid is a barrier when open, and closing it is one of the clearest things a person can do. */
import { mixColours } from '../drawing/colour.ts';
import { fillWith, strokeWith, traceLine, tracePolygon, type Pen } from '../drawing/pen.ts';
import { toRadians } from '../geometry/easing.ts';
import { pointAt, turnOf, type Point } from '../geometry/hull.ts';
import { rotateY, type Vector } from '../geometry/vector.ts';
import type { Camera } from './camera.ts';
import { tableHeight } from './tables.ts';

export type LaptopPlace = Readonly<{ x: number; z: number; yaw: number }>;

const halfWidth = 0.155;
const halfDepth = 0.11;
const lidHeight = 0.205;
const ground = tableHeight + 0.004;
const edge = 'rgba(50,50,60,0.5)';

function placer(camera: Camera, place: LaptopPlace): (points: readonly Vector[]) => readonly Point[] {
  return (points) =>
    points.map((point) => {
      const p = rotateY(point, toRadians(place.yaw));
      return camera.project([p[0] + place.x, p[1], p[2] + place.z]);
    });
}

/** The base with its keys: under the hands. */
export function drawLaptopBase(pen: Pen, camera: Camera, place: LaptopPlace): void {
  const at = placer(camera, place);
  const [w, d] = [halfWidth, halfDepth];
  const sheet = (left: number, right: number, back: number, front: number, y: number): readonly Point[] =>
    at([
      [left, y, back],
      [right, y, back],
      [right, y, front],
      [left, y, front],
    ]);
  tracePolygon(pen, sheet(-w - 0.01, w + 0.02, -d - 0.01, d + 0.02, ground - 0.003));
  fillWith(pen, 'rgba(90,55,30,0.22)');
  tracePolygon(pen, sheet(-w, w, -d, d, ground));
  fillWith(pen, '#b9bcc0');
  strokeWith(pen, edge, Math.max(1, camera.scale * 0.0018));
  tracePolygon(pen, sheet(-w * 0.86, w * 0.86, -d * 0.75, d * 0.15, ground + 0.001));
  fillWith(pen, '#6d7278');
}

/** The lid, `open` 0 to 1: over the hands when it stands between them and the camera. */
export function drawLaptopLid(pen: Pen, camera: Camera, place: LaptopPlace, open: number): void {
  const at = placer(camera, place);
  const angle = toRadians(105 * open + 0.6);
  const [up, back] = [Math.sin(angle) * lidHeight, Math.cos(angle) * lidHeight];
  const on = (x: number, share: number): Vector => [x, ground + 0.003 + up * share, -halfDepth + back * share];
  const lid = at([on(-halfWidth, 0), on(halfWidth, 0), on(halfWidth, 1), on(-halfWidth, 1)]);
  const isScreenSeen = turnOf(pointAt(lid, 0), pointAt(lid, 1), pointAt(lid, 2)) < 0;
  tracePolygon(pen, lid);
  fillWith(pen, isScreenSeen ? '#3c4148' : mixColours('#8d9196', '#a3a7ab', 1 - open));
  strokeWith(pen, edge, Math.max(1, camera.scale * 0.0018));
  if (isScreenSeen) drawScreen(pen, camera, at, on);
  else {
    const c = pointAt(at([on(0, 0.5)]), 0);
    const r = camera.scale * 0.012;
    pen.beginPath();
    pen.ellipse(c[0], c[1], r, r * Math.max(0.2, up / lidHeight), 0, 0, Math.PI * 2);
    fillWith(pen, 'rgba(255,255,255,0.5)');
  }
}

function drawScreen(
  pen: Pen,
  camera: Camera,
  at: (points: readonly Vector[]) => readonly Point[],
  on: (x: number, share: number) => Vector,
): void {
  const w = halfWidth;
  tracePolygon(pen, at([on(-w * 0.93, 0.06), on(w * 0.93, 0.06), on(w * 0.93, 0.95), on(-w * 0.93, 0.95)]));
  fillWith(pen, '#e9eff0');
  for (let i = 0; i < 5; i++) {
    const height = 0.8 - i * 0.14;
    const line = at([on(-w * 0.75, height), on(w * (0.2 + 0.12 * ((i * 3) % 4)), height)]);
    traceLine(pen, pointAt(line, 0), pointAt(line, 1));
    strokeWith(pen, i === 0 ? '#4b8584' : '#a9b7bb', camera.scale * 0.008);
  }
}
