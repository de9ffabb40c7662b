/** A meeting room: one long window over the town, a whiteboard with something half wiped out, a flask of coffee. */
import type { Pen } from '../../drawing/pen.ts';
import { meetingTable } from '../tables.ts';
import type { RoomStyle } from './room-style.ts';
import { drawCupboard, drawPlant } from './standing-things.ts';
import { drawWhiteboard } from './wall-things.ts';
import { paintPanel, paintPlaster } from './wall-paint.ts';
import { drawBlind, drawWindow } from './windows.ts';
import { drawBox, drawDisc, drawGradientBox, drawRoundedBox, drawStroke, type Wall, type WallBox } from './wall.ts';

function drawMeetingRoom(pen: Pen, wall: Wall): void {
  paintPlaster(pen, wall, '#d9d6d2', 'right');
  paintPanel(pen, wall, 0.7, '#8f9299', '#eceae4');
  const window: WallBox = [-0.36, 1.82, 2.3, 0.72];
  drawWindow(pen, wall, window, 'town', 4);
  drawBlind(pen, wall, window, 0.13);
  drawWhiteboard(pen, wall, [-1.2, 1.64, 0.72, 0.56]);
  drawCupboard(pen, wall, [0.86, 0.94, 1.1, 1], '#7d6a5c');
  drawFlask(pen, wall, 0.98, 0.96);
  drawCups(pen, wall, 1.12, 0.96);
  drawPlant(pen, wall, [1.56, 0.96], 0.72, '#d8d3c6');
}

function drawFlask(pen: Pen, wall: Wall, x: number, y: number): void {
  drawGradientBox(pen, wall, [x - 0.055, y + 0.24, 0.11, 0.24], ['#8a9096', '#dfe2e2', '#9aa0a5'], false);
  drawRoundedBox(pen, wall, [x - 0.05, y + 0.29, 0.1, 0.07], 0.02, '#3a3d40');
  drawBox(pen, wall, [x - 0.09, y + 0.26, 0.05, 0.02], '#3a3d40');
  drawStroke(
    pen,
    wall,
    [
      [x + 0.05, y + 0.22],
      [x + 0.1, y + 0.2],
      [x + 0.1, y + 0.09],
      [x + 0.055, y + 0.07],
    ],
    '#3a3d40',
    0.018,
  );
}

function drawCups(pen: Pen, wall: Wall, x: number, y: number): void {
  for (let i = 0; i < 3; i++) {
    drawRoundedBox(pen, wall, [x + i * 0.085, y + 0.07, 0.065, 0.07], 0.012, '#f3f1ea');
    drawDisc(pen, wall, [x + i * 0.085 + 0.072, y + 0.04], 0.014, '#e2dfd6');
  }
  drawRoundedBox(pen, wall, [x + 0.02, y + 0.135, 0.065, 0.068], 0.012, '#eceae2');
  drawRoundedBox(pen, wall, [x + 0.105, y + 0.135, 0.065, 0.068], 0.012, '#eceae2');
}

export const meetingRoom: RoomStyle = {
  drawWall: drawMeetingRoom,
  table: meetingTable,
  chairs: ['#4d5a68', '#4d5a68', '#4d5a68'],
};
