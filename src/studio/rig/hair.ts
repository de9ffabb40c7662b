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

/**
 * Traces the quads that face this way as one outline. Edges between two such quads would cancel out in the fill, so only
 * the others are drawn: some hundred points instead of some thousands.
 */
function addQuads(pen: Pen, hair: ProjectedHair, facing: Facing, take: (column: number, row: number) => boolean): void {
  const [columns, height] = [hair.length - 1, rows + 1];
  const isTaken = new Uint8Array((columns + 2) * (height + 1));
  const cell = (i: number, j: number): number => (i + 1) * (height + 1) + j + 1;
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j < rows; j++) if (take(i, j) && isFacing(hair, i, j, facing)) isTaken[cell(i, j)] = 1;
  }
  const onward = new Map<number, number[]>();
  const addEdge = (fromColumn: number, fromRow: number, toColumn: number, toRow: number): void => {
    const from = fromColumn * height + fromRow;
    const known = onward.get(from);
    const to = toColumn * height + toRow;
    if (known === undefined) onward.set(from, [to]);
    else known.push(to);
  };
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j < rows; j++) {
      if (isTaken[cell(i, j)] === 0) continue;
      if (isTaken[cell(i, j - 1)] === 0) addEdge(i, j, i + 1, j);
      if (isTaken[cell(i + 1, j)] === 0) addEdge(i + 1, j, i + 1, j + 1);
      if (isTaken[cell(i, j + 1)] === 0) addEdge(i + 1, j + 1, i, j + 1);
      if (isTaken[cell(i - 1, j)] === 0) addEdge(i, j + 1, i, j);
    }
  }
  traceLoops(pen, onward, (node) => pointAt(hair[Math.floor(node / height)] ?? [], node % height));
}

function isFacing(hair: ProjectedHair, i: number, j: number, facing: Facing): boolean {
  const [left, right] = [hair[i], hair[i + 1]];
  if (left === undefined || right === undefined) return false;
  const [a, b, c, d] = [pointAt(left, j), pointAt(right, j), pointAt(right, j + 1), pointAt(left, j + 1)];
  return turnOf(a, b, c) + turnOf(a, c, d) < 0 === (facing === 'front');
}

/** Follows edges from point to point until each is used; every point has as many edges in as out. */
function traceLoops(pen: Pen, onward: Map<number, number[]>, placeOf: (node: number) => Point): void {
  pen.beginPath();
  for (const [start, ways] of onward) {
    while (ways.length > 0) {
      const first = placeOf(start);
      pen.moveTo(first[0], first[1]);
      for (let node = ways.pop(); node !== undefined && node !== start; node = onward.get(node)?.pop()) {
        const point = placeOf(node);
        pen.lineTo(point[0], point[1]);
      }
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
