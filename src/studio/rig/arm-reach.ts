/** From "the hand is there" to shoulder, elbow and wrist: two-bone inverse kinematics. */
import type { HandPlace, HandShape } from '../cast/hands.ts';
import type { Look } from '../cast/look.ts';
import { clamp, toRadians } from '../geometry/easing.ts';
import {
  add,
  cross,
  dot,
  lengthOf,
  mixVectors,
  normalise,
  rotateY,
  scale,
  subtract,
  type Vector,
} from '../geometry/vector.ts';
import type { Seat } from './figure.ts';
import type { ArmPose, Pose } from './pose.ts';

/** Joints in the room, and the hand's shape with its directions relative to the person. */
export type Arm = Readonly<{
  side: 1 | -1;
  shoulder: Vector;
  elbow: Vector;
  wrist: Vector;
  hand: HandShape;
  wiggle: readonly number[];
  hidden: boolean;
  /** Forearm and hand are below or behind the table top. */
  isUnderTable: boolean;
}>;

export type Reach = Readonly<{
  look: Look;
  pose: Pose;
  seat: Seat;
  bend: (place: Vector) => Vector;
  toRoom: (place: Vector) => Vector;
  headToRoom: (place: Vector) => Vector;
}>;

/** Hands above this height (metres) lie on the table, below it under the table. */
const tableHandHeight = 0.748;
const upperArm = 0.285;
const forearm = 0.25;

/** Places one arm; +1 is the person's left. */
export function poseArm(reach: Reach, side: 1 | -1): Arm {
  const { pose, look } = reach;
  const lift = side === 1 ? pose.shoulderLeft : pose.shoulderRight;
  const shoulder = reach.bend([
    side * (look.build.shoulder - 0.022 - 0.012 * pose.shoulderForward - 0.004 * pose.slump),
    0.972 + lift * 0.035 + pose.breath * 0.006,
    -0.005 + pose.shoulderForward * 0.035 + pose.slump * 0.012,
  ]);
  const arm = side === 1 ? pose.leftArm : pose.rightArm;
  const goal = blendPlaces(reach, arm, side);
  const wrist = withinReach(shoulder, goal.wrist);
  const elbow = bendElbow(shoulder, wrist, goal.elbow, { side, share: shareOnTable(arm) });
  return {
    side,
    shoulder: reach.toRoom(shoulder),
    elbow: reach.toRoom(elbow),
    wrist: reach.toRoom(wrist),
    hand: goal.hand,
    wiggle: arm.wiggle,
    hidden: goal.hidden,
    isUnderTable: wrist[1] <= tableHandHeight || isPassingEdge(arm),
  };
}

/** On its way down a hand disappears halfway; on its way up it comes round the edge, not through the top. */
function isPassingEdge(arm: ArmPose): boolean {
  const under = arm.blend.reduce((sum, { place, weight }) => sum + (place.under ? weight : 0), 0);
  return under > (arm.blend.at(-1)?.place.under === true ? 0.5 : 0.1);
}

function mirror(v: Vector, side: number): Vector {
  return [v[0] * side, v[1], v[2]];
}

function anchorWrist(reach: Reach, place: HandPlace, side: number): Vector {
  const wrist = mirror(place.wrist, side);
  if (place.anchor === 'body') return reach.bend(wrist);
  if (place.anchor === 'table') return wrist;
  const inRoom = subtract(reach.headToRoom(wrist), [reach.seat.x, 0, reach.seat.z]);
  return rotateY(inRoom, -toRadians(reach.seat.yaw));
}

function blendPlaces(reach: Reach, arm: ArmPose, side: number): HandPlace {
  const first = arm.blend[0];
  if (first === undefined) throw new Error('An arm needs a place to be.');
  let total = 0;
  let result: HandPlace = first.place;
  for (const { place, weight } of arm.blend) {
    if (weight <= 0) continue;
    total += weight;
    const next = { ...place, wrist: anchorWrist(reach, place, side), elbow: mirror(place.elbow, side) };
    const shaped = { ...next, hand: mirrorHand(place.hand, side) };
    result = total === weight ? shaped : mixPlaces(result, shaped, weight / total);
  }
  return { ...result, wrist: add(result.wrist, [0, arm.lift, arm.lift * 0.55]) };
}

function mirrorHand(hand: HandShape, side: number): HandShape {
  return { ...hand, direction: mirror(hand.direction, side), back: mirror(hand.back, side) };
}

function mixPlaces(a: HandPlace, b: HandPlace, t: number): HandPlace {
  const mix = (x: number, y: number): number => x + (y - x) * t;
  return {
    wrist: mixVectors(a.wrist, b.wrist, t),
    elbow: mixVectors(a.elbow, b.elbow, t),
    anchor: b.anchor,
    under: b.under,
    habit: b.habit,
    hidden: t > 0.5 ? b.hidden : a.hidden,
    hand: {
      direction: mixVectors(a.hand.direction, b.hand.direction, t),
      back: mixVectors(a.hand.back, b.hand.back, t),
      curl: mix(a.hand.curl, b.hand.curl),
      index: mix(a.hand.index, b.hand.index),
      others: mix(a.hand.others, b.hand.others),
      spread: mix(a.hand.spread, b.hand.spread),
      thumb: mix(a.hand.thumb, b.hand.thumb),
    },
  };
}

function withinReach(shoulder: Vector, wrist: Vector): Vector {
  const way = subtract(wrist, shoulder);
  const longest = upperArm + forearm - 0.004;
  const distance = lengthOf(way);
  return distance > longest ? add(shoulder, scale(way, longest / distance)) : wrist;
}

/** How much of the arm belongs on the table top, 0 to 1, on its way as well. */
function shareOnTable(arm: ArmPose): number {
  return arm.blend.reduce((sum, { place, weight }) => sum + (place.anchor === 'table' && !place.under ? weight : 0), 0);
}

/** An elbow lower than this (metres) would be inside the table top. */
const lowestElbow = 0.778;

function bendElbow(
  shoulder: Vector,
  wrist: Vector,
  towards: Vector,
  table: Readonly<{ side: 1 | -1; share: number }>,
): Vector {
  const way = subtract(wrist, shoulder);
  const distance = lengthOf(way);
  const along = normalise(way);
  const toFoot = (upperArm ** 2 - forearm ** 2 + distance ** 2) / (2 * distance);
  const out = Math.sqrt(Math.max(0, upperArm ** 2 - toFoot ** 2));
  const aside = normalise(subtract(towards, scale(along, dot(towards, along))));
  const across = cross(along, aside);
  const foot = add(shoulder, scale(along, toFoot));
  const at = (angle: number): Vector =>
    add(foot, add(scale(aside, out * Math.cos(angle)), scale(across, out * Math.sin(angle))));
  const goal = at(0);
  if (table.share === 0 || goal[1] >= lowestElbow || out < 0.01) return goal;
  // The elbow swings outward round the line from shoulder to wrist until it clears the table.
  const steepness = Math.hypot(aside[1], across[1]);
  const top = Math.atan2(across[1], aside[1]);
  const reach = Math.acos(clamp((lowestElbow - foot[1]) / (out * steepness), -1, 1));
  const ways = [top - reach, top + reach].map((angle) => Math.atan2(Math.sin(angle), Math.cos(angle)));
  const outward = ways.reduce((a, b) => (at(b)[0] * table.side > at(a)[0] * table.side ? b : a));
  return at(outward * table.share);
}
