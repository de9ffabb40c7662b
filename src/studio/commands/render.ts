/** `render`: from screenplay to a delivered clip. Works in a temporary folder; nothing half rendered is ever delivered. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { encodeVideo, probeVideo, videoFormat } from '../encode/video.ts';
import { requireTools } from '../encode/tools.ts';
import { collectFacts, factsName } from '../manifest/clip-facts.ts';
import { fingerprintRenderer, fingerprintText } from '../manifest/fingerprint.ts';
import { createEvaluator } from '../motion/evaluate.ts';
import { placesOf, projectFolder } from '../paths.ts';
import { ProblemsError } from '../problem.ts';
import { readScreenplay } from '../screenplay/read.ts';
import type { Screenplay } from '../screenplay/schema.ts';
import { mixSound } from '../sound/mix.ts';
import { createSpeaker } from '../speech/speaker.ts';
import { createPainter } from '../stage/painter.ts';
import { shotsOf } from '../stage/shots.ts';
import { layOut, timeOf, type Timeline } from '../timeline/timeline.ts';
import { makeCaptions } from '../tracks/captions.ts';
import { makeDescriptions } from '../tracks/descriptions.ts';
import { writeVtt } from '../tracks/vtt.ts';
import type { DrawFrame } from '../encode/video.ts';

const tools = ['ffmpeg', 'ffprobe', 'sox', 'espeak-ng', 'mbrola'];
const posterQuality = 78;

/** Reads and checks the screenplay of a clip. */
export function loadScreenplay(id: string): Readonly<{ screenplay: Screenplay; text: string }> {
  const path = placesOf(id).screenplay;
  const text = readFileSync(path, 'utf8');
  const reading = readScreenplay(text, relative(projectFolder, path));
  if (!reading.ok) throw new ProblemsError(reading.problems);
  return { screenplay: reading.value, text };
}

/** The fixed shot of a timeline as a function that draws any moment. */
export function prepareFixedShot(timeline: Timeline): DrawFrame {
  const { fixedShot } = timeline.screenplay;
  const evaluate = createEvaluator(timeline, { yaw: shotsOf(timeline.screenplay)[fixedShot]?.yaw ?? 0 });
  const paint = createPainter(timeline, fixedShot, videoFormat.width, videoFormat.height);
  return (pen, seconds) => {
    paint(pen, seconds, evaluate(seconds));
  };
}

/** Renders one clip; `say` shows progress. */
export async function renderClip(id: string, say: (line: string) => void): Promise<void> {
  const { screenplay, text } = loadScreenplay(id);
  requireTools(screenplay, tools);
  // Taken first: a source that is edited while the clip renders is not what it was made from.
  const madeFrom = { screenplay: fingerprintText(text), renderer: fingerprintRenderer() };
  const places = placesOf(id);
  const work = mkdtempSync(join(tmpdir(), `studio-${id}-`));
  const out = join(work, 'out');
  mkdirSync(out);
  try {
    say(`${id}: speaking`);
    const timeline = layOut(screenplay, createSpeaker(work, places.recordings));
    const sound = join(work, 'mix.wav');
    mixSound(timeline, sound);
    const draw = prepareFixedShot(timeline);
    const video = join(out, 'video.mp4');
    await encodeVideo(draw, timeline.length, sound, video, (share) => {
      say(`${id}: drawing ${String(Math.round(share * 100))} % of ${timeline.length.toFixed(0)} s`);
    });
    say(`${id}: checking the video`);
    const measured = probeVideo(video);
    writePoster(timeline, draw, join(out, 'poster.jpg'));
    writeFileSync(join(out, 'captions.nl.vtt'), writeVtt('captions', makeCaptions(timeline)));
    writeFileSync(join(out, 'descriptions.nl.vtt'), writeVtt('descriptions', makeDescriptions(timeline)));
    const facts = collectFacts(timeline, out, measured, madeFrom);
    writeFileSync(join(out, factsName), `${JSON.stringify(facts, null, 2)}\n`);
    rmSync(places.delivered, { recursive: true, force: true });
    cpSync(out, places.delivered, { recursive: true });
    say(`${id}: delivered ${String(Object.keys(facts.files).length + 1)} files, ${facts.length.toFixed(1)} s`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function writePoster(timeline: Timeline, draw: DrawFrame, path: string): void {
  const { beat: id, at } = timeline.screenplay.poster;
  const beat = timeline.beats.find((candidate) => candidate.id === id);
  const canvas = createCanvas(videoFormat.width, videoFormat.height);
  draw(canvas.getContext('2d'), beat === undefined ? 0 : timeOf(at, beat.start, beat.end));
  writeFileSync(path, canvas.toBuffer('image/jpeg', posterQuality));
}
