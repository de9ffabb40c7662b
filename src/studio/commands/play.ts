/** From the files of a clip to what can be drawn, heard and checked. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Variant } from '#domain/clip.ts';
import { videoFormat, type DrawFrame } from '../encode/video.ts';
import type { CutAt } from '../encode/film.ts';
import type { BeatFile } from '../manifest/check-timeline.ts';
import { fingerprintBytes, fingerprintText } from '../manifest/fingerprint.ts';
import { placesOf, projectFolder, type ClipSource } from '../paths.ts';
import { ProblemsError, type Problem } from '../problem.ts';
import { readContrast, type Contrast } from '../screenplay/contrast.ts';
import { readScreenplay, type Reading } from '../screenplay/read.ts';
import type { Screenplay } from '../screenplay/schema.ts';
import type { Speak } from '../speech/spoken-line.ts';
import { openShot } from '../stage/shooting.ts';
import { beginAt } from '../timeline/begin.ts';
import { layOut, roundTime, type Timeline } from '../timeline/timeline.ts';

/** A checked screenplay. Of a contrast: the whole conversation with its other beats. */
export type Play = Readonly<{
  source: ClipSource;
  screenplay: Screenplay;
  contrast: Contrast | null;
  /** Hash of everything that was written for the clip. */
  fingerprint: string;
  /** Where its beats are written. */
  files: readonly BeatFile[];
}>;

/** Reads and checks what a clip is made from. */
export function readPlay(source: ClipSource, project: string = projectFolder): Reading<Play> {
  const places = placesOf(source, project);
  const text = readFileSync(places.screenplay, 'utf8');
  const written: BeatFile = { text, name: relative(project, places.screenplay), from: 0 };
  const reading = readScreenplay(text, written.name);
  if (!reading.ok) return reading;
  const missing = findMissingRecordings(reading.value, places.recordings, written.name);
  if (missing.length > 0) return { ok: false, problems: missing };
  if (source.kind !== 'contrast') {
    const fingerprint = fingerprintPlay([text], reading.value, places.recordings);
    return { ok: true, value: { source, screenplay: reading.value, contrast: null, fingerprint, files: [written] } };
  }
  const contrastText = readFileSync(places.contrast, 'utf8');
  const contrast = readContrast(contrastText, relative(project, places.contrast), reading.value);
  if (!contrast.ok) return contrast;
  const fingerprint = fingerprintPlay([text, contrastText], contrast.value.screenplay, places.recordings);
  const from = contrast.value.screenplay.beats.length - contrast.value.contrast.beats.length;
  const files = [written, { text: contrastText, name: relative(project, places.contrast), from }];
  return { ok: true, value: { source, ...contrast.value, fingerprint, files } };
}

/** The same; throws with all problems when there are any. */
export function loadPlay(source: ClipSource): Play {
  const reading = readPlay(source);
  if (!reading.ok) throw new ProblemsError(reading.problems);
  return reading.value;
}

function recordingsOf(screenplay: Screenplay): readonly string[] {
  return screenplay.beats.flatMap(({ say }) => (say?.file === undefined ? [] : [say.file]));
}

function findMissingRecordings(screenplay: Screenplay, folder: string, file: string): readonly Problem[] {
  return recordingsOf(screenplay)
    .filter((name) => !existsSync(join(folder, name)))
    .map((name) => ({
      file,
      line: null,
      found: `recording "${name}", which is not there`,
      expected: 'a sound file beside the screenplay',
      remedy: `Put ${name} in ${folder}, or remove "file" from the line.`,
    }));
}

function fingerprintPlay(texts: readonly string[], screenplay: Screenplay, folder: string): string {
  const recordings = recordingsOf(screenplay).map((name) => fingerprintBytes(readFileSync(join(folder, name))));
  const parts = [...texts, ...recordings];
  return parts.length === 1 ? fingerprintText(texts[0] ?? '') : fingerprintText(parts.map(fingerprintText).join('\n'));
}

/** A play on the clock. */
export type Schedule = Readonly<{
  /** What happens in the clip, on its own clock. */
  timeline: Timeline;
  /** The conversation from its start, and where in it the clip begins, seconds. */
  whole: Timeline;
  begin: number;
  variantOf: Variant | null;
}>;

/** Puts a play on the clock, with the lengths that this voice gives its lines. */
export function schedule(play: Play, speak: Speak): Schedule {
  const whole = layOut(play.screenplay, speak);
  if (play.contrast === null) return { timeline: whole, whole, begin: 0, variantOf: null };
  const { timeline, begin } = beginAt(whole, play.contrast.begin);
  return { timeline, whole, begin, variantOf: variantOf(play.source, play.contrast, timeline, begin) };
}

/** A play that can be drawn. */
export type Performance = Readonly<{
  timeline: Timeline;
  variantOf: Variant | null;
  /** The shot that exercises show. */
  fixed: DrawFrame;
  /** The version with cuts; `null` when the screenplay asks for none. */
  cutAt: CutAt | null;
}>;

/** Sets up the cameras of a play. */
export function perform(play: Play, speak: Speak): Performance {
  const { timeline, whole, begin, variantOf: variant } = schedule(play, speak);
  // Poses are asked of the whole: what came before the clip is still in them.
  const prepare = (shot: string): DrawFrame => {
    const draw = prepareShot(whole, shot);
    return (pen, seconds) => {
      draw(pen, seconds + begin);
    };
  };
  return {
    timeline,
    variantOf: variant,
    fixed: prepare(play.screenplay.fixedShot),
    cutAt: play.screenplay.cuts ? prepareCuts(timeline, prepare) : null,
  };
}

function variantOf(source: ClipSource, contrast: Contrast, timeline: Timeline, begin: number): Variant {
  const first = contrast.beats[0]?.id;
  const differs = timeline.beats.find(({ id }) => id === first)?.start ?? 0;
  return {
    clip: source.folder,
    difference: contrast.difference,
    begin: roundTime(begin),
    differs: roundTime(differs),
  };
}

/** One camera on a conversation. */
export function prepareShot(timeline: Timeline, name: string): DrawFrame {
  return openShot(timeline, name, videoFormat.width, videoFormat.height);
}

/** Each shot is set up when it is first shown. */
function prepareCuts(timeline: Timeline, prepare: (shot: string) => DrawFrame): CutAt {
  const { fixedShot } = timeline.screenplay;
  const known = new Map<string, DrawFrame>();
  return (seconds) => {
    const shot = timeline.shots.findLast(({ time }) => time <= seconds + 1e-6)?.shot ?? fixedShot;
    if (shot === fixedShot) return null;
    const draw = known.get(shot) ?? prepare(shot);
    known.set(shot, draw);
    return draw;
  };
}
