/** What is worn open: a cardigan, a blazer with lapels, a jacket or body warmer with a zip. */
import { darken, fade, lighten } from '../../drawing/colour.ts';
import {
  addSpot,
  fillWith,
  strokeWith,
  traceBand,
  traceCurve,
  traceLoop,
  tracePolygon,
  type Pen,
} from '../../drawing/pen.ts';
import { hullOf, type Point } from '../../geometry/hull.ts';
import { bothSides, type Figure, type Side } from '../figure.ts';
import { clothPoint } from '../trunk.ts';
import { drawLeaves } from './closed-front.ts';
import { drawOpenNeck, isSideVisible, lineWidthOf, placeOnCloth } from './cloth.ts';

const openingHalf = 0.028;

/** The opening from neck to hem, on the person's left. */
function openingOf(figure: Figure): readonly (readonly [number, number])[] {
  const { kind, neckline } = figure.look.clothes;
  const depth = neckline ?? (kind === 'jacket' || kind === 'bodywarmer' ? 0.6 : 0.8);
  const half = kind === 'blazer' ? 0.012 : openingHalf;
  const isZip = kind === 'jacket' || kind === 'bodywarmer';
  return [
    [0.071, 1.055],
    [0.068, 1.025],
    [isZip ? 0.05 : 0.056, 0.95],
    [isZip ? 0.042 : half, depth],
    [isZip ? 0.046 : half, 0.4],
  ];
}

/** Inside the outline of the trunk: what is worn underneath. */
export function drawUndergarment(pen: Pen, figure: Figure): void {
  const { clothes } = figure.look;
  const opening = openingOf(figure);
  traceBand(pen, placeOnCloth(figure, opening, -1), placeOnCloth(figure, opening, 1));
  fillWith(pen, clothes.inner);
  if (clothes.innerCollar === true) {
    drawOpenNeck(pen, figure, { depth: 0.99, isPointed: true, edge: clothes.inner });
    traceCurve(
      pen,
      placeOnCloth(figure, [
        [0, 0.99],
        [0, 0.4],
      ]),
    );
    strokeWith(pen, fade(darken(clothes.inner, 0.4), 0.6), lineWidthOf(figure));
  } else
    drawOpenNeck(pen, figure, {
      depth: clothes.kind === 'jacket' ? 1.012 : 0.985,
      isPointed: false,
      edge: clothes.inner,
    });
  if (clothes.kind === 'jacket' || (clothes.kind === 'blazer' && clothes.innerCollar !== true)) return;
  pen.beginPath();
  for (const y of [0.93, 0.87, 0.81, 0.75, 0.69]) addSpot(pen, clothPoint(figure, 0, y), lineWidthOf(figure) * 1.4);
  fillWith(pen, darken(clothes.inner, 0.22));
}

/** Over the neck: borders, lapels, collars. */
export function drawOpenFront(pen: Pen, figure: Figure): void {
  const { kind, innerCollar, inner } = figure.look.clothes;
  if (innerCollar === true) drawLeaves(pen, figure, inner);
  for (const side of bothSides) {
    coverNeckFoot(pen, figure, side);
    if (kind === 'blazer') drawLapel(pen, figure, side);
    else if (kind === 'cardigan') drawBorder(pen, figure, side);
    else drawZipSide(pen, figure, side);
  }
}

/** The side of the neck just above the collar: raised shoulders would bare it. */
const neckFoot = [
  [0.062, 1.05, -0.012],
  [0.06, 1.066, -0.03],
] as const;

/** Cloth between border and shoulder, over the foot of the neck. */
const collarPatch = [
  [0.0735, 1.074],
  [0.071, 1.05],
  [0.066, 1.012],
  [0.098, 1.022],
  [0.09, 1.056],
] as const;

function coverNeckFoot(pen: Pen, figure: Figure, side: Side): void {
  if (!isSideVisible(figure, side)) return;
  const isNear = side * figure.bodyTurn < 0;
  const atNeck = (isNear ? neckFoot : []).map(([x, y, z]) => figure.bodyToPicture([side * x, y, z]));
  tracePolygon(pen, hullOf([...placeOnCloth(figure, collarPatch, side), ...atNeck]));
  fillWith(pen, figure.look.clothes.main);
}

function drawBorder(pen: Pen, figure: Figure, side: Side): void {
  if (Math.cos(figure.bodyTurn + side * 0.35) < 0.05) return;
  const { main } = figure.look.clothes;
  const points = placeOnCloth(figure, [[0.0735, 1.072], ...openingOf(figure)], side);
  traceCurve(pen, isSideVisible(figure, side) ? points : points.slice(1));
  strokeWith(pen, darken(main, 0.25), lineWidthOf(figure) * 5);
  strokeWith(pen, lighten(main, 0.1), lineWidthOf(figure) * 3);
}

function drawLapel(pen: Pen, figure: Figure, side: Side): void {
  if (Math.cos(figure.bodyTurn + side * 0.35) < 0.05) return;
  const { main, neckline = 0.8 } = figure.look.clothes;
  const width = lineWidthOf(figure);
  const notch = (1.02 + neckline) / 2 + 0.04;
  const lapel = placeOnCloth(
    figure,
    [
      [0.068, 1.045, 0.004],
      [0.098, notch + 0.034, 0.006],
      [0.082, notch + 0.018, 0.006],
      [0.112, notch + 0.004, 0.006],
      [0.075, (notch + neckline) / 2 - 0.01, 0.006],
      [0.014, neckline, 0.004],
      [0.05, 0.965, 0.004],
    ],
    side,
  );
  const line = fade(darken(main, 0.55), 0.7);
  traceLoop(pen, lapel, 1 / 18);
  fillWith(pen, side === 1 ? lighten(main, 0.07) : main);
  strokeWith(pen, line, width);
  const collar = placeOnCloth(
    figure,
    [
      [0.074, 1.074],
      [0.094, 1.05, 0.004],
      [0.098, notch + 0.034, 0.006],
      [0.082, notch + 0.018, 0.006],
      [0.066, 1.03, 0.005],
    ],
    side,
  );
  traceLoop(pen, collar, 1 / 18);
  fillWith(pen, side === 1 ? lighten(main, 0.04) : darken(main, 0.05));
  strokeWith(pen, line, width);
  if (side === -1) return;
  traceCurve(
    pen,
    placeOnCloth(
      figure,
      [
        [0.012, neckline],
        [0.012, 0.4],
      ],
      side,
    ),
  );
  strokeWith(pen, line, width);
}

function drawZipSide(pen: Pen, figure: Figure, side: Side): void {
  if (Math.cos(figure.bodyTurn + side * 0.35) < 0.05) return;
  const { main } = figure.look.clothes;
  const width = lineWidthOf(figure);
  const opening = placeOnCloth(figure, openingOf(figure), side);
  traceCurve(pen, opening);
  strokeWith(pen, darken(main, 0.4), width * 3.4);
  strokeWith(pen, fade('#d9d6cc', 0.75), width * 0.9);
  const leaf: readonly Point[] = placeOnCloth(
    figure,
    [
      [0.072, 1.078],
      [0.069, 1.046],
      [0.054, 0.985, 0.006],
      [0.092, 0.978, 0.01],
      [0.108, 1.02, 0.008],
      [0.092, 1.054, 0.004],
    ],
    side,
  );
  traceLoop(pen, leaf, 1 / 14);
  fillWith(pen, side === 1 ? lighten(main, 0.06) : darken(main, 0.06));
  strokeWith(pen, fade(darken(main, 0.55), 0.6), width);
}
