/** The head: outline, light and shade, ears, and the order in which the parts of the face lie on it. */
import { fade, mixColours } from '../drawing/colour.ts';
import { addPolygon, fillSpot, fillWith, strokeWith, traceCurve, traceLoop, type Pen } from '../drawing/pen.ts';
import { clamp } from '../geometry/easing.ts';
import { boxAround, hullOf, pointAt, type Point } from '../geometry/hull.ts';
import { drawEye } from './eye.ts';
import { drawBrow } from './brow.ts';
import { bothSides, type Figure, type Side } from './figure.ts';
import { traceHairShadow, type ProjectedHair } from './hair.ts';
import { headRings, headSectionAt, widthFactor } from './head-shape.ts';
import { drawMouth } from './mouth.ts';
import { drawNose } from './nose.ts';
import { drawFullBeard, drawMoustache, drawStubble } from './beard.ts';
import { drawAgeLines } from './face-details.ts';
import { drawGlasses } from './glasses.ts';

const outlines = new WeakMap<Figure, readonly Point[]>();

/** The silhouette of the bare head in the picture. */
export function headOutlineOf(figure: Figure): readonly Point[] {
  const known = outlines.get(figure);
  if (known !== undefined) return known;
  const outline = shapeProfile(figure, hullOfHead(figure));
  outlines.set(figure, outline);
  return outline;
}

function hullOfHead(figure: Figure): readonly Point[] {
  const points: Point[] = [];
  for (const [height, width, front, back] of headRings) {
    for (let i = 0; i < 40; i++) {
      const a = (i / 40) * Math.PI * 2;
      const x = Math.sin(a) * width * widthFactor(figure.look, height);
      points.push(figure.headToPicture([x, height, (front + back) / 2 + (Math.cos(a) * (front - back)) / 2]));
    }
  }
  return hullOf(points);
}

/** Inward at the eyes, under the nose and under the lips; outward at brow and chin. Head units, by height. */
const profile = [
  [0.47, 0.06, 0.02],
  [0.24, 0.035, 0.01],
  [0.105, 0.03, 0.013],
  [0.56, 0.04, -0.006],
  [0.04, 0.04, -0.006],
] as const;

/** A head turned sideways shows the line of its face: a hull alone would be as smooth as an egg. */
function shapeProfile(figure: Figure, hull: readonly Point[]): readonly Point[] {
  const turned = clamp((Math.abs(figure.headTurn) - 0.3) / 0.5, 0, 1);
  if (turned === 0) return hull;
  const [chin, crown] = [figure.headToPicture([0, 0, 0]), figure.headToPicture([0, 1, 0])];
  const [ux, uy] = [crown[0] - chin[0], crown[1] - chin[1]];
  const length = ux * ux + uy * uy;
  const far = Math.sign(figure.headTurn);
  const place = (x: number, y: number): Point => {
    const [dx, dy] = [x - chin[0], y - chin[1]];
    const height = (dx * ux + dy * uy) / length;
    const isFar = (dx * -uy + dy * ux) * far > 0.15 * length;
    if (!isFar || height < -0.05 || height > 0.7) return [x, y];
    const dent = profile.reduce(
      (sum, [at, width, depth]) => sum + depth * Math.exp(-(((height - at) / width) ** 2)),
      0,
    );
    return [x + uy * far * dent * turned, y - ux * far * dent * turned];
  };
  return hull.flatMap(([x, y], i) => {
    const [nextX, nextY] = pointAt(hull, (i + 1) % hull.length);
    const pieces = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / (figure.headPixels * 0.03)));
    return Array.from({ length: pieces }, (_, k) =>
      place(x + ((nextX - x) * k) / pieces, y + ((nextY - y) * k) / pieces),
    );
  });
}

/** Draws the head with its face; hair lies behind and over it. */
export function drawHead(pen: Pen, figure: Figure, hair: ProjectedHair): void {
  const outline = headOutlineOf(figure);
  const isEarInFront = (side: Side): boolean => -side * Math.sin(figure.headTurn) > 0.12;
  for (const side of bothSides) if (!isEarInFront(side)) drawEar(pen, figure, side);
  pen.save();
  pen.beginPath();
  addPolygon(pen, outline);
  fillWith(pen, figure.look.skin.base);
  strokeWith(pen, fade(figure.look.skin.line, 0.38), Math.max(1, figure.headPixels * 0.0075));
  shadeHead(pen, figure, outline);
  pen.clip();
  shadeFace(pen, figure, hair);
  pen.restore();
  for (const side of bothSides) if (isEarInFront(side)) drawEar(pen, figure, side);
  const { beard } = figure.look;
  if (beard?.kind === 'full' || beard?.kind === 'goatee') drawFullBeard(pen, figure, beard);
  if (Math.cos(figure.headTurn) > -0.15) drawFace(pen, figure);
}

