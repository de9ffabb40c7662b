/** A kitchen at home: fridge with magnets and a drawing, worktop with a kettle, window with herbs, a lamp over the table. */
import type { Pen } from '../../drawing/pen.ts';
import { fillSpot, strokeWith } from '../../drawing/pen.ts';
import { kitchenTable } from '../tables.ts';
import type { RoomStyle } from './room-style.ts';
import { drawPlant } from './standing-things.ts';
import { paintDaylight, paintPlaster } from './wall-paint.ts';
import { drawCurtain, drawWindow } from './windows.ts';
import { drawBox, drawDisc, drawGradientBox, drawRoundedBox, drawShape, drawStroke, type Wall } from './wall.ts';

function drawKitchen(pen: Pen, wall: Wall): void {
  paintPlaster(pen, wall, '#f0dfba', 'right');
  paintDaylight(pen, wall, 'right', 0.5);
  drawTiles(pen, wall);
  drawShelf(pen, wall);
  drawWindow(pen, wall, [0.62, 1.84, 0.84, 0.72], 'garden', 1);
  drawCurtain(pen, wall, [0.5, 1.96, 0.13, 0.86], '#c9745a');
  drawCurtain(pen, wall, [1.44, 1.96, 0.16, 0.86], '#c9745a');
  for (const [x, size, pot] of [
    [0.74, 0.34, '#e9e1d0'],
    [1.02, 0.42, '#c67a55'],
    [1.26, 0.46, '#7f9a93'],
  ] as const) {
    drawPlant(pen, wall, [x, 1.12], size, pot);
  }
  drawKettle(pen, wall, -0.22, 0.93);
  drawJars(pen, wall, 0.1, 0.93);
  drawFridge(pen, wall);
  drawLamp(pen, wall);
}

function drawTiles(pen: Pen, wall: Wall): void {
  drawBox(pen, wall, [-0.64, 1.34, 3.6, 0.44], '#dfe6da');
  for (let x = -0.64; x < 2.6; x += 0.11) drawBox(pen, wall, [x, 1.34, 0.006, 0.44], 'rgba(120,130,115,0.3)');
  for (let y = 1.34; y > 0.92; y -= 0.11) drawBox(pen, wall, [-0.64, y, 3.6, 0.006], 'rgba(120,130,115,0.3)');
  drawBox(pen, wall, [-0.64, 0.93, 3.6, 0.05], '#8d6a4a');
  drawBox(pen, wall, [-0.64, 0.88, 3.6, 1], '#7f9a93');
  for (let x = -0.64; x < 2.6; x += 0.5) {
    drawBox(pen, wall, [x, 0.88, 0.01, 0.8], 'rgba(50,70,65,0.4)');
    drawBox(pen, wall, [x + 0.14, 0.8, 0.2, 0.016], 'rgba(240,235,220,0.75)');
  }
}

function drawShelf(pen: Pen, wall: Wall): void {
  drawBox(pen, wall, [-0.42, 1.5, 0.4, 0.03], '#8d6a4a');
  drawBox(pen, wall, [-0.4, 1.47, 0.4, 0.02], 'rgba(80,60,45,0.18)');
  for (const [x, colour] of [
    [-0.38, '#c9745a'],
    [-0.26, '#f6f1e4'],
    [-0.14, '#7f9a93'],
  ] as const) {
    drawRoundedBox(pen, wall, [x, 1.58, 0.08, 0.08], 0.014, colour);
    drawDisc(pen, wall, [x + 0.088, 1.545], 0.015, colour);
  }
}

function drawKettle(pen: Pen, wall: Wall, x: number, y: number): void {
  drawShape(
    pen,
    wall,
    [
      [x - 0.07, y + 0.17],
      [x + 0.07, y + 0.17],
      [x + 0.095, y],
      [x - 0.095, y],
    ],
    '#c4573f',
  );
  drawShape(
    pen,
    wall,
    [
      [x - 0.07, y + 0.15],
      [x - 0.13, y + 0.16],
      [x - 0.08, y + 0.07],
    ],
    '#b04d38',
  );
  drawStroke(
    pen,
    wall,
    [
      [x + 0.06, y + 0.19],
      [x + 0.14, y + 0.18],
      [x + 0.13, y + 0.05],
      [x + 0.085, y + 0.03],
    ],
    '#4a4440',
    0.022,
  );
  drawDisc(pen, wall, [x, y + 0.18], 0.022, '#4a4440');
  drawBox(pen, wall, [x - 0.1, y + 0.012, 0.2, 0.02], '#4a4440');
}

