/** A screenplay on a clock: every line, gesture, sound and cue with its time in seconds from the start of the clip. */
import type { Chapter, Cue } from '#domain/clip.ts';
import type { Action, Anchor, Beat, Screenplay } from '../screenplay/schema.ts';
import { plainTextOf } from '../speech/markup.ts';
import type { Speak, SpokenLine } from '../speech/spoken-line.ts';

export type TimedAction = Readonly<{ time: number; action: Action }>;
export type TimedLine = Readonly<{
  who: string;
  start: number;
  end: number;
  text: string;
  gain: number;
  spoken: SpokenLine;
}>;
export type TimedSound = Readonly<{
  kind: 'typing' | 'sigh' | 'laugh';
  who: string;
  start: number;
  end: number;
  gain: number;
}>;
/** From this moment on, the version with cuts shows this shot. */
export type TimedShot = Readonly<{ time: number; shot: string }>;
/** Video call: the picture of one person stands still; without sound, their words drop away too. */
export type TimedFreeze = Readonly<{ who: string; start: number; end: number; sound: boolean }>;
export type TimedMove = Readonly<{ prop: string; time: number; to: number; seconds: number }>;

export type Timeline = Readonly<{
  screenplay: Screenplay;
  /** Seconds. */
  length: number;
  beats: readonly Readonly<{ id: string; start: number; end: number }>[];
  lines: readonly TimedLine[];
  actions: readonly TimedAction[];
  sounds: readonly TimedSound[];
  moves: readonly TimedMove[];
  cues: readonly Cue[];
  descriptions: readonly Readonly<{ start: number; text: string }>[];
  chapters: readonly Chapter[];
  shots: readonly TimedShot[];
  freezes: readonly TimedFreeze[];
}>;

const gapAfterLine = 0.22;
const sighSeconds = 2.6;
const laughSeconds = 1.15;

/** The moment that an anchor means in a beat. */
export function timeOf(anchor: Anchor, start: number, end: number): number {
  if (typeof anchor === 'number') return start + anchor;
  return end + Number(anchor.slice(3) || '0');
}

/** Hundredths of a second are enough for people, and keep files readable. */
export function roundTime(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}

/** Puts a screenplay on the clock, with the lengths that this voice gives its lines. */
export function layOut(screenplay: Screenplay, speak: Speak): Timeline {
  const parts: Timeline[] = [];
  let now = 0;
  for (const beat of screenplay.beats) {
    const spoken = beat.say === undefined ? null : speakBeat(screenplay, beat.id, beat.say, speak);
    now += delayOfLine(screenplay, beat);
    const end = now + (spoken?.duration ?? beat.pause ?? 0);
    parts.push(layOutBeat(screenplay, beat, spoken, now, end));
    now = end + (beat.gap ?? (spoken === null ? 0 : gapAfterLine));
  }
  const byTime = (a: Readonly<{ time: number }>, b: Readonly<{ time: number }>): number => a.time - b.time;
  return {
    screenplay,
    length: now,
    beats: parts.flatMap((part) => part.beats),
    lines: parts.flatMap((part) => part.lines),
    actions: parts.flatMap((part) => part.actions).sort(byTime),
    sounds: parts.flatMap((part) => part.sounds),
    moves: parts.flatMap((part) => part.moves).sort(byTime),
    cues: parts.flatMap((part) => part.cues).sort((a, b) => a.start - b.start),
    descriptions: parts.flatMap((part) => part.descriptions),
    chapters: parts.flatMap((part) => part.chapters),
    shots: parts.flatMap((part) => part.shots),
    freezes: parts.flatMap((part) => part.freezes),
  };
}

/** Who is at the other end of a video call, seen from the professional. */
function isFarAway(screenplay: Screenplay, who: string): boolean {
  return screenplay.layout === 'video-call' && screenplay.cast[who]?.role !== 'professional';
}

/** Seconds that an answer from the other end comes later. */
function delayOfLine(screenplay: Screenplay, beat: Beat): number {
  return beat.say !== undefined && isFarAway(screenplay, beat.say.who) ? screenplay.delay : 0;
}

/** Seconds that a reaction to words from this end comes later; in a silence and in one's own line nothing does. */
function delayOfReaction(screenplay: Screenplay, beat: Beat, who: string): number {
  const isAnswering = beat.say !== undefined && !isFarAway(screenplay, beat.say.who);
  return isAnswering && isFarAway(screenplay, who) ? screenplay.delay : 0;
}

function speakBeat(screenplay: Screenplay, id: string, say: NonNullable<Beat['say']>, speak: Speak): SpokenLine {
  const member = screenplay.cast[say.who];
  if (member === undefined) throw new Error(`Beat ${id} is spoken by ${say.who}, who is not in the cast.`);
  const { rate, range, shift } = say;
  return speak({ id, text: say.text, voice: member.voice, delivery: { rate, range, shift }, file: say.file ?? null });
}

function layOutBeat(
  screenplay: Screenplay,
  beat: Beat,
  spoken: SpokenLine | null,
  start: number,
  end: number,
): Timeline {
  const at = (anchor: Anchor): number => timeOf(anchor, start, end);
  const actedAt = (action: Action): number => at(action.at) + delayOfReaction(screenplay, beat, action.who);
  return {
    screenplay,
    length: end - start,
    beats: [{ id: beat.id, start, end }],
    lines: lineOfBeat(beat, spoken, start, end),
    actions: beat.do.map((action) => ({ time: actedAt(action), action })),
    sounds: [
      ...beat.sounds.map(({ kind, who, at: from, until, gain }) => ({
        kind,
        who,
        start: at(from),
        end: at(until),
        gain,
      })),
      ...beat.do.flatMap((action) => bodySounds(action, actedAt(action))),
    ],
    moves: beat.moves.map(({ prop, at: from, to, seconds }) => ({ prop, time: at(from), to, seconds })),
    cues: beat.do.flatMap((action) => cueOf(action, actedAt(action), at)),
    descriptions: beat.description === undefined ? [] : [{ start, text: beat.description }],
    chapters: beat.chapter === undefined ? [] : [{ start: roundTime(start), title: beat.chapter }],
    shots: beat.shot === undefined ? [] : [{ time: start, shot: beat.shot }],
    freezes: beat.freezes.map(({ who, at: from, until, sound }) => ({ who, start: at(from), end: at(until), sound })),
  };
}

function cueOf({ who, cue, at: planned }: Action, acted: number, at: (anchor: Anchor) => number): readonly Cue[] {
  if (cue === undefined) return [];
  const end = at(cue.until) + acted - at(planned);
  return [{ id: cue.id, start: roundTime(acted), end: roundTime(end), who, kind: cue.kind, see: cue.see }];
}

function lineOfBeat(beat: Beat, spoken: SpokenLine | null, start: number, end: number): readonly TimedLine[] {
  if (beat.say === undefined || spoken === null) return [];
  return [{ who: beat.say.who, start, end, text: plainTextOf(beat.say.text), gain: beat.say.gain, spoken }];
}

function bodySounds(action: Action, time: number): readonly TimedSound[] {
  const sounds: TimedSound[] = [];
  if (action.sigh) sounds.push({ kind: 'sigh', who: action.who, start: time, end: time + sighSeconds, gain: -14 });
  if (action.laugh) sounds.push({ kind: 'laugh', who: action.who, start: time, end: time + laughSeconds, gain: -17 });
  return sounds;
}
