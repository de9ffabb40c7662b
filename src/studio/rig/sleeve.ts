/** A sleeve: upper arm and forearm as capsules, creases at the elbow, a cuff. */
import { darken, fade } from '../drawing/colour.ts';
import { fillWith, strokeWith, traceLine, tracePolygon, type Pen } from '../drawing/pen.ts';
import { lerp } from '../geometry/easing.ts';
import { capsuleOf, type Point } from '../geometry/hull.ts';
import { rotateY, type Vector } from '../geometry/vector.ts';
import type { Arm } from './arm-reach.ts';
import type { Figure } from './figure.ts';
import { traceSleeveLines } from './garment/pattern.ts';
import { drawHand } from './hand.ts';
import { lightAcross } from './trunk.ts';

/** Which part of an arm: the far upper arm lies behind the chest while its forearm lies on the table. */
export type ArmPart = 'upper' | 'lower' | 'whole';

type Limb = Readonly<{ from: Point; to: Point; radius: number; endRadius: number; outline: readonly Point[] }>;

function sleeveColourOf(figure: Figure): string {
  const { sleeve, main } = figure.look.clothes;
  return sleeve ?? main;
}

/** Draws an arm or a part of it; the hand belongs to the forearm. */
export function drawArm(pen: Pen, figure: Figure, arm: Arm, part: ArmPart): void {
  const { project, scale } = figure.camera;
  const [shoulder, elbow, wrist] = [project(arm.shoulder), project(arm.elbow), project(arm.wrist)];
  const width = figure.look.build.width * scale;
  const [r1, r2, r3] = [0.052 * width, 0.0425 * width, 0.031 * scale];
  const upper: Limb = {
    from: shoulder,
    to: elbow,
    radius: r1,
    endRadius: r2,
    outline: capsuleOf([
      [shoulder, r1],
      [elbow, r2],
    ]),
  };
  const lower: Limb = {
    from: elbow,
    to: wrist,
    radius: r2,
    endRadius: r3,
    outline: capsuleOf([
      [elbow, r2],
      [wrist, r3],
    ]),
  };
  pen.save();
  pen.lineJoin = 'round';
  const limbs = part === 'upper' ? [upper] : part === 'lower' ? [lower] : [upper, lower];
  for (const limb of limbs) outlineLimb(pen, figure, limb, limb === upper || part === 'lower');
  for (const limb of limbs) {
    tracePolygon(pen, limb.outline);
    fillWith(pen, sleeveColourOf(figure));
  }
  for (const limb of limbs) shadeLimb(pen, figure, limb, limb === upper);
  for (const limb of limbs) drawSleevePattern(pen, figure, limb);
  if (part !== 'upper') {
    drawElbowCreases(pen, figure, upper, lower);
    drawWrist(pen, figure, arm, elbow, wrist, r3);
  }
  pen.restore();
}

/** The outline fades in along the first stretch, or the shoulder looks like a ball joint. */
function outlineLimb(pen: Pen, figure: Figure, limb: Limb, fadesIn: boolean): void {
  const line = darken(sleeveColourOf(figure), 0.5);
  const end: Point = [lerp(limb.from[0], limb.to[0], 0.6), lerp(limb.from[1], limb.to[1], 0.6) + 0.01];
  const gradient = pen.createLinearGradient(limb.from[0], limb.from[1], end[0], end[1]);
  gradient.addColorStop(0.1, fade(line, fadesIn ? 0 : 0.75));
  gradient.addColorStop(1, fade(line, 0.75));
  tracePolygon(pen, limb.outline);
  pen.strokeStyle = gradient;
  pen.lineWidth = Math.max(1, figure.camera.scale * 0.0022) * 2;
  pen.stroke();
}

