/** Glasses: thin enough that the eyes behind them stay readable. */
import { fade } from '../drawing/colour.ts';
import { fillWith, strokeWith, traceCurve, traceLine, traceLoop, type Pen } from '../drawing/pen.ts';
import type { Look } from '../cast/look.ts';
import type { Point } from '../geometry/hull.ts';
import { bothSides, type Figure, type Side } from './figure.ts';

type Glasses = NonNullable<Look['glasses']>;

/** Half width, half height, squareness across and up, and droop of the outer corner. */
const shapes: Readonly<Record<Glasses['shape'], readonly [number, number, number, number, number]>> = {
  round: [0.088, 0.082, 1, 1, 0],
  rectangle: [0.094, 0.066, 0.5, 0.56, 0],
  soft: [0.096, 0.076, 0.66, 0.74, 0.014],
};

function rimOf(figure: Figure, side: Side, shape: Glasses['shape']): readonly Point[] {
  const [width, height, across, up, lift] = shapes[shape];
  const offset = figure.look.eyes.offset;
  return Array.from({ length: 22 }, (_, i) => {
    const a = (i / 22) * Math.PI * 2;
    const [c, s] = [Math.cos(a), Math.sin(a)];
    const x = side * (offset + 0.004) + Math.abs(c) ** across * Math.sign(c) * width;
    const rise = lift * side * c * (s > 0 ? 1 : 0.2);
    const y = 0.462 + Math.abs(s) ** up * Math.sign(s) * height + rise;
    return figure.headToPicture([x, y, 0.425 - Math.abs(x) * 0.28]);
  });
}

/** Draws rims, temples and bridge. */
export function drawGlasses(pen: Pen, figure: Figure, glasses: Glasses): void {
  const px = figure.headPixels;
  pen.save();
  pen.lineJoin = 'round';
  for (const side of bothSides) {
    if (Math.cos(figure.headTurn + side * 0.3) < 0) continue;
    traceLoop(pen, rimOf(figure, side, glasses.shape));
    fillWith(pen, fade('#ffffff', 0.08));
    strokeWith(pen, glasses.color, px * (glasses.shape === 'round' ? 0.0105 : 0.0125));
    if (-side * Math.sin(figure.headTurn) <= -0.35) continue;
    traceLine(
      pen,
      figure.headToPicture([side * 0.235, 0.478, 0.35]),
      figure.headToPicture([side * 0.345 * figure.look.skull, 0.475, -0.03]),
    );
    strokeWith(pen, glasses.color, px * 0.011);
  }
  traceCurve(pen, [
    figure.headToPicture([-0.052, 0.475, 0.415]),
    figure.headToPicture([0, 0.488, 0.425]),
    figure.headToPicture([0.052, 0.475, 0.415]),
  ]);
  strokeWith(pen, glasses.color, px * 0.012);
  pen.restore();
}
