/**
 * Ways to sit, by name. Degrees for lean (forward positive), twist and sway (away from the other, towards the camera,
 * positive) and headDrop (chin down); 0 to 1 for the rest.
 */

export const postureKeys = ['lean', 'slump', 'twist', 'sway', 'shoulderForward', 'shoulderLift', 'headDrop'] as const;
export type PostureKey = (typeof postureKeys)[number];
export type Posture = Readonly<Partial<Record<PostureKey, number>>>;

export const postureNames = [
  'neutral',
  'attentive',
  'leanIn',
  'back',
  'slumped',
  'closed',
  'small',
  'upright',
  'turnedAway',
  'tense',
  'work',
  'headDown',
  'leanOnArm',
  'leanAside',
  'proud',
] as const;
export type PostureName = (typeof postureNames)[number];

export const restPosture: Readonly<Record<PostureKey, number>> = {
  lean: 4,
  slump: 0.16,
  twist: 0,
  sway: 0,
  shoulderForward: 0,
  shoulderLift: 0,
  headDrop: 0,
};

export const postures: Readonly<Record<PostureName, Posture>> = {
  neutral: {},
  attentive: { lean: 11, slump: 0.06 },
  leanIn: { lean: 15, slump: 0.12 },
  back: { lean: -7, slump: 0.22 },
  slumped: { lean: -3, slump: 0.85, shoulderForward: 0.5, shoulderLift: -0.5 },
  closed: { lean: -8, slump: 0.45, shoulderForward: 0.9, shoulderLift: 0.15 },
  // Back from the table and narrow: shoulders up and forward.
  small: { lean: -8, slump: 0.5, shoulderForward: 0.8, shoulderLift: 0.45 },
  upright: { lean: 9, slump: 0, shoulderLift: 0.05 },
  turnedAway: { lean: -6, slump: 0.4, shoulderForward: 0.4, twist: 14 },
  tense: { lean: 3, slump: 0.05, shoulderLift: 0.55 },
  work: { lean: 8, slump: 0.32 },
  headDown: { lean: 1, slump: 0.6, shoulderForward: 0.35, shoulderLift: -0.25, headDrop: 9 },
  // With `hands: headInHand`: the weight on one elbow on the table.
  leanOnArm: { lean: 12, slump: 0.4, sway: 5, headDrop: 2 },
  leanAside: { lean: -5, slump: 0.3, sway: 7, twist: 6 },
  proud: { lean: 3, slump: 0, shoulderLift: -0.1, shoulderForward: -0.2, headDrop: -3 },
};
