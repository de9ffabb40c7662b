/** Hair as a mesh over angle and height: one curve for its edge and one for its thickness make a haircut. */
import type { Look } from '../cast/look.ts';
import { darken, fade, lighten } from '../drawing/colour.ts';
import { fillWith, strokeWith, type Pen } from '../drawing/pen.ts';
import { clamp, lerp, toDegrees, toRadians } from '../geometry/easing.ts';
import { add, lengthOf, scale, subtract, type Vector } from '../geometry/vector.ts';
import type { Figure } from './figure.ts';
import { drawTexture } from './hair-texture.ts';
import { headSectionAt } from './head-shape.ts';

/** Columns from edge to crown, one per angle: three numbers a point. */
export type HairMesh = Float64Array;

/** The mesh in the picture; `front` says of each quad whether its outside is seen. */
export type ProjectedHair = Readonly<{ x: Float64Array; y: Float64Array; front: Uint8Array }>;

const stepDegrees = 5;
export const hairRows = 12;
export const hairColumns = 360 / stepDegrees;
const perColumn = hairRows + 1;

/** The place of a corner in a projected mesh. */
export function cornerOf(column: number, row: number): number {
  return column * perColumn + row;
}

/** The column of the mesh at an angle round the head, degrees. */
export function columnAt(angle: number): number {
  return clamp(Math.round((angle + 180) / stepDegrees), 0, hairColumns);
}

/** Grows the hair on a head; costs a while, so once per person. */
export function growHair(look: Look): HairMesh {
  const mesh = new Float64Array((hairColumns + 1) * perColumn * 3);
  for (let column = 0; column <= hairColumns; column++) {
    for (let row = 0; row <= hairRows; row++) {
      mesh.set(hairPoint(look, -180 + column * stepDegrees, row), cornerOf(column, row) * 3);
    }
  }
  return mesh;
}

function hairPoint(look: Look, angle: number, row: number): Vector {
  const { hair } = look;
  const top = hair.top?.(angle) ?? 1;
  const low = Math.min(hair.edge(angle), top);
  const height = lerp(low, top, Math.sin(((row / hairRows) * Math.PI) / 2));
  const section = headSectionAt(look, clamp(height, 0.4, 1));
  const a = toRadians(angle);
  const isCrown = row === hairRows && hair.top === undefined;
  const skin: Vector = [
    isCrown ? 0 : Math.sin(a) * section.width,
    height,
    isCrown ? -0.06 : section.middle + Math.cos(a) * section.depth,
  ];
  const centre: Vector = [0, Math.min(height, 0.56), -0.05];
  const out = subtract(skin, centre);
  // On the skull a hairline lies on the skin; hair that hangs is free of it.
  const settled = low > 0.42 ? 0.3 + 0.7 * Math.min(1, row / 2.5) : 1;
  const thickness = hair.thickness(isCrown ? 0 : angle, height) * settled;
  return add(centre, scale(out, 1 + thickness / (lengthOf(out) || 1)));
}

/** The mesh in the picture, for this pose. Above the jaw a head is stiff, so four points say where all others go. */
export function projectHair(figure: Figure, mesh: HairMesh): ProjectedHair {
  const origin = figure.headToPicture([0, 0.5, 0]);
  const [ax, ay, az] = (
    [
      [1, 0.5, 0],
      [0, 1.5, 0],
      [0, 0.5, 1],
    ] as const
  ).map((p) => figure.headToPicture(p)) as [Vector, Vector, Vector];
  const count = mesh.length / 3;
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  for (let i = 0; i < count; i++) {
    const [mx, my, mz] = [mesh[i * 3] ?? 0, (mesh[i * 3 + 1] ?? 0) - 0.5, mesh[i * 3 + 2] ?? 0];
    x[i] = origin[0] + mx * (ax[0] - origin[0]) + my * (ay[0] - origin[0]) + mz * (az[0] - origin[0]);
    y[i] = origin[1] + mx * (ax[1] - origin[1]) + my * (ay[1] - origin[1]) + mz * (az[1] - origin[1]);
  }
  return { x, y, front: facingOf(x, y, mesh, toDegrees(figure.headTurn)) };
}

/** Above this height hair is on top of the head and never hidden by the face. */
const topOfFace = 0.8;

function facingOf(x: Float64Array, y: Float64Array, mesh: HairMesh, turn: number): Uint8Array {
  const front = new Uint8Array(x.length);
  const areaOf = (o: number, a: number, b: number): number => {
    const [ox, oy] = [x[o] ?? 0, y[o] ?? 0];
    return ((x[a] ?? 0) - ox) * ((y[b] ?? 0) - oy) - ((y[a] ?? 0) - oy) * ((x[b] ?? 0) - ox);
  };
  for (let column = 0; column < hairColumns; column++) {
    // Past the far edge of the face hair is behind it, whichever way it faces.
    const isFar = Math.cos(toRadians(turn - 180 + (column + 0.5) * stepDegrees)) < -0.02;
    for (let row = 0; row < hairRows; row++) {
      const [a, d] = [cornerOf(column, row), cornerOf(column, row + 1)];
      const [b, c] = [a + perColumn, d + perColumn];
      const isHidden = isFar && (mesh[a * 3 + 1] ?? 0) < topOfFace;
      front[a] = !isHidden && areaOf(a, b, c) + areaOf(a, c, d) < -0.1 ? 1 : 0;
    }
  }
  return front;
}

