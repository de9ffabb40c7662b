/** Frames to video files, by way of ffmpeg: straight from memory into the final encoding, without a file in between. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { StudioError } from '../problem.ts';
import { videoFormat, type VideoSpec } from './video.ts';

export type Encoder = Readonly<{
  /** Takes the next frame, RGBA; resolves when there is room for another. The buffer must not change afterwards. */
  write: (frame: Buffer) => Promise<void>;
  /** Resolves when all files are complete. Throws when ffmpeg failed. */
  finish: () => Promise<void>;
}>;

export type VideoTarget = Readonly<{ path: string; spec: VideoSpec }>;

/** The sound of a clip: a file, the filter that brings it to the common loudness, and its length in seconds. */
export type ClipSound = Readonly<{ path: string; filter: string; seconds: number }>;

/** With preset fast: two steps slower gives 0.001 more SSIM at the same size, for twice the time. */
const pictureSettings = '-c:v libx264 -tune animation -profile:v high -level 3.1 -pix_fmt yuv420p -g 125'.split(' ');
/** bt709 limited range is written out, so that no player has to guess the colours. */
const colourSettings = '-color_range tv -colorspace bt709 -color_primaries bt709 -color_trc bt709'.split(' ');
const soundSettings = '-c:a aac -ac 1'.split(' ');
const cleanSettings =
  '-map_metadata -1 -fflags +bitexact -flags:v +bitexact -flags:a +bitexact -movflags +faststart'.split(' ');

/** Starts encoding the same frames into one or more files. */
export function openEncoder(sound: ClipSound, targets: readonly VideoTarget[]): Encoder {
  const process = spawn('ffmpeg', argumentsFor(sound, targets), { stdio: ['pipe', 'inherit', 'inherit'] });
  const closed = once(process, 'close');
  // A broken pipe is told by the exit code.
  process.stdin.on('error', () => undefined);
  return {
    write: async (frame) => {
      if (process.exitCode !== null) throw failure(process.exitCode);
      if (!process.stdin.write(frame)) await Promise.race([once(process.stdin, 'drain'), closed]);
    },
    finish: async () => {
      process.stdin.end();
      const [code] = (await closed) as [number | null];
      if (code !== 0) throw failure(code);
    },
  };
}

function failure(code: number | null): StudioError {
  return new StudioError(`ffmpeg stopped with code ${String(code)}; see its message above.`);
}

function argumentsFor(sound: ClipSound, targets: readonly VideoTarget[]): readonly string[] {
  const { width, height, framesPerSecond } = videoFormat;
  const raw = `-f rawvideo -pix_fmt rgba -s ${String(width)}x${String(height)} -r ${String(framesPerSecond)} -i -`;
  const outputs = targets.flatMap(({ path, spec }, i) => [
    ...['-map', `[v${String(i)}]`, '-map', `[a${String(i)}]`],
    ...pictureSettings,
    ...['-preset', spec.preset, '-crf', String(spec.quality)],
    ...colourSettings,
    ...soundSettings,
    ...['-ar', String(spec.sampleRate), '-b:a', spec.soundBitrate, '-t', sound.seconds.toFixed(3)],
    ...cleanSettings,
    path,
  ]);
  const inputs = [...raw.split(' '), '-i', sound.path];
  return ['-v', 'error', '-y', ...inputs, '-filter_complex', filterFor(sound, targets), ...outputs];
}

/** One conversion of the colours and one of the loudness, then a branch for each file. */
function filterFor(sound: ClipSound, targets: readonly VideoTarget[]): string {
  const count = String(targets.length);
  const branches = (letter: string): string => targets.map((_, i) => `[${letter}${String(i)}]`).join('');
  const sizes = targets.map(({ spec }, i) => {
    const size = spec.height === videoFormat.height ? 'null' : `scale=-2:${String(spec.height)}:flags=area`;
    return `[p${String(i)}]${size}[v${String(i)}]`;
  });
  return [
    `[0:v]scale=out_color_matrix=bt709:out_range=tv,format=yuv420p,split=${count}${branches('p')}`,
    ...sizes,
    `[1:a]${sound.filter},asplit=${count}${branches('a')}`,
  ].join(';');
}
