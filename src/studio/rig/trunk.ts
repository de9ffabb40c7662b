/** Chest, shoulders and neck. */
import { darken, fade } from '../drawing/colour.ts';
import { fillWith, strokeWith, traceLoop, tracePolygon, type Pen } from '../drawing/pen.ts';
import { clamp, lerp } from '../geometry/easing.ts';
import { boxAround, hullOf, type Point } from '../geometry/hull.ts';
import type { Vector } from '../geometry/vector.ts';
import type { Figure } from './figure.ts';
import { drawScarfNeck } from './garment/scarf.ts';
import { headOutlineOf } from './head.ts';

type Ring = readonly [height: number, halfWidth: number, halfDepth: number, middle: number];

const rings = new WeakMap<Figure, readonly Ring[]>();

function trunkRingsOf(figure: Figure): readonly Ring[] {
  const known = rings.get(figure);
  if (known !== undefined) return known;
  const shaped = shapeTrunk(figure);
  rings.set(figure, shaped);
  return shaped;
}

function shapeTrunk(figure: Figure): readonly Ring[] {
  const { pose } = figure;
  const { width: f, shoulder, belly, bust } = figure.look.build;
  const chest = 1 + pose.breath * 0.018;
  const up = (pose.shoulderLeft + pose.shoulderRight) / 2;
  return [
    [0.4, 0.195 * f + 0.02 * belly, 0.15 * f + 0.03 * belly, 0.02 + 0.02 * belly],
    [0.5, 0.182 * f + 0.032 * belly, 0.14 * f + 0.05 * belly, 0.02 + 0.03 * belly],
    [0.6, 0.163 * f + 0.038 * belly, 0.126 * f + 0.055 * belly, 0.022 + 0.034 * belly],
    [0.7, 0.158 * f + 0.03 * belly, 0.122 * f * chest + 0.045 * belly, 0.022 + 0.028 * belly],
    [
      0.8,
      0.168 * f + 0.014 * belly,
      0.124 * f * chest + 0.022 * belly + 0.006 * bust,
      0.02 + 0.012 * belly + 0.006 * bust,
    ],
    [0.89, 0.18 * f, 0.12 * f * chest + 0.014 * bust, 0.012 + 0.012 * bust],
    [0.96, 0.186 * f, 0.104 * f * chest, 0.004],
    [0.995 + up * 0.02, shoulder + 0.004, 0.084, -0.004],
    [1.019 + up * 0.03, shoulder - 0.024, 0.072, -0.006],
    [1.038 + up * 0.028, 0.118, 0.064, -0.006],
    [1.053 + up * 0.02, 0.09, 0.059, -0.005],
    [1.068 + up * 0.012, 0.069, 0.056, -0.004],
  ];
}

/** A point of the clothes' surface: `x` to the person's left, `out` off the cloth, on the chest or the back. To the picture. */
export function clothPoint(
  figure: Figure,
  x: number,
  height: number,
  out = 0,
  face: 'chest' | 'back' = 'chest',
): Vector {
  const stack = trunkRingsOf(figure);
  let i = 1;
  while (i < stack.length - 1 && (stack[i]?.[0] ?? 0) < height) i++;
  const [a, b] = [stack[i - 1], stack[i]];
  if (a === undefined || b === undefined) throw new Error('The trunk has fewer than two rings.');
  const t = clamp((height - a[0]) / (b[0] - a[0]), 0, 1);
  const [width, depth, middle] = [lerp(a[1], b[1], t), lerp(a[2], b[2], t), lerp(a[3], b[3], t)];
  const bulge = depth * Math.sqrt(Math.max(0, 1 - (x / width) ** 2)) + out;
  const z = face === 'chest' ? middle + bulge : middle - bulge;
  return figure.bodyToPicture([x, height, z]);
}

const outlines = new WeakMap<Figure, readonly Point[]>();

function trunkOutlineOf(figure: Figure): readonly Point[] {
  const known = outlines.get(figure);
  if (known !== undefined) return known;
  const outline = traceOutline(figure);
  outlines.set(figure, outline);
  return outline;
}

