/** The description track and the transcript: what can be seen, in words, and everything that is said, in order. */
import type { TranscriptLine } from '#domain/clip.ts';
import { roundTime, type Timeline } from '../timeline/timeline.ts';
import type { TextCue } from './vtt.ts';

const longest = 5;
const shortest = 1.5;

/** Descriptions stay until the next one, five seconds at most. */
export function makeDescriptions(timeline: Timeline): readonly TextCue[] {
  return timeline.descriptions.map(({ start, text }, i) => {
    const next = timeline.descriptions[i + 1]?.start ?? timeline.length;
    const end = Math.min(timeline.length, Math.max(start + shortest, Math.min(next, start + longest)));
    return { start, end: Math.min(end, next), text };
  });
}

/** Lines and descriptions in order of time. */
export function makeTranscript(timeline: Timeline): readonly TranscriptLine[] {
  const spoken = timeline.lines.map((line) => ({ start: line.start, end: line.end, who: line.who, text: line.text }));
  const seen = makeDescriptions(timeline).map((cue) => ({ start: cue.start, end: cue.end, who: null, text: cue.text }));
  return [...seen, ...spoken]
    .sort((a, b) => a.start - b.start)
    .map((line) => ({ ...line, start: roundTime(line.start), end: roundTime(line.end) }));
}
