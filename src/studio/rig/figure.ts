/** A posed person in front of a camera: the transforms that every part is drawn with. */
import type { Look } from '../cast/look.ts';
import { clamp, toRadians } from '../geometry/easing.ts';
import { add, rotateX, rotateY, rotateZ, subtract, type Vector } from '../geometry/vector.ts';
import type { Camera } from '../stage/camera.ts';
import { poseArm, type Arm } from './arm-reach.ts';
import { headSectionAt, skinPoint } from './head-shape.ts';
import type { Pose } from './pose.ts';

/** Where a person sits: metres, and degrees to the right of the camera. */
export type Seat = Readonly<{ x: number; z: number; yaw: number }>;

/** Left or right, as the person has it: +1 is their left. */
export type Side = 1 | -1;
export const bothSides: readonly Side[] = [1, -1];

export type Figure = Readonly<{
  look: Look;
  pose: Pose;
  camera: Camera;
  seat: Seat;
  /** Turn of the body and of the head away from the camera, radians. */
  bodyTurn: number;
  headTurn: number;
  /** Height of the head in pixels. */
  headPixels: number;
  /** A place on the body at rest to the picture. */
  bodyToPicture: (place: Vector) => Vector;
  /** A place in head units to the room, and to the picture. */
  headToRoom: (place: Vector) => Vector;
  headToPicture: (place: Vector) => Vector;
  /** A feature of the face; never folds over the visible edge of the face. */
  faceToPicture: (x: number, height: number, out?: number) => Vector;
  leftArm: Arm;
  rightArm: Arm;
}>;

/** Poses a person for one picture. */
export function poseFigure(look: Look, pose: Pose, seat: Seat, camera: Camera): Figure {
  const yaw = toRadians(seat.yaw);
  const bend = (place: Vector): Vector => bendSpine(place, pose, look.build.height);
  const toRoom = (place: Vector): Vector => add(rotateY(place, yaw), [seat.x, 0, seat.z]);
  const headToRoom = placeHead(look, pose, toRoom(bend([0, 1.118, 0.012])));
  const headToPicture = projectHead(headToRoom, pose, camera);
  const headTurn = toRadians(pose.headYaw - camera.shot.yaw);
  const reach = { look, pose, bend, toRoom, seat, headToRoom };
  return {
    look,
    pose,
    camera,
    seat,
    bodyTurn: toRadians(seat.yaw - camera.shot.yaw),
    headTurn,
    headPixels: look.headHeight * camera.scale,
    bodyToPicture: (place) => camera.project(toRoom(bend(place))),
    headToRoom,
    headToPicture,
    faceToPicture: (x, height, out = 0) =>
      headToPicture(skinPoint(look, keepOnVisibleSide(look, x, height, headTurn), height, out)),
    leftArm: poseArm(reach, 1),
    rightArm: poseArm(reach, -1),
  };
}

/** Twist, slump (the upper part bends and sinks), lean about the hips, sway: in this order. */
function bendSpine(place: Vector, pose: Pose, extraHeight: number): Vector {
  const y = place[1] + extraHeight * clamp((place[1] - 0.5) / 0.5, 0, 1.2);
  let p = rotateY([place[0], y, place[2]], toRadians(pose.twist) * clamp((y - 0.52) / 0.5, 0, 1.15));
  const chest = 0.84;
  if (y > chest) {
    const share = pose.slump * clamp((y - chest) / 0.2, 0, 1);
    const tipped = rotateX([p[0], y - chest, p[2]], toRadians(20) * share);
    p = [tipped[0], chest + tipped[1] - 0.022 * share, tipped[2]];
  }
  const fromHips = clamp((y - 0.46) / 0.14, 0, 1);
  const leaned = rotateX([p[0], p[1] - 0.5, p[2]], toRadians(pose.lean) * fromHips);
  return add(rotateZ(leaned, -toRadians(pose.sway) * fromHips), [0, 0.5, 0]);
}

/** How far the jaw has sunk at a height of the head, in head units. */
function jawDropAt(pose: Pose, height: number): number {
  return height < 0.3 ? pose.open * 0.05 * (1 - height / 0.3) : 0;
}

/** Apart from the jaw a head is stiff: four points say where all others go, at a fraction of the work. */
function projectHead(headToRoom: (place: Vector) => Vector, pose: Pose, camera: Camera): (place: Vector) => Vector {
  const probe = (place: Vector): Vector => camera.project(headToRoom(place));
  const origin = probe([0, 0.5, 0]);
  const right = subtract(probe([1, 0.5, 0]), origin);
  const up = subtract(probe([0, 1.5, 0]), origin);
  const ahead = subtract(probe([0, 0.5, 1]), origin);
  return ([x, y, z]) => {
    const h = y - 0.5 - jawDropAt(pose, y);
    return [
      origin[0] + x * right[0] + h * up[0] + z * ahead[0],
      origin[1] + x * right[1] + h * up[1] + z * ahead[1],
      origin[2] + x * right[2] + h * up[2] + z * ahead[2],
    ];
  };
}

function placeHead(look: Look, pose: Pose, pivot: Vector): (place: Vector) => Vector {
  const size = look.headHeight;
  // Lower than this the chin is on the chest and the face is gone.
  const pitch = toRadians(clamp(pose.headPitch, -24, 20));
  const [yaw, roll] = [toRadians(pose.headYaw), toRadians(pose.headRoll)];
  return ([x, y, z]) => {
    const local: Vector = [x * size, (y - 0.16 - jawDropAt(pose, y)) * size, (z + 0.1) * size];
    return add(rotateY(rotateX(rotateZ(local, -roll), -pitch), yaw), pivot);
  };
}

function keepOnVisibleSide(look: Look, x: number, height: number, turn: number): number {
  const facing = Math.cos(turn);
  if (facing <= 0 || facing >= 0.92) return x;
  const limit = headSectionAt(look, height).width * facing * 0.965;
  return turn > 0 ? Math.min(x, limit) : Math.max(x, -limit);
}
