/** Hair as a mesh over angle and height: one curve for its edge and one for its thickness make a haircut. */
import type { Look } from '../cast/look.ts';
import { darken, fade, lighten } from '../drawing/colour.ts';
import { fillWith, strokeWith, traceCurve, type Pen } from '../drawing/pen.ts';
import { clamp, lerp, toRadians } from '../geometry/easing.ts';
import { pointAt, turnOf, type Point } from '../geometry/hull.ts';
import { add, lengthOf, scale, subtract, type Vector } from '../geometry/vector.ts';
import type { Figure } from './figure.ts';
import { headSectionAt } from './head-shape.ts';

/** Columns from edge to crown, one per angle. */
export type HairMesh = readonly (readonly Vector[])[];
export type ProjectedHair = readonly (readonly Point[])[];

const stepDegrees = 6;
const rows = 12;

/** Grows the hair on a head; costs a while, so once per person. */
export function growHair(look: Look): HairMesh {
  const columns: Vector[][] = [];
  for (let angle = -180; angle <= 180; angle += stepDegrees) {
    columns.push(Array.from({ length: rows + 1 }, (_, row) => hairPoint(look, angle, row)));
  }
  return columns;
}

function hairPoint(look: Look, angle: number, row: number): Vector {
  const height = lerp(look.hair.edge(angle), 1, Math.sin(((row / rows) * Math.PI) / 2));
  const section = headSectionAt(look, clamp(height, 0.4, 1));
  const a = toRadians(angle);
  const isCrown = row === rows;
  const skin: Vector = [
    isCrown ? 0 : Math.sin(a) * section.width,
    height,
    isCrown ? -0.06 : section.middle + Math.cos(a) * section.depth,
  ];
  const centre: Vector = [0, Math.min(height, 0.56), -0.05];
  const out = subtract(skin, centre);
  return add(centre, scale(out, 1 + look.hair.thickness(isCrown ? 0 : angle, height) / (lengthOf(out) || 1)));
}

/** The mesh in the picture, for this pose. */
export function projectHair(figure: Figure, mesh: HairMesh): ProjectedHair {
  return mesh.map((column) => column.map((point) => figure.headToPicture(point)));
}

type Facing = 'front' | 'back';

function addQuads(pen: Pen, hair: ProjectedHair, facing: Facing, take: (column: number, row: number) => boolean): void {
  pen.beginPath();
  for (let i = 0; i < hair.length - 1; i++) {
    const [left, right] = [hair[i], hair[i + 1]];
    if (left === undefined || right === undefined) continue;
    for (let j = 0; j < left.length - 1; j++) {
      if (!take(i, j)) continue;
      const [a, b, c, d] = [pointAt(left, j), pointAt(right, j), pointAt(right, j + 1), pointAt(left, j + 1)];
      const area = turnOf(a, b, c) + turnOf(a, c, d);
      if (area < 0 !== (facing === 'front')) continue;
      pen.moveTo(a[0], a[1]);
      pen.lineTo(b[0], b[1]);
      pen.lineTo(c[0], c[1]);
      pen.lineTo(d[0], d[1]);
      pen.closePath();
    }
  }
}

/** The lowest rows above the forehead: moved down a little, they are the shadow of the hair. */
export function traceHairShadow(pen: Pen, hair: ProjectedHair): void {
  addQuads(pen, hair, 'front', (i, j) => j < 3 && Math.abs(-180 + (i + 0.5) * stepDegrees) <= 52);
}

/** The inside of the hair that is seen past the head: before the head. */
export function drawHairBack(pen: Pen, figure: Figure, hair: ProjectedHair): void {
  addQuads(pen, hair, 'back', () => true);
  fillWith(pen, darken(figure.look.hair.color, 0.28));
}

/** The outside of the hair: after the head. */
export function drawHairFront(pen: Pen, figure: Figure, hair: ProjectedHair): void {
  const { hair: spec } = figure.look;
  pen.save();
  addQuads(pen, hair, 'front', () => true);
  fillWith(pen, spec.color);
  pen.clip();
  shineOn(pen, figure);
  drawStrands(pen, figure, hair);
  pen.restore();
}

function shineOn(pen: Pen, figure: Figure): void {
  const { color, shine } = figure.look.hair;
  const centre = figure.headToPicture([0, 0.7, 0]);
  const r = figure.headPixels * 0.5;
  const x = centre[0] + r * 0.55;
  const gradient = pen.createRadialGradient(x, centre[1] - r * 0.7, r * 0.05, x, centre[1] - r * 0.5, r * 1.25);
  gradient.addColorStop(0, fade(lighten(color, 0.55), shine));
  gradient.addColorStop(0.5, fade(color, 0));
  gradient.addColorStop(1, fade(darken(color, 0.6), 0.35));
  pen.fillStyle = gradient;
  pen.fillRect(centre[0] - r * 2, centre[1] - r * 2, r * 4, r * 5);
}

/** Only the lower half of the columns: strands that meet in the crown look like a pumpkin. */
function drawStrands(pen: Pen, figure: Figure, hair: ProjectedHair): void {
  const { color, streak, strandStep } = figure.look.hair;
  pen.lineCap = 'round';
  for (let i = 1; i < hair.length - 1; i += strandStep) {
    const [column, next] = [hair[i], hair[i + 1]];
    if (column === undefined || next === undefined) continue;
    if (pointAt(next, 3)[0] - pointAt(column, 3)[0] <= 0) continue;
    const from = (i * 5) % 3;
    const to = Math.min(rows - 2, from + 4 + ((i * 7) % 4));
    const light = streak === undefined ? fade(lighten(color, 0.4), 0.2) : fade(streak, 0.42);
    traceCurve(pen, column.slice(from, to));
    strokeWith(
      pen,
      i % 3 === 1 ? light : fade(darken(color, 0.5), 0.24),
      figure.headPixels * (0.006 + 0.005 * ((i * 3) % 4)),
    );
  }
}
