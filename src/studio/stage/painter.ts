/** From a shot to frames: people round a table, or the two pictures of a video call. */
import type { Pen } from '../drawing/pen.ts';
import type { Poses } from '../motion/evaluate.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { createCallPainter } from './call/call-scene.ts';
import { shotsOf } from './shots.ts';
import { createTablePainter } from './table-scene.ts';

export type PaintFrame = (pen: Pen, time: number, poses: Poses) => void;

/** Prepares the still parts of a shot; the result paints a frame. */
export function createPainter(timeline: Timeline, shotName: string, width: number, height: number): PaintFrame {
  const shot = shotsOf(timeline.screenplay)[shotName];
  if (shot === undefined) throw new Error(`There is no shot called ${shotName}.`);
  if (timeline.screenplay.layout === 'video-call') return createCallPainter(timeline, width, height);
  return createTablePainter(timeline, shot, width, height);
}
