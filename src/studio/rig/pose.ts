/** Everything that can move about a person at one moment. The rig draws a pose; it knows nothing of time. */
import type { HandPlace } from '../cast/hands.ts';

/** An arm on its way between places: weights add up to 1. */
export type ArmPose = Readonly<{
  blend: readonly Readonly<{ place: HandPlace; weight: number }>[];
  /** Metres that the wrist is raised while it travels. */
  lift: number;
  /** Extra bend per finger, index to little finger. */
  wiggle: readonly number[];
}>;

/**
 * Angles in degrees; head angles are in the room, eye angles relative to the head. The rest is 0 to 1 (brows, smile and
 * shoulders also below 0). `lid` is the opening of the eyes, 1 at rest.
 */
export type PoseNumbers = {
  lean: number;
  slump: number;
  twist: number;
  sway: number;
  shoulderLeft: number;
  shoulderRight: number;
  shoulderForward: number;
  breath: number;
  headYaw: number;
  headPitch: number;
  headRoll: number;
  eyeYaw: number;
  eyePitch: number;
  lid: number;
  blink: number;
  squint: number;
  browIn: number;
  browOut: number;
  furrow: number;
  browAsym: number;
  smile: number;
  wide: number;
  press: number;
  skew: number;
  open: number;
  round: number;
  speechWide: number;
  speechPress: number;
  blush: number;
  swallow: number;
};

export type Pose = Readonly<PoseNumbers> & Readonly<{ leftArm: ArmPose; rightArm: ArmPose }>;

/** A fresh set of numbers for a person who sits at rest. */
export function restNumbers(): PoseNumbers {
  return {
    lean: 0,
    slump: 0,
    twist: 0,
    sway: 0,
    shoulderLeft: 0,
    shoulderRight: 0,
    shoulderForward: 0,
    breath: 0,
    headYaw: 0,
    headPitch: 0,
    headRoll: 0,
    eyeYaw: 0,
    eyePitch: 0,
    lid: 1,
    blink: 0,
    squint: 0,
    browIn: 0,
    browOut: 0,
    furrow: 0,
    browAsym: 0,
    smile: 0,
    wide: 0,
    press: 0,
    skew: 0,
    open: 0,
    round: 0,
    speechWide: 0,
    speechPress: 0,
    blush: 0.25,
    swallow: 0,
  };
}
