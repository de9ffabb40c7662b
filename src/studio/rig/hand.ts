/** A hand: a palm and five tapered fingers with three joints, placed by where the fingers point and the back faces. */
import { fade, mixColours } from '../drawing/colour.ts';
import { addLine, addPolygon, fillWith, strokeWith, tracePolygon, type Pen } from '../drawing/pen.ts';
import { boxAround, capsuleOf, type Point } from '../geometry/hull.ts';
import { add, cross, dot, normalise, rotateY, scale, subtract, type Vector } from '../geometry/vector.ts';
import { toRadians } from '../geometry/easing.ts';
import type { Arm } from './arm-reach.ts';
import type { Figure } from './figure.ts';

type Axes = Readonly<{ along: Vector; back: Vector; thumbward: Vector }>;
type Finger = Readonly<{ joints: readonly Vector[]; radius: number; isThumb: boolean }>;

/** Offset towards the thumb and length in metres, index to little finger. */
const fingerPlan = [
  [0.0265, 0.07],
  [0.0095, 0.078],
  [-0.0085, 0.073],
  [-0.0255, 0.057],
] as const;

function axesOf(figure: Figure, arm: Arm): Axes {
  const yaw = toRadians(figure.seat.yaw);
  const along = normalise(rotateY(arm.hand.direction, yaw));
  const back = rotateY(arm.hand.back, yaw);
  const square = normalise(subtract(back, scale(along, dot(back, along))));
  return { along, back: square, thumbward: scale(normalise(cross(along, square)), -arm.side) };
}

/** Draws the hand over what is there. */
export function drawHand(pen: Pen, figure: Figure, arm: Arm): void {
  const axes = axesOf(figure, arm);
  const size = figure.look.handScale * 1.06;
  const at = (along: number, thumbward: number, back: number): Vector =>
    add(
      arm.wrist,
      add(scale(axes.along, along * size), add(scale(axes.thumbward, thumbward * size), scale(axes.back, back * size))),
    );
  const fingers = [...bendFingers(arm, axes, at, size), bendThumb(arm, at)];
  const depth = (finger: Finger): number => finger.joints.reduce((sum, joint) => sum + joint[2], 0);
  fingers.sort((a, b) => depth(a) - depth(b));
  const palm = palmOutline(figure, at, size);
  const isBackSeen = axes.back[2] * 0.9 + axes.back[1] * 0.4 > 0;
  pen.save();
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  if (isBackSeen) for (const finger of fingers) drawFinger(pen, figure, finger, size);
  drawPalm(pen, figure, palm);
  if (!isBackSeen) for (const finger of fingers) drawFinger(pen, figure, finger, size);
  if (isBackSeen) drawFingerRoots(pen, figure, at);
  pen.restore();
}

function bendFingers(
  arm: Arm,
  axes: Axes,
  at: (a: number, t: number, b: number) => Vector,
  size: number,
): readonly Finger[] {
  const { curl, spread, index, others } = arm.hand;
  return fingerPlan.map(([offset, length], i) => {
    const bend = curl * (1 + (i - 1) * 0.06) + (i === 0 ? index : others) + (arm.wiggle[i] ?? 0);
    const fan = (1.5 - i) * spread * 0.16;
    let angle = bend * 0.55;
    let joint = at(0.083 - Math.abs(i - 1.2) * 0.004, offset, 0);
    const joints = [joint];
    [0.48, 0.32, 0.24].forEach((share, k) => {
      const forward = add(scale(axes.along, Math.cos(angle)), scale(axes.back, -Math.sin(angle)));
      joint = add(joint, scale(normalise(add(forward, scale(axes.thumbward, fan))), share * length * size));
      joints.push(joint);
      angle += bend * (k === 0 ? 0.95 : 0.6);
    });
    return { joints, radius: i === 3 ? 0.0085 : 0.0098, isThumb: false };
  });
}

function bendThumb(arm: Arm, at: (a: number, t: number, b: number) => Vector): Finger {
  const out = arm.hand.thumb;
  const joints = [
    at(0.022, 0.03, -0.004),
    at(0.052 - 0.0075 * out, 0.03 + 0.026 * out, -0.008),
    at(0.08 - 0.012 * out, 0.034 + 0.034 * out, -0.014),
  ];
  return { joints, radius: 0.0112, isThumb: true };
}

function palmOutline(figure: Figure, at: (a: number, t: number, b: number) => Vector, size: number): readonly Point[] {
  const { project, scale: s } = figure.camera;
  const r = size * s;
  return capsuleOf([
    [project(at(0.006, 0, 0)), 0.0205 * s],
    [project(at(0.03, 0.026, 0)), 0.016 * s],
    [project(at(0.03, -0.024, 0)), 0.016 * s],
    [project(at(0.08, 0.024, 0)), 0.0112 * r],
    [project(at(0.077, -0.023, 0)), 0.0112 * r],
  ]);
}

function drawPalm(pen: Pen, figure: Figure, palm: readonly Point[]): void {
  const { skin } = figure.look;
  tracePolygon(pen, palm);
  strokeWith(pen, fade(skin.line, 0.5), Math.max(1, figure.camera.scale * 0.003));
  fillWith(pen, skin.base);
  const box = boxAround(palm);
  const gradient = pen.createLinearGradient(0, box.top, 0, box.bottom);
  gradient.addColorStop(0.4, fade(skin.shadow, 0));
  gradient.addColorStop(1, fade(skin.shadow, 0.34));
  pen.fillStyle = gradient;
  pen.fill();
}

/** Fingers taper and are shaded underneath; the gap between two fingers is a soft line, not a black one. */
function drawFinger(pen: Pen, figure: Figure, finger: Finger, size: number): void {
  const { skin } = figure.look;
  const { project, scale: s } = figure.camera;
  const points = finger.joints.map(project);
  const taper = [1.06, 1, 0.94, 0.8];
  const segments = points.slice(1).map((point, i) => {
    const from = points[i] ?? point;
    const radius = (k: number): number => finger.radius * (taper[k] ?? 0.8) * s * size;
    return capsuleOf([
      [from, radius(i)],
      [point, radius(i + 1)],
    ]);
  });
  pen.beginPath();
  for (const segment of segments) addPolygon(pen, segment);
  strokeWith(pen, mixColours(skin.line, skin.base, 0.35), Math.max(1, s * 0.0034));
  fillWith(pen, skin.base);
}

/** The folds where the fingers part. */
function drawFingerRoots(pen: Pen, figure: Figure, at: (a: number, t: number, b: number) => Vector): void {
  const { project, scale: s } = figure.camera;
  pen.beginPath();
  for (const offset of [0.018, 0.0005, -0.017]) {
    addLine(pen, project(at(0.095, offset, 0.001)), project(at(0.079, offset * 0.96, 0.002)));
  }
  strokeWith(pen, fade(figure.look.skin.line, 0.28), s * 0.0026);
}
