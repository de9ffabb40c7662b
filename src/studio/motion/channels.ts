/** The actions of one person, sorted by what they move. */
import { expressions, type ExpressionName, type Face } from '../cast/expressions.ts';
import { handNames, handPairs, handPlaces, type HandName, type HandPlace } from '../cast/hands.ts';
import { postures, type Posture } from '../cast/postures.ts';
import type { Action, Screenplay } from '../screenplay/schema.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Key } from './easing-chain.ts';

export type Channels = Readonly<{
  gaze: readonly Key<string>[];
  face: readonly Key<Face>[];
  posture: readonly Key<Posture>[];
  leftHand: readonly Key<HandPlace>[];
  rightHand: readonly Key<HandPlace>[];
  tilt: readonly Key<number>[];
  nods: readonly Key<number>[];
  shakes: readonly number[];
  sighs: readonly number[];
  laughs: readonly number[];
  swallows: readonly number[];
  blinks: readonly number[];
}>;

type Stance = Partial<Omit<Action, 'who' | 'at' | 'cue'>>;
type TimedStance = Readonly<{ time: number; stance: Stance }>;

/** Long before the clip: the first stance is already reached when it starts. */
const beforeStart = -10;
/** One hand leads, the other follows. */
const secondHandLag = 0.06;

/** Sorts what one person does. */
export function channelsOf(timeline: Timeline, who: string): Channels {
  const opening = timeline.screenplay.start[who];
  const stances: readonly TimedStance[] = [
    { time: beforeStart, stance: opening ?? {} },
    ...timeline.actions
      .filter(({ action }) => action.who === who)
      .map(({ time, action }) => ({ time, stance: action })),
  ];
  const keysOf = <T>(read: (stance: Stance) => T | undefined): readonly Key<T>[] =>
    stances.flatMap(({ time, stance }) => {
      const value = read(stance);
      return value === undefined ? [] : [{ time, value }];
    });
  const timesOf = (read: (stance: Stance) => boolean | undefined): readonly number[] =>
    stances.filter(({ stance }) => read(stance) === true).map(({ time }) => time);
  return {
    gaze: keysOf((stance) => stance.gaze),
    face: [{ time: beforeStart - 1, value: {} }, ...keysOf((stance) => stance.expression && faceOf(stance.expression))],
    posture: keysOf((stance) => stance.posture && postures[stance.posture]),
    leftHand: keysOf((stance) => handOf(stance, 'left')).map((key) => ({ ...key, time: key.time + secondHandLag })),
    rightHand: keysOf((stance) => handOf(stance, 'right')),
    tilt: [{ time: beforeStart, value: 0 }, ...keysOf((stance) => stance.tilt)],
    nods: keysOf((stance) => stance.nod),
    shakes: timesOf((stance) => stance.shake),
    sighs: timesOf((stance) => stance.sigh),
    laughs: timesOf((stance) => stance.laugh),
    swallows: timesOf((stance) => stance.swallow),
    blinks: timesOf((stance) => stance.blink),
  };
}

function handOf(stance: Stance, side: 'left' | 'right'): HandPlace | undefined {
  const own = side === 'left' ? stance.leftHand : stance.rightHand;
  if (own !== undefined) return handPlaces[own];
  if (stance.hands === undefined) return undefined;
  const name = handPairs[stance.hands]?.[side] ?? handNames.find((known): known is HandName => known === stance.hands);
  if (name === undefined) throw new Error(`There is no place for hands called ${stance.hands}.`);
  return handPlaces[name];
}

/** A named face, or a mixture such as `{ polite: 0.7, sad: 0.2 }`. */
export function faceOf(expression: NonNullable<Screenplay['start'][string]['expression']>): Face {
  if (typeof expression === 'string') return expressions[expression];
  const mixed: Record<string, number> = {};
  for (const [name, weight] of Object.entries(expression) as [ExpressionName, number][]) {
    for (const [key, value] of Object.entries(expressions[name])) {
      const rest = key === 'lid' ? 1 : 0;
      mixed[key] = (mixed[key] ?? rest) + (value - rest) * weight;
    }
  }
  return mixed;
}
