/** An eyebrow, and the lines that it pushes into the forehead. */
import { fade } from '../drawing/colour.ts';
import { fillWith, strokeWith, traceBand, traceCurve, type Pen } from '../drawing/pen.ts';
import { clamp, lerp } from '../geometry/easing.ts';
import type { Point } from '../geometry/hull.ts';
import type { Figure, Side } from './figure.ts';

/** Draws one eyebrow; nothing when it is turned away. */
export function drawBrow(pen: Pen, figure: Figure, side: Side): void {
  if (Math.cos(figure.headTurn + side * 0.42) < 0.02) return;
  const { pose, look } = figure;
  const higher = Math.max(0, pose.browAsym * side);
  // Lowered lids read as anger unless the inner brows rise a little with them.
  const lowered = 0.26 * clamp((-pose.eyePitch - 8) / 18, 0, 1);
  const [inner, outer] = [pose.browIn + lowered + higher * 0.3, pose.browOut + higher];
  const top: Point[] = [];
  const bottom: Point[] = [];
  for (let i = 0; i <= 8; i++) {
    const t = i / 8;
    const x = side * lerp(0.052 - pose.furrow * 0.016, 0.228, t);
    const y =
      0.556 +
      look.brows.height +
      Math.sin(t * Math.PI * 0.9) * 0.026 * look.brows.arch -
      t * 0.012 +
      inner * 0.052 * (1 - t) ** 1.2 +
      outer * 0.04 * Math.sin(t * Math.PI * 0.75) -
      pose.furrow * 0.03 * (1 - t) ** 1.6 -
      (pose.lid < 0.8 ? (0.8 - pose.lid) * 0.01 : 0);
    const ends = Math.min(1, 0.6 + t * 3.2) * Math.min(1, (1 - t) * 5 + 0.15);
    const half = look.brows.thickness * Math.sin(Math.PI * (0.16 + 0.52 * (1 - t))) ** 0.8 * (1 - 0.45 * t) * ends;
    top.push(figure.faceToPicture(x, y + half, 0.006));
    bottom.push(figure.faceToPicture(x, y - half * 0.8, 0.006));
  }
  traceBand(pen, top, bottom);
  fillWith(pen, look.brows.color);
  drawForeheadLines(pen, figure, side);
}

function drawForeheadLines(pen: Pen, figure: Figure, side: Side): void {
  const { pose, look, headPixels: px } = figure;
  const at = (x: number, y: number): Point => figure.faceToPicture(side * x, y);
  if (pose.furrow > 0.12) {
    traceCurve(pen, [at(0.022, 0.575), at(0.018, 0.545), at(0.02, 0.525)]);
    strokeWith(pen, fade(look.skin.line, Math.min(0.5, 0.85 * pose.furrow)), px * 0.007);
  }
  const raised = Math.max(pose.browIn, (pose.browIn + pose.browOut) * 0.6);
  const strength = Math.max(0, raised - 0.35) * (0.24 + 0.3 * look.lines) + 0.08 * Math.max(0, look.lines - 0.55);
  if (strength < 0.02) return;
  for (const [y, share] of [
    [0.655, 1],
    [0.7, 0.6],
  ] as const) {
    traceCurve(pen, [at(0.02, y), at(0.07, y + 0.008), at(0.13, y + 0.001)]);
    strokeWith(pen, fade(look.skin.line, strength * share), px * 0.005);
  }
}
