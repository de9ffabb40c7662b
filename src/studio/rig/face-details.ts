/** What tells age and person apart: lines, stubble, glasses. */
import { fade } from '../drawing/colour.ts';
import { fillWith, strokeWith, traceCurve, traceLine, traceLoop, type Pen } from '../drawing/pen.ts';
import { clamp, lerp, sampleCurve, toDegrees, toRadians } from '../geometry/easing.ts';
import type { Point } from '../geometry/hull.ts';
import { bothSides, type Figure, type Side } from './figure.ts';
import { skinPointAtAngle } from './head-shape.ts';

/** Folds beside the mouth and at the eyes; a smile that reaches the eyes deepens both. */
export function drawAgeLines(pen: Pen, figure: Figure, side: Side): void {
  const { pose, look, headPixels: px } = figure;
  if (Math.cos(figure.headTurn + side * 0.3) < 0.15) return;
  const at = (x: number, y: number): Point => figure.faceToPicture(side * x, y);
  const fold = clamp(look.lines + Math.max(0, pose.smile) * 0.5, 0, 1);
  const lift = Math.max(0, pose.smile) * 0.012;
  pen.lineCap = 'round';
  traceCurve(pen, [at(0.082, 0.285 + lift), at(0.12, 0.245 + lift), at(0.137, 0.195)]);
  strokeWith(pen, fade(look.skin.line, 0.34 * fold), px * 0.0065);
  const feet = look.lines * 0.22 + pose.squint * (0.2 + 0.5 * look.lines);
  if (feet > 0.12 && Math.cos(figure.headTurn + side * 0.7) > 0.2) {
    for (const [from, to] of [
      [0.485, 0.5],
      [0.468, 0.468],
      [0.452, 0.438],
    ] as const) {
      traceLine(pen, at(0.228, from), at(0.25, to));
      strokeWith(pen, fade(look.skin.line, clamp(feet * 0.5, 0, 0.34)), px * 0.005);
    }
  }
}

const stubbleEdge = [
  [0, 0.268],
  [9, 0.266],
  [17, 0.245],
  [24, 0.205],
  [34, 0.188],
  [46, 0.205],
  [60, 0.27],
  [72, 0.36],
  [84, 0.47],
] as const;

/** A shade over jaw and upper lip, in layers so that its edge is soft. */
export function drawStubble(pen: Pen, figure: Figure, stubble: Readonly<{ color: string; alpha: number }>): void {
  const turn = toDegrees(figure.headTurn);
  const [from, to] = [Math.max(-84, -88 - turn), Math.min(84, 88 - turn)];
  const below = figure.headToPicture([0, -0.3, 0]);
  for (const rise of [0.02, 0.012, 0.004, -0.004, -0.012, -0.022]) {
    const edge = Array.from({ length: 43 }, (_, k) => {
      const angle = lerp(from, to, k / 42);
      const height = sampleCurve(stubbleEdge, Math.abs(angle)) + rise;
      return figure.headToPicture(skinPointAtAngle(figure.look, toRadians(angle), height));
    });
    pen.beginPath();
    edge.forEach((q, i) => {
      if (i === 0) pen.moveTo(q[0], q[1]);
      else pen.lineTo(q[0], q[1]);
    });
    pen.lineTo(below[0] + figure.headPixels, below[1]);
    pen.lineTo(below[0] - figure.headPixels, below[1]);
    pen.closePath();
    fillWith(pen, fade(stubble.color, stubble.alpha * 0.2));
  }
}

/** Glasses with temples. */
export function drawGlasses(pen: Pen, figure: Figure, colour: string): void {
  const px = figure.headPixels;
  pen.save();
  pen.lineJoin = 'round';
  for (const side of bothSides) {
    if (Math.cos(figure.headTurn + side * 0.3) < 0) continue;
    const rim = Array.from({ length: 20 }, (_, i) => {
      const a = (i / 20) * Math.PI * 2;
      const [c, s] = [Math.cos(a), Math.sin(a)];
      const x = side * 0.142 + Math.abs(c) ** 0.62 * Math.sign(c) * 0.092;
      const y = 0.462 + Math.abs(s) ** 0.7 * Math.sign(s) * 0.074;
      return figure.headToPicture([x, y, 0.425 - Math.abs(x) * 0.28]);
    });
    traceLoop(pen, rim);
    fillWith(pen, 'rgba(255,255,255,0.1)');
    strokeWith(pen, colour, px * 0.0125);
    if (-side * Math.sin(figure.headTurn) <= -0.35) continue;
    traceLine(
      pen,
      figure.headToPicture([side * 0.235, 0.478, 0.35]),
      figure.headToPicture([side * 0.345, 0.475, -0.03]),
    );
    strokeWith(pen, colour, px * 0.011);
  }
  traceCurve(pen, [
    figure.headToPicture([-0.052, 0.475, 0.415]),
    figure.headToPicture([0, 0.488, 0.425]),
    figure.headToPicture([0.052, 0.475, 0.415]),
  ]);
  strokeWith(pen, colour, px * 0.012);
  pen.restore();
}
