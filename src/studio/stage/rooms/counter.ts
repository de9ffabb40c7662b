/** The open hall of the employment desk: glass front, columns, other desks, low screens between the places. */
import { lighten } from '../../drawing/colour.ts';
import type { Pen } from '../../drawing/pen.ts';
import { deskTable } from '../tables.ts';
import type { RoomStyle } from './room-style.ts';
import { drawPlant } from './standing-things.ts';
import { drawPoster } from './wall-things.ts';
import { paintPlaster, wallLeft, wallWidth } from './wall-paint.ts';
import { drawWindow } from './windows.ts';
import { drawBox, drawDisc, drawGradientBox, drawRoundedBox, type Wall } from './wall.ts';

function drawHall(pen: Pen, wall: Wall): void {
  paintPlaster(pen, wall, '#e9e3d6', 'left');
  drawGradientBox(pen, wall, [wallLeft, 0.66, wallWidth, 0.9], ['#b9b4a6', '#a59f90'], true);
  drawWindow(pen, wall, [-2.6, 1.95, 2.06, 1.16], 'town', 4);
  drawBox(pen, wall, [wallLeft, 2.08, wallWidth, 0.1], '#7f9098');
  drawFarDesk(pen, wall, -0.36, '#b98f6f');
  drawFarDesk(pen, wall, 0.98, '#8fa3a0');
  drawColumn(pen, wall, -0.54);
  drawColumn(pen, wall, 1.72);
  drawPoster(pen, wall, [0.7, 1.6, 0.36, 0.46], ['#3f7373', '#f0c78a', '#e58f66']);
  drawSign(pen, wall, -0.16, '#d8754f');
  drawSign(pen, wall, -1.14, '#3f7373');
  drawPlant(pen, wall, [0.5, 0.62], 1.05, '#6f7f86');
  drawScreen(pen, wall, -1.78, 0.78);
  drawScreen(pen, wall, -0.3, 0.62);
  drawScreen(pen, wall, 0.96, 0.84);
}

function drawColumn(pen: Pen, wall: Wall, x: number): void {
  drawBox(pen, wall, [x + 0.14, 1.92, 0.04, 1.5], 'rgba(60,60,55,0.14)');
  drawGradientBox(pen, wall, [x, 1.92, 0.15, 1.9], ['#f3f3ee', '#d3d5cf', '#b9bdb8'], false);
}

/** A desk far away with a monitor, and somebody's empty chair. */
function drawFarDesk(pen: Pen, wall: Wall, x: number, chair: string): void {
  drawRoundedBox(pen, wall, [x + 0.08, 1.2, 0.2, 0.36], 0.06, chair);
  drawRoundedBox(pen, wall, [x + 0.34, 1.28, 0.26, 0.18], 0.012, '#4a545a');
  drawBox(pen, wall, [x + 0.355, 1.265, 0.23, 0.15], '#a9c2c8');
  drawBox(pen, wall, [x + 0.455, 1.1, 0.03, 0.1], '#6a7377');
  drawBox(pen, wall, [x, 0.88, 0.74, 0.035], '#e6e0d2');
  drawBox(pen, wall, [x + 0.03, 0.845, 0.68, 0.3], '#b7ae9d');
}

/** A coloured sign that hangs from the ceiling: a disc and a bar, no words. */
function drawSign(pen: Pen, wall: Wall, x: number, colour: string): void {
  for (const dx of [0.05, 0.33]) drawBox(pen, wall, [x + dx, 2, 0.008, 0.38], '#6a7377');
  drawRoundedBox(pen, wall, [x, 1.66, 0.38, 0.15], 0.02, colour);
  drawDisc(pen, wall, [x + 0.08, 1.585], 0.042, '#f8f4ea');
  drawBox(pen, wall, [x + 0.16, 1.61, 0.17, 0.02], 'rgba(255,250,240,0.85)');
  drawBox(pen, wall, [x + 0.16, 1.575, 0.11, 0.02], 'rgba(255,250,240,0.65)');
}

/** A low felt screen between two places. */
function drawScreen(pen: Pen, wall: Wall, x: number, width: number): void {
  drawRoundedBox(pen, wall, [x + 0.03, 0.99, width, 0.9], 0.03, 'rgba(60,55,50,0.16)');
  drawRoundedBox(pen, wall, [x, 1.02, width, 1], 0.03, '#5f8583');
  drawRoundedBox(pen, wall, [x + 0.02, 1, width - 0.04, 0.96], 0.02, lighten('#5f8583', 0.16));
  drawBox(pen, wall, [x, 1.02, width, 0.025], '#d5d2c6');
}

export const counterRoom: RoomStyle = { drawWall: drawHall, table: deskTable, chairs: ['#3f5f6a', '#c0714f'] };
