/** `render`: from screenplay to a delivered clip. Works in a temporary folder; nothing half rendered is ever delivered. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { clipFiles } from '#domain/clip.ts';
import type { ClipSound, VideoTarget } from '../encode/encoder.ts';
import { filmClip } from '../encode/film.ts';
import { loudnessFilter } from '../encode/loudness.ts';
import { createThumbStrip, type ThumbStrip } from '../encode/thumbs.ts';
import { requireTools } from '../encode/tools.ts';
import {
  coarser,
  fullVideo,
  liteVideo,
  probeVideo,
  videoFormat,
  type DrawFrame,
  type VideoSpec,
} from '../encode/video.ts';
import { sizeLimitOf } from '../manifest/check-files.ts';
import { checkTimeline } from '../manifest/check-timeline.ts';
import { collectFacts, writeFacts } from '../manifest/clip-facts.ts';
import { fingerprintRenderer } from '../manifest/fingerprint.ts';
import { placesOf, type ClipSource } from '../paths.ts';
import { ProblemsError } from '../problem.ts';
import { mixSound } from '../sound/mix.ts';
import { createSpeaker } from '../speech/speaker.ts';
import { timeOf, type Timeline } from '../timeline/timeline.ts';
import { makeCaptions } from '../tracks/captions.ts';
import { makeChapters } from '../tracks/chapters.ts';
import { makeDescriptions } from '../tracks/descriptions.ts';
import { writeVtt } from '../tracks/vtt.ts';
import { loadPlay, perform, type Performance } from './play.ts';

const tools = ['ffmpeg', 'ffprobe', 'sox', 'espeak-ng', 'mbrola'];
const posterQuality = 78;

/** Renders one clip; `say` shows progress. */
export async function renderClip(source: ClipSource, say: (line: string) => void): Promise<void> {
  const { id } = source;
  const play = loadPlay(source);
  requireTools(play.screenplay, tools);
  // Taken first: a source that is edited while the clip renders is not what it was made from.
  const madeFrom = { screenplay: play.fingerprint, renderer: fingerprintRenderer() };
  const places = placesOf(source);
  const work = mkdtempSync(join(tmpdir(), `studio-${id}-`));
  const out = join(work, 'out');
  mkdirSync(out);
  try {
    say(`${id}: speaking`);
    const performance = perform(play, createSpeaker(work, places.recordings));
    const problems = checkTimeline(performance.timeline, play.files);
    if (problems.length > 0) throw new ProblemsError(problems);
    const thumbs = await film(performance, work, out, (share) => {
      say(`${id}: drawing ${String(Math.round(share * 100))} % of ${performance.timeline.length.toFixed(0)} s`);
    });
    say(`${id}: checking the video`);
    const measured = probeVideos(out);
    writePictures(performance, thumbs, out);
    writeTracks(performance.timeline, out);
    const facts = collectFacts({ performance, folder: out, measured, madeFrom, thumbs: thumbs.geometry });
    writeFacts(facts, out);
    deliver(out, places.delivered);
    say(`${id}: delivered ${String(Object.keys(facts.files).length + 2)} files, ${facts.length.toFixed(1)} s`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const videoNames = ['video', 'lite', 'cuts'] as const;
type VideoSpecs = Readonly<Record<(typeof videoNames)[number], VideoSpec>>;

/** Films the clip, and again with a coarser picture where a video came out larger than its length allows. */
async function film(
  performance: Performance,
  work: string,
  out: string,
  report: (share: number) => void,
): Promise<ThumbStrip> {
  const sound = prepareSound(performance.timeline, join(work, 'mix.wav'));
  let specs: VideoSpecs = { video: fullVideo, lite: liteVideo, cuts: fullVideo };
  for (;;) {
    const thumbs = await filmOnce(performance, sound, specs, out, report);
    const tooLarge = videoNames.filter((name) => isTooLarge(join(out, clipFiles[name]), sound.seconds));
    if (tooLarge.length === 0) return thumbs;
    specs = { ...specs, ...Object.fromEntries(tooLarge.map((name) => [name, coarser(specs[name])])) };
  }
}

function isTooLarge(path: string, seconds: number): boolean {
  return existsSync(path) && statSync(path).size > (sizeLimitOf(basename(path), seconds) ?? Number.POSITIVE_INFINITY);
}

async function filmOnce(
  { timeline, fixed, cutAt }: Performance,
  sound: ClipSound,
  specs: VideoSpecs,
  out: string,
  report: (share: number) => void,
): Promise<ThumbStrip> {
  const thumbs = createThumbStrip(timeline.length);
  const target = (name: keyof VideoSpecs): VideoTarget => ({ path: join(out, clipFiles[name]), spec: specs[name] });
  await filmClip({
    fixed,
    fixedTargets: [target('video'), target('lite')],
    cuts: cutAt === null ? null : { cutAt, targets: [target('cuts')] },
    sound,
    watch: thumbs.watch,
    report,
  });
  return thumbs;
}

function prepareSound(timeline: Timeline, path: string): ClipSound {
  mixSound(timeline, path);
  return { path, filter: loudnessFilter(path), seconds: timeline.length };
}

/** Every video is decoded whole; the clip's facts are those of the first. */
function probeVideos(folder: string): ReturnType<typeof probeVideo> {
  const measured = probeVideo(join(folder, clipFiles.video));
  for (const name of [clipFiles.lite, clipFiles.cuts]) {
    if (existsSync(join(folder, name))) probeVideo(join(folder, name));
  }
  return measured;
}

function writePictures({ timeline, fixed }: Performance, thumbs: ThumbStrip, folder: string): void {
  writePoster(timeline, fixed, join(folder, clipFiles.poster));
  writeFileSync(join(folder, clipFiles.thumbs), thumbs.toJpeg());
}

function writePoster(timeline: Timeline, draw: DrawFrame, path: string): void {
  const { beat: id, at } = timeline.screenplay.poster;
  const beat = timeline.beats.find((candidate) => candidate.id === id);
  const canvas = createCanvas(videoFormat.width, videoFormat.height);
  draw(canvas.getContext('2d'), beat === undefined ? 0 : timeOf(at, beat.start, beat.end));
  writeFileSync(path, canvas.toBuffer('image/jpeg', posterQuality));
}

function writeTracks(timeline: Timeline, folder: string): void {
  writeFileSync(join(folder, clipFiles.captions), writeVtt('captions', makeCaptions(timeline)));
  writeFileSync(join(folder, clipFiles.descriptions), writeVtt('descriptions', makeDescriptions(timeline)));
  const chapters = makeChapters(timeline);
  if (chapters.length > 0) writeFileSync(join(folder, clipFiles.chapters), writeVtt('chapters', chapters));
}

/** Copies beside the old clip first, then takes its place in one step: whoever looks sees a whole clip. */
function deliver(from: string, to: string): void {
  const beside = join(dirname(to), `.${basename(to)}`);
  rmSync(beside, { recursive: true, force: true });
  cpSync(from, beside, { recursive: true });
  rmSync(to, { recursive: true, force: true });
  renameSync(beside, to);
}
