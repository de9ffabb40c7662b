/** What hangs on walls: prints, clocks, boards, posters. */
import type { Pen } from '../../drawing/pen.ts';
import { strokeWith } from '../../drawing/pen.ts';
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

export type PrintColours = Readonly<{ frame: string; paper: string; sun: string; hills: string }>;
export const warmPrint: PrintColours = { frame: '#8a6a4c', paper: '#f6efe2', sun: '#d9b48a', hills: '#7f9a93' };
export const blueprint: PrintColours = { frame: '#6d6a62', paper: '#eef0ea', sun: '#e0c391', hills: '#7d94a8' };

function drawFrame(pen: Pen, wall: Wall, box: WallBox, frame: string, paper: string): void {
  const [left, top, width, height] = box;
  drawBoxShadow(pen, wall, box);
  drawBox(pen, wall, box, frame);
  drawBox(pen, wall, [left + 0.014, top - 0.014, width - 0.028, height - 0.028], paper);
}

/** A framed print of hills under a sun. */
export function drawHills(pen: Pen, wall: Wall, [x, y]: WallPoint, colours: PrintColours): void {
  drawFrame(pen, wall, [x, y, 0.44, 0.34], colours.frame, colours.paper);
  drawDisc(pen, wall, [x + 0.15, y - 0.15], 0.065, colours.sun);
  const hills = [
    [0.06, 0.26],
    [0.2, 0.15],
    [0.28, 0.22],
    [0.33, 0.18],
    [0.385, 0.26],
  ] as const;
  drawShape(
    pen,
    wall,
    hills.map(([hx, hy]) => [x + hx, y - hy]),
    colours.hills,
  );
}

/** Two framed sheets with leaves beside each other. */
export function drawLeafPrints(pen: Pen, wall: Wall, [x, y]: WallPoint): void {
  ['#8a9a72', '#b98a5e'].forEach((colour, i) => {
    const left = x + i * 0.3;
    drawFrame(pen, wall, [left, y, 0.24, 0.32], '#b79a78', '#f7f1e6');
    drawStroke(
      pen,
      wall,
      [
        [left + 0.12, y - 0.27],
        [left + 0.12, y - 0.07],
      ],
      colour,
      0.008,
    );
    for (let k = 0; k < 4; k++) {
      const [side, height] = [k % 2 === 0 ? 1 : -1, y - 0.22 + k * 0.038];
      drawShape(
        pen,
        wall,
        [
          [left + 0.12, height],
          [left + 0.12 + side * 0.035, height + 0.035],
          [left + 0.12 + side * 0.075, height + 0.04],
          [left + 0.12 + side * 0.045, height + 0.005],
        ],
        colour,
      );
    }
  });
}

/** A round clock; the hands stand still at ten past ten. */
export function drawClock(pen: Pen, wall: Wall, centre: WallPoint, radius: number, rim: string): void {
  const [x, y] = centre;
  drawDisc(pen, wall, [x + 0.012, y - 0.016], radius, 'rgba(80,60,45,0.17)');
  drawDisc(pen, wall, centre, radius, rim);
  drawDisc(pen, wall, centre, radius * 0.86, '#f8f4ea');
  pen.save();
  pen.lineCap = 'round';
  for (const [angle, length] of [
    [-52, 0.45],
    [62, 0.66],
  ] as const) {
    const a = (angle * Math.PI) / 180;
    const tip: WallPoint = [x + Math.sin(a) * radius * length, y + Math.cos(a) * radius * length];
    drawStroke(pen, wall, [centre, tip], '#5d564c', radius * 0.09);
  }
  pen.restore();
}

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

/** A poster with big round shapes, as a campaign without words. */
export function drawPoster(pen: Pen, wall: Wall, box: WallBox, colours: readonly [string, string, string]): void {
  const [left, top, width, height] = box;
  drawBoxShadow(pen, wall, box);
  drawBox(pen, wall, box, colours[0]);
  drawDisc(pen, wall, [left + width * 0.36, top - height * 0.36], width * 0.2, colours[1]);
  drawDisc(pen, wall, [left + width * 0.66, top - height * 0.42], width * 0.16, colours[2]);
  drawShape(
    pen,
    wall,
    [
      [left + width * 0.16, top - height * 0.72],
      [left + width * 0.3, top - height * 0.52],
      [left + width * 0.74, top - height * 0.52],
      [left + width * 0.84, top - height * 0.72],
    ],
    colours[1],
  );
  drawBox(pen, wall, [left + width * 0.16, top - height * 0.8, width * 0.68, height * 0.035], 'rgba(255,250,240,0.75)');
  drawBox(pen, wall, [left + width * 0.16, top - height * 0.87, width * 0.45, height * 0.035], 'rgba(255,250,240,0.6)');
}

/** Three small figures that stand, sit and lift: a poster on posture. */
export function drawPosturePoster(pen: Pen, wall: Wall, box: WallBox): void {
  const [left, top, width, height] = box;
  drawBoxShadow(pen, wall, box);
  drawBox(pen, wall, box, '#f4f2e6');
  drawBox(pen, wall, [left, top, width, height * 0.13], '#6f8f8a');
  const figures: readonly (readonly WallPoint[])[] = [
    [
      [0, 0.2],
      [0, 0.1],
      [-0.025, 0],
      [0, 0.1],
      [0.025, 0],
    ],
    [
      [0, 0.16],
      [0, 0.07],
      [0.055, 0.075],
      [0.055, 0],
    ],
    [
      [0.03, 0.15],
      [-0.02, 0.09],
      [0.025, 0.055],
      [-0.01, 0],
    ],
  ];
  pen.save();
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  figures.forEach((joints, i) => {
    const [x, y] = [left + width * (0.19 + i * 0.3), top - height * 0.86];
    const colour = ['#5f7f86', '#b7795a', '#7d8f5a'][i] ?? '#5f7f86';
    drawStroke(
      pen,
      wall,
      joints.map(([dx, dy]) => [x + dx, y + dy]),
      colour,
      0.02,
    );
    const head = joints[0] ?? [0, 0];
    drawDisc(pen, wall, [x + head[0] + 0.004, y + head[1] + 0.03], 0.02, colour);
    drawBox(pen, wall, [x - 0.05, y - 0.012, 0.12, 0.008], 'rgba(90,90,80,0.35)');
  });
  pen.restore();
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

/** Small flags on a string between two points. */
export function drawBunting(pen: Pen, wall: Wall, from: WallPoint, to: WallPoint, sag: number): void {
  const colours = ['#d8754f', '#e3b85c', '#7fa39a', '#9c7f9b'] as const;
  const at = (t: number): WallPoint => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t - sag * 4 * t * (1 - t),
  ];
  const count = Math.max(4, Math.round((to[0] - from[0]) / 0.13));
  drawStroke(
    pen,
    wall,
    Array.from({ length: 25 }, (_, i) => at(i / 24)),
    'rgba(90,75,60,0.5)',
    0.006,
  );
  for (let i = 0; i < count; i++) {
    const [a, b] = [at((i + 0.1) / count), at((i + 0.9) / count)];
    drawShape(pen, wall, [a, b, [(a[0] + b[0]) / 2, Math.min(a[1], b[1]) - 0.11]], colours[i % 4] ?? colours[0]);
  }
}
