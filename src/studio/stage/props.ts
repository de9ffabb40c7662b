/** Where things are at a moment: how far a lid is open, a bag is up, a paper has been pushed. */
import { lerp, smooth } from '../geometry/easing.ts';
import type { Prop } from '../screenplay/schema.ts';
import type { Timeline } from '../timeline/timeline.ts';

export type Place = Readonly<{ x: number; z: number; yaw: number }>;

/** The state of a prop, 0 to 1; each move starts from where the last one got. */
export function propStateAt(timeline: Timeline, prop: Prop, time: number): number {
  let { state } = prop;
  for (const move of timeline.moves) {
    if (move.prop === prop.id && move.time <= time)
      state = lerp(state, move.to, smooth((time - move.time) / move.seconds));
  }
  return state;
}

/** Where a prop lies when it has been pushed this far. */
export function placeAt(prop: Place & Readonly<{ to?: Place | undefined }>, state: number): Place {
  const { to } = prop;
  if (to === undefined || state <= 0) return prop;
  return { x: lerp(prop.x, to.x, state), z: lerp(prop.z, to.z, state), yaw: lerp(prop.yaw, to.yaw, state) };
}