function traceOutline(figure: Figure): readonly Point[] {
  const left: Point[] = [];
  const right: Point[] = [];
  for (const [height, width, depth, middle] of trunkRingsOf(figure)) {
    const ring = Array.from({ length: 24 }, (_, i) => {
      const a = (i / 24) * Math.PI * 2;
      return figure.bodyToPicture([Math.sin(a) * width, height, middle + Math.cos(a) * depth]);
    });
    left.push(ring.reduce((a, b) => (b[0] < a[0] ? b : a)));
    right.push(ring.reduce((a, b) => (b[0] > a[0] ? b : a)));
  }
  return [...left, ...right.reverse()];
}

/** The light that falls across the body from the right of the picture; sleeves use the same, so that they belong to it. */
export function lightAcross(pen: Pen, figure: Figure, colour: string): CanvasGradient {
  const box = boxAround(trunkOutlineOf(figure));
  const across = pen.createLinearGradient(box.left, 0, box.right, 0);
  const none = fade(darken(colour, 0.5), 0);
  across.addColorStop(0, fade(darken(colour, 0.55), 0.42));
  across.addColorStop(0.5, none);
  across.addColorStop(0.8, none);
  across.addColorStop(1, fade('#fff1d8', 0.1));
  return across;
}

/** Draws the trunk; `decorate` adds the garment inside its outline. */
export function drawTrunk(pen: Pen, figure: Figure, decorate: () => void): void {
  const { main } = figure.look.clothes;
  const outline = trunkOutlineOf(figure);
  pen.save();
  traceLoop(pen, outline, 1 / 6);
  fillWith(pen, main);
  shadeTrunk(pen, figure, outline);
  pen.clip();
  decorate();
  pen.restore();
  traceLoop(pen, outline, 1 / 6);
  strokeWith(pen, fade(darken(main, 0.5), 0.55), Math.max(1, figure.camera.scale * 0.0022));
}

/** Light and shade over the current path, the outline. */
function shadeTrunk(pen: Pen, figure: Figure, outline: readonly Point[]): void {
  const { main } = figure.look.clothes;
  const box = boxAround(outline);
  const none = fade(darken(main, 0.5), 0);
  pen.fillStyle = lightAcross(pen, figure, main);
  pen.fill();
  const down = pen.createLinearGradient(0, box.top, 0, box.bottom);
  down.addColorStop(0.45, none);
  down.addColorStop(1, fade(darken(main, 0.55), 0.3));
  pen.fillStyle = down;
  pen.fill();
}

function neckOutlineOf(figure: Figure): readonly Point[] {
  const { neck: width, doubleChin } = figure.look;
  const points: Point[] = [];
  if (doubleChin > 0) {
    for (const x of [-0.14, -0.07, 0, 0.07, 0.14]) {
      points.push(figure.headToPicture([x, 0.02 - 0.075 * doubleChin + Math.abs(x) * 0.15, 0.3 - Math.abs(x) * 0.7]));
    }
  }
  for (let i = 0; i < 20; i++) {
    const a = (i / 20) * Math.PI * 2;
    points.push(figure.bodyToPicture([Math.sin(a) * 0.052 * width, 1.045, 0.012 + Math.cos(a) * 0.056]));
    points.push(figure.headToPicture([Math.sin(a) * 0.195 * width, 0.1, -0.1 + Math.cos(a) * 0.2]));
  }
  return hullOf(points);
}

/** The neck with the shadow of the jaw, and the throat that moves when someone swallows; or the scarf round it. */
export function drawNeck(pen: Pen, figure: Figure): void {
  if (figure.look.hair.isScarf === true) {
    drawScarfNeck(pen, figure, headOutlineOf(figure));
    return;
  }
  const { skin } = figure.look;
  const px = figure.headPixels;
  const outline = neckOutlineOf(figure);
  pen.save();
  tracePolygon(pen, outline);
  fillWith(pen, skin.shade);
  pen.clip();
  const shadow = headOutlineOf(figure).map((q): Point => [q[0] - px * 0.03, q[1] + px * 0.085]);
  tracePolygon(pen, shadow);
  fillWith(pen, fade(skin.shadow, 0.42));
  if (figure.pose.swallow > 0) {
    const q = figure.bodyToPicture([0, 1.1 + 0.012 * figure.pose.swallow, 0.06]);
    pen.beginPath();
    pen.ellipse(q[0], q[1], px * 0.02, px * 0.03, 0, 0, Math.PI * 2);
    fillWith(pen, fade(skin.shadow, 0.5));
  }
  pen.restore();
}
