/** What people wear over the trunk: an open cardigan, or a pullover over a shirt. */
import { darken, fade, lighten } from '../drawing/colour.ts';
import {
  fillWith,
  strokeWith,
  traceBand,
  traceCurve,
  traceLine,
  traceLoop,
  tracePolygon,
  type Pen,
} from '../drawing/pen.ts';
import { hullOf, type Point } from '../geometry/hull.ts';
import { bothSides, type Figure, type Side } from './figure.ts';
import { clothPoint } from './trunk.ts';

const openingHalf = 0.028;

function lineWidthOf(figure: Figure): number {
  return Math.max(1, figure.camera.scale * 0.0024);
}

function isFrontVisible(figure: Figure): boolean {
  return Math.cos(figure.bodyTurn) > -0.15;
}

/** Draws what lies inside the outline of the trunk: the blouse in an open cardigan, and folds. */
export function drawGarment(pen: Pen, figure: Figure): void {
  const { clothes } = figure.look;
  const width = lineWidthOf(figure);
  const at = (x: number, y: number): Point => clothPoint(figure, x, y);
  if (['cardigan', 'blazer', 'jacket', 'bodywarmer'].includes(clothes.kind) && isFrontVisible(figure))
    drawBlouse(pen, figure);
  pen.lineCap = 'round';
  const fold = fade(darken(clothes.main, 0.6), 0.22);
  for (const side of bothSides) {
    traceCurve(pen, [at(side * 0.15, 0.93), at(side * 0.125, 0.9), at(side * 0.11, 0.86)]);
    strokeWith(pen, fold, width * 1.6);
    traceCurve(pen, [at(side * 0.13, 0.66), at(side * 0.09, 0.64), at(side * 0.06, 0.645)]);
    strokeWith(pen, fold, width * 1.6);
    traceCurve(pen, [at(side * 0.14, 0.78), at(side * 0.11, 0.765), at(side * 0.075, 0.775)]);
    strokeWith(pen, fade(darken(clothes.main, 0.6), 0.14), width * 1.4);
  }
}

function drawBlouse(pen: Pen, figure: Figure): void {
  const { clothes, skin } = figure.look;
  const depth = clothes.neckline ?? 0.8;
  const at = (x: number, y: number): Point => clothPoint(figure, x, y);
  const half = (side: Side): Point[] => [
    at(side * 0.071, 1.055),
    at(side * 0.068, 1.025),
    at(side * 0.056, 0.95),
    at(side * openingHalf, depth),
    at(side * openingHalf, 0.4),
  ];
  traceBand(pen, half(-1), half(1));
  fillWith(pen, clothes.inner);
  const neck = [
    at(-0.056, 1.08),
    at(-0.05, 1.04),
    at(-0.026, 0.995),
    at(0, 0.982),
    at(0.026, 0.995),
    at(0.05, 1.04),
    at(0.056, 1.08),
  ];
  traceLoop(pen, neck);
  fillWith(pen, skin.shade);
  traceCurve(pen, neck.slice(1, -1));
  strokeWith(pen, darken(clothes.inner, 0.14), lineWidthOf(figure) * 1.3);
  for (const y of [0.93, 0.87, 0.81, 0.75, 0.69]) {
    const q = at(0, y);
    pen.beginPath();
    pen.arc(q[0], q[1], lineWidthOf(figure) * 1.5, 0, Math.PI * 2);
    fillWith(pen, darken(clothes.inner, 0.22));
  }
}

/** Draws what lies over the neck: borders, a shirt's collar, the badge. */
export function drawCollar(pen: Pen, figure: Figure): void {
  if (Math.cos(figure.bodyTurn) < -0.2) return;
  pen.save();
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  if (['cardigan', 'blazer', 'jacket', 'bodywarmer'].includes(figure.look.clothes.kind))
    for (const side of bothSides) drawBorder(pen, figure, side);
  else drawShirtCollar(pen, figure);
  if (figure.look.clothes.lanyard !== undefined && Math.cos(figure.bodyTurn) > 0.2) {
    drawBadge(pen, figure, figure.look.clothes.lanyard);
  }
  pen.restore();
}

function isSideVisible(figure: Figure, side: Side): boolean {
  return Math.cos(figure.bodyTurn + side * 0.9) > -0.25;
}

/** Cloth between border and shoulder, over the foot of the neck. */
const collarPatch = [
  [0.0735, 1.078],
  [0.071, 1.05],
  [0.066, 1.012],
  [0.098, 1.022],
  [0.09, 1.064],
] as const;

