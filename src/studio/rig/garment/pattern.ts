/** Stripes, checks and dots on the trunk. The caller clips. */
import { fade } from '../../drawing/colour.ts';
import { strokeWith, type Pen } from '../../drawing/pen.ts';
import type { Point } from '../../geometry/hull.ts';
import type { Figure } from '../figure.ts';
import { clothPoint } from '../trunk.ts';

const across = [-0.17, -0.12, -0.06, 0, 0.06, 0.12, 0.17] as const;

function addLine(pen: Pen, points: readonly Point[]): void {
  points.forEach((q, i) => {
    if (i === 0) pen.moveTo(q[0], q[1]);
    else pen.lineTo(q[0], q[1]);
  });
}

/** Draws the pattern of these clothes over the trunk, if they have one. */
export function drawPattern(pen: Pen, figure: Figure): void {
  const { pattern } = figure.look.clothes;
  if (pattern === undefined) return;
  const { scale } = figure.camera;
  const face = Math.cos(figure.bodyTurn) > -0.15 ? 'chest' : 'back';
  const at = (x: number, y: number): Point => clothPoint(figure, x, y, 0, face);
  pen.beginPath();
  if (pattern.kind === 'dots') addDots(pen, at);
  else {
    const step = pattern.kind === 'stripes' ? 0.034 : 0.03;
    for (let y = 0.66; y < 1.04; y += step)
      addLine(
        pen,
        across.map((x) => at(x, y)),
      );
    if (pattern.kind === 'checks') {
      for (let x = -0.165; x < 0.17; x += 0.03)
        addLine(
          pen,
          [0.6, 0.75, 0.9, 0.97, 1.03].map((y) => at(x, y)),
        );
    }
  }
  pen.lineCap = 'round';
  const width = pattern.kind === 'stripes' ? 0.0105 : pattern.kind === 'dots' ? 0.007 : 0.0032;
  strokeWith(pen, fade(pattern.color, pattern.kind === 'checks' ? 0.6 : 0.85), scale * width);
}

function addDots(pen: Pen, at: (x: number, y: number) => Point): void {
  for (let row = 0; row < 12; row++) {
    for (let column = -5; column <= 5; column++) {
      const q = at((column + (row % 2) * 0.5) * 0.032, 0.68 + row * 0.03);
      pen.moveTo(q[0], q[1]);
      pen.lineTo(q[0] + 0.01, q[1]);
    }
  }
}

/** Rings round a sleeve and lines along it, so that a striped pullover is striped all over. */
export function traceSleeveLines(
  pen: Pen,
  from: Point,
  to: Point,
  radius: number,
  count: Readonly<{ rings: number; lines: number }>,
): void {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [(-dy / length) * radius, (dx / length) * radius];
  pen.beginPath();
  for (let i = 1; i <= count.rings; i++) {
    const t = (i - 0.4) / count.rings;
    const [x, y] = [from[0] + dx * t, from[1] + dy * t];
    pen.moveTo(x - nx, y - ny);
    pen.lineTo(x + nx, y + ny);
  }
  for (let i = 0; i < count.lines; i++) {
    const k = -0.5 + (i + 0.5) / count.lines;
    pen.moveTo(from[0] + nx * k * 1.6, from[1] + ny * k * 1.6);
    pen.lineTo(to[0] + nx * k * 1.6, to[1] + ny * k * 1.6);
  }
}
