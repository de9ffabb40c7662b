/** A bun or a ponytail: behind the head, so drawn before it. */
import type { TiedHair } from '../cast/look.ts';
import { darken, fade, lighten } from '../drawing/colour.ts';
import { fillWith, strokeWith, traceLoop, type Pen } from '../drawing/pen.ts';
import type { Point } from '../geometry/hull.ts';
import type { Figure } from './figure.ts';

/** Draws what is tied behind the head of this person, if anything. */
export function drawTiedHair(pen: Pen, figure: Figure): void {
  const { tied } = figure.look.hair;
  if (tied === undefined) return;
  if (tied.kind === 'bun') drawBun(pen, figure, tied);
  else drawPonytail(pen, figure, tied);
}

function drawBun(pen: Pen, figure: Figure, tied: TiedHair): void {
  const { color } = figure.look.hair;
  const px = figure.headPixels;
  const centre = figure.headToPicture([0, tied.height, -0.5 - tied.size * 0.62]);
  const rim = Array.from({ length: 14 }, (_, i): Point => {
    const a = (i / 14) * Math.PI * 2;
    const r = tied.size * px * (1 + 0.03 * Math.sin(i * 2.3));
    return [centre[0] + Math.cos(a) * r, centre[1] + Math.sin(a) * r * 0.94];
  });
  traceLoop(pen, rim);
  fillWith(pen, darken(color, 0.1));
  strokeWith(pen, fade(darken(color, 0.5), 0.4), px * 0.008);
  pen.lineCap = 'round';
  for (const k of [0.72, 0.44]) {
    pen.beginPath();
    pen.arc(centre[0], centre[1], tied.size * px * k, 2.4 + k, 5.2 + k);
    strokeWith(pen, fade(lighten(color, 0.35), 0.4), px * 0.011);
  }
}

function drawPonytail(pen: Pen, figure: Figure, tied: TiedHair): void {
  const { color } = figure.look.hair;
  const px = figure.headPixels;
  const left: Point[] = [];
  const right: Point[] = [];
  const middle: Point[] = [];
  for (let i = 0; i <= 8; i++) {
    const t = i / 8;
    const away = 0.2 * Math.sin(Math.PI * Math.min(1, t * 1.15 + 0.12));
    const q = figure.headToPicture([0, tied.height + 0.05 * Math.sin(t * 3) - t * tied.size * 4.2, -0.5 - away]);
    const half = tied.size * px * (0.34 + 0.66 * Math.sin(Math.PI * (0.14 + 0.78 * t)));
    left.push([q[0] - half, q[1]]);
    right.push([q[0] + half, q[1]]);
    middle.push(q);
  }
  traceLoop(pen, [...left, ...right.reverse()]);
  fillWith(pen, darken(color, 0.1));
  strokeWith(pen, fade(darken(color, 0.5), 0.4), px * 0.008);
  pen.lineCap = 'round';
  pen.beginPath();
  middle.forEach((q, i) => {
    if (i === 0) pen.moveTo(q[0], q[1]);
    else pen.lineTo(q[0] + Math.sin(i) * px * 0.012, q[1]);
  });
  strokeWith(pen, fade(lighten(color, 0.35), 0.35), px * 0.012);
}
