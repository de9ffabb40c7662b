/** What stands against walls: plants, cupboards, bookcases, doors. */
import { darken, lighten } from '../../drawing/colour.ts';
import { fillWith, type Pen } from '../../drawing/pen.ts';
import { toRadians } from '../../geometry/easing.ts';
import {
  drawBox,
  drawDisc,
  drawGradientBox,
  drawRoundedBox,
  drawShape,
  type Wall,
  type WallBox,
  type WallPoint,
} from './wall.ts';

const leaves = [
  [-62, 0.3, '#6c8a66'],
  [58, 0.32, '#62825f'],
  [-34, 0.42, '#7b9a70'],
  [32, 0.44, '#6f9068'],
  [-8, 0.5, '#86a47a'],
  [12, 0.38, '#5d7c5b'],
] as const;

/** A plant in a pot: the foot of the pot is at the point, `size` 1 is half a metre of leaves. */
export function drawPlant(pen: Pen, wall: Wall, [x, y]: WallPoint, size: number, pot: string): void {
  const s = size;
  for (const [angle, length, colour] of leaves) {
    const l = length * s * wall.unit;
    pen.save();
    pen.translate(wall.x(x), wall.y(y + 0.14 * s));
    pen.rotate(toRadians(angle));
    pen.beginPath();
    pen.moveTo(0, 0);
    pen.bezierCurveTo(l * 0.22, -l * 0.35, l * 0.16, -l * 0.8, 0, -l);
    pen.bezierCurveTo(-l * 0.16, -l * 0.8, -l * 0.22, -l * 0.35, 0, 0);
    fillWith(pen, colour);
    pen.restore();
  }
  drawShape(
    pen,
    wall,
    [
      [x - 0.085 * s, y + 0.15 * s],
      [x + 0.085 * s, y + 0.15 * s],
      [x + 0.055 * s, y],
      [x - 0.055 * s, y],
    ],
    pot,
  );
}

/** A low cupboard with doors. */
export function drawCupboard(pen: Pen, wall: Wall, box: WallBox, colour: string): void {
  const [left, top, width, height] = box;
  drawBox(pen, wall, [left - 0.03, top - 0.02, width + 0.1, height], 'rgba(80,60,45,0.13)');
  drawBox(pen, wall, box, colour);
  drawBox(pen, wall, [left - 0.02, top + 0.02, width + 0.04, 0.03], darken(colour, 0.1));
  const doors = Math.max(1, Math.round(width / 0.4));
  for (let i = 1; i < doors; i++) {
    const x = left + (width * i) / doors;
    drawBox(pen, wall, [x - 0.004, top - 0.03, 0.008, height], darken(colour, 0.22));
    drawDisc(pen, wall, [x - 0.035, top - 0.16], 0.011, darken(colour, 0.35));
    drawDisc(pen, wall, [x + 0.035, top - 0.16], 0.011, darken(colour, 0.35));
  }
}

const spines = ['#6f8b87', '#c98f5f', '#8b6f78', '#d8cfbf', '#5f7186', '#b7673f', '#a3a878', '#e0c891'] as const;

/** Books or folders side by side on a shelf, from `left` on; their feet at `y`. */
export function drawBooks(
  pen: Pen,
  wall: Wall,
  [left, y]: WallPoint,
  width: number,
  height: number,
  seed: number,
): void {
  let x = left;
  for (let i = seed; x < left + width - 0.03; i++) {
    const w = 0.03 + 0.011 * ((i * 7) % 3);
    const h = height * (0.74 + 0.09 * ((i * 5) % 4));
    // Now and then a gap: a full shelf looks like wallpaper.
    if ((i * 3) % 7 !== 0) {
      drawBox(pen, wall, [x, y + h, w - 0.004, h], spines[(i * 3 + seed) % spines.length] ?? spines[0]);
      drawBox(pen, wall, [x, y + h * 0.82, w - 0.004, 0.012], 'rgba(255,250,240,0.35)');
    }
    x += w;
  }
}

/** An open case with shelves full of books. */
export function drawBookcase(pen: Pen, wall: Wall, box: WallBox, colour: string, shelves: number): void {
  const [left, top, width, height] = box;
  drawBox(pen, wall, [left + 0.04, top - 0.03, width, height], 'rgba(80,60,45,0.13)');
  drawBox(pen, wall, box, colour);
  const inner = (height - 0.03) / shelves;
  for (let i = 0; i < shelves; i++) {
    const shelfTop = top - 0.03 - i * inner;
    const room: WallBox = [left + 0.03, shelfTop, width - 0.06, inner - 0.03];
    drawGradientBox(pen, wall, room, [darken(colour, 0.42), darken(colour, 0.3)], true);
    drawBooks(pen, wall, [left + 0.04, shelfTop - inner + 0.03], width - 0.08, inner - 0.06, 3 + i * 4);
  }
}

/** A closed door with a pane of glass. */
export function drawDoor(pen: Pen, wall: Wall, left: number, colour: string, handle: 'left' | 'right'): void {
  drawBox(pen, wall, [left - 0.06, 2.16, 0.92, 2.2], lighten(colour, 0.45));
  drawBox(pen, wall, [left, 2.1, 0.8, 2.1], colour);
  drawBox(pen, wall, [left + 0.02, 2.08, 0.03, 2.1], darken(colour, 0.12));
  const pane: WallBox = [left + (handle === 'left' ? 0.46 : 0.14), 1.86, 0.2, 0.92];
  drawBox(pen, wall, [pane[0] - 0.02, pane[1] + 0.02, pane[2] + 0.04, pane[3] + 0.04], darken(colour, 0.14));
  drawGradientBox(pen, wall, pane, ['#e3e6df', '#d3d9d3', '#e0e2d8'], true);
  const x = handle === 'left' ? left + 0.07 : left + 0.73;
  drawRoundedBox(pen, wall, [x - 0.02, 1.1, 0.04, 0.14], 0.012, '#a9a7a0');
  drawRoundedBox(pen, wall, [handle === 'left' ? x - 0.01 : x - 0.11, 1.07, 0.12, 0.028], 0.014, '#8d8b85');
}