/** The light across the body, then a shade along the underside that fades in below the shoulder. */
function shadeLimb(pen: Pen, figure: Figure, limb: Limb, fadesIn: boolean): void {
  const colour = sleeveColourOf(figure);
  tracePolygon(pen, limb.outline);
  pen.fillStyle = lightAcross(pen, figure, colour);
  pen.fill();
  const dark = darken(colour, 0.55);
  const [dx, dy] = [limb.to[0] - limb.from[0], limb.to[1] - limb.from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const flip = -dy > 0 || (Math.abs(dy / length) < 0.3 && dx < 0) ? -1 : 1;
  const [nx, ny] = [(-dy / length) * flip * limb.radius, (dx / length) * flip * limb.radius];
  const [x, y] = limb.from;
  const starts = fadesIn ? [0.1, 0.26, 0.44] : [0];
  const gradient = pen.createLinearGradient(x - nx * 0.1, y - ny * 0.1, x + nx * 1.1, y + ny * 1.1);
  gradient.addColorStop(0, fade(dark, 0));
  gradient.addColorStop(1, fade(dark, 0.4 / starts.length));
  pen.fillStyle = gradient;
  for (const start of starts) {
    const from: Point = [x + dx * start, y + dy * start];
    if (start === 0) tracePolygon(pen, limb.outline);
    else {
      tracePolygon(
        pen,
        capsuleOf([
          [from, limb.radius * (1 - 0.18 * start)],
          [limb.to, limb.endRadius],
        ]),
      );
    }
    pen.fill();
  }
}

function drawSleevePattern(pen: Pen, figure: Figure, limb: Limb): void {
  const { pattern, sleeve } = figure.look.clothes;
  if (pattern === undefined || pattern.kind === 'dots' || sleeve !== undefined) return;
  pen.save();
  tracePolygon(pen, limb.outline);
  pen.clip();
  const isStriped = pattern.kind === 'stripes';
  traceSleeveLines(
    pen,
    limb.from,
    limb.to,
    limb.radius * 1.2,
    isStriped ? { rings: 7, lines: 0 } : { rings: 8, lines: 3 },
  );
  strokeWith(pen, fade(pattern.color, isStriped ? 0.85 : 0.6), figure.camera.scale * (isStriped ? 0.0105 : 0.0032));
  pen.restore();
}

function unit(from: Point, to: Point): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

function drawElbowCreases(pen: Pen, figure: Figure, upper: Limb, lower: Limb): void {
  const [a, b] = [unit(upper.from, upper.to), unit(lower.from, lower.to)];
  if (1 - (a[0] * b[0] + a[1] * b[1]) <= 0.25) return;
  const inside = unit([a[0], a[1]], [b[0], b[1]]);
  const r = lower.radius;
  pen.lineCap = 'round';
  for (const k of [-0.35, 0.35]) {
    const x = lower.from[0] + inside[0] * r * 0.75 + b[0] * r * k;
    const y = lower.from[1] + inside[1] * r * 0.75 + b[1] * r * k;
    traceLine(
      pen,
      [x, y],
      [x - inside[0] * r * 0.7 + b[0] * r * k * 0.6, y - inside[1] * r * 0.7 + b[1] * r * k * 0.6],
    );
    strokeWith(pen, fade(darken(sleeveColourOf(figure), 0.6), 0.3), Math.max(1, figure.camera.scale * 0.0029));
  }
}

/** Hand and cuff; a hand that points at the camera lies over its cuff. */
function drawWrist(pen: Pen, figure: Figure, arm: Arm, elbow: Vector, wrist: Vector, radius: number): void {
  const towards = rotateY(arm.hand.direction, figure.bodyTurn)[2];
  const isShort = Math.hypot(wrist[0] - elbow[0], wrist[1] - elbow[1]) < 0.16 * figure.camera.scale;
  const isHandOnTop = towards > 0.55 || isShort;
  if (!arm.hidden && !isHandOnTop) drawHand(pen, figure, arm);
  drawCuff(pen, figure, unit(elbow, wrist), wrist, radius);
  if (!arm.hidden && isHandOnTop) drawHand(pen, figure, arm);
}

function drawCuff(pen: Pen, figure: Figure, along: Point, wrist: Point, radius: number): void {
  const main = sleeveColourOf(figure);
  const [ux, uy] = [along[0], along[1]];
  const c = radius * 1.06;
  const [x, y] = [wrist[0], wrist[1]];
  pen.beginPath();
  pen.moveTo(x - uy * c + ux * radius * 0.15, y + ux * c + uy * radius * 0.15);
  pen.quadraticCurveTo(
    x + ux * radius * 0.75,
    y + uy * radius * 0.75,
    x + uy * c + ux * radius * 0.15,
    y - ux * c + uy * radius * 0.15,
  );
  pen.lineTo(x + uy * c - ux * radius * 0.7, y - ux * c - uy * radius * 0.7);
  pen.lineTo(x - uy * c - ux * radius * 0.7, y + ux * c - uy * radius * 0.7);
  pen.closePath();
  fillWith(pen, darken(main, 0.12));
  strokeWith(pen, fade(darken(main, 0.5), 0.45), Math.max(1, figure.camera.scale * 0.0022));
}
