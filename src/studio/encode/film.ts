/** Draws a clip from the first frame to the last, and hands every frame to all files that need it. */
import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { openEncoder, type ClipSound, type VideoTarget } from './encoder.ts';
import { videoFormat, type DrawFrame } from './video.ts';

/** Where the camera stands in the version with cuts: a drawing function, or `null` for the fixed shot. */
export type CutAt = (seconds: number) => DrawFrame | null;

export type FilmPlan = Readonly<{
  /** The fixed shot, which exercises show. */
  fixed: DrawFrame;
  fixedTargets: readonly VideoTarget[];
  /** The version with cuts, where a clip has one: the same clock and sound. */
  cuts: Readonly<{ cutAt: CutAt; targets: readonly VideoTarget[] }> | null;
  sound: ClipSound;
  /** Sees each frame of the fixed shot, with its number. */
  watch: (frame: Canvas, index: number) => void;
  /** Hears the share that is done, 0 to 1. */
  report: (share: number) => void;
}>;

/** Seconds of a clip between two reports. */
const reportEvery = 5;

/** Films a clip. Drawing goes on while earlier frames are encoded. */
export async function filmClip(plan: FilmPlan): Promise<void> {
  const { framesPerSecond } = videoFormat;
  const fixed = createCanvas(videoFormat.width, videoFormat.height);
  const other = createCanvas(videoFormat.width, videoFormat.height);
  const encoder = openEncoder(plan.sound, plan.fixedTargets);
  const cutEncoder = plan.cuts === null ? null : openEncoder(plan.sound, plan.cuts.targets);
  const count = Math.ceil(plan.sound.seconds * framesPerSecond);
  for (let index = 0; index < count; index++) {
    const seconds = index / framesPerSecond;
    plan.fixed(fixed.getContext('2d'), seconds);
    const frame = fixed.data();
    plan.watch(fixed, index);
    const writing = encoder.write(frame);
    if (plan.cuts !== null && cutEncoder !== null) {
      const draw = plan.cuts.cutAt(seconds);
      draw?.(other.getContext('2d'), seconds);
      await cutEncoder.write(draw === null ? frame : other.data());
    }
    await writing;
    if (index % (reportEvery * framesPerSecond) === 0) plan.report(index / count);
  }
  await Promise.all([encoder.finish(), cutEncoder?.finish()]);
}
