/** Hair in the face: a shade over the jaw, a beard that stands off it, a moustache. */
import type { Beard } from '../cast/look.ts';
import { darken, fade, lighten } from '../drawing/colour.ts';
import { addPolygon, fillWith, strokeWith, traceBand, type Pen } from '../drawing/pen.ts';
import { clamp, lerp, sampleCurve, toDegrees, toRadians } from '../geometry/easing.ts';
import { hullOf, type Point } from '../geometry/hull.ts';
import type { Vector } from '../geometry/vector.ts';
import type { Figure } from './figure.ts';
import { skinPointAtAngle } from './head-shape.ts';

/** Upper edge of a beard: height by angle from the middle of the face. */
const beardEdge = [
  [0, 0.268],
  [9, 0.266],
  [17, 0.245],
  [24, 0.205],
  [34, 0.188],
  [46, 0.2],
  [58, 0.23],
  [64, 0.28],
  [68, 0.49],
  [80, 0.54],
  [84, 0.46],
] as const;

const goateeEdge = [
  [0, 0.268],
  [10, 0.266],
  [17, 0.24],
  [23, 0.17],
  [28, 0.05],
  [31, -0.1],
  [90, -0.3],
] as const;

/** Traces everything below the edge, as far as it faces the camera. */
function traceBelow(pen: Pen, figure: Figure, edge: readonly (readonly [number, number])[], rise: number): void {
  const turn = toDegrees(figure.headTurn);
  const [from, to] = [Math.max(-84, -88 - turn), Math.min(84, 88 - turn)];
  const below = figure.headToPicture([0, -0.4, 0]);
  pen.beginPath();
  for (let k = 0; k <= 42; k++) {
    const angle = lerp(from, to, k / 42);
    const height = sampleCurve(edge, Math.abs(angle)) + rise;
    const q = figure.headToPicture(skinPointAtAngle(figure.look, toRadians(angle), height));
    if (k === 0) pen.moveTo(q[0], q[1]);
    else pen.lineTo(q[0], q[1]);
  }
  pen.lineTo(below[0] + figure.headPixels, below[1]);
  pen.lineTo(below[0] - figure.headPixels, below[1]);
  pen.closePath();
}

/** A shade over jaw and upper lip, in layers so that its edge is soft. The caller clips to the face. */
export function drawStubble(pen: Pen, figure: Figure, beard: Beard): void {
  const edge = beard.kind === 'goatee' ? goateeEdge : beardEdge;
  for (const rise of [0.02, 0.012, 0.004, -0.004, -0.012, -0.022]) {
    traceBelow(pen, figure, edge, rise);
    fillWith(pen, fade(beard.color, beard.alpha * 0.2));
  }
}

/** A beard with body: over the jaw and a little past it. The mouth is drawn over it. */
export function drawFullBeard(pen: Pen, figure: Figure, beard: Beard): void {
  const { look } = figure;
  const points: Point[] = [];
  for (const height of [0, 0.04, 0.1, 0.18, 0.28, 0.4, 0.56]) {
    for (let angle = -84; angle <= 84; angle += 12) {
      const a = toRadians(angle);
      const skin = skinPointAtAngle(look, a, height);
      const out = beard.length * clamp(1.1 - height * 2.2, 0.12, 1);
      points.push(figure.headToPicture(moveOut(skin, a, out, beard.length * clamp(1 - height * 5, 0, 1))));
    }
  }
  pen.save();
  traceBelow(pen, figure, beard.kind === 'goatee' ? goateeEdge : beardEdge, 0);
  pen.clip();
  pen.beginPath();
  addPolygon(pen, hullOf(points));
  fillWith(pen, fade(beard.color, beard.alpha));
  pen.clip();
  shadeBeard(pen, figure, beard);
  pen.restore();
}

function moveOut(skin: Vector, angle: number, out: number, down: number): Vector {
  return [skin[0] + Math.sin(angle) * out, skin[1] - down, skin[2] + Math.cos(angle) * out];
}

function shadeBeard(pen: Pen, figure: Figure, beard: Beard): void {
  const px = figure.headPixels;
  const chin = figure.headToPicture([0, 0.05, 0.3]);
  const gradient = pen.createLinearGradient(chin[0] - px * 0.35, 0, chin[0] + px * 0.35, 0);
  gradient.addColorStop(0, fade(darken(beard.color, 0.6), 0.4));
  gradient.addColorStop(0.55, fade(beard.color, 0));
  gradient.addColorStop(1, fade(lighten(beard.color, 0.4), 0.16));
  pen.fillStyle = gradient;
  pen.fillRect(chin[0] - px, chin[1] - px, px * 2, px * 2);
  pen.lineCap = 'round';
  pen.beginPath();
  for (let i = 0; i < 26; i++) {
    const angle = toRadians(-72 + i * 5.8);
    const height = 0.05 + 0.13 * ((i * 7) % 5) * 0.25 + 0.12 * clamp(Math.abs(angle) - 0.6, 0, 1);
    const from = figure.headToPicture(skinPointAtAngle(figure.look, angle, height));
    pen.moveTo(from[0], from[1]);
    pen.lineTo(from[0] - Math.sin(angle) * px * 0.01, from[1] + px * 0.035);
  }
  strokeWith(pen, fade(lighten(beard.color, 0.3), 0.28), px * 0.006);
}

/** A moustache over the upper lip; it moves with a smile. */
export function drawMoustache(pen: Pen, figure: Figure, beard: Beard): void {
  const lift = Math.max(0, figure.pose.smile) * 0.014;
  const top: Point[] = [];
  const bottom: Point[] = [];
  for (let i = 0; i <= 10; i++) {
    const t = -1 + i / 5;
    const x = t * (0.1 + 0.008 * figure.pose.wide);
    const side = Math.abs(t);
    top.push(figure.faceToPicture(x, 0.262 - 0.052 * side ** 2 + lift * side, 0.018));
    bottom.push(figure.faceToPicture(x, 0.208 + 0.006 * Math.cos(t * 9) - 0.016 * side ** 1.5 + lift * side, 0.022));
  }
  traceBand(pen, top, bottom);
  fillWith(pen, fade(beard.color, beard.alpha));
  strokeWith(pen, fade(darken(beard.color, 0.4), 0.25), figure.headPixels * 0.005);
}
