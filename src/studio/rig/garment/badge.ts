/** What tells who works here: a badge on a ribbon or clipped to the chest. And a fine chain. */
import { fillWith, strokeWith, traceCurve, traceLine, tracePolygon, type Pen } from '../../drawing/pen.ts';
import type { Point } from '../../geometry/hull.ts';
import { bothSides, type Figure } from '../figure.ts';
import { clothPoint } from '../trunk.ts';
import { isSideVisible, lineWidthOf, placeOnCloth } from './cloth.ts';

/** Draws badge and chain, where the person wears them and the chest is seen. */
export function drawBadges(pen: Pen, figure: Figure): void {
  const { lanyard, clip, necklace } = figure.look.clothes;
  if (Math.cos(figure.bodyTurn) <= 0.2) return;
  if (necklace !== undefined) drawNecklace(pen, figure, necklace);
  if (lanyard !== undefined) {
    for (const side of bothSides) {
      if (!isSideVisible(figure, side)) continue;
      traceCurve(
        pen,
        placeOnCloth(
          figure,
          [
            [0.062, 1.045, 0.006],
            [0.045, 0.965, 0.008],
            [0.004, 0.845, 0.01],
          ],
          side,
        ),
      );
      strokeWith(pen, lanyard, lineWidthOf(figure) * 2.2);
    }
    drawCard(pen, figure, { x: 0, y: 0.842 }, lanyard);
  }
  if (clip !== undefined) drawCard(pen, figure, { x: figure.bodyTurn > 0 ? -0.088 : 0.088, y: 0.925 }, clip);
}

function drawCard(pen: Pen, figure: Figure, place: Readonly<{ x: number; y: number }>, ribbon: string): void {
  const width = lineWidthOf(figure);
  const at = (x: number, down: number): Point => clothPoint(figure, place.x + x, place.y - down, 0.012);
  tracePolygon(pen, [at(-0.03, 0), at(0.03, 0), at(0.03, 0.077), at(-0.03, 0.077)]);
  fillWith(pen, '#fbf8f1');
  strokeWith(pen, 'rgba(40,40,40,0.3)', width * 0.7);
  tracePolygon(pen, [at(-0.03, 0), at(0.03, 0), at(0.03, 0.016), at(-0.03, 0.016)]);
  fillWith(pen, ribbon);
  tracePolygon(pen, [at(-0.022, 0.027), at(-0.004, 0.027), at(-0.004, 0.057), at(-0.022, 0.057)]);
  fillWith(pen, '#c9b8a6');
  for (const down of [0.034, 0.047]) {
    traceLine(pen, at(0.004, down), at(0.022, down));
    strokeWith(pen, '#9aa3a6', width * 0.8);
  }
}

function drawNecklace(pen: Pen, figure: Figure, colour: string): void {
  const half = [
    [0.06, 1.03, 0.006],
    [0.042, 0.96, 0.008],
  ] as const;
  const points = [
    ...placeOnCloth(figure, half, -1),
    clothPoint(figure, 0, 0.905, 0.01),
    ...[...placeOnCloth(figure, half, 1)].reverse(),
  ];
  traceCurve(pen, points);
  strokeWith(pen, colour, lineWidthOf(figure) * 1.1);
  const q = clothPoint(figure, 0, 0.9, 0.012);
  pen.beginPath();
  pen.arc(q[0], q[1], lineWidthOf(figure) * 2.4, 0, Math.PI * 2);
  fillWith(pen, colour);
}