/**
 * Traces the quads that face this way as one outline. Edges between two such quads would cancel out in the fill, so only
 * the others are drawn: some hundred points instead of some thousands. Rows count up to `upTo`.
 */
function traceFacing(
  pen: Pen,
  hair: ProjectedHair,
  facing: 0 | 1,
  columns: readonly [number, number],
  upTo: number,
): void {
  const onward = new Map<number, number[]>();
  const isTaken = (column: number, row: number): boolean =>
    column >= columns[0] &&
    column < columns[1] &&
    row >= 0 &&
    row < upTo &&
    hair.front[cornerOf(column, row)] === facing;
  const addEdge = (from: number, to: number): void => {
    const known = onward.get(from);
    if (known === undefined) onward.set(from, [to]);
    else known.push(to);
  };
  for (let column = columns[0]; column < columns[1]; column++) {
    for (let row = 0; row < upTo; row++) {
      if (!isTaken(column, row)) continue;
      const [a, d] = [cornerOf(column, row), cornerOf(column, row + 1)];
      const [b, c] = [a + perColumn, d + perColumn];
      if (!isTaken(column, row - 1)) addEdge(a, b);
      if (!isTaken(column + 1, row)) addEdge(b, c);
      if (!isTaken(column, row + 1)) addEdge(c, d);
      if (!isTaken(column - 1, row)) addEdge(d, a);
    }
  }
  traceLoops(pen, hair, onward);
}

/** Follows edges from corner to corner until each is used; every corner has as many edges in as out. */
function traceLoops(pen: Pen, hair: ProjectedHair, onward: Map<number, number[]>): void {
  pen.beginPath();
  for (const [start, ways] of onward) {
    while (ways.length > 0) {
      const loop = [start];
      for (let corner = ways.pop(); corner !== undefined && corner !== start; corner = onward.get(corner)?.pop()) {
        loop.push(corner);
      }
      addRounded(pen, hair, loop);
    }
  }
}

/** A closed curve that bends at the corners instead of breaking: through the middle of every edge. */
function addRounded(pen: Pen, { x, y }: ProjectedHair, loop: readonly number[]): void {
  let from = loop.at(-1) ?? 0;
  loop.forEach((corner, i) => {
    const [cx, cy] = [x[corner] ?? 0, y[corner] ?? 0];
    if (i === 0) pen.moveTo(((x[from] ?? 0) + cx) / 2, ((y[from] ?? 0) + cy) / 2);
    const next = loop[(i + 1) % loop.length] ?? corner;
    pen.quadraticCurveTo(cx, cy, (cx + (x[next] ?? 0)) / 2, (cy + (y[next] ?? 0)) / 2);
    from = corner;
  });
  pen.closePath();
}

const allColumns = [0, hairColumns] as const;

/** The lowest rows above the forehead: moved down a little, they are the shadow of the hair. */
export function traceHairShadow(pen: Pen, hair: ProjectedHair): void {
  traceFacing(pen, hair, 1, [columnAt(-52), columnAt(52)], 3);
}

/** The inside of the hair that is seen past the head: before the head. */
export function drawHairBack(pen: Pen, figure: Figure, hair: ProjectedHair): void {
  traceFacing(pen, hair, 0, allColumns, hairRows);
  fillWith(pen, fade(darken(figure.look.hair.color, 0.28), figure.look.hair.opacity ?? 1));
}

/** The outside of the hair: after the head. */
export function drawHairFront(pen: Pen, figure: Figure, hair: ProjectedHair): void {
  const { color, texture, opacity = 1 } = figure.look.hair;
  pen.save();
  traceFacing(pen, hair, 1, allColumns, hairRows);
  fillWith(pen, fade(color, opacity));
  if (opacity === 1) {
    // Rounds off the corners of the mesh.
    pen.lineJoin = 'round';
    strokeWith(pen, color, figure.headPixels * 0.014);
  }
  shineOn(pen, figure);
  if (texture === 'curls' || texture === 'coils') pen.clip();
  drawTexture(pen, figure, hair);
  pen.restore();
}

/** Light and shade over the current path. */
function shineOn(pen: Pen, figure: Figure): void {
  const { color, shine, opacity = 1 } = figure.look.hair;
  const centre = figure.headToPicture([0, 0.7, 0]);
  const r = figure.headPixels * 0.5;
  const x = centre[0] + r * 0.55;
  const gradient = pen.createRadialGradient(x, centre[1] - r * 0.7, r * 0.05, x, centre[1] - r * 0.5, r * 1.25);
  gradient.addColorStop(0, fade(lighten(color, 0.55), shine * opacity));
  gradient.addColorStop(0.5, fade(color, 0));
  gradient.addColorStop(1, fade(darken(color, 0.6), 0.35 * opacity));
  pen.fillStyle = gradient;
  pen.fill();
}
