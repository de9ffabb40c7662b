/** The far wall of a room as one flat picture in metres: x from the middle, y from the floor. Shifts with the camera. */
import { fillWith, strokeWith, tracePolygon, type Pen } from '../../drawing/pen.ts';
import type { Camera } from '../camera.ts';

export type Wall = Readonly<{
  /** Metres to pixels. */
  x: (metres: number) => number;
  y: (metres: number) => number;
  /** Pixels in a metre of wall. */
  unit: number;
  width: number;
  height: number;
}>;

/** Left, top, width and height in metres; the top is a height above the floor. */
export type WallBox = readonly [left: number, top: number, width: number, height: number];
export type WallPoint = readonly [x: number, y: number];

/** The wall stands behind the people: it is smaller, and moves less than they do. */
const distance = 0.74;

/** The wall as this camera sees it. */
export function setUpWall(camera: Camera): Wall {
  const { shot, width, height } = camera;
  const unit = camera.scale * distance;
  const left = width / 2 - (shot.x * 0.55 + shot.yaw * 0.022) * unit;
  const floor = height / 2 + (shot.y - 0.04) * unit;
  return { x: (metres) => left + metres * unit, y: (metres) => floor - metres * unit, unit, width, height };
}

/** A plain rectangle. */
export function drawBox(pen: Pen, wall: Wall, [left, top, width, height]: WallBox, colour: string): void {
  pen.fillStyle = colour;
  pen.fillRect(wall.x(left), wall.y(top), width * wall.unit, height * wall.unit);
}

/** A rectangle with round corners, radius in metres. */
export function drawRoundedBox(pen: Pen, wall: Wall, box: WallBox, radius: number, colour: string): void {
  pen.beginPath();
  pen.roundRect(wall.x(box[0]), wall.y(box[1]), box[2] * wall.unit, box[3] * wall.unit, radius * wall.unit);
  fillWith(pen, colour);
}

/** A soft shadow of a thing on the wall: to the left of it and below, away from the light. */
export function drawBoxShadow(pen: Pen, wall: Wall, [left, top, width, height]: WallBox): void {
  drawBox(pen, wall, [left + 0.015, top - 0.02, width, height], 'rgba(80,60,45,0.17)');
}

/** A circle. */
export function drawDisc(pen: Pen, wall: Wall, [x, y]: WallPoint, radius: number, colour: string): void {
  pen.beginPath();
  pen.arc(wall.x(x), wall.y(y), radius * wall.unit, 0, Math.PI * 2);
  fillWith(pen, colour);
}

/** A shape with straight sides. */
export function drawShape(pen: Pen, wall: Wall, points: readonly WallPoint[], colour: string): void {
  tracePolygon(
    pen,
    points.map(([x, y]) => [wall.x(x), wall.y(y)]),
  );
  fillWith(pen, colour);
}

/** A line through points; thickness in metres. */
export function drawStroke(
  pen: Pen,
  wall: Wall,
  points: readonly WallPoint[],
  colour: string,
  thickness: number,
): void {
  pen.beginPath();
  points.forEach(([x, y], i) => {
    if (i === 0) pen.moveTo(wall.x(x), wall.y(y));
    else pen.lineTo(wall.x(x), wall.y(y));
  });
  strokeWith(pen, colour, thickness * wall.unit);
}

/** Fills a box with colours from left to right or from top to bottom. */
export function drawGradientBox(
  pen: Pen,
  wall: Wall,
  [left, top, width, height]: WallBox,
  colours: readonly string[],
  isVertical: boolean,
): void {
  const [x, y, w, h] = [wall.x(left), wall.y(top), width * wall.unit, height * wall.unit];
  const gradient = isVertical ? pen.createLinearGradient(0, y, 0, y + h) : pen.createLinearGradient(x, 0, x + w, 0);
  colours.forEach((colour, i) => {
    gradient.addColorStop(i / Math.max(1, colours.length - 1), colour);
  });
  pen.fillStyle = gradient;
  pen.fillRect(x, y, w, h);
}

/** Does its drawing inside a box only. */
export function drawInside(pen: Pen, wall: Wall, [left, top, width, height]: WallBox, draw: () => void): void {
  pen.save();
  pen.beginPath();
  pen.rect(wall.x(left), wall.y(top), width * wall.unit, height * wall.unit);
  pen.clip();
  draw();
  pen.restore();
}
