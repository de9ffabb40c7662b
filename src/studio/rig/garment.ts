/** What people wear over the trunk, part by part in the order of drawing. */
import { darken, fade } from '../drawing/colour.ts';
import { addCurve, fillWith, strokeWith, traceCurve, tracePolygon, type Pen } from '../drawing/pen.ts';
import { hullOf, type Point } from '../geometry/hull.ts';
import { bothSides, type Figure } from './figure.ts';
import { drawBadges } from './garment/badge.ts';
import {
  drawBlouseNeck,
  drawHoodBack,
  drawHoodFront,
  drawPulloverNeck,
  drawRoundNeck,
  drawShirtFront,
  drawTurtleneck,
} from './garment/closed-front.ts';
import { isOpenFront, lineWidthOf, placeOnCloth } from './garment/cloth.ts';
import { drawOpenFront, drawUndergarment } from './garment/open-front.ts';
import { drawPattern } from './garment/pattern.ts';
import { drawScarfDrape } from './garment/scarf.ts';
import { clothPoint } from './trunk.ts';

/** Draws what lies inside the outline of the trunk: pattern, folds, what shows in an open front. */
export function drawGarment(pen: Pen, figure: Figure): void {
  const { clothes } = figure.look;
  const isFrontVisible = Math.cos(figure.bodyTurn) > -0.15;
  drawPattern(pen, figure);
  drawFolds(pen, figure);
  if (clothes.kind === 'bodywarmer') drawQuilting(pen, figure);
  if (isOpenFront(clothes.kind) && isFrontVisible) drawUndergarment(pen, figure);
}

const folds = [
  [
    [0.15, 0.93],
    [0.125, 0.9],
    [0.11, 0.86],
  ],
  [
    [0.13, 0.66],
    [0.09, 0.64],
    [0.06, 0.645],
  ],
  [
    [0.14, 0.78],
    [0.11, 0.765],
    [0.075, 0.775],
  ],
] as const;

function drawFolds(pen: Pen, figure: Figure): void {
  pen.lineCap = 'round';
  pen.beginPath();
  for (const side of bothSides) {
    for (const fold of folds) addCurve(pen, placeOnCloth(figure, fold, side));
  }
  strokeWith(pen, fade(darken(figure.look.clothes.main, 0.6), 0.2), lineWidthOf(figure) * 1.6);
}

function drawQuilting(pen: Pen, figure: Figure): void {
  for (const y of [0.7, 0.77, 0.84, 0.91, 0.98]) {
    traceCurve(
      pen,
      [-0.18, -0.1, 0, 0.1, 0.18].map((x) => clothPoint(figure, x, y - Math.abs(x) * 0.04)),
    );
    strokeWith(pen, fade(darken(figure.look.clothes.main, 0.6), 0.34), lineWidthOf(figure) * 1.5);
  }
}

/** Draws what stands behind the neck: the back of a collar, or a hood. */
export function drawCollarStand(pen: Pen, figure: Figure): void {
  const { kind, main, inner, innerCollar } = figure.look.clothes;
  if (kind === 'hoodie') {
    drawHoodBack(pen, figure);
    return;
  }
  const isHigh = kind === 'shirt' || kind === 'polo' || kind === 'pullover' || innerCollar === true;
  const top = isHigh ? 1.082 : 1.064;
  const points: Point[] = [];
  for (let i = 0; i < 16; i++) {
    const a = 1.15 + ((Math.PI * 2 - 2.3) * i) / 15;
    points.push(figure.bodyToPicture([Math.sin(a) * 0.07, 1.05, -0.002 + Math.cos(a) * 0.058]));
    points.push(
      figure.bodyToPicture([Math.sin(a) * 0.066, top - 0.008 * (1 + Math.cos(a)), -0.004 + Math.cos(a) * 0.055]),
    );
  }
  tracePolygon(pen, hullOf(points));
  fillWith(pen, darken(kind === 'pullover' || innerCollar === true ? inner : main, 0.22));
}

/** Draws what lies over the neck: borders, collars, badge, the end of a scarf. */
export function drawCollar(pen: Pen, figure: Figure): void {
  if (Math.cos(figure.bodyTurn) < -0.2) {
    if (figure.look.clothes.kind === 'turtleneck') drawTurtleneck(pen, figure);
    return;
  }
  pen.save();
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  drawNeckOf(pen, figure);
  if (figure.look.hair.isScarf === true) drawScarfDrape(pen, figure);
  drawBadges(pen, figure);
  pen.restore();
}

function drawNeckOf(pen: Pen, figure: Figure): void {
  const { kind } = figure.look.clothes;
  if (isOpenFront(kind)) drawOpenFront(pen, figure);
  else if (kind === 'pullover') drawPulloverNeck(pen, figure);
  else if (kind === 'roundNeck') drawRoundNeck(pen, figure);
  else if (kind === 'turtleneck') drawTurtleneck(pen, figure);
  else if (kind === 'blouse') drawBlouseNeck(pen, figure);
  else if (kind === 'hoodie') drawHoodFront(pen, figure);
  else drawShirtFront(pen, figure);
}
