/** What the connection of a video call does: who is heard, whose picture stands still. */
import type { TimedFreeze, Timeline } from '../../timeline/timeline.ts';

/** The frame round a speaker comes a little late and stays a little long, as in every call. */
const frameDelay = 0.15;
const frameStay = 0.3;

/** The freeze that holds the picture of this person now. */
export function freezeOf(timeline: Timeline, who: string, time: number): TimedFreeze | undefined {
  return timeline.freezes.find((freeze) => freeze.who === who && time >= freeze.start && time < freeze.end);
}

/** Whether the microphone of this person carries a voice now: their own, or of somebody in their home. */
export function isHeardFrom(timeline: Timeline, who: string, time: number): boolean {
  if (freezeOf(timeline, who, time)?.sound === false) return false;
  const { cast } = timeline.screenplay;
  return timeline.lines.some((line) => {
    const speaker = cast[line.who];
    const source = speaker?.offscreen ? speaker.near : line.who;
    return source === who && time >= line.start + frameDelay && time < line.end + frameStay;
  });
}
