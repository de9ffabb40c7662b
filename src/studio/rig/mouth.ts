/** The mouth: lips that speak, smile and press together. */
import { darken, fade } from '../drawing/colour.ts';
import { fillWith, strokeWith, traceBand, traceCurve, traceLine, type Pen } from '../drawing/pen.ts';
import { clamp } from '../geometry/easing.ts';
import { pointAt, type Point } from '../geometry/hull.ts';
import { bothSides, type Figure } from './figure.ts';

type Lips = Readonly<{
  upperEdge: readonly Point[];
  upperInside: readonly Point[];
  lowerInside: readonly Point[];
  lowerEdge: readonly Point[];
  halfWidth: number;
  height: number;
  opening: number;
  press: number;
}>;

/** A mouth drawn exactly straight looks sour. */
const restingSmile = 0.14;
const columns = 13;

function shapeLips(figure: Figure): Lips {
  const { pose, look } = figure;
  const press = clamp(Math.max(pose.press, pose.speechPress), 0, 1);
  const round = clamp(pose.round, 0, 1);
  const opening = clamp(pose.open * (1 - press * 0.9), 0, 1);
  const stretch = clamp(pose.wide + pose.speechWide, -1, 1.4);
  const halfWidth = 0.094 * look.lips.width * (1 + 0.16 * stretch + 0.06 * Math.max(0, pose.smile) - 0.36 * round);
  const height = 0.176 + press * 0.004;
  const smile = pose.smile + restingSmile * (1 - Math.min(1, Math.abs(pose.smile) * 2));
  const rows: [Point[], Point[], Point[], Point[]] = [[], [], [], []];
  for (let i = 0; i < columns; i++) {
    const t = -1 + (2 * i) / (columns - 1);
    const a = 1 - t * t;
    const corner = smile * 0.045 * Math.abs(t) ** 1.5 - (smile > 0 ? smile * 0.009 : 0) + pose.skew * t * 0.02;
    const bow = 1 - 0.3 * Math.exp(-((t / 0.2) ** 2));
    const up = height + corner + opening * 0.022 * a ** 0.7;
    const down = height + corner - opening * 0.088 * a ** 0.72;
    const upperLip = look.lips.upper * (1 - press * 0.78) * a ** 0.55 * bow;
    const lowerLip = look.lips.lower * (1 - press * 0.72) * a ** 0.65;
    [up + upperLip, up, down, down - lowerLip].forEach((y, row) => {
      rows[row]?.push(figure.faceToPicture(t * halfWidth, y, 0.012 + round * 0.03));
    });
  }
  const [upperEdge, upperInside, lowerInside, lowerEdge] = rows;
  return { upperEdge, upperInside, lowerInside, lowerEdge, halfWidth, height, opening, press };
}

/** Draws the mouth. */
export function drawMouth(pen: Pen, figure: Figure): void {
  const { look, headPixels: px } = figure;
  const lips = shapeLips(figure);
  pen.save();
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  traceBand(pen, lips.upperEdge, lips.lowerEdge);
  fillWith(pen, look.skin.lip);
  if (lips.opening > 0.04) drawInside(pen, figure, lips);
  else {
    traceCurve(pen, lips.upperInside);
    strokeWith(pen, fade(darken(look.skin.line, 0.35), 0.85), px * (0.0095 + 0.002 * lips.press));
  }
  drawCorners(pen, figure, lips);
  const chin = ([-0.05, 0, 0.05] as const).map((x) =>
    figure.faceToPicture(x, lips.height - 0.075 - lips.opening * 0.085 - (x === 0 ? 0.006 : 0), 0.004),
  );
  traceCurve(pen, chin);
  strokeWith(pen, fade(look.skin.line, 0.22 + 0.25 * lips.press), px * 0.0075);
  pen.restore();
}

/** Teeth as a thin band only: a full white bar looks like a puppet. */
function drawInside(pen: Pen, figure: Figure, lips: Lips): void {
  const px = figure.headPixels;
  traceBand(pen, lips.upperInside, lips.lowerInside);
  fillWith(pen, '#5b2426');
  pen.save();
  pen.clip();
  const row = lips.upperInside.slice(2, -2);
  const depth = 0.01 + 0.016 * clamp(lips.opening * 1.6, 0, 1) + 0.012 * clamp(figure.pose.smile, 0, 1);
  traceBand(
    pen,
    row.map((q): Point => [q[0], q[1] - px * 0.02]),
    row.map((q): Point => [q[0], q[1] + px * depth]),
  );
  fillWith(pen, '#f4ece2');
  if (lips.opening > 0.3) {
    const q = pointAt(lips.lowerInside, 6);
    pen.beginPath();
    pen.ellipse(q[0], q[1] + px * 0.012, px * 0.055, px * 0.03, 0, 0, Math.PI * 2);
    fillWith(pen, '#b4605a');
  }
  pen.restore();
  traceCurve(pen, lips.upperInside);
  strokeWith(pen, fade('#4a2220', 0.55), px * 0.006);
}

function drawCorners(pen: Pen, figure: Figure, lips: Lips): void {
  const { pose, look, headPixels: px } = figure;
  const rest = Math.abs(pose.smile) < 0.3 ? restingSmile * (1 - Math.abs(pose.smile) / 0.3) : 0;
  const strength = 0.5 + 0.3 * Math.max(Math.abs(pose.smile), lips.press);
  for (const side of bothSides) {
    const from = pointAt(lips.upperInside, side === 1 ? -1 : 0);
    const y = lips.height + (pose.smile + rest) * 0.05 + (pose.smile < 0 ? -0.004 : 0) + pose.skew * side * 0.02;
    traceLine(pen, from, figure.faceToPicture(side * (lips.halfWidth + 0.012), y, 0.008));
    strokeWith(pen, fade(darken(look.skin.line, 0.2), Math.min(1, strength)), px * 0.0075);
  }
}
