/** Small things on the table: a form and a mug. */
import { darken, fade, lighten } from '../drawing/colour.ts';
import { fillWith, strokeWith, traceLine, traceLoop, tracePolygon, type Pen } from '../drawing/pen.ts';
import { toRadians } from '../geometry/easing.ts';
import { boxAround, pointAt, type Point } from '../geometry/hull.ts';
import { rotateY, type Vector } from '../geometry/vector.ts';
import type { Camera } from './camera.ts';
import { drawTableShadow } from './furniture.ts';
import { tableHeight } from './tables.ts';

/** A printed form. */
export function drawPaper(pen: Pen, camera: Camera, place: Readonly<{ x: number; z: number; yaw: number }>): void {
  const y = tableHeight + 0.002;
  const at = (points: readonly Vector[]): readonly Point[] =>
    points.map((point) => {
      const p = rotateY(point, toRadians(place.yaw));
      return camera.project([p[0] + place.x, p[1], p[2] + place.z]);
    });
  tracePolygon(
    pen,
    at([
      [-0.1, y, -0.145],
      [0.112, y, -0.14],
      [0.112, y, 0.152],
      [-0.1, y, 0.152],
    ]),
  );
  fillWith(pen, 'rgba(90,55,30,0.18)');
  tracePolygon(
    pen,
    at([
      [-0.105, y, -0.148],
      [0.105, y, -0.148],
      [0.105, y, 0.148],
      [-0.105, y, 0.148],
    ]),
  );
  fillWith(pen, '#fbf9f3');
  strokeWith(pen, 'rgba(120,100,80,0.35)', Math.max(0.8, camera.scale * 0.0013));
  for (let i = 0; i < 7; i++) {
    const line = at([
      [-0.08, y, -0.11 + i * 0.034],
      [i % 3 === 2 ? 0.02 : 0.08, y, -0.11 + i * 0.034],
    ]);
    traceLine(pen, pointAt(line, 0), pointAt(line, 1));
    strokeWith(pen, i === 0 ? '#4b8584' : 'rgba(110,110,115,0.45)', camera.scale * (i === 0 ? 0.006 : 0.003));
  }
}

/** A mug of coffee with its handle to the right. */
export function drawMug(pen: Pen, camera: Camera, place: Readonly<{ x: number; z: number }>, colour: string): void {
  const [y, r, h, s] = [tableHeight, 0.04, 0.088, camera.scale];
  drawTableShadow(pen, camera, { x: place.x - 0.025, z: place.z + 0.004 }, [0.058, 0.036], 0.22);
  const ring = (height: number, share: number): readonly Point[] =>
    Array.from({ length: 26 }, (_, i) => {
      const a = (i / 26) * Math.PI * 2;
      return camera.project([place.x + Math.cos(a) * r * share, height, place.z + Math.sin(a) * r * share]);
    });
  const [rim, foot] = [ring(y + h, 1), ring(y, 0.88)];
  const handle = camera.project([place.x + r, y + h * 0.55, place.z]);
  pen.beginPath();
  pen.ellipse(handle[0] + s * 0.008, handle[1], s * 0.02, s * 0.025, 0, 0, Math.PI * 2);
  strokeWith(pen, darken(colour, 0.12), s * 0.009);
  const box = boxAround(rim);
  const middle = (box.top + box.bottom) / 2;
  tracePolygon(pen, [[box.left, middle], ...foot.slice(0, 14).reverse(), [box.right, middle]]);
  const gradient = pen.createLinearGradient(box.left, 0, box.right, 0);
  gradient.addColorStop(0, darken(colour, 0.22));
  gradient.addColorStop(0.7, colour);
  gradient.addColorStop(1, lighten(colour, 0.3));
  pen.fillStyle = gradient;
  pen.fill();
  const line = fade(darken(colour, 0.6), 0.4);
  strokeWith(pen, line, Math.max(0.8, s * 0.0018));
  traceLoop(pen, rim);
  fillWith(pen, darken(colour, 0.12));
  strokeWith(pen, line, Math.max(0.8, s * 0.0018));
  traceLoop(pen, ring(y + h * 0.9, 0.86));
  fillWith(pen, '#5e4130');
}
