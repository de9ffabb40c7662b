/** A clip that begins later in its screenplay: times on its own clock, while everyone has lived through what came before. */
import { roundTime, type Timeline } from './timeline.ts';

export type Excerpt = Readonly<{
  /** What happens in the clip, on its own clock. Things that began before it have negative times. */
  timeline: Timeline;
  /** Where the clip begins on the clock of the whole, seconds. */
  begin: number;
}>;

/** Lets a clip begin with a beat. What was said or shown before it is left out; poses and things keep their past. */
export function beginAt(timeline: Timeline, beatId: string): Excerpt {
  const beat = timeline.beats.find(({ id }) => id === beatId);
  if (beat === undefined) throw new Error(`There is no beat called ${beatId}.`);
  const begin = beat.start;
  const later = <T extends Readonly<{ start: number; end: number }>>(items: readonly T[]): readonly T[] =>
    items.map((item) => ({ ...item, start: item.start - begin, end: item.end - begin })).filter(({ end }) => end > 0);
  const from = <T extends Readonly<{ start: number }>>(items: readonly T[]): readonly T[] =>
    items.map((item) => ({ ...item, start: roundTime(item.start - begin) })).filter(({ start }) => start >= 0);
  const at = <T extends Readonly<{ time: number }>>(items: readonly T[]): readonly T[] =>
    items.map((item) => ({ ...item, time: item.time - begin }));
  const excerpt: Timeline = {
    ...timeline,
    length: timeline.length - begin,
    beats: later(timeline.beats),
    lines: later(timeline.lines),
    actions: at(timeline.actions),
    sounds: later(timeline.sounds),
    moves: at(timeline.moves),
    cues: from(timeline.cues).map((cue) => ({ ...cue, end: roundTime(cue.end - begin) })),
    descriptions: from(timeline.descriptions),
    chapters: from(timeline.chapters),
    shots: at(timeline.shots),
    freezes: later(timeline.freezes),
  };
  return { timeline: excerpt, begin };
}
