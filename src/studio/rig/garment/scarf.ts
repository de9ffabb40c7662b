/** A headscarf below the face: cloth round the neck, its end over the chest. */
import { darken, fade, lighten } from '../../drawing/colour.ts';
import { fillWith, strokeWith, traceCurve, traceLoop, tracePolygon, type Pen } from '../../drawing/pen.ts';
import { hullOf, type Point } from '../../geometry/hull.ts';
import type { Figure } from '../figure.ts';
import { clothPoint } from '../trunk.ts';
import { lineWidthOf } from './cloth.ts';

/** Round the neck; instead of the neck. `jaw` is the outline of the head, whose shadow falls on it. */
export function drawScarfNeck(pen: Pen, figure: Figure, jaw: readonly Point[]): void {
  const { color } = figure.look.hair;
  const px = figure.headPixels;
  const points: Point[] = [];
  for (let i = 0; i < 20; i++) {
    const a = (i / 20) * Math.PI * 2;
    points.push(figure.bodyToPicture([Math.sin(a) * 0.092, 1.045, 0.004 + Math.cos(a) * 0.082]));
    points.push(figure.headToPicture([Math.sin(a) * 0.275, 0.07, -0.06 + Math.cos(a) * 0.3]));
  }
  pen.save();
  tracePolygon(pen, hullOf(points));
  fillWith(pen, darken(color, 0.1));
  pen.clip();
  tracePolygon(
    pen,
    jaw.map((q): Point => [q[0] - px * 0.02, q[1] + px * 0.06]),
  );
  fillWith(pen, fade(darken(color, 0.7), 0.4));
  pen.restore();
}

/** Over the chest, after the garment's collar. */
export function drawScarfDrape(pen: Pen, figure: Figure): void {
  const { color, streak = color } = figure.look.hair;
  const width = lineWidthOf(figure);
  const at = (x: number, y: number, out = 0.014): Point => clothPoint(figure, x, y, out);
  const drape = [
    at(-0.082, 1.085, 0.02),
    at(-0.118, 1.05),
    at(-0.138, 1.01),
    at(-0.115, 0.955),
    at(-0.06, 0.905),
    at(0.005, 0.88),
    at(0.065, 0.91),
    at(0.115, 0.955),
    at(0.138, 1.01),
    at(0.118, 1.05),
    at(0.082, 1.085, 0.02),
    at(0.03, 1.056, 0.03),
    at(-0.03, 1.056, 0.03),
  ];
  traceLoop(pen, drape);
  fillWith(pen, color);
  strokeWith(pen, fade(darken(color, 0.55), 0.5), width);
  pen.lineCap = 'round';
  const folds = [
    [at(-0.1, 1.045), at(-0.04, 0.98), at(0.055, 0.94)],
    [at(0.1, 1.045), at(0.05, 0.995), at(-0.03, 0.955)],
    [at(0.09, 1.01), at(0.035, 0.945), at(0.0, 0.905)],
  ];
  folds.forEach((fold, i) => {
    traceCurve(pen, fold);
    strokeWith(pen, i === 1 ? fade(lighten(streak, 0.1), 0.8) : fade(darken(color, 0.5), 0.32), width * 2);
  });
}
