/** The cameras of a screenplay: its own, and the ones that follow from where people sit. */
import { toRadians } from '../geometry/easing.ts';
import { rotateY } from '../geometry/vector.ts';
import { seenCast } from '../screenplay/cast-access.ts';
import type { CastMember, Screenplay, Shot } from '../screenplay/schema.ts';

/** All shots by name; shots of the screenplay go before standard ones. A video call has one picture: `two`. */
export function shotsOf(screenplay: Screenplay): Readonly<Record<string, Shot>> {
  const people = seenCast(screenplay);
  if (screenplay.layout === 'video-call') return { two: everyoneShot(people.length) };
  const close = people.map(([key, member]) => [`close-${key}`, closeShot(member)] as const);
  const over =
    people.length === 2 ? people.map(([key, member]) => [`over-${key}`, overShoulderShot(key, member)] as const) : [];
  return { two: everyoneShot(people.length), ...Object.fromEntries([...close, ...over]), ...screenplay.shots };
}

function everyoneShot(people: number): Shot {
  return people > 2
    ? { scale: 454, x: 0, y: 1.125, yaw: 0, pitch: 7 }
    : { scale: 578, x: 0, y: 1.085, yaw: 0, pitch: 7 };
}

const closePitch = 4;

/** A little round towards where the person faces, with room in front of the face. */
function closeShot({ seat }: CastMember): Shot {
  const yaw = seat.yaw * 0.26;
  const [x, , z] = rotateY([seat.x, 0, seat.z], -toRadians(yaw));
  const roomAhead = Math.sin(toRadians(seat.yaw - yaw)) * 0.16;
  // Seen from above, whoever sits further away sits higher in the picture.
  const height = 1.13 - z * Math.sin(toRadians(closePitch));
  return { scale: 800, x: x + roomAhead, y: height, yaw, pitch: closePitch };
}

function overShoulderShot(key: string, { seat }: CastMember): Shot {
  const side = seat.x < 0 ? -1 : 1;
  return { scale: 740, x: -0.18 * side, y: 1.12, yaw: 38 * side, pitch: 5, foreground: key };
}
