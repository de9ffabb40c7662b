/** Whose head a shot shows whole. */
import { looks } from '../cast/cast.ts';
import { toRadians } from '../geometry/easing.ts';
import { rotateY, type Vector } from '../geometry/vector.ts';
import type { CastMember, Shot } from '../screenplay/schema.ts';
import { setUpCamera } from './camera.ts';

/** The picture that shots are made for, pixels. */
const picture = { width: 960, height: 540 } as const;
/** Metres: the crown above the floor for somebody of average height, the chin, half a head with hair. */
const crown = 1.41;
const chin = 1.12;
const halfHead = 0.13;

/** Whether the head of a person who sits still is inside the picture, from chin to crown. */
export function isHeadInShot(shot: Shot, member: CastMember): boolean {
  const { project } = setUpCamera(shot, picture.width, picture.height);
  const forward = rotateY([0, 0, 0.08], toRadians(member.seat.yaw));
  const at = (y: number): Vector => [member.seat.x + forward[0], y, member.seat.z + forward[2]];
  const [top, bottom] = [project(at(crown + looks[member.look].build.height)), project(at(chin))];
  const half = halfHead * shot.scale;
  return top[1] >= 0 && bottom[1] <= picture.height && top[0] - half >= 0 && top[0] + half <= picture.width;
}
