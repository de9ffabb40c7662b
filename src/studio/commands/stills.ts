/** `stills`: one picture per cue and a contact sheet, to look at before a render. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { requireTools } from '../encode/tools.ts';
import { videoFormat, type DrawFrame } from '../encode/video.ts';
import { checkTimeline } from '../manifest/check-timeline.ts';
import { placesOf, type ClipSource } from '../paths.ts';
import { formatProblem } from '../problem.ts';
import { createSpeaker } from '../speech/speaker.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { loadPlay, perform } from './play.ts';

const sheet = { seconds: 1.5, columns: 5, width: 384, height: 216, perPage: 30 } as const;

/** Writes the stills of a clip into a folder. */
export function writeStills(source: ClipSource, folder: string, say: (line: string) => void): void {
  const { id } = source;
  const play = loadPlay(source);
  requireTools(play.screenplay, ['sox', 'espeak-ng', 'mbrola']);
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), `studio-${id}-`));
  try {
    const { timeline, fixed: draw } = perform(play, createSpeaker(work, placesOf(source).recordings));
    for (const problem of checkTimeline(timeline, play.files)) say(`${formatProblem(problem)}\n`);
    writeFileSync(join(folder, 'timeline.txt'), describeTimeline(timeline));
    for (const cue of timeline.cues) {
      const canvas = createCanvas(videoFormat.width, videoFormat.height);
      draw(canvas.getContext('2d'), cue.start + Math.min(1.1, (cue.end - cue.start) * 0.65));
      writeFileSync(join(folder, `cue-${cue.id}.png`), canvas.toBuffer('image/png'));
    }
    const pages = writeContactSheets(timeline, draw, folder);
    say(
      `${id}: ${timeline.length.toFixed(1)} s, ${String(timeline.cues.length)} cues, ${String(pages)} contact sheets in ${folder}`,
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function describeTimeline(timeline: Timeline): string {
  const time = (seconds: number): string => seconds.toFixed(2).padStart(7);
  const beats = timeline.beats.map((beat) => {
    const line = timeline.lines.find((candidate) => candidate.start === beat.start);
    return `${time(beat.start)} ${time(beat.end)}  ${beat.id}  ${line === undefined ? '' : `${line.who}: ${line.text}`}`;
  });
  const cues = timeline.cues.map((cue) => `${time(cue.start)} ${time(cue.end)}  ${cue.who} ${cue.id}: ${cue.see}`);
  return [...beats, '', ...cues, ''].join('\n');
}

function writeContactSheets(timeline: Timeline, draw: DrawFrame, folder: string): number {
  const count = Math.ceil(timeline.length / sheet.seconds);
  const frame = createCanvas(videoFormat.width, videoFormat.height);
  let page = 0;
  for (let from = 0; from < count; from += sheet.perPage) {
    const size = Math.min(sheet.perPage, count - from);
    const canvas = createCanvas(sheet.columns * sheet.width, Math.ceil(size / sheet.columns) * sheet.height);
    const pen = canvas.getContext('2d');
    for (let i = 0; i < size; i++) {
      const seconds = (from + i) * sheet.seconds;
      const [x, y] = [(i % sheet.columns) * sheet.width, Math.floor(i / sheet.columns) * sheet.height];
      draw(frame.getContext('2d'), seconds);
      pen.drawImage(frame, x, y, sheet.width, sheet.height);
      pen.font = '18px sans-serif';
      pen.fillStyle = '#000000';
      pen.fillText(seconds.toFixed(1), x + 6, y + 20);
    }
    page += 1;
    writeFileSync(join(folder, `sheet-${String(page)}.png`), canvas.toBuffer('image/png'));
  }
  return page;
}
