/** A neighbourhood centre: notice board, bookcase, coffee corner, little flags, chairs in all colours. */
import type { Pen } from '../../drawing/pen.ts';
import { roundTable } from '../tables.ts';
import type { RoomStyle } from './room-style.ts';
import { drawBookcase, drawPlant } from './standing-things.ts';
import { drawNoticeBoard } from './boards.ts';
import { drawBunting } from './wall-things.ts';
import { paintPanel, paintPlaster } from './wall-paint.ts';
import { drawBox, drawDisc, drawGradientBox, drawRoundedBox, type Wall } from './wall.ts';

function drawCentre(pen: Pen, wall: Wall): void {
  paintPlaster(pen, wall, '#e3e0cb', 'right');
  paintPanel(pen, wall, 0.82, '#86a39a', '#f1ecd9');
  drawBookcase(pen, wall, [-1.72, 1.56, 0.82, 1.6], '#c99f6c', 4);
  drawNoticeBoard(
    pen,
    wall,
    [-0.46, 1.52, 0.92, 0.52],
    [
      [0.06, 0.06, 0.16, 0.2],
      [0.27, 0.05, 0.13, 0.11],
      [0.46, 0.06, 0.17, 0.14],
      [0.69, 0.05, 0.15, 0.22],
      [0.27, 0.21, 0.15, 0.2],
      [0.48, 0.25, 0.12, 0.16],
      [0.07, 0.31, 0.13, 0.13],
      [0.69, 0.32, 0.14, 0.12],
    ],
  );
  drawCoffeeCorner(pen, wall);
  drawBunting(pen, wall, [-1.7, 1.74], [0, 1.7], 0.08);
  drawBunting(pen, wall, [0, 1.7], [1.7, 1.74], 0.08);
  drawPlant(pen, wall, [-0.62, 0.62], 0.8, '#d8754f');
}

function drawCoffeeCorner(pen: Pen, wall: Wall): void {
  drawBox(pen, wall, [0.78, 1.46, 0.9, 0.03], '#a8835a');
  for (const [x, colour] of [
    [0.84, '#d8754f'],
    [0.95, '#e3b85c'],
    [1.06, '#7fa39a'],
    [1.17, '#f3efe4'],
    [1.28, '#9c7f9b'],
    [1.39, '#d8754f'],
  ] as const) {
    drawRoundedBox(pen, wall, [x, 1.54, 0.075, 0.08], 0.014, colour);
    drawDisc(pen, wall, [x + 0.084, 1.505], 0.015, colour);
  }
  drawBox(pen, wall, [0.76, 1.0, 0.96, 0.04], '#e6d6b6');
  drawBox(pen, wall, [0.78, 0.96, 0.92, 0.9], '#c0714f');
  drawBox(pen, wall, [1.23, 0.94, 0.01, 0.7], 'rgba(70,30,20,0.35)');
  drawGradientBox(pen, wall, [0.88, 1.3, 0.17, 0.3], ['#8d9498', '#e3e6e4', '#9aa1a4'], false);
  drawRoundedBox(pen, wall, [0.87, 1.33, 0.19, 0.05], 0.02, '#3d4246');
  drawBox(pen, wall, [0.95, 1.08, 0.03, 0.05], '#3d4246');
  drawRoundedBox(pen, wall, [1.16, 1.07, 0.26, 0.07], 0.03, '#efe7d6');
  for (const x of [1.2, 1.27, 1.34]) drawDisc(pen, wall, [x, 1.075], 0.034, '#c99455');
  drawRoundedBox(pen, wall, [1.5, 1.17, 0.1, 0.17], 0.012, '#f3efe4');
}

export const communityRoom: RoomStyle = {
  drawWall: drawCentre,
  table: roundTable,
  chairs: ['#e0a23f', '#4f8a86', '#c0604a'],
};