/** The side of the neck just above the collar: raised shoulders would bare it. */
const neckFoot = [
  [0.062, 1.05, -0.012],
  [0.06, 1.07, -0.03],
] as const;

function drawBorder(pen: Pen, figure: Figure, side: Side): void {
  if (Math.cos(figure.bodyTurn + side * 0.35) < 0.05) return;
  const { main, neckline } = figure.look.clothes;
  const width = lineWidthOf(figure);
  const points = [
    clothPoint(figure, side * 0.0735, 1.076),
    clothPoint(figure, side * 0.071, 1.055, 0.002),
    clothPoint(figure, side * 0.068, 1.025),
    clothPoint(figure, side * 0.056, 0.95),
    clothPoint(figure, side * openingHalf, neckline ?? 0.8),
    clothPoint(figure, side * openingHalf, 0.4),
  ];
  if (isSideVisible(figure, side)) {
    const isNear = side * figure.bodyTurn < 0;
    const atNeck = (isNear ? neckFoot : []).map(([x, y, z]) => figure.bodyToPicture([side * x, y, z]));
    tracePolygon(pen, hullOf([...collarPatch.map(([x, y]) => clothPoint(figure, side * x, y)), ...atNeck]));
    fillWith(pen, main);
  }
  traceCurve(pen, isSideVisible(figure, side) ? points : points.slice(1));
  strokeWith(pen, darken(main, 0.25), width * 5);
  strokeWith(pen, lighten(main, 0.1), width * 3);
}

function drawShirtCollar(pen: Pen, figure: Figure): void {
  const { main, inner } = figure.look.clothes;
  const width = lineWidthOf(figure);
  const at = (x: number, y: number, out = 0.004): Point => clothPoint(figure, x, y, out);
  tracePolygon(pen, [
    at(-0.058, 1.045),
    at(-0.022, 1.052),
    at(0, 1.026),
    at(0.022, 1.052),
    at(0.058, 1.045),
    at(0, 0.978),
  ]);
  fillWith(pen, inner);
  traceCurve(pen, [at(-0.068, 1.052), at(-0.05, 1.016), at(0, 0.968), at(0.05, 1.016), at(0.068, 1.052)]);
  strokeWith(pen, darken(main, 0.28), width * 5);
  strokeWith(pen, lighten(main, 0.06), width * 3.4);
  for (const side of bothSides) {
    if (!isSideVisible(figure, side)) continue;
    const leaf = [
      at(side * 0.066, 1.08),
      at(side * 0.07, 1.05),
      at(side * 0.04, 1.008, 0.01),
      at(side * 0.004, 1.03, 0.01),
      at(side * 0.034, 1.058, 0.006),
    ];
    traceLoop(pen, leaf, 1 / 14);
    fillWith(pen, side === 1 ? darken(inner, 0.03) : darken(inner, 0.09));
    strokeWith(pen, fade(darken(inner, 0.55), 0.45), width * 0.9);
  }
}

function drawBadge(pen: Pen, figure: Figure, ribbon: string): void {
  const width = lineWidthOf(figure);
  const at = (x: number, y: number, out = 0.012): Point => clothPoint(figure, x, y, out);
  for (const side of bothSides) {
    traceCurve(pen, [at(side * 0.062, 1.045, 0.006), at(side * 0.045, 0.965, 0.008), at(side * 0.004, 0.845, 0.01)]);
    strokeWith(pen, ribbon, width * 2.2);
  }
  tracePolygon(pen, [at(-0.03, 0.842), at(0.03, 0.842), at(0.03, 0.765), at(-0.03, 0.765)]);
  fillWith(pen, '#fbf8f1');
  strokeWith(pen, 'rgba(40,40,40,0.3)', width * 0.7);
  tracePolygon(pen, [at(-0.03, 0.842), at(0.03, 0.842), at(0.03, 0.826), at(-0.03, 0.826)]);
  fillWith(pen, ribbon);
  tracePolygon(pen, [at(-0.022, 0.815), at(-0.004, 0.815), at(-0.004, 0.785), at(-0.022, 0.785)]);
  fillWith(pen, '#c9b8a6');
  for (const y of [0.808, 0.795]) {
    traceLine(pen, at(0.004, y), at(0.022, y));
    strokeWith(pen, '#9aa3a6', width * 0.8);
  }
}
