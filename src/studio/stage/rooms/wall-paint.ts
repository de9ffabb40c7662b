/** Paint, panelling and daylight: what every room begins with. */
import { darken, fade, lighten } from '../../drawing/colour.ts';
import type { Pen } from '../../drawing/pen.ts';
import { drawBox, drawGradientBox, drawShape, type Wall } from './wall.ts';

/** Wide enough for every camera. */
export const wallLeft = -3;
export const wallWidth = 6;

/** Paint from the dark side of the room to the light side. */
export function paintPlaster(pen: Pen, wall: Wall, colour: string, light: 'left' | 'right'): void {
  const tones = [darken(colour, 0.07), darken(colour, 0.06), colour, lighten(colour, 0.35), lighten(colour, 0.4)];
  const colours = light === 'right' ? tones : [...tones].reverse();
  drawGradientBox(pen, wall, [wallLeft, 4, wallWidth, 5], colours, false);
}

/** A lower part of the wall in another colour, with a rail on top of it. */
export function paintPanel(pen: Pen, wall: Wall, top: number, colour: string, rail: string): void {
  drawBox(pen, wall, [wallLeft, top, wallWidth, 3], colour);
  const shade = ['rgba(255,250,235,0.16)', 'rgba(60,50,40,0.2)', 'rgba(60,50,40,0.22)'];
  drawGradientBox(pen, wall, [wallLeft, top, wallWidth, 1], shade, true);
  drawBox(pen, wall, [wallLeft, top + 0.025, wallWidth, 0.028], rail);
  drawBox(pen, wall, [wallLeft, top - 0.003, wallWidth, 0.012], 'rgba(80,60,45,0.16)');
}

/** A slanting patch of sunlight that falls in from one side. */
export function paintDaylight(pen: Pen, wall: Wall, light: 'left' | 'right', from: number): void {
  const s = light === 'right' ? 1 : -1;
  pen.save();
  pen.globalAlpha = 0.5;
  const glow = pen.createLinearGradient(wall.x(s * (from - 0.25)), 0, wall.x(s * (from + 1.05)), 0);
  glow.addColorStop(0, fade('#fff4d6', 0));
  glow.addColorStop(1, fade('#fff4d6', 0.8));
  drawShape(
    pen,
    wall,
    [
      [s * from, 2.2],
      [s * 2.4, 2.2],
      [s * 2.4, 0.95],
      [s * (from + 0.6), 0.95],
    ],
    'rgba(0,0,0,0)',
  );
  pen.fillStyle = glow;
  pen.fill();
  pen.restore();
}

/** Darker corners pull the eye to the people. */
export function paintVignette(pen: Pen, { width, height }: Readonly<{ width: number; height: number }>): void {
  const vignette = pen.createRadialGradient(
    width / 2,
    height * 0.45,
    height * 0.4,
    width / 2,
    height * 0.5,
    width * 0.75,
  );
  vignette.addColorStop(0, 'rgba(60,40,25,0)');
  vignette.addColorStop(1, 'rgba(60,40,25,0.16)');
  pen.fillStyle = vignette;
  pen.fillRect(0, 0, width, height);
}
