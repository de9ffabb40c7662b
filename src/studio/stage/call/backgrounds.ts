/** What webcams show behind people: an office, a living room, a kitchen. Metres as on the walls of rooms. */
import { fillSpot, type Pen } from '../../drawing/pen.ts';
import type { CallBackground } from '../../screenplay/stage-schema.ts';
import { drawBookcase, drawBooks, drawDoor, drawPlant } from '../rooms/standing-things.ts';
import { drawClock } from '../rooms/wall-things.ts';
import { paintPlaster } from '../rooms/wall-paint.ts';
import { drawBox, drawGradientBox, drawRoundedBox, drawShape, type Wall } from '../rooms/wall.ts';
import { drawCurtain, drawWindow } from '../rooms/windows.ts';

function drawOffice(pen: Pen, wall: Wall): void {
  paintPlaster(pen, wall, '#ddd8cc', 'left');
  drawBookcase(pen, wall, [0.22, 1.62, 0.62, 1.6], '#b99a72', 4);
  drawClock(pen, wall, [-0.3, 1.37], 0.075, '#7d8f84');
  drawBox(pen, wall, [-0.62, 1.02, 0.44, 0.025], '#a98a66');
  drawBooks(pen, wall, [-0.6, 1.02], 0.2, 0.17, 5);
  drawPlant(pen, wall, [-0.28, 1.02], 0.42, '#c67a55');
}

/** The door stands ajar on the left, where `gaze: door` goes. */
function drawLivingRoom(pen: Pen, wall: Wall): void {
  paintPlaster(pen, wall, '#e2cba9', 'right');
  drawDoor(pen, wall, -1.02, '#c9b08c', 'right');
  drawGradientBox(pen, wall, [-0.32, 2.08, 0.1, 2.1], ['#8a705a', '#5d4a3c'], false);
  drawWindow(pen, wall, [0.32, 1.62, 0.46, 0.66], 'town', 1);
  drawCurtain(pen, wall, [0.22, 1.8, 0.12, 1.1], '#b8664a');
  const glow = ['rgba(255,224,160,0.6)', 'rgba(255,224,160,0)'] as const;
  fillSpot(pen, [wall.x(-0.1), wall.y(1.4)], 0.42 * wall.unit, [1, 1], glow);
  drawBox(pen, wall, [-0.108, 1.3, 0.016, 0.5], '#6b5140');
  drawShape(
    pen,
    wall,
    [
      [-0.16, 1.45],
      [-0.04, 1.45],
      [0, 1.3],
      [-0.2, 1.3],
    ],
    '#f2dfb8',
  );
}

function drawCallKitchen(pen: Pen, wall: Wall): void {
  paintPlaster(pen, wall, '#e9e0c4', 'right');
  drawBox(pen, wall, [-1, 1.7, 0.72, 0.42], '#8ba59c');
  drawBox(pen, wall, [-0.64, 1.7, 0.008, 0.42], 'rgba(50,70,65,0.4)');
  drawBox(pen, wall, [-1, 1.06, 3, 0.04], '#8d6a4a');
  drawBox(pen, wall, [-1, 1.02, 3, 1], '#7f9a93');
  drawRoundedBox(pen, wall, [0.26, 1.66, 0.5, 1.6], 0.02, '#efede6');
  drawBox(pen, wall, [0.26, 1.32, 0.5, 0.012], 'rgba(90,85,75,0.4)');
  drawBox(pen, wall, [0.46, 1.6, 0.12, 0.16], '#f0d98c');
  for (const [x, h, colour] of [
    [-0.52, 0.14, '#d89a6a'],
    [-0.4, 0.18, '#c7d0c2'],
    [-0.28, 0.12, '#c4573f'],
  ] as const) {
    drawRoundedBox(pen, wall, [x, 1.06 + h, 0.09, h], 0.014, colour);
  }
}

/** Draws what is behind somebody in a call. */
export function drawCallBackground(pen: Pen, wall: Wall, background: CallBackground): void {
  if (background === 'office') drawOffice(pen, wall);
  else if (background === 'living-room') drawLivingRoom(pen, wall);
  else drawCallKitchen(pen, wall);
}
