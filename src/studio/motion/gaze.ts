/** Where people look: eyes first, the head follows most of the way, the eyes make up the difference. */
import { clamp, toDegrees, toRadians } from '../geometry/easing.ts';
import { rotateY, subtract, type Vector } from '../geometry/vector.ts';
import { looks } from '../cast/cast.ts';
import type { Look } from '../cast/look.ts';
import type { PoseNumbers } from '../rig/pose.ts';
import { partnerOf, seenMember } from '../screenplay/cast-access.ts';
import type { CastMember, Screenplay } from '../screenplay/schema.ts';
import type { CallTarget } from '../screenplay/stage-schema.ts';
import { followKeys, type Key } from './easing-chain.ts';

const eyeSeconds = 0.11;
const headSeconds = 0.62;
const headLag = 0.07;
/** Beyond this turn away from the camera the face is lost; the eyes do the rest. Degrees. */
const widestHead = 44;
/** The person past whose shoulder the camera looks shows hair and an ear: a lost profile has no face to draw. Degrees. */
const averted = [136, 165] as const;
/** With a beard a little less: it would be seen from within. */
const avertedWithBeard = [117, 123] as const;
/** Irises in the very corner look sly: a little less than the true direction still reads as looking there. Degrees. */
const widestEyes = 33;

function headPlaceOf(member: CastMember): Vector {
  const forward = rotateY([0, 0, 0.07], toRadians(member.seat.yaw));
  return [member.seat.x + forward[0], 1.265 + looks[member.look].build.height, member.seat.z + forward[2]];
}

/** Metres, as seen by somebody in front of an own camera: the other's picture hangs just under the lens. */
const callPlaces: Readonly<Record<CallTarget | 'partner', Vector>> = {
  camera: [0, 1.25, 0.75],
  partner: [0.03, 1.16, 0.75],
  'second-screen': [0.62, 1.16, 0.5],
  keyboard: [0.04, 0.76, 0.42],
  door: [-0.85, 1.3, 0.55],
  window: [0.95, 1.35, 0.6],
  lap: [-0.06, 0.62, 0.3],
};

function isCallPlace(target: string): target is keyof typeof callPlaces {
  return target in callPlaces;
}

/** Heights above the table at which things are looked at. */
const propHeight = 0.77;

function placeOf(screenplay: Screenplay, who: string, target: string): Vector | undefined {
  const isCall = screenplay.layout === 'video-call';
  const person = target === 'partner' ? partnerOf(screenplay, who) : screenplay.cast[target];
  if (person !== undefined && !person.offscreen) return isCall ? callPlaces.partner : headPlaceOf(person);
  const place = screenplay.targets[target];
  if (place !== undefined) return place;
  if (isCall && isCallPlace(target)) return callPlaces[target];
  const prop = screenplay.props.find(({ id }) => id === target);
  return prop === undefined || prop.kind === 'bag' ? undefined : [prop.x, propHeight, prop.z];
}

/** The direction of a target as `[yaw, pitch]` in degrees. */
export function directionOf(screenplay: Screenplay, who: string, target: string): readonly [number, number] {
  const place = placeOf(screenplay, who, target);
  if (place === undefined) throw new Error(`There is nothing called ${target} to look at.`);
  const way = subtract(place, headPlaceOf(seenMember(screenplay, who)));
  return [toDegrees(Math.atan2(way[0], way[2])), toDegrees(Math.atan2(way[1], Math.hypot(way[0], way[2])))];
}

type GazeKeys = Readonly<{
  eyeYaw: readonly Key<number>[];
  eyePitch: readonly Key<number>[];
  headYaw: readonly Key<number>[];
  headPitch: readonly Key<number>[];
}>;

/** What a camera wants of heads: a clear view of every face, and none of the person past whose shoulder it looks. */
export type View = Readonly<{ yaw: number; foreground?: string | undefined }>;

function avertedOf({ beard }: Look): readonly [least: number, widest: number] {
  return beard?.kind === 'full' || beard?.kind === 'goatee' ? avertedWithBeard : averted;
}

/** Prepares the directions of all looks of one person for one camera. */
export function planGaze(screenplay: Screenplay, who: string, looksAt: readonly Key<string>[], view: View): GazeKeys {
  const { look, seat } = seenMember(screenplay, who);
  const bodyYaw = seat.yaw;
  const [least, widest] = view.foreground === who ? avertedOf(looks[look]) : ([0, widestHead] as const);
  const keys = looksAt.map(({ time, value }) => ({ time, direction: directionOf(screenplay, who, value) }));
  const later = (time: number): number => time + headLag;
  return {
    eyeYaw: keys.map(({ time, direction }) => ({ time, value: direction[0] })),
    eyePitch: keys.map(({ time, direction }) => ({ time, value: direction[1] })),
    headYaw: keys.map(({ time, direction }) => {
      const turned = bodyYaw + clamp((direction[0] - bodyYaw) * 0.82, -62, 62);
      const aside = turned - view.yaw;
      const turn = Math.sign(aside) * clamp(Math.abs(aside), least, widest);
      return { time: later(time), value: view.yaw + turn };
    }),
    // Chin on chest hides the face: the eyes go down instead.
    headPitch: keys.map(({ time, direction }) => ({ time: later(time), value: clamp(direction[1] * 0.48, -15, 12) })),
  };
}

/** Turns head and eyes to where the person looks at this moment. */
export function applyGaze(pose: PoseNumbers, keys: GazeKeys, time: number): void {
  pose.headYaw = followKeys(keys.headYaw, time, headSeconds);
  const headPitch = followKeys(keys.headPitch, time, headSeconds);
  pose.headPitch += headPitch - 2 - pose.slump * 4;
  pose.eyeYaw = clamp(followKeys(keys.eyeYaw, time, eyeSeconds) - pose.headYaw, -widestEyes, widestEyes);
  pose.eyePitch = clamp(followKeys(keys.eyePitch, time, eyeSeconds) - headPitch, -30, 22);
  // Lids follow a downward look.
  if (pose.eyePitch < -6) pose.lid *= 1 + (pose.eyePitch + 6) * 0.011;
}
