/** Boards and screens on walls: notes, planners, half wiped out sketches. Nothing on them can be read. */
import { strokeWith, type Pen } from '../../drawing/pen.ts';
import {
  drawBox,
  drawBoxShadow,
  drawDisc,
  drawShape,
  drawStroke,
  type Wall,
  type WallBox,
  type WallPoint,
} from './wall.ts';

const noteColours = ['#f0d98c', '#e7a884', '#a9c3b6', '#f6f1e4', '#c7b0c0', '#9fb7c9'] as const;

/** A cork board with notes, without anything to read. */
export function drawNoticeBoard(pen: Pen, wall: Wall, box: WallBox, notes: readonly WallBox[]): void {
  const [left, top, width, height] = box;
  drawBoxShadow(pen, wall, box);
  drawBox(pen, wall, box, '#9c7a55');
  drawBox(pen, wall, [left + 0.02, top - 0.02, width - 0.04, height - 0.04], '#d2ae82');
  notes.forEach(([x, y, w, h], i) => {
    const place: WallBox = [left + x, top - y, w, h];
    drawBox(pen, wall, [place[0] + 0.006, place[1] - 0.008, w, h], 'rgba(80,50,30,0.2)');
    drawBox(pen, wall, place, noteColours[i % noteColours.length] ?? noteColours[0]);
    for (let k = 1; k * 0.032 < h - 0.02; k++) {
      drawBox(
        pen,
        wall,
        [place[0] + w * 0.15, place[1] - k * 0.032, w * (0.7 - 0.15 * (k % 2)), 0.007],
        'rgba(70,60,55,0.28)',
      );
    }
    drawDisc(pen, wall, [place[0] + w / 2, place[1] - 0.008], 0.01, '#b8584a');
  });
}

/** A year planner: columns of months with coloured blocks. */
export function drawPlanner(pen: Pen, wall: Wall, box: WallBox): void {
  const [left, top, width, height] = box;
  drawBoxShadow(pen, wall, box);
  drawBox(pen, wall, box, '#f5f4ee');
  drawBox(pen, wall, [left, top, width, height * 0.1], '#8a97a3');
  const columns = 8;
  for (let i = 0; i < columns; i++) {
    const x = left + width * 0.03 + (width * 0.94 * i) / columns;
    const w = ((width * 0.94) / columns) * 0.86;
    for (let k = 0; k < 6; k++) {
      const y = top - height * (0.17 + k * 0.135);
      const isBusy = (i * 5 + k * 3) % 7;
      const colour = ['#d98f6a', '#7fa39a', '#e3c36a', '#e6e4da', '#e6e4da', '#9c8fae', '#e6e4da'][isBusy] ?? '#e6e4da';
      drawBox(pen, wall, [x, y, w, height * 0.1], colour);
    }
  }
}

/** A flat screen with a slide that shows shapes only. */
export function drawWallScreen(pen: Pen, wall: Wall, box: WallBox): void {
  const [left, top, width, height] = box;
  drawBoxShadow(pen, wall, box);
  drawBox(pen, wall, box, '#34383d');
  drawBox(pen, wall, [left + 0.016, top - 0.016, width - 0.032, height - 0.032], '#dfe8ea');
  drawBox(pen, wall, [left + width * 0.1, top - height * 0.16, width * 0.44, height * 0.09], '#4b7f86');
  [0.5, 0.36, 0.44].forEach((share, i) => {
    drawBox(pen, wall, [left + width * 0.1, top - height * (0.38 + i * 0.16), width * share, height * 0.05], '#a3b7bc');
  });
  drawDisc(pen, wall, [left + width * 0.77, top - height * 0.56], height * 0.2, '#e0a06a');
  drawShape(
    pen,
    wall,
    [
      [left + width * 0.77, top - height * 0.56],
      [left + width * 0.77, top - height * 0.36],
      [left + width * 0.77 + height * 0.2, top - height * 0.56],
    ],
    '#4b7f86',
  );
}

/** A whiteboard on which something was wiped out not quite clean. */
export function drawWhiteboard(pen: Pen, wall: Wall, box: WallBox): void {
  const [left, top, width, height] = box;
  drawBoxShadow(pen, wall, box);
  drawBox(pen, wall, box, '#b9bcba');
  drawBox(pen, wall, [left + 0.018, top - 0.018, width - 0.036, height - 0.036], '#f6f7f3');
  drawBox(pen, wall, [left + width * 0.12, top - height, width * 0.4, 0.025], '#a3a7a5');
  const ink = 'rgba(74,108,140,0.34)';
  const at = (x: number, y: number): WallPoint => [left + width * x, top - height * y];
  pen.save();
  pen.lineCap = 'round';
  for (const [x, y, w] of [
    [0.1, 0.2, 0.32],
    [0.1, 0.31, 0.22],
    [0.1, 0.42, 0.28],
  ] as const) {
    const wave = Array.from({ length: 14 }, (_, i): WallPoint => at(x + (w * i) / 13, y + 0.018 * Math.sin(i * 2.2)));
    drawStroke(pen, wall, wave, ink, 0.008);
  }
  drawStroke(pen, wall, [at(0.56, 0.3), at(0.68, 0.3), at(0.66, 0.26), at(0.68, 0.3), at(0.66, 0.34)], ink, 0.008);
  const c = at(0.8, 0.3);
  pen.beginPath();
  pen.ellipse(wall.x(c[0]), wall.y(c[1]), width * 0.1 * wall.unit, height * 0.13 * wall.unit, 0, 0, Math.PI * 2);
  strokeWith(pen, 'rgba(176,88,70,0.34)', 0.009 * wall.unit);
  const bars = [0.2, 0.32, 0.26, 0.12];
  bars.forEach((h, i) => {
    drawBox(
      pen,
      wall,
      [left + width * (0.14 + i * 0.075), top - height * (0.88 - h), width * 0.05, height * h],
      'rgba(110,140,120,0.28)',
    );
  });
  pen.restore();
}
