/** The strip of small pictures for the timeline, collected while a clip is filmed. */
import { createCanvas, type Canvas } from '@napi-rs/canvas';
import type { Thumbs } from '#domain/clip.ts';
import { videoFormat } from './video.ts';

const every = 5;
const size = { width: 128, height: 72 } as const;
const jpegQuality = 62;

export type ThumbStrip = Readonly<{
  /** Takes a frame when it is time for a picture. */
  watch: (frame: Canvas, index: number) => void;
  toJpeg: () => Buffer;
  geometry: Omit<Thumbs, 'file'>;
}>;

/** An empty strip for a clip of this many seconds: one row, a picture per five seconds. */
export function createThumbStrip(seconds: number): ThumbStrip {
  const count = Math.max(1, Math.ceil(seconds / every));
  const strip = createCanvas(size.width * count, size.height);
  const pen = strip.getContext('2d');
  pen.imageSmoothingQuality = 'high';
  const framesBetween = every * videoFormat.framesPerSecond;
  return {
    watch: (frame, index) => {
      if (index % framesBetween !== 0) return;
      pen.drawImage(frame, (index / framesBetween) * size.width, 0, size.width, size.height);
    },
    toJpeg: () => strip.toBuffer('image/jpeg', jpegQuality),
    geometry: { every, count, ...size },
  };
}
