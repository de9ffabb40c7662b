/** Captions: who says what, in at most two lines of 42 characters, long enough to read, never while nobody makes a sound. */
import { looks } from '../cast/cast.ts';
import type { Timeline, TimedLine, TimedSound } from '../timeline/timeline.ts';
import type { TextCue } from './vtt.ts';

export const captionRules = { lineLength: 42, lines: 2, charactersPerSecond: 17 } as const;

/** A caption may stay this long after the last word, to be read. */
const readingTail = 1;
const gapBetweenCaptions = 0.04;
const soundWords: Readonly<Record<TimedSound['kind'], string>> = { sigh: 'zucht', laugh: 'lacht', typing: 'typt' };
/** Typing under words needs no caption; in a silence this long (seconds) it is what there is to hear. */
const audibleTyping = 1;

/** All captions of a clip, in order and without overlap. */
export function makeCaptions(timeline: Timeline): readonly TextCue[] {
  const drafts = [
    ...timeline.lines.flatMap((line) => captionsOfLine(timeline, line)),
    ...timeline.sounds.flatMap((sound) => captionsOfBodySound(timeline, sound)),
  ].sort((a, b) => a.start - b.start);
  const captions = drafts.map((draft, i) => stretchToRead(draft, drafts[i + 1]?.start ?? timeline.length));
  const typing = timeline.sounds.flatMap((sound) => captionsOfTyping(timeline, sound, captions));
  return [...captions, ...typing].sort((a, b) => a.start - b.start);
}

/** The name under which a cast member is known. */
export function nameOf(timeline: Timeline, who: string): string {
  const member = timeline.screenplay.cast[who];
  if (member === undefined) throw new Error(`${who} is not in the cast.`);
  return member.offscreen ? member.name : looks[member.look].name;
}

function captionsOfLine(timeline: Timeline, line: TimedLine): readonly TextCue[] {
  const parts = splitText(line.text);
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  let start = line.start;
  return parts.map((part) => {
    const end = start + ((line.end - line.start) * part.length) / total;
    const caption = { start, end, text: `<v ${nameOf(timeline, line.who)}>${wrapText(part)}` };
    start = end;
    return caption;
  });
}

function textOfSound(timeline: Timeline, sound: TimedSound): string {
  return `[${nameOf(timeline, sound.who)} ${soundWords[sound.kind]}]`;
}

function captionsOfBodySound(timeline: Timeline, sound: TimedSound): readonly TextCue[] {
  if (sound.kind === 'typing') return [];
  return [{ start: sound.start, end: sound.end, text: textOfSound(timeline, sound) }];
}

/** Fills what the other captions leave free. */
function captionsOfTyping(timeline: Timeline, sound: TimedSound, captions: readonly TextCue[]): readonly TextCue[] {
  if (sound.kind !== 'typing') return [];
  const free: TextCue[] = [];
  let start = sound.start;
  for (const caption of [...captions, { start: sound.end, end: sound.end, text: '' }]) {
    if (caption.end < start || caption.start > sound.end) continue;
    const end = caption.start - gapBetweenCaptions;
    if (end - start >= audibleTyping) free.push({ start, end, text: textOfSound(timeline, sound) });
    start = Math.max(start, caption.end + gapBetweenCaptions);
  }
  return free;
}

/** Sentences, joined while they fit in one caption. */
export function splitText(text: string): readonly string[] {
  const limit = captionRules.lineLength * captionRules.lines - 10;
  const parts: string[] = [];
  for (const sentence of text.split(/(?<=[.?!…])\s+/u)) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + 1 + sentence.length <= limit)
      parts[parts.length - 1] = `${last} ${sentence}`;
    else parts.push(sentence);
  }
  return parts;
}

/** One line where it fits, else two of about the same length, parted after a comma or full stop where that comes close. */
export function wrapText(text: string): string {
  const { lineLength } = captionRules;
  if (text.length <= lineLength) return text;
  const words = text.split(' ');
  const splits = words.slice(1).map((_, i) => {
    const [first, second] = [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')];
    const longest = Math.max(first.length, second.length);
    const cost = longest + (/[,.?!…:]$/u.test(first) ? 0 : 6) + (longest > lineLength ? 100 : 0);
    return { text: `${first}\n${second}`, cost };
  });
  return splits.reduce((best, split) => (split.cost < best.cost ? split : best)).text;
}

function stretchToRead(caption: TextCue, next: number): TextCue {
  const latest = Math.max(caption.start + 0.1, Math.min(caption.end + readingTail, next - gapBetweenCaptions));
  const characters = caption.text.replace(/<[^>]*>/g, '').length;
  const wanted = Math.max(caption.end + 0.3, caption.start + characters / (captionRules.charactersPerSecond - 1));
  return { ...caption, end: Math.min(wanted, latest) };
}
