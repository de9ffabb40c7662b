/** The lines of a face: age and smiles. */
import { fade } from '../drawing/colour.ts';
import { addLine, strokeWith, traceCurve, type Pen } from '../drawing/pen.ts';
import { clamp } from '../geometry/easing.ts';
import type { Point } from '../geometry/hull.ts';
import type { Figure, Side } from './figure.ts';

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
    pen.beginPath();
    for (const [from, to] of [
      [0.485, 0.5],
      [0.468, 0.468],
      [0.452, 0.438],
    ] as const) {
      addLine(pen, at(0.228, from), at(0.25, to));
    }
    strokeWith(pen, fade(look.skin.line, clamp(feet * 0.5, 0, 0.34)), px * 0.005);
  }
}
