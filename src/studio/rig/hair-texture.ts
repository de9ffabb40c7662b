/** What hair is made of: strands, waves, curls, coils, or the folds of a scarf. All of one tone in one stroke. */
import { darken, fade, lighten } from '../drawing/colour.ts';
import { strokeWith, type Pen } from '../drawing/pen.ts';
import type { Figure } from './figure.ts';
import { columnAt, cornerOf, hairColumns, hairRows, type ProjectedHair } from './hair.ts';

type Tone = 'light' | 'dark';
type Tracer = (tone: Tone) => void;

/** Draws the texture over hair that has been filled; the caller clips what curls. */
export function drawTexture(pen: Pen, figure: Figure, hair: ProjectedHair): void {
  const { texture, parting } = figure.look.hair;
  pen.lineCap = 'round';
  if (texture === 'curls') strokeTones(pen, figure, tracerOfCurls(pen, figure, hair), 0.0092);
  else if (texture === 'coils') strokeTones(pen, figure, tracerOfCoils(pen, figure, hair), 0.008);
  else if (texture === 'cloth') strokeTones(pen, figure, tracerOfFolds(pen, hair), 0.013);
  else if (texture !== 'smooth') strokeTones(pen, figure, tracerOfStrands(pen, figure, hair), 0.0062);
  if (parting !== undefined) drawParting(pen, figure, hair, parting);
}

function strokeTones(pen: Pen, figure: Figure, trace: Tracer, width: number): void {
  const { color, streak, opacity = 1 } = figure.look.hair;
  const light = streak === undefined ? fade(lighten(color, 0.4), 0.22 * opacity) : fade(streak, 0.5 * opacity);
  for (const tone of ['dark', 'light'] as const) {
    pen.beginPath();
    trace(tone);
    strokeWith(pen, tone === 'light' ? light : fade(darken(color, 0.5), 0.3 * opacity), figure.headPixels * width);
  }
}

/** Adds a smooth line along a column, from one row to another; `bend` moves each row sideways. */
function addAlong(
  pen: Pen,
  hair: ProjectedHair,
  column: number,
  rows: readonly [number, number],
  bend: (row: number) => number,
): void {
  const at = (row: number): readonly [number, number] => {
    const i = cornerOf(column, row);
    return [(hair.x[i] ?? 0) + bend(row), hair.y[i] ?? 0];
  };
  let [x, y] = at(rows[0]);
  pen.moveTo(x, y);
  for (let row = rows[0] + 1; row <= rows[1]; row++) {
    const [nextX, nextY] = at(row);
    pen.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
    [x, y] = [nextX, nextY];
  }
}

/** Only the lower part of a column: strands that meet in the crown look like a pumpkin. */
function tracerOfStrands(pen: Pen, figure: Figure, hair: ProjectedHair): Tracer {
  const { texture, strandStep } = figure.look.hair;
  const sway = texture === 'waves' ? figure.headPixels * 0.014 : 0;
  return (tone) => {
    for (let column = 1; column < hairColumns; column += strandStep) {
      if ((column % 3 === 1) !== (tone === 'light') || hair.front[cornerOf(column, 3)] !== 1) continue;
      const from = (column * 5) % 3;
      const to = Math.min(hairRows - 3, from + 4 + ((column * 7) % 4));
      addAlong(pen, hair, column, [from, to], (row) => sway * Math.sin(row * 1.7 + column * 0.6));
    }
  };
}

function tracerOfCurls(pen: Pen, figure: Figure, hair: ProjectedHair): Tracer {
  const px = figure.headPixels;
  return (tone) => {
    for (let column = 1; column < hairColumns; column += 3) {
      for (let row = 1 + (column % 2); row < hairRows - 1; row += 2) {
        const chance = (column * 17 + row * 31) % 7;
        if (chance < 3 !== (tone === 'light') || hair.front[cornerOf(column, row)] !== 1) continue;
        const i = cornerOf(column, row);
        const r = px * (0.024 + 0.004 * chance);
        const start = chance * 0.9 + row;
        const [x, y] = [hair.x[i] ?? 0, hair.y[i] ?? 0];
        pen.moveTo(x + Math.cos(start) * r, y + Math.sin(start) * r);
        pen.arc(x, y, r, start, start + 2.6 + 0.3 * chance);
      }
    }
  };
}

function tracerOfCoils(pen: Pen, figure: Figure, hair: ProjectedHair): Tracer {
  const r = figure.headPixels * 0.011;
  return (tone) => {
    for (let column = 0; column < hairColumns; column += 2) {
      for (let row = (column / 2) % 2; row < hairRows; row += 2) {
        const chance = (column * 13 + row * 29) % 5;
        if (chance < 2 !== (tone === 'light') || hair.front[cornerOf(column, row)] !== 1) continue;
        const i = cornerOf(column, row);
        const [x, y] = [(hair.x[i] ?? 0) + r * (chance - 2), (hair.y[i] ?? 0) + r * ((row % 3) - 1)];
        pen.moveTo(x + Math.cos(chance) * r, y + Math.sin(chance) * r);
        pen.arc(x, y, r, chance, chance + 2.8);
      }
    }
  };
}

function tracerOfFolds(pen: Pen, hair: ProjectedHair): Tracer {
  return (tone) => {
    for (let column = tone === 'light' ? 7 : 3; column < hairColumns; column += 9) {
      if (hair.front[cornerOf(column, 2)] === 1) addAlong(pen, hair, column, [1 + (column % 3), hairRows - 4], () => 0);
    }
  };
}

function drawParting(pen: Pen, figure: Figure, hair: ProjectedHair, angle: number): void {
  const column = columnAt(angle);
  if (hair.front[cornerOf(column, 4)] !== 1) return;
  pen.beginPath();
  addAlong(pen, hair, column, [0, hairRows - 2], () => 0);
  strokeWith(pen, fade(darken(figure.look.hair.color, 0.45), 0.6), figure.headPixels * 0.009);
}
