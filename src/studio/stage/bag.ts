/** A handbag that stands beside its owner (0) or is held on the lap (1). */
import { darken, fade, lighten } from '../drawing/colour.ts';
import { fillWith, strokeWith, traceCurve, traceLine, traceLoop, type Pen } from '../drawing/pen.ts';
import { lerp, toRadians } from '../geometry/easing.ts';
import type { Point } from '../geometry/hull.ts';
import { rotateY, type Vector } from '../geometry/vector.ts';
import type { Seat } from '../rig/figure.ts';
import type { Camera } from './camera.ts';

const beside: Vector = [0.3, 0.42, 0.16];
const onLap: Vector = [0.0, 0.81, 0.235];

/** Below this share the bag is out of sight beside the chair. */
export const bagHiddenBelow = 0.02;

/** Draws the bag on its way from the floor (0) to the lap (1). */
export function drawBag(pen: Pen, camera: Camera, seat: Seat, colour: string, share: number): void {
  if (share < bagHiddenBelow) return;
  const lift = Math.sin(Math.PI * share) * 0.06;
  const at = (x: number, y: number, z = 0): Point => {
    const local: Vector = [
      lerp(beside[0], onLap[0], share) + x,
      lerp(beside[1], onLap[1], share) + lift + y,
      lerp(beside[2], onLap[2], share) + z,
    ];
    const p = rotateY(local, toRadians(seat.yaw));
    return camera.project([p[0] + seat.x, p[1], p[2] + seat.z]);
  };
  const line = Math.max(1, camera.scale * 0.0022);
  pen.save();
  pen.lineCap = 'round';
  drawHandle(pen, at, colour, camera.scale * 0.011, -0.03);
  traceLoop(
    pen,
    [
      at(-0.15, -0.12),
      at(-0.152, 0),
      at(-0.128, 0.122),
      at(0, 0.135),
      at(0.128, 0.122),
      at(0.152, 0),
      at(0.15, -0.12),
      at(0, -0.13),
    ],
    1 / 8,
  );
  fillWith(pen, colour);
  strokeWith(pen, fade(darken(colour, 0.6), 0.6), line);
  traceLoop(
    pen,
    [at(-0.13, 0.118), at(0, 0.134), at(0.13, 0.118), at(0.12, 0.03), at(0, 0.01), at(-0.12, 0.03)],
    1 / 8,
  );
  fillWith(pen, lighten(colour, 0.1));
  strokeWith(pen, fade(darken(colour, 0.6), 0.4), line);
  traceLine(pen, at(-0.13, -0.07), at(0.13, -0.07));
  strokeWith(pen, fade(lighten(colour, 0.5), 0.35), line);
  const clasp = at(0, 0.018);
  pen.beginPath();
  pen.arc(clasp[0], clasp[1], camera.scale * 0.011, 0, Math.PI * 2);
  fillWith(pen, '#d3b05c');
  strokeWith(pen, 'rgba(80,55,20,0.5)', line * 0.8);
  drawHandle(pen, at, colour, camera.scale * 0.011, 0.015);
  pen.restore();
}

function drawHandle(
  pen: Pen,
  at: (x: number, y: number, z?: number) => Point,
  colour: string,
  width: number,
  depth: number,
): void {
  traceCurve(pen, [
    at(-0.085, 0.115, depth),
    at(-0.07, 0.175, depth),
    at(0, 0.2, depth),
    at(0.07, 0.175, depth),
    at(0.085, 0.115, depth),
  ]);
  strokeWith(pen, darken(colour, 0.45), width * 1.3);
  strokeWith(pen, darken(colour, 0.2), width * 0.8);
}
