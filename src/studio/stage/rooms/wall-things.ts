/** What hangs on walls: prints, clocks, posters, flags. */
import type { Pen } from '../../drawing/pen.ts';
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
