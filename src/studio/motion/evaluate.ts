/** The pose of every person at any moment: a pure function of the timeline. */
import { faceKeys } from '../cast/expressions.ts';
import { handPlaces, type HandPlace } from '../cast/hands.ts';
import { postureKeys, restPosture, type PostureKey } from '../cast/postures.ts';
import { wanderOf } from '../geometry/noise.ts';
import { restNumbers, type ArmPose, type Pose, type PoseNumbers } from '../rig/pose.ts';
import { seenCast } from '../screenplay/cast-access.ts';
import type { Timeline, TimedLine } from '../timeline/timeline.ts';
import { channelsOf, type Channels } from './channels.ts';
import { followItems, followKeys, type Key } from './easing-chain.ts';
import { addAccents, applyEvents, blinkAt, planBlinks } from './events.ts';
import { applyGaze, planGaze, type View } from './gaze.ts';
import { mouthAt } from './mouth-shapes.ts';

export type Poses = Readonly<Record<string, Pose>>;

const postureSeconds = 1.05;
const faceSeconds = 0.42;
const armSeconds = 0.95;
const breathsPerSecond = 0.24;

/** Prepares everyone; the result gives the poses at a number of seconds. */
export function createEvaluator(timeline: Timeline, view: View): (time: number) => Poses {
  const people = seenCast(timeline.screenplay).map(([who, member], index) => {
    return [who, createPersonEvaluator(timeline, who, member.seat.yaw, index, view)] as const;
  });
  return (time) => Object.fromEntries(people.map(([who, evaluate]) => [who, evaluate(time)]));
}

function createPersonEvaluator(
  timeline: Timeline,
  who: string,
  bodyYaw: number,
  index: number,
  view: View,
): (time: number) => Pose {
  const channels = channelsOf(timeline, who);
  const posture = postureTracks(channels);
  const gaze = planGaze(timeline.screenplay, who, channels.gaze, view);
  const blinks = planBlinks(channels, timeline.length, index);
  const lines = timeline.lines.filter((line) => line.who === who);
  const typing = timeline.sounds.filter((sound) => sound.kind === 'typing' && sound.who === who);
  const wander = [1.3 + index, 4.1 + index, 7.7 + index, 2.2 + index * 3].map(wanderOf);
  const drift = (n: number, seconds: number): number => wander[n]?.(seconds) ?? 0;
  const away = bodyYaw > 0 ? -1 : 1;
  return (time) => {
    const pose = restNumbers();
    applyPosture(pose, posture, time, away);
    pose.breath = 0.5 + 0.5 * Math.sin(time * 2 * Math.PI * breathsPerSecond + index * 1.7);
    applyFace(pose, channels, time);
    applyGaze(pose, gaze, time);
    pose.eyeYaw += drift(3, time * 2.3) * 0.8;
    pose.headYaw += drift(0, time * 0.8) * 1.3;
    pose.headPitch += drift(1, time * 0.9);
    pose.headRoll += drift(2, time * 0.7) + followKeys(channels.tilt, time, 0.8);
    applyEvents(pose, channels, time);
    applySpeech(pose, lines, time, drift(1, time * 1.7));
    pose.blink = blinkAt(blinks, time);
    const isTyping = typing.some(({ start, end }) => time > start && time < end);
    return {
      ...pose,
      leftArm: armAt(channels.leftHand, time, isTyping, 1.4),
      rightArm: armAt(channels.rightHand, time, isTyping, 0),
    };
  };
}

type PostureTracks = Readonly<Record<PostureKey, readonly Key<number>[]>>;

function postureTracks(channels: Channels): PostureTracks {
  const track = (name: PostureKey): readonly Key<number>[] =>
    channels.posture.map(({ time, value }) => ({ time, value: value[name] ?? restPosture[name] }));
  return Object.fromEntries(postureKeys.map((name) => [name, track(name)])) as PostureTracks;
}

/** `away` is the side of the picture on which the other does not sit: -1 left, 1 right. */
function applyPosture(pose: PoseNumbers, tracks: PostureTracks, time: number, away: number): void {
  const at = (name: PostureKey): number => followKeys(tracks[name], time, postureSeconds);
  pose.lean = at('lean');
  pose.slump = at('slump');
  pose.twist = at('twist') * away;
  pose.sway = at('sway') * away;
  pose.headPitch -= at('headDrop');
  pose.shoulderForward = at('shoulderForward');
  pose.shoulderLeft = at('shoulderLift');
  pose.shoulderRight = pose.shoulderLeft;
}

function applyFace(pose: PoseNumbers, channels: Channels, time: number): void {
  const track = (name: (typeof faceKeys)[number] | 'lid' | 'open', rest: number): readonly Key<number>[] =>
    channels.face.map((key) => ({ time: key.time, value: key.value[name] ?? rest }));
  for (const name of faceKeys) pose[name] += followKeys(track(name, 0), time, faceSeconds);
  pose.lid *= followKeys(track('lid', 1), time, faceSeconds);
  pose.open += followKeys(track('open', 0), time, faceSeconds);
}

function applySpeech(pose: PoseNumbers, lines: readonly TimedLine[], time: number, sway: number): void {
  for (const line of lines) {
    if (time < line.start - 0.3 || time > line.end + 0.6) continue;
    const elapsed = time - line.start;
    addAccents(pose, line.spoken.accents, elapsed);
    const mouth = mouthAt(line.spoken.phones, elapsed);
    pose.open = Math.max(pose.open, mouth.open * 0.82);
    pose.round = Math.max(pose.round, mouth.round);
    pose.speechWide = Math.max(pose.speechWide, mouth.wide);
    pose.speechPress = Math.max(pose.speechPress, mouth.press);
    if (elapsed < -0.1 || time > line.end + 0.15) continue;
    pose.press *= 0.25;
    pose.lean += sway * 0.8;
  }
}

function armAt(keys: Channels['leftHand'], time: number, isTyping: boolean, phase: number): ArmPose {
  const { shares, progress } = followItems(keys, time, armSeconds);
  const goal = shares.at(-1)?.item;
  const wiggle = goal === undefined ? [] : wiggleOf(goal, time, isTyping, phase);
  return {
    blend: shares.map(({ item, weight }) => ({ place: item, weight })),
    lift: Math.sin(Math.PI * progress) * 0.035,
    wiggle,
  };
}

/** Extra bend of the four fingers: typing, drumming in little bursts, or hands that rub. */
function wiggleOf(goal: HandPlace, time: number, isTyping: boolean, phase: number): readonly number[] {
  const fingers = [0, 1, 2, 3];
  if (isTyping && goal === handPlaces.type) {
    return fingers.map((i) => 0.35 * Math.max(0, Math.sin(time * 17 + i * 2.1 + phase)));
  }
  if (goal.habit === 'tap') return fingers.map((i) => -0.4 * Math.max(0, Math.sin(time * 9 - i * 0.9)));
  if (goal.habit === 'rub') return fingers.map((i) => 0.16 * Math.sin(time * 4.2 + phase + i * 0.25));
  return [];
}
