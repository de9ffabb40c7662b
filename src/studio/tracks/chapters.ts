/** The chapter track: where a new part of the conversation begins. */
import type { Timeline } from '../timeline/timeline.ts';
import type { TextCue } from './vtt.ts';

/** Each chapter lasts until the next; empty where a screenplay names none. */
export function makeChapters(timeline: Timeline): readonly TextCue[] {
  return timeline.chapters.map(({ start, title }, i, all) => ({
    start,
    end: all[i + 1]?.start ?? timeline.length,
    text: title,
  }));
}
