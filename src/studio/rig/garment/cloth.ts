/** What all garments share: points on the cloth, line widths, which side faces the camera, skin in an open neck. */
import type { GarmentKind } from '../../cast/look.ts';
import { darken, fade } from '../../drawing/colour.ts';
import { fillWith, strokeWith, traceCurve, traceLoop, type Pen } from '../../drawing/pen.ts';
import type { Point } from '../../geometry/hull.ts';
import type { Figure, Side } from '../figure.ts';
import { clothPoint } from '../trunk.ts';

const openKinds: readonly GarmentKind[] = ['cardigan', 'blazer', 'jacket', 'bodywarmer'];

/** Worn open over something else. */
export function isOpenFront(kind: GarmentKind): boolean {
  return openKinds.includes(kind);
}

/** Width in pixels of a thin line on cloth. */
export function lineWidthOf(figure: Figure): number {
  return Math.max(1, figure.camera.scale * 0.0024);
}

/** The half of the chest on this side is turned towards the camera. */
export function isSideVisible(figure: Figure, side: Side): boolean {
  return Math.cos(figure.bodyTurn + side * 0.9) > -0.25;
}

/** Points on the cloth, given as `[x, height, out]` for the person's left; `side` -1 mirrors them. */
export function placeOnCloth(
  figure: Figure,
  points: readonly (readonly [x: number, height: number, out?: number])[],
  side: Side = 1,
): readonly Point[] {
  return points.map(([x, height, out]) => clothPoint(figure, side * x, height, out ?? 0));
}

/** Where an edge goes on round the side of the neck that faces the camera, from the front backwards. */
export function roundNeckSide(figure: Figure, side: Side, radius: number, height: number): readonly Point[] {
  if (side * figure.bodyTurn >= 0) return [];
  return [1.35, 1.75, 2.15].map((a, i) =>
    figure.bodyToPicture([side * Math.sin(a) * radius, height + i * 0.003, -0.004 + Math.cos(a) * radius * 0.84]),
  );
}

/** Skin down to `depth` metres in a round or pointed neck, with the edge of the cloth round it. */
export function drawOpenNeck(
  pen: Pen,
  figure: Figure,
  neck: Readonly<{ depth: number; isPointed: boolean; edge: string }>,
): void {
  const { depth, isPointed, edge } = neck;
  const half: readonly (readonly [number, number])[] = isPointed
    ? [
        [0.061, 1.078],
        [0.052, 1.045],
        [0.026, (1.045 + depth) / 2],
      ]
    : [
        [0.06, 1.078],
        [0.055, 1.04],
        [0.03, depth + 0.013],
      ];
  const outline = [
    ...placeOnCloth(figure, half, -1),
    clothPoint(figure, 0, depth),
    ...[...placeOnCloth(figure, half, 1)].reverse(),
  ];
  traceLoop(pen, outline, isPointed ? 1 / 12 : 1 / 6);
  fillWith(pen, figure.look.skin.shade);
  traceCurve(pen, outline);
  strokeWith(pen, fade(darken(edge, 0.35), 0.8), lineWidthOf(figure) * 1.3);
}
