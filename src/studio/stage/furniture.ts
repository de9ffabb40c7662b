/** Chairs, and the table of a room. */
import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { darken, fade } from '../drawing/colour.ts';
import { fillWith, strokeWith, traceCurve, traceLoop, tracePolygon, type Pen } from '../drawing/pen.ts';
import { toRadians } from '../geometry/easing.ts';
import { boxAround, pointAt, type Point } from '../geometry/hull.ts';
import { rotateY, type Vector } from '../geometry/vector.ts';
import type { Seat } from '../rig/figure.ts';
import type { Camera } from './camera.ts';
import { tableHeight, type TableStyle } from './tables.ts';

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

export type ChairKind = 'upholstered' | 'wood';

/** Draws the back of a chair. */
export function drawChair(pen: Pen, camera: Camera, seat: Seat, colour: string, kind: ChairKind = 'upholstered'): void {
  const at = (x: number, y: number): Point => {
    const p = rotateY([x, y, -0.2 - (y - 0.5) * 0.12], toRadians(seat.yaw));
    return camera.project([p[0] + seat.x, p[1], p[2] + seat.z]);
  };
  if (kind === 'wood') drawBars(pen, camera, at, colour);
  else {
    traceLoop(
      pen,
      chairBack.map(([x, y]) => at(x, y)),
      1 / 9,
    );
    fillWith(pen, colour);
    strokeWith(pen, fade(darken(colour, 0.6), 0.5), Math.max(1, camera.scale * 0.003));
  }
}

/** Two posts with bars between them. */
function drawBars(pen: Pen, camera: Camera, at: (x: number, y: number) => Point, colour: string): void {
  pen.save();
  pen.lineCap = 'round';
  const bars: readonly (readonly [from: Point, middle: Point, to: Point, width: number])[] = [
    ...[0.62, 0.75, 0.88].map((y) => [at(-0.2, y), at(0, y + 0.012), at(0.2, y), 0.05] as const),
    ...[-0.21, 0.21].map((x) => [at(x, 0.3), at(x, 0.62), at(x * 0.97, 0.95), 0.036] as const),
  ];
  for (const [from, middle, to, width] of bars) {
    traceCurve(pen, [from, middle, to]);
    strokeWith(pen, darken(colour, 0.4), camera.scale * (width + 0.005));
    strokeWith(pen, colour, camera.scale * width);
  }
  pen.restore();
}

function topOutline(table: TableStyle): readonly Vector[] {
  return Array.from({ length: 72 }, (_, i) => {
    const a = (i / 72) * Math.PI * 2;
    const [c, s] = [Math.cos(a), Math.sin(a)];
    return [
      table.x + Math.sign(c) * Math.abs(c) ** table.roundness * table.halfWidth,
      tableHeight,
      table.z + Math.sign(s) * Math.abs(s) ** table.roundness * table.halfDepth,
    ] as const;
  });
}

/** The table as a picture with a clear background: it stands still, so it is drawn once. */
export function paintTable(camera: Camera, table: TableStyle): Canvas {
  const canvas = createCanvas(camera.width, camera.height);
  const pen = canvas.getContext('2d');
  const outline = topOutline(table);
  const top = outline.map(camera.project);
  const below = outline.map((p) => camera.project([p[0], p[1] - 0.032, p[2]]));
  drawLeg(pen, camera, table, outline);
  tracePolygon(pen, below);
  fillWith(pen, darken(table.edge, 0.1));
  strokeWith(pen, 'rgba(70,45,25,0.6)', Math.max(1, camera.scale * 0.0025));
  top.forEach((point, i) => {
    const next = (i + 1) % top.length;
    tracePolygon(pen, [point, pointAt(top, next), pointAt(below, next), pointAt(below, i)]);
    fillWith(pen, table.edge);
  });
  drawTop(pen, camera, table, top);
  return canvas;
}

function drawLeg(pen: Pen, camera: Camera, table: TableStyle, outline: readonly Vector[]): void {
  const inset = (share: number, height: number): readonly Point[] =>
    outline.map((p) =>
      camera.project([table.x + (p[0] - table.x) * share, height, table.z + (p[2] - table.z) * (share - 0.04)]),
    );
  const [upper, lower] = [inset(0.9, tableHeight - 0.03), inset(0.86, 0.1)];
  const side = (points: readonly Point[], sign: 1 | -1): Point =>
    points.reduce((a, b) => (b[0] * sign > a[0] * sign ? b : a));
  const start = side(upper, -1)[1];
  tracePolygon(pen, [side(upper, -1), side(upper, 1), side(lower, 1), side(lower, -1)]);
  const gradient = pen.createLinearGradient(0, start, 0, start + camera.scale * 0.35);
  gradient.addColorStop(0, table.under[0]);
  gradient.addColorStop(1, table.under[1]);
  pen.fillStyle = gradient;
  pen.fill();
}

function drawTop(pen: Pen, camera: Camera, table: TableStyle, top: readonly Point[]): void {
  const box = boxAround(top);
  const wood = pen.createLinearGradient(box.left, 0, box.right, 0);
  wood.addColorStop(0, table.top[0]);
  wood.addColorStop(0.6, table.top[1]);
  wood.addColorStop(1, table.top[2]);
  tracePolygon(pen, top);
  pen.fillStyle = wood;
  pen.fill();
  strokeWith(pen, fade(darken(table.edge, 0.25), 0.55), Math.max(1, camera.scale * 0.002));
  pen.save();
  tracePolygon(pen, top);
  pen.clip();
  if (table.grain !== undefined) drawGrain(pen, camera, table, table.grain);
  if (table.runner !== undefined) drawRunner(pen, camera, table, table.runner);
  pen.restore();
}

function drawGrain(pen: Pen, camera: Camera, table: TableStyle, colour: string): void {
  for (let z = table.z - table.halfDepth; z < table.z + table.halfDepth; z += 0.055) {
    const grain: Point[] = [];
    for (let x = -table.halfWidth; x <= table.halfWidth; x += 0.1) {
      grain.push(camera.project([table.x + x, tableHeight, z + 0.008 * Math.sin(x * 7 + z * 40)]));
    }
    traceCurve(pen, grain);
    strokeWith(pen, colour, Math.max(1, camera.scale * 0.0022));
  }
}

/** A cloth from back to front over the middle, with two stripes along its edges. */
function drawRunner(pen: Pen, camera: Camera, table: TableStyle, cloth: NonNullable<TableStyle['runner']>): void {
  const strip = (from: number, to: number): readonly Point[] =>
    (
      [
        [from, -1],
        [to, -1],
        [to, 1],
        [from, 1],
      ] as const
    ).map(([x, side]) => camera.project([table.x + x, tableHeight + 0.001, table.z + side * table.halfDepth * 1.05]));
  tracePolygon(pen, strip(-0.2, 0.215));
  fillWith(pen, 'rgba(90,55,30,0.16)');
  tracePolygon(pen, strip(-0.205, 0.205));
  fillWith(pen, cloth.color);
  for (const x of [-0.185, -0.16, 0.15, 0.175]) {
    tracePolygon(pen, strip(x, x + 0.01));
    fillWith(pen, fade(cloth.stripe, 0.75));
  }
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
    return camera.project([place.x + Math.cos(a) * radii[0], tableHeight + 0.001, place.z + Math.sin(a) * radii[1]]);
  });
  traceLoop(pen, oval);
  fillWith(pen, `rgba(90,55,30,${alpha.toFixed(3)})`);
}
