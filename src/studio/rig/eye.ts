/** An eye: lids that open, close and squint over an eyeball that looks around. */
import { darken, fade } from '../drawing/colour.ts';
import { fillWith, strokeWith, traceBand, traceCurve, traceLoop, type Pen } from '../drawing/pen.ts';
import { clamp, lerp, toRadians } from '../geometry/easing.ts';
import type { Point } from '../geometry/hull.ts';
import type { Figure, Side } from './figure.ts';

type FacePoint = readonly [x: number, height: number];

type Lids = Readonly<{
  upper: readonly FacePoint[];
  lower: readonly FacePoint[];
  crease: readonly FacePoint[];
  centre: FacePoint;
  /** 0 closed, 1 at rest. */
  opening: number;
}>;

const eyeHeight = 0.47;

function shapeLids(figure: Figure, side: Side): Lids {
  const { pose, look } = figure;
  const h = look.eyes.height;
  const opening = clamp(pose.lid, 0, 1.5) * (1 - pose.blink);
  const upper: FacePoint[] = [];
  const lower: FacePoint[] = [];
  const crease: FacePoint[] = [];
  for (let i = 0; i < 11; i++) {
    const u = -1 + (2 * i) / 10;
    const outward = side * u;
    const [high, low] = [(1 - u * u) ** 0.62, (1 - u * u) ** 0.8];
    const base = eyeHeight + (0.006 + look.eyes.tilt) * outward;
    const lowY = base - h * 0.46 * low * (1 - 0.55 * pose.squint) + h * 0.12 * pose.squint * low;
    const open = base + h * 0.95 * high * (1 - (0.12 + 0.14 * look.eyes.hood) * Math.max(-0.6, outward));
    const closed = base - h * 0.34 * low;
    const wide = opening > 1 ? (opening - 1) * h * 0.9 * high : 0;
    const upY = lerp(closed, open, Math.min(opening, 1)) + wide - pose.squint * h * 0.18 * high;
    const x = side * look.eyes.offset + u * look.eyes.width;
    upper.push([x, Math.max(upY, lowY - 0.002)]);
    lower.push([x, lowY]);
    crease.push([
      x,
      lerp(closed + 0.03, open + 0.022 * (1 - 0.7 * look.eyes.hood), Math.min(1, opening * 0.8 + 0.2)) +
        0.004 * (1 - Math.abs(u)),
    ]);
  }
  return { upper, lower, crease, centre: [side * look.eyes.offset, eyeHeight], opening };
}

/** Draws one eye; nothing when it is turned away. */
export function drawEye(pen: Pen, figure: Figure, side: Side): void {
  if (Math.cos(figure.headTurn + side * 0.4) < 0.04) return;
  const { look, headPixels: px } = figure;
  const lids = shapeLids(figure, side);
  const place = (points: readonly FacePoint[], up = 0): readonly Point[] =>
    points.map(([x, y]) => figure.faceToPicture(x, y + up, 0.002));
  pen.save();
  traceBand(pen, place(lids.upper), place(lids.lower));
  fillWith(pen, '#f8f3ec');
  pen.save();
  pen.clip();
  drawIris(pen, figure, lids);
  traceBand(pen, place(lids.upper), place(lids.upper, -0.016));
  fillWith(pen, 'rgba(70,45,40,0.22)');
  pen.restore();
  pen.lineCap = 'round';
  if (lids.opening > 0.25) {
    traceCurve(pen, place(lids.crease));
    strokeWith(pen, fade(look.skin.line, 0.36), px * 0.0065);
  }
  drawLowerLid(pen, figure, place(lids.lower), place(lids.lower, -0.026));
  drawLashes(pen, figure, lids, side);
  pen.restore();
}

function drawIris(pen: Pen, figure: Figure, lids: Lids): void {
  const { pose, look, headPixels: px } = figure;
  const reach = 0.079;
  const x = lids.centre[0] + clamp(Math.sin(toRadians(pose.eyeYaw)) * reach, -0.048, 0.048);
  const y = lids.centre[1] + 0.004 + clamp(Math.sin(toRadians(pose.eyePitch)) * reach * 0.75, -0.034, 0.026);
  const ring = (radius: number): readonly Point[] =>
    Array.from({ length: 18 }, (_, i) => {
      const a = (i / 18) * Math.PI * 2;
      return figure.faceToPicture(x + Math.cos(a) * radius, y + Math.sin(a) * radius, 0.004);
    });
  traceLoop(pen, ring(0.043));
  fillWith(pen, look.eyes.color);
  strokeWith(pen, darken(look.eyes.color, 0.55), px * 0.006);
  traceLoop(pen, ring(0.0215));
  fillWith(pen, '#1d1512');
  if (lids.opening <= 0.35) return;
  const q = figure.faceToPicture(x + 0.012, y + 0.014, 0.006);
  pen.beginPath();
  pen.arc(q[0], q[1], px * 0.0105, 0, Math.PI * 2);
  fillWith(pen, 'rgba(255,255,255,0.95)');
}

function drawLowerLid(pen: Pen, figure: Figure, lid: readonly Point[], bag: readonly Point[]): void {
  const { pose, look, headPixels: px } = figure;
  traceCurve(pen, lid.slice(2, -1));
  strokeWith(pen, fade(look.skin.line, 0.3 + 0.25 * pose.squint), px * 0.0055);
  const strength = Math.max(0.18 * look.eyes.bags, 0.28 * pose.squint);
  if (strength < 0.03) return;
  traceCurve(pen, bag.slice(1, -2));
  strokeWith(pen, fade(look.skin.line, strength), px * 0.0055);
}

function drawLashes(pen: Pen, figure: Figure, lids: Lids, side: Side): void {
  const { eyes } = figure.look;
  const thickness = eyes.lashThickness * (lids.opening < 0.2 ? 0.8 : 1);
  const last = lids.upper.length - 1;
  const rim = lids.upper.map(([x, y]) => figure.faceToPicture(x, y, 0.002));
  const tips = lids.upper.map(([x, y], i) => {
    const outward = side * (-1 + (2 * i) / last);
    const flick = outward > 0.6 ? eyes.flick * (outward - 0.6) * 0.04 : 0;
    const up = thickness * (0.45 + 0.55 * Math.sqrt(Math.max(0, 1 - outward * outward)));
    return figure.faceToPicture(x + (outward > 0.9 ? side * 0.006 : 0), y + up + flick, 0.003);
  });
  traceBand(pen, rim, tips);
  fillWith(pen, eyes.lash);
}