function drawFace(pen: Pen, figure: Figure): void {
  drawMouth(pen, figure);
  const { beard, glasses } = figure.look;
  if (beard?.kind === 'moustache') drawMoustache(pen, figure, beard);
  const farFirst: readonly Side[] = figure.headTurn > 0 ? [1, -1] : [-1, 1];
  for (const side of farFirst) drawEye(pen, figure, side);
  drawNose(pen, figure);
  for (const side of farFirst) drawBrow(pen, figure, side);
  for (const side of farFirst) drawAgeLines(pen, figure, side);
  if (glasses !== undefined) drawGlasses(pen, figure, glasses);
}

/** Light and shade over the current path, the outline. */
function shadeHead(pen: Pen, figure: Figure, outline: readonly Point[]): void {
  const { shadow } = figure.look.skin;
  const box = boxAround(outline);
  const height = box.bottom - box.top;
  const across = pen.createLinearGradient(box.left, 0, box.right, 0);
  across.addColorStop(0, fade(shadow, 0.38));
  across.addColorStop(0.42, fade(shadow, 0));
  across.addColorStop(0.75, fade(shadow, 0));
  across.addColorStop(1, fade('#fff3dc', 0.2));
  pen.fillStyle = across;
  pen.fill();
  const down = pen.createLinearGradient(0, box.top + height * 0.8, 0, box.bottom);
  down.addColorStop(0, fade(shadow, 0));
  down.addColorStop(1, fade(shadow, 0.25));
  pen.fillStyle = down;
  pen.fill();
}

function shadeFace(pen: Pen, figure: Figure, hair: ProjectedHair): void {
  const { look, pose, headPixels: px, headTurn } = figure;
  if (Math.cos(headTurn) <= -0.3) return;
  if (look.hair.opacity === undefined) {
    pen.save();
    pen.translate(-px * 0.012, px * 0.028);
    traceHairShadow(pen, hair);
    fillWith(pen, fade(look.skin.shadow, 0.34));
    pen.restore();
  }
  for (const side of bothSides) {
    const { shadow, blush } = look.skin;
    if (side * headTurn <= 0.38) {
      const squeeze: Point = [Math.max(0.25, Math.cos(headTurn + side * 0.38)), 0.55];
      fillSpot(pen, figure.faceToPicture(side * 0.15, 0.495), px * 0.1, squeeze, [fade(shadow, 0.28), fade(shadow, 0)]);
    }
    const lift = Math.max(0, pose.smile) * 0.02;
    const cheek = figure.faceToPicture(side * 0.19, 0.315 + lift);
    const squeeze: Point = [Math.max(0.2, Math.cos(headTurn + side * 0.5)), 0.75];
    fillSpot(pen, cheek, px * 0.115, squeeze, [fade(blush, 0.3 + 0.3 * pose.blush), fade(blush, 0)]);
  }
  if (look.beard?.kind === 'stubble') drawStubble(pen, figure, look.beard);
}

function drawEar(pen: Pen, figure: Figure, side: Side): void {
  const { look, headPixels: px } = figure;
  if (-side * Math.sin(figure.headTurn) < -0.25) return;
  const width = headSectionAt(look, 0.45).width;
  if (!look.hair.showsEars) {
    if (look.earring !== undefined) drawEarring(pen, figure, side, look.earring);
    return;
  }
  const rim = Array.from({ length: 18 }, (_, i) => {
    const a = (i / 18) * Math.PI * 2;
    const out = 0.042 * Math.max(0, 0.5 + 0.5 * Math.sin(a)) ** 0.8 * (0.75 + 0.25 * Math.cos(a));
    return figure.headToPicture([
      side * (width - 0.004 + out),
      0.445 + Math.cos(a) * 0.105,
      -0.055 - Math.sin(a) * 0.06 - Math.cos(a) * 0.018,
    ]);
  });
  traceLoop(pen, rim);
  fillWith(pen, mixColours(look.skin.base, look.skin.shade, 0.35));
  strokeWith(pen, fade(look.skin.line, 0.45), Math.max(0.8, px * 0.007));
  const inside = [
    [0.5, -0.03],
    [0.53, -0.075],
    [0.47, -0.105],
    [0.42, -0.085],
    [0.4, -0.05],
  ] as const;
  traceCurve(
    pen,
    inside.map(([y, z]) => figure.headToPicture([side * (width + 0.022), y, z])),
  );
  strokeWith(pen, fade(look.skin.line, 0.35), Math.max(0.8, px * 0.007));
}

function drawEarring(pen: Pen, figure: Figure, side: Side, colour: string): void {
  const q = figure.headToPicture([side * (headSectionAt(figure.look, 0.34).width + 0.004), 0.335, -0.06]);
  pen.beginPath();
  pen.arc(q[0], q[1], figure.headPixels * 0.02, 0, Math.PI * 2);
  fillWith(pen, colour);
}
