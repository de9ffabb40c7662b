/** Meeting rooms: windows over the town, what teams hang on their walls, a flask of coffee. */
import type { Pen } from '../../drawing/pen.ts';
import { meetingTable, pineTable } from '../tables.ts';
import type { RoomStyle } from './room-style.ts';
import { drawCupboard, drawPlant } from './standing-things.ts';
import { drawPlanner, drawWallScreen, drawWhiteboard } from './boards.ts';
import { drawClock } from './wall-things.ts';
import { paintPanel, paintPlaster } from './wall-paint.ts';
import { drawBlind, drawWindow } from './windows.ts';
import { drawBox, drawDisc, drawGradientBox, drawRoundedBox, drawStroke, type Wall, type WallBox } from './wall.ts';

/** Grey: a long window, a year planner, a clock. */
function drawFirst(pen: Pen, wall: Wall): void {
  paintPlaster(pen, wall, '#dcd8d2', 'right');
  paintPanel(pen, wall, 0.7, '#8f9299', '#eceae4');
  const window: WallBox = [0.3, 1.82, 1.7, 0.72];
  drawWindow(pen, wall, window, 'town', 3);
  drawBlind(pen, wall, window, 0.2);
  drawPlanner(pen, wall, [-0.5, 1.6, 0.64, 0.44]);
  drawClock(pen, wall, [-0.96, 1.52], 0.09, '#5d6a78');
  drawCupboard(pen, wall, [-1.9, 0.94, 1.04, 1], '#7d6a5c');
  drawFlask(pen, wall, -1.02, 0.96);
  drawPlant(pen, wall, [1.02, 0.6], 0.66, '#d8d3c6');
}

/** Sage: the window across half the room, a whiteboard with something half wiped out, a clock over the coffee. */
function drawSecond(pen: Pen, wall: Wall): void {
  paintPlaster(pen, wall, '#dcdccd', 'right');
  paintPanel(pen, wall, 0.7, '#93998b', '#eeece0');
  drawWindow(pen, wall, [-0.34, 1.82, 1.24, 0.72], 'town', 2);
  drawWhiteboard(pen, wall, [-1.34, 1.64, 0.78, 0.58]);
  drawClock(pen, wall, [1.18, 1.56], 0.1, '#6f7f5f');
  drawCupboard(pen, wall, [1, 0.94, 1.1, 1], '#7d6a5c');
  drawFlask(pen, wall, 1.1, 0.96);
  drawCups(pen, wall, 1.22, 0.96);
}

/** Blue: a screen with a slide, a tall window on the right, plants. */
function drawThird(pen: Pen, wall: Wall): void {
  paintPlaster(pen, wall, '#cfd8dc', 'right');
  paintPanel(pen, wall, 0.64, '#7d92a0', '#e9edee');
  drawWindow(pen, wall, [0.72, 1.9, 0.9, 1.1], 'trees', 1);
  drawWallScreen(pen, wall, [-0.42, 1.6, 0.72, 0.44]);
  drawCupboard(pen, wall, [-1.9, 0.9, 1.06, 1], '#c7b193');
  drawCups(pen, wall, -1.18, 0.92);
  drawPlant(pen, wall, [-0.98, 0.92], 0.7, '#c67a55');
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

export const meetingRooms: readonly RoomStyle[] = [
  { drawWall: drawFirst, table: meetingTable, chairs: ['#4d5a68'] },
  { drawWall: drawSecond, table: meetingTable, chairs: ['#5d6a58'] },
  { drawWall: drawThird, table: pineTable, chairs: ['#3f5f7a'] },
];
