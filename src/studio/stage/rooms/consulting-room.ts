/** Consulting rooms of the town hall: five of them, so that clips in them do not look like one room. */
import type { Pen } from '../../drawing/pen.ts';
import { beechTable, oakTable, walnutTable } from '../tables.ts';
import type { RoomStyle } from './room-style.ts';
import { drawBookcase, drawBooks, drawCupboard, drawDoor, drawPlant } from './standing-things.ts';
import { drawBlind, drawCurtain, drawWindow } from './windows.ts';
import { drawNoticeBoard } from './boards.ts';
import { blueprint, drawClock, drawHills, drawLeafPrints, drawPosturePoster, warmPrint } from './wall-things.ts';
import { paintDaylight, paintPanel, paintPlaster } from './wall-paint.ts';
import { drawBox, type Wall, type WallBox } from './wall.ts';

/** Paper and sage: window on the right, a print, a plant. */
function drawFirst(pen: Pen, wall: Wall): void {
  paintPlaster(pen, wall, '#e6ddcf', 'right');
  paintPanel(pen, wall, 0.86, '#b9b7a6', '#efe7d9');
  paintDaylight(pen, wall, 'right', 0.45);
  drawWindow(pen, wall, [0.74, 1.86, 0.62, 0.84], 'trees', 1);
  drawHills(pen, wall, [-0.22, 1.62], warmPrint);
  drawCupboard(pen, wall, [-1.26, 0.98, 0.52, 1.2], '#c8a880');
  drawPlant(pen, wall, [-0.985, 1], 1, '#c67a55');
}

/** Blue grey: window on the left behind a blind, a clock, folders on a shelf. */
function drawSecond(pen: Pen, wall: Wall): void {
  paintPlaster(pen, wall, '#d5dcd9', 'left');
  paintDaylight(pen, wall, 'left', 0.45);
  const window: WallBox = [-1.34, 1.9, 0.68, 0.86];
  drawWindow(pen, wall, window, 'town', 1);
  drawBlind(pen, wall, window, 0.45);
  drawBox(pen, wall, [-3, 0.62, 6, 0.8], '#9fadaa');
  drawBox(pen, wall, [-3, 0.64, 6, 0.025], '#e6ebe6');
  drawClock(pen, wall, [0.02, 1.47], 0.115, '#6f8580');
  drawCupboard(pen, wall, [0.7, 1.06, 0.8, 1.2], '#b9a488');
  drawBooks(pen, wall, [0.76, 1.08], 0.34, 0.24, 2);
  drawPlant(pen, wall, [1.22, 1.08], 0.62, '#e3ddcf');
}

/** Terracotta: two doors, nothing on the wall but two prints of leaves. */
function drawThird(pen: Pen, wall: Wall): void {
  paintPlaster(pen, wall, '#e6d0c0', 'right');
  paintPanel(pen, wall, 0.8, '#bf9681', '#ecdccb');
  paintDaylight(pen, wall, 'right', 0.6);
  drawDoor(pen, wall, -1.4, '#a5765c', 'right');
  drawDoor(pen, wall, 0.66, '#8e8d80', 'left');
  drawLeafPrints(pen, wall, [-0.27, 1.61]);
}

/** Cool green: an examination room with a bookcase, a poster on how to sit and lift, a window behind a blind. */
function drawFourth(pen: Pen, wall: Wall): void {
  paintPlaster(pen, wall, '#d3dcc9', 'right');
  paintPanel(pen, wall, 0.72, '#93a68f', '#e9ecdd');
  drawBookcase(pen, wall, [-1.34, 1.62, 0.68, 1.7], '#c4a67e', 4);
  drawPosturePoster(pen, wall, [-0.3, 1.63, 0.6, 0.36]);
  const window: WallBox = [0.74, 1.86, 0.66, 0.8];
  drawWindow(pen, wall, window, 'trees', 1);
  drawBlind(pen, wall, window, 0.42);
}

/** Ochre at the end of the day: low sun on the right, curtains, a board with notes. */
function drawFifth(pen: Pen, wall: Wall): void {
  paintPlaster(pen, wall, '#e9d7b0', 'right');
  paintPanel(pen, wall, 0.78, '#a98f77', '#f1e4c8');
  paintDaylight(pen, wall, 'right', 0.4);
  drawWindow(pen, wall, [0.74, 1.86, 0.6, 0.84], 'garden', 1);
  drawCurtain(pen, wall, [0.6, 2.05, 0.16, 1.2], '#a8645a');
  drawCurtain(pen, wall, [1.34, 2.05, 0.26, 1.2], '#a8645a');
  drawHills(pen, wall, [-0.22, 1.62], blueprint);
  drawNoticeBoard(
    pen,
    wall,
    [-1.28, 1.62, 0.6, 0.44],
    [
      [0.06, 0.06, 0.13, 0.16],
      [0.24, 0.05, 0.12, 0.1],
      [0.41, 0.07, 0.13, 0.17],
      [0.22, 0.2, 0.15, 0.18],
      [0.07, 0.27, 0.11, 0.11],
    ],
  );
  drawCupboard(pen, wall, [-1.5, 0.92, 0.78, 1.2], '#8f6d52');
  drawPlant(pen, wall, [-0.98, 0.94], 0.62, '#efe6d2');
}

export const consultingRooms: readonly RoomStyle[] = [
  { drawWall: drawFirst, table: oakTable, chairs: ['#7d8f84'] },
  { drawWall: drawSecond, table: beechTable, chairs: ['#6d7f92'] },
  { drawWall: drawThird, table: walnutTable, chairs: ['#8f9a7e'] },
  { drawWall: drawFourth, table: beechTable, chairs: ['#4f6f74'] },
  { drawWall: drawFifth, table: oakTable, chairs: ['#9a5f50'] },
];
