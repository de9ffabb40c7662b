/** Frames to a video file, by way of ffmpeg. */
import { spawn, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createCanvas } from '@napi-rs/canvas';
import type { Pen } from '../drawing/pen.ts';
import { StudioError } from '../problem.ts';
import { loudnessFilter } from './loudness.ts';

export const videoFormat = { width: 960, height: 540, framesPerSecond: 25 } as const;

/** bt709 limited range is written out, so that no player has to guess the colours. */
const colourSettings = '-color_range tv -colorspace bt709 -color_primaries bt709 -color_trc bt709'.split(' ');
const videoSettings = [
  ...'-c:v libx264 -preset slower -crf 30 -tune animation -profile:v high -level 3.1 -pix_fmt yuv420p -g 100'.split(
    ' ',
  ),
  ...colourSettings,
];
const cleanSettings =
  '-map_metadata -1 -fflags +bitexact -flags:v +bitexact -flags:a +bitexact -movflags +faststart'.split(' ');
export type DrawFrame = (pen: Pen, seconds: number) => void;

/** Draws and encodes a clip; `report` hears the share that is done. */
export async function encodeVideo(
  draw: DrawFrame,
  seconds: number,
  sound: string,
  target: string,
  report: (share: number) => void,
): Promise<void> {
  const { width, height, framesPerSecond } = videoFormat;
  const input = [
    '-f',
    'rawvideo',
    '-pix_fmt',
    'rgba',
    '-s',
    `${String(width)}x${String(height)}`,
    '-r',
    String(framesPerSecond),
    '-i',
    '-',
  ];
  const filter = ['-vf', 'scale=out_color_matrix=bt709:out_range=tv', '-af', loudnessFilter(sound), '-ar', '24000'];
  const audio = ['-c:a', 'aac', '-b:a', '40k', '-ac', '1'];
  const all = [
    '-v',
    'error',
    '-y',
    ...input,
    '-i',
    sound,
    ...filter,
    ...videoSettings,
    ...audio,
    '-t',
    seconds.toFixed(3),
    ...cleanSettings,
    target,
  ];
  const encoder = spawn('ffmpeg', all, { stdio: ['pipe', 'inherit', 'inherit'] });
  const closed = once(encoder, 'close');
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  const frames = Math.ceil(seconds * framesPerSecond);
  for (let frame = 0; frame < frames; frame++) {
    draw(pen, frame / framesPerSecond);
    if (!encoder.stdin.write(Buffer.from(canvas.data()))) await Promise.race([once(encoder.stdin, 'drain'), closed]);
    if (encoder.exitCode !== null) break;
    if (frame % framesPerSecond === 0) report(frame / frames);
  }
  encoder.stdin.end();
  const [code] = (await closed) as [number | null];
  if (code !== 0) throw new StudioError(`ffmpeg stopped with code ${String(code)}; see its message above.`);
}

/** Decodes the whole file and reads its facts; fails when there is any error. Length in seconds. */
export function probeVideo(path: string): Readonly<{ length: number; width: number; height: number }> {
  execFileSync('ffmpeg', ['-v', 'error', '-xerror', '-i', path, '-f', 'null', '-'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const entries = 'format=duration:stream=width,height';
  const text = execFileSync(
    'ffprobe',
    ['-v', 'error', '-select_streams', 'v:0', '-show_entries', entries, '-of', 'default=noprint_wrappers=1', path],
    {
      encoding: 'utf8',
    },
  );
  const read = (name: string): number => Number(new RegExp(`^${name}=([\\d.]+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
  return { length: read('duration'), width: read('width'), height: read('height') };
}
