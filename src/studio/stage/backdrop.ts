/** The room behind the people as a picture: drawn once per shot, out of focus, without bands in its soft colours. */
import { createCanvas, type Canvas } from '@napi-rs/canvas';
import type { Pen } from '../drawing/pen.ts';
import { randomOf } from '../geometry/noise.ts';
import type { Camera } from './camera.ts';
import type { RoomStyle } from './rooms/room-style.ts';
import { paintVignette } from './rooms/wall-paint.ts';
import { setUpWall } from './rooms/wall.ts';

/** The room as this camera sees it; closer shots blur it more. */
export function paintRoom(camera: Camera, room: RoomStyle): Canvas {
  const { width, height } = camera;
  const sharp = createCanvas(width, height);
  const pen = sharp.getContext('2d');
  room.drawWall(pen, setUpWall(camera));
  paintVignette(pen, camera);
  return softenPicture(sharp, ((Math.max(0, (camera.shot.scale - 500) / 900) * 7 + 1.2) * height) / 540);
}

/** A picture out of focus by this many pixels, with a static dither against banding. */
export function softenPicture(sharp: Canvas, blur: number): Canvas {
  const { width, height } = sharp;
  const soft = createCanvas(width, height);
  const pen = soft.getContext('2d');
  // Blurring makes the edges see-through: the sharp picture lies underneath.
  pen.drawImage(sharp, 0, 0);
  pen.filter = `blur(${blur.toFixed(1)}px)`;
  pen.drawImage(sharp, -width * 0.02, -height * 0.02, width * 1.04, height * 1.04);
  pen.filter = 'none';
  dither(pen, width, height);
  return soft;
}

/** Static noise of about one step of brightness: soft gradients no longer show bands. */
function dither(pen: Pen, width: number, height: number): void {
  const image = pen.getImageData(0, 0, width, height);
  const random = randomOf(4242);
  for (let i = 0; i < image.data.length; i += 4) {
    const offset = Math.round((random() + random() - 1) * 1.6);
    for (let k = 0; k < 3; k++) image.data[i + k] = (image.data[i + k] ?? 0) + offset;
  }
  pen.putImageData(image, 0, 0);
}
