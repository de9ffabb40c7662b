/** Chairs and the table between two people. */
import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { darken, fade } from '../drawing/colour.ts';
import { fillWith, strokeWith, traceCurve, traceLoop, tracePolygon, type Pen } from '../drawing/pen.ts';
import { toRadians } from '../geometry/easing.ts';
import { boxAround, pointAt, type Point } from '../geometry/hull.ts';
import { rotateY, type Vector } from '../geometry/vector.ts';
import type { Seat } from '../rig/figure.ts';
import type { Camera } from './camera.ts';

/** Metres: centre, half sizes, height of the top. */
export const tableTop = { x: 0, z: 0.27, halfWidth: 0.58, halfDepth: 0.4, height: 0.74 } as const;

const chairBack = [
  [-0.215, 0.5],
  [-0.225, 0.78],
  [-0.2, 0.9],
  [-0.13, 0.935],
  [0.13, 0.935],
  [0.2, 0.9],
  [0.225, 0.78],
  [0.215, 0.5],
] as const;

/** Draws the back of a chair. */
export function drawChair(pen: Pen, camera: Camera, seat: Seat, colour: string): void {
  const outline = chairBack.map(([x, y]) => {
    const p = rotateY([x, y, -0.2 - (y - 0.5) * 0.12], toRadians(seat.yaw));
    return camera.project([p[0] + seat.x, p[1], p[2] + seat.z]);
  });
  traceLoop(pen, outline, 1 / 9);
  fillWith(pen, colour);
  strokeWith(pen, fade(darken(colour, 0.6), 0.5), Math.max(1, camera.scale * 0.003));
}

function topOutline(): readonly Vector[] {
  return Array.from({ length: 72 }, (_, i) => {
    const a = (i / 72) * Math.PI * 2;
    const [c, s] = [Math.cos(a), Math.sin(a)];
    return [
      tableTop.x + Math.sign(c) * Math.abs(c) ** 0.62 * tableTop.halfWidth,
      tableTop.height,
      tableTop.z + Math.sign(s) * Math.abs(s) ** 0.62 * tableTop.halfDepth,
    ] as const;
  });
}

/** The table as a picture with a clear background: it stands still, so it is drawn once. */
export function paintTable(camera: Camera): Canvas {
  const canvas = createCanvas(camera.width, camera.height);
  const pen = canvas.getContext('2d');
  const outline = topOutline();
  const top = outline.map(camera.project);
  const below = outline.map((p) => camera.project([p[0], p[1] - 0.032, p[2]]));
  drawLeg(pen, camera, outline);
  tracePolygon(pen, below);
  fillWith(pen, '#96714d');
  strokeWith(pen, 'rgba(70,45,25,0.6)', Math.max(1, camera.scale * 0.0025));
  top.forEach((point, i) => {
    const next = (i + 1) % top.length;
    tracePolygon(pen, [point, pointAt(top, next), pointAt(below, next), pointAt(below, i)]);
    fillWith(pen, '#a37c55');
  });
  drawTop(pen, camera, top);
  return canvas;
}

function drawLeg(pen: Pen, camera: Camera, outline: readonly Vector[]): void {
  const inset = (share: number, height: number): readonly Point[] =>
    outline.map((p) =>
      camera.project([
        tableTop.x + (p[0] - tableTop.x) * share,
        height,
        tableTop.z + (p[2] - tableTop.z) * (share - 0.04),
      ]),
    );
  const [upper, lower] = [inset(0.9, tableTop.height - 0.03), inset(0.86, 0.1)];
  const side = (points: readonly Point[], sign: 1 | -1): Point =>
    points.reduce((a, b) => (b[0] * sign > a[0] * sign ? b : a));
  const start = side(upper, -1)[1];
  tracePolygon(pen, [side(upper, -1), side(upper, 1), side(lower, 1), side(lower, -1)]);
  const gradient = pen.createLinearGradient(0, start, 0, start + camera.scale * 0.35);
  gradient.addColorStop(0, '#5d4836');
  gradient.addColorStop(1, '#7a6048');
  pen.fillStyle = gradient;
  pen.fill();
}

function drawTop(pen: Pen, camera: Camera, top: readonly Point[]): void {
  const box = boxAround(top);
  const wood = pen.createLinearGradient(box.left, 0, box.right, 0);
  wood.addColorStop(0, '#c29a70');
  wood.addColorStop(0.6, '#d4ae84');
  wood.addColorStop(1, '#dfbd96');
  tracePolygon(pen, top);
  pen.fillStyle = wood;
  pen.fill();
  strokeWith(pen, 'rgba(110,75,45,0.55)', Math.max(1, camera.scale * 0.002));
  pen.save();
  tracePolygon(pen, top);
  pen.clip();
  for (let z = tableTop.z - tableTop.halfDepth; z < tableTop.z + tableTop.halfDepth; z += 0.055) {
    const grain: Point[] = [];
    for (let x = -tableTop.halfWidth; x <= tableTop.halfWidth; x += 0.1) {
      grain.push(camera.project([tableTop.x + x, tableTop.height, z + 0.008 * Math.sin(x * 7 + z * 40)]));
    }
    traceCurve(pen, grain);
    strokeWith(pen, 'rgba(150,105,65,0.2)', Math.max(1, camera.scale * 0.0022));
  }
  pen.restore();
}

/** A soft oval shadow on the table. */
export function drawTableShadow(
  pen: Pen,
  camera: Camera,
  place: Readonly<{ x: number; z: number }>,
  radii: Point,
  alpha: number,
): void {
  const oval = Array.from({ length: 24 }, (_, i) => {
    const a = (i / 24) * Math.PI * 2;
    return camera.project([
      place.x + Math.cos(a) * radii[0],
      tableTop.height + 0.001,
      place.z + Math.sin(a) * radii[1],
    ]);
  });
  traceLoop(pen, oval);
  fillWith(pen, `rgba(90,55,30,${alpha.toFixed(3)})`);
}
