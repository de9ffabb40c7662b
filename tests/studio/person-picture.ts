/** One person on a plain ground, as in the two-shot: for tests that look at people. */
import { createCanvas } from '@napi-rs/canvas';
import { looks, type LookName } from '../../src/studio/cast/cast.ts';
import { handPlaces } from '../../src/studio/cast/hands.ts';
import { drawAboveTable, drawBehindTable } from '../../src/studio/rig/person.ts';
import { poseFigure, type Figure, type Seat } from '../../src/studio/rig/figure.ts';
import { restNumbers, type ArmPose, type Pose, type PoseNumbers } from '../../src/studio/rig/pose.ts';
import { setUpCamera } from '../../src/studio/stage/camera.ts';

export const seats: Readonly<Record<'left' | 'right', Seat>> = {
  left: { x: -0.51, z: 0, yaw: 46 },
  right: { x: 0.51, z: 0, yaw: -46 },
};

const [width, height] = [200, 240];
const ground: readonly [number, number, number] = [0, 255, 0];

const restingArm: ArmPose = { blend: [{ place: handPlaces.tableNear, weight: 1 }], lift: 0, wiggle: [] };

/** A resting pose that looks across the table, with some numbers changed. */
export function poseOf(seat: Seat, numbers: Partial<PoseNumbers> = {}): Pose {
  return { ...restNumbers(), headYaw: seat.yaw * 0.9, ...numbers, leftArm: restingArm, rightArm: restingArm };
}

/** A posed figure in a small picture round the head and chest. */
export function figureOf(name: LookName, seat: Seat, numbers: Partial<PoseNumbers> = {}): Figure {
  const camera = setUpCamera({ scale: 578 * (540 / 240) * 0.45, x: seat.x, y: 1.13, yaw: 0, pitch: 7 }, width, height);
  return poseFigure(looks[name], poseOf(seat, numbers), seat, camera);
}

export type Picture = Readonly<{
  width: number;
  height: number;
  /** Red, green and blue of a pixel. */
  at: (x: number, y: number) => readonly [number, number, number];
  /** Whether anything was drawn there. */
  isDrawn: (x: number, y: number) => boolean;
}>;

/** Draws a figure on bright green. */
export function pictureOf(figure: Figure): Picture {
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = `rgb(${ground.join(',')})`;
  pen.fillRect(0, 0, width, height);
  drawBehindTable(pen, figure, () => undefined);
  drawAboveTable(pen, figure);
  const data = canvas.data();
  const at = (x: number, y: number): readonly [number, number, number] => {
    const i = (Math.round(y) * width + Math.round(x)) * 4;
    return [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0];
  };
  return { width, height, at, isDrawn: (x, y) => distance(at(x, y), ground) > 60 };
}

/** How far two colours are apart: 0 to about 440. */
export function distance(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(...a.map((value, i) => value - (b[i] ?? 0)));
}

/** A colour written as #rrggbb. */
export function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16));
}
