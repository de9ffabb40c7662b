/** The formats of video files, and what a finished file says of itself. */
import { execFileSync } from 'node:child_process';
import type { Pen } from '../drawing/pen.ts';

export const videoFormat = { width: 960, height: 540, framesPerSecond: 25 } as const;

/** Draws the picture of a moment, seconds from the start of the clip. */
export type DrawFrame = (pen: Pen, seconds: number) => void;

/** One video file made from the frames. */
export type VideoSpec = Readonly<{
  height: number;
  /** How long x264 may think. */
  preset: 'fast' | 'veryfast';
  /** Quality of the picture (x264's crf: lower is better) and of the sound. */
  quality: number;
  soundBitrate: string;
  /** Hertz. The voices themselves hold nothing above 8 kHz. */
  sampleRate: number;
}>;

/** For everybody: about 1 MB a minute. */
export const fullVideo: VideoSpec = {
  height: videoFormat.height,
  preset: 'fast',
  quality: 29,
  soundBitrate: '40k',
  sampleRate: 24000,
};
/** For packages that must stay small: about 0.3 MB a minute. */
export const liteVideo: VideoSpec = {
  height: 360,
  preset: 'veryfast',
  quality: 35,
  soundBitrate: '18k',
  sampleRate: 16000,
};

/** The same video with a picture that is a little coarser, and about 5 % smaller. */
export function coarser(spec: VideoSpec): VideoSpec {
  return { ...spec, quality: spec.quality + 1 };
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
    { encoding: 'utf8' },
  );
  const read = (name: string): number => Number(new RegExp(`^${name}=([\\d.]+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
  return { length: read('duration'), width: read('width'), height: read('height') };
}