function drawJars(pen: Pen, wall: Wall, x: number, y: number): void {
  const jars = [
    [0, 0.15, '#e0b987'],
    [0.13, 0.19, '#c7d0c2'],
    [0.26, 0.13, '#d89a6a'],
  ] as const;
  for (const [dx, h, colour] of jars) {
    drawRoundedBox(pen, wall, [x + dx, y + h, 0.1, h], 0.015, colour);
    drawRoundedBox(pen, wall, [x + dx + 0.008, y + h + 0.025, 0.084, 0.03], 0.01, '#8d6a4a');
  }
}

function drawFridge(pen: Pen, wall: Wall): void {
  drawBox(pen, wall, [-1.3, 1.68, 0.72, 1.8], 'rgba(80,60,45,0.14)');
  drawRoundedBox(pen, wall, [-1.34, 1.72, 0.7, 1.9], 0.03, '#f1efe8');
  drawGradientBox(pen, wall, [-1.34, 1.68, 0.7, 1.8], ['rgba(120,110,95,0.22)', 'rgba(120,110,95,0)'], false);
  drawBox(pen, wall, [-1.34, 1.2, 0.7, 0.014], 'rgba(90,85,75,0.4)');
  drawRoundedBox(pen, wall, [-0.72, 1.14, 0.026, 0.3], 0.012, '#b3b0a8');
  drawRoundedBox(pen, wall, [-0.72, 1.44, 0.026, 0.18], 0.012, '#b3b0a8');
  drawChildsDrawing(pen, wall);
  drawBox(pen, wall, [-0.96, 1.06, 0.14, 0.18], '#f0d98c');
  for (const [x, y, colour] of [
    [-1.1, 1.645, '#c4573f'],
    [-0.89, 1.07, '#5f7f9a'],
    [-0.82, 1.5, '#e3b85c'],
    [-0.79, 1.42, '#7fa37a'],
  ] as const) {
    drawDisc(pen, wall, [x, y], 0.016, colour);
  }
}

function drawChildsDrawing(pen: Pen, wall: Wall): void {
  drawBox(pen, wall, [-1.2, 1.64, 0.24, 0.3], '#fdfbf4');
  drawDisc(pen, wall, [-1.02, 1.57], 0.032, '#f0c455');
  drawBox(pen, wall, [-1.15, 1.48, 0.09, 0.08], '#d8754f');
  drawShape(
    pen,
    wall,
    [
      [-1.165, 1.48],
      [-1.045, 1.48],
      [-1.105, 1.54],
    ],
    '#8a5a8a',
  );
  drawBox(pen, wall, [-1.19, 1.4, 0.22, 0.02], '#7fa37a');
  drawStroke(
    pen,
    wall,
    [
      [-1.01, 1.41],
      [-1.01, 1.47],
    ],
    '#4f6fa0',
    0.012,
  );
  drawDisc(pen, wall, [-1.01, 1.485], 0.018, '#e0a884');
}

function drawLamp(pen: Pen, wall: Wall): void {
  drawBox(pen, wall, [0.025, 2.4, 0.012, 0.74], '#5d5248');
  fillSpot(
    pen,
    [wall.x(0.03), wall.y(1.6)],
    0.55 * wall.unit,
    [1, 0.8],
    ['rgba(255,226,160,0.55)', 'rgba(255,226,160,0)'],
  );
  drawShape(
    pen,
    wall,
    [
      [-0.02, 1.72],
      [0.08, 1.72],
      [0.21, 1.58],
      [-0.15, 1.58],
    ],
    '#c98a3f',
  );
  pen.beginPath();
  pen.ellipse(wall.x(0.03), wall.y(1.58), 0.18 * wall.unit, 0.022 * wall.unit, 0, 0, Math.PI * 2);
  pen.fillStyle = '#ffe9b8';
  pen.fill();
  strokeWith(pen, 'rgba(120,80,30,0.35)', 0.004 * wall.unit);
}

export const homeRoom: RoomStyle = {
  drawWall: drawKitchen,
  table: kitchenTable,
  chairs: ['#a06c42'],
  chairKind: 'wood',
};
