/** One camera on a conversation: the function that draws any moment of it. */
import type { Pen } from '../drawing/pen.ts';
import { createEvaluator, type Poses } from '../motion/evaluate.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { createPainter } from './painter.ts';
import { shotsOf } from './shots.ts';

/** Draws the moment at this many seconds. */
export type DrawMoment = (pen: Pen, seconds: number) => void;

/** Sets up one shot of a timeline for pictures of this size; all still parts are drawn here, once. */
export function openShot(timeline: Timeline, name: string, width: number, height: number): DrawMoment {
  const shot = shotsOf(timeline.screenplay)[name];
  const evaluate = createEvaluator(timeline, { yaw: shot?.yaw ?? 0, foreground: shot?.foreground });
  const paint = createPainter(timeline, name, width, height);
  return (pen, seconds) => {
    paint(pen, seconds, freezePoses(timeline, evaluate, seconds));
  };
}

/** The poses of a moment; of a picture that stands still, those of the moment at which it froze. */
function freezePoses(timeline: Timeline, evaluate: (seconds: number) => Poses, seconds: number): Poses {
  const poses = evaluate(seconds);
  const held = timeline.freezes.filter(({ start, end }) => seconds >= start && seconds < end);
  if (held.length === 0) return poses;
  const frozen = held.flatMap(({ who, start }) => {
    const pose = evaluate(start)[who];
    return pose === undefined ? [] : [[who, pose] as const];
  });
  return { ...poses, ...Object.fromEntries(frozen) };
}
