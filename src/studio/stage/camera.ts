/** An orthographic camera: no vanishing point, so that a person keeps the same size wherever they lean. */
import { toRadians } from '../geometry/easing.ts';
import { rotateY, type Vector } from '../geometry/vector.ts';

export type Shot = Readonly<{
  /** Pixels per metre at a height of 540 pixels. */
  scale: number;
  /** The point of the room in the middle of the picture, metres. */
  x: number;
  y: number;
  /** Degrees: round the people, and down on them. */
  yaw: number;
  pitch: number;
}>;

export type Camera = Readonly<{
  scale: number;
  shot: Shot;
  width: number;
  height: number;
  /** A place in the room to pixels; the third number grows towards the camera. */
  project: (place: Vector) => Vector;
}>;

/** Sets up a shot for a picture of this many pixels. */
export function setUpCamera(shot: Shot, width: number, height: number): Camera {
  const yaw = toRadians(shot.yaw);
  const pitch = toRadians(shot.pitch);
  const scale = shot.scale * (height / 540);
  const [c, s] = [Math.cos(pitch), Math.sin(pitch)];
  const project = (place: Vector): Vector => {
    const [x, y, z] = rotateY(place, -yaw);
    return [width / 2 + (x - shot.x) * scale, height / 2 - (y * c - z * s - shot.y) * scale, z];
  };
  return { scale, shot, width, height, project };
}
