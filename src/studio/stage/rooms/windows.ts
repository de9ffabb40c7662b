/** Windows, with what is seen outside. */
import type { Pen } from '../../drawing/pen.ts';
import { drawBox, drawDisc, drawGradientBox, drawInside, type Wall, type WallBox } from './wall.ts';

export type Outside = 'trees' | 'town' | 'garden';
const frameColour = '#fbf7ee';

/** A window with a frame, a sill and `bars` upright bars. */
export function drawWindow(pen: Pen, wall: Wall, box: WallBox, outside: Outside, bars: number): void {
  const [left, top, width, height] = box;
  drawBox(pen, wall, [left - 0.035, top + 0.03, width + 0.1, height + 0.1], 'rgba(90,70,50,0.18)');
  drawBox(pen, wall, [left - 0.05, top + 0.05, width + 0.1, height + 0.1], frameColour);
  drawGradientBox(pen, wall, box, ['#d6e5ea', '#e4eee9', '#dbe5d2'], true);
  drawInside(pen, wall, box, () => {
    drawOutside(pen, wall, box, outside);
  });
  for (let i = 1; i <= bars; i++) {
    drawBox(pen, wall, [left + (width * i) / (bars + 1) - 0.012, top, 0.024, height], frameColour);
  }
  drawBox(pen, wall, [left - 0.07, top - height - 0.03, width + 0.14, 0.04], frameColour);
  drawBox(pen, wall, [left - 0.07, top - height - 0.07, width + 0.14, 0.012], 'rgba(80,60,45,0.18)');
}

const greens = ['#a9bf9c', '#b9cba8', '#9db592', '#8fa985'] as const;
const bricks = ['#c9b2a0', '#bfa893', '#d3c0ae', '#b79f90'] as const;

function drawOutside(pen: Pen, wall: Wall, [left, top, width, height]: WallBox, outside: Outside): void {
  const low = top - height;
  if (outside === 'town') {
    for (let i = 0; i * 0.2 < width + 0.2; i++) {
      const roof = low + height * (0.3 + 0.15 * ((i * 7) % 4));
      const x = left - 0.06 + i * 0.2;
      drawBox(pen, wall, [x, roof, 0.19, roof - low], bricks[i % 4] ?? bricks[0]);
      for (let k = 0; k < 3; k++) drawBox(pen, wall, [x + 0.03, roof - 0.05 - k * 0.1, 0.13, 0.035], '#dfe7e4');
    }
  }
  const count = Math.ceil(width / 0.19) + 1;
  const share = outside === 'town' ? 0.05 : outside === 'garden' ? 0.12 : 0.24;
  for (let i = 0; i < count; i++) {
    const radius = (outside === 'town' ? 0.085 : 0.19) + 0.03 * ((i * 5) % 3);
    const y = low + height * (share + 0.07 * ((i * 3) % 4));
    drawDisc(pen, wall, [left + 0.04 + i * 0.19, y], radius, greens[i % 4] ?? greens[0]);
  }
}

/** Slats of a blind over the upper part of a window, `share` of its height. */
export function drawBlind(pen: Pen, wall: Wall, [left, top, width, height]: WallBox, share: number): void {
  const slats = Math.max(1, Math.round((height * share) / 0.045));
  for (let i = 0; i < slats; i++) {
    drawBox(pen, wall, [left - 0.01, top - i * 0.045, width + 0.02, 0.034], '#efe9dc');
    drawBox(pen, wall, [left - 0.01, top - i * 0.045 - 0.03, width + 0.02, 0.008], 'rgba(110,95,75,0.28)');
  }
}

/** A curtain that hangs from the ceiling, with folds. */
export function drawCurtain(pen: Pen, wall: Wall, [left, top, width, height]: WallBox, colour: string): void {
  drawBox(pen, wall, [left, top, width, height], colour);
  const folds = Math.max(2, Math.round(width / 0.06));
  for (let i = 0; i < folds; i++) {
    const x = left + (width * i) / folds;
    drawGradientBox(
      pen,
      wall,
      [x, top, width / folds, height],
      ['rgba(50,25,15,0.16)', 'rgba(255,245,230,0.12)', 'rgba(50,25,15,0.14)'],
      false,
    );
  }
}
