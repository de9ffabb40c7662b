/** The nose: stands out of the face, so it is a shape of its own that turns with the head. */
import { darken, fade } from '../drawing/colour.ts';
import { fillWith, strokeWith, traceCurve, traceLine, type Pen } from '../drawing/pen.ts';
import { clamp, lerp } from '../geometry/easing.ts';
import type { Point } from '../geometry/hull.ts';
import { bothSides, type Figure } from './figure.ts';
import { skinPoint } from './head-shape.ts';

type NosePoints = Readonly<{
  bridge: Point;
  middle: Point;
  tip: Point;
  under: Point;
  lip: Point;
  left: Point;
  right: Point;
}>;

function findNose(figure: Figure): NosePoints {
  const { look } = figure;
  const out = (height: number, share: number): Point => {
    const skin = skinPoint(look, 0, height);
    return figure.headToPicture([0, height, skin[2] + look.nose.length * share]);
  };
  return {
    bridge: out(0.5, 0),
    middle: out(0.42, look.nose.bridge),
    tip: out(look.nose.tip, 1),
    under: out(0.3, 0.82),
    lip: figure.faceToPicture(0, 0.272),
    left: figure.faceToPicture(look.nose.width, 0.302, 0.022),
    right: figure.faceToPicture(-look.nose.width, 0.302, 0.022),
  };
}

function between(a: Point, b: Point, t: number, down = 0): Point {
  return [lerp(a[0], b[0], t), lerp(a[1], b[1], t) + down];
}

/** Draws the nose; from the side it breaks the outline of the face. */
export function drawNose(pen: Pen, figure: Figure): void {
  const nose = findNose(figure);
  const turnedRight = figure.headTurn > 0;
  const turned = clamp(Math.abs(figure.headTurn) / 0.61, 0, 1);
  const [far, near] = turnedRight ? [nose.left, nose.right] : [nose.right, nose.left];
  pen.save();
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  traceCurve(pen, [nose.bridge, nose.middle, nose.tip, nose.under, nose.lip]);
  pen.lineTo(near[0], near[1]);
  pen.closePath();
  fillWith(pen, figure.look.skin.base);
  if (turned > 0.3) fillFarWing(pen, figure, nose, far);
  shadeNose(pen, figure, nose, turnedRight ? near : far, turned);
  drawUnderside(pen, figure, nose);
  drawContour(pen, figure, nose, turned);
  drawWings(pen, figure, turned);
  pen.restore();
}

function fillFarWing(pen: Pen, figure: Figure, nose: NosePoints, far: Point): void {
  traceCurve(pen, [nose.bridge, nose.middle, nose.tip]);
  const bend = between(nose.under, far, 0.5);
  pen.quadraticCurveTo(bend[0], bend[1], far[0], far[1]);
  pen.closePath();
  fillWith(pen, figure.look.skin.base);
}

/** Light falls from the right of the picture: the left side of the nose is in shade. */
function shadeNose(pen: Pen, figure: Figure, nose: NosePoints, dark: Point, turned: number): void {
  if (figure.headTurn <= 0 && turned >= 0.45) return;
  const px = figure.headPixels;
  traceCurve(pen, [nose.bridge, nose.middle, nose.tip, nose.under]);
  pen.quadraticCurveTo(lerp(nose.under[0], dark[0], 0.6), nose.under[1] + px * 0.01, dark[0], dark[1]);
  const top = figure.faceToPicture(-0.022, 0.47);
  const bend = between(dark, top, 0.5);
  pen.quadraticCurveTo(bend[0], bend[1], top[0], top[1]);
  pen.closePath();
  fillWith(pen, fade(figure.look.skin.shadow, 0.15));
}

function drawUnderside(pen: Pen, figure: Figure, nose: NosePoints): void {
  const px = figure.headPixels;
  const down = px * 0.004;
  traceCurve(pen, [
    nose.right,
    between(nose.right, nose.under, 0.5, down),
    nose.under,
    between(nose.left, nose.under, 0.5, down),
    nose.left,
  ]);
  pen.quadraticCurveTo(nose.lip[0], nose.lip[1] + down, nose.right[0], nose.right[1]);
  fillWith(pen, fade(figure.look.skin.shadow, 0.45));
}

function drawContour(pen: Pen, figure: Figure, nose: NosePoints, turned: number): void {
  const colour = fade(figure.look.skin.line, 0.62);
  const width = figure.headPixels * 0.0085;
  if (turned <= 0.12) {
    traceCurve(pen, [figure.faceToPicture(-0.03, 0.296, 0.05), nose.under, figure.faceToPicture(0.03, 0.296, 0.05)]);
    strokeWith(pen, colour, width);
    return;
  }
  const end: Point = [lerp(nose.under[0], nose.lip[0], 0.55), lerp(nose.under[1], nose.lip[1], 0.7)];
  const ridge =
    turned > 0.7
      ? [nose.bridge, between(nose.bridge, nose.middle, 0.5), nose.middle, nose.tip]
      : [between(nose.middle, nose.tip, turned > 0.35 ? 0.3 : 0.6), nose.tip];
  traceCurve(pen, [...ridge, nose.under, end]);
  strokeWith(pen, colour, width);
}

function drawWings(pen: Pen, figure: Figure, turned: number): void {
  const { look, headPixels: px } = figure;
  const w = look.nose.width;
  const farSide = figure.headTurn > 0 ? 1 : -1;
  for (const side of bothSides) {
    if (side === farSide && turned > 0.75) continue;
    const at = (x: number, y: number, out: number): Point => figure.faceToPicture(side * x, y, out);
    traceCurve(pen, [at(w + 0.004, 0.33, 0.018), at(w + 0.01, 0.305, 0.016), at(w - 0.012, 0.285, 0.02)]);
    strokeWith(pen, fade(look.skin.line, 0.5), px * 0.007);
    traceLine(pen, at(0.02, 0.288, 0.04), at(0.042, 0.293, 0.03));
    strokeWith(pen, fade(darken(look.skin.line, 0.4), 0.55), px * 0.01);
  }
}
