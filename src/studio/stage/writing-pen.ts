/** A pen: in the right hand of its owner, or laid down on the table. */
import { strokeWith, traceLine, type Pen } from '../drawing/pen.ts';
import { smooth, toRadians } from '../geometry/easing.ts';
import { add, mixVectors, normalise, rotateY, scale, type Vector } from '../geometry/vector.ts';
import type { Figure } from '../rig/figure.ts';
import type { Camera } from './camera.ts';
import type { Place } from './props.ts';
import { tableHeight } from './tables.ts';

type Stroke = readonly [tip: Vector, end: Vector];

function lyingAt(place: Place): Stroke {
  const along = rotateY([0.068, 0, 0], toRadians(place.yaw));
  const middle: Vector = [place.x, tableHeight + 0.006, place.z];
  return [add(middle, scale(along, -1)), add(middle, along)];
}

/** Between thumb and forefinger, tip down and ahead. */
function heldBy(figure: Figure): Stroke {
  const { wrist, hand } = figure.rightArm;
  const ahead = normalise(rotateY(hand.direction, toRadians(figure.seat.yaw)));
  const grip = add(wrist, add(scale(ahead, 0.088), [0, -0.002, 0]));
  const aside = rotateY([-0.02, 0, 0], toRadians(figure.seat.yaw));
  return [
    add(add(grip, scale(ahead, 0.03)), [0, -0.032, 0]),
    add(add(grip, add(scale(ahead, -0.035), aside)), [0, 0.085, 0]),
  ];
}

/** Draws the pen; `held` 1 is in the hand. */
export function drawWritingPen(pen: Pen, camera: Camera, place: Place, held: number, owner: Figure | undefined): void {
  const lying = lyingAt(place);
  const inHand = owner === undefined ? lying : heldBy(owner);
  const share = smooth(held);
  const [tip, end] = [mixVectors(lying[0], inHand[0], share), mixVectors(lying[1], inHand[1], share)].map(
    camera.project,
  );
  if (tip === undefined || end === undefined) return;
  const s = camera.scale;
  pen.save();
  pen.lineCap = 'round';
  traceLine(pen, [tip[0] - s * 0.004, tip[1] + s * 0.005], [end[0] - s * 0.004, end[1] + s * 0.005]);
  if (held < 0.3) strokeWith(pen, 'rgba(90,55,30,0.22)', s * 0.008);
  traceLine(pen, tip, end);
  strokeWith(pen, '#27384a', s * 0.0095);
  strokeWith(pen, '#3f5d7d', s * 0.0065);
  const neck: readonly [number, number] = [tip[0] + (end[0] - tip[0]) * 0.16, tip[1] + (end[1] - tip[1]) * 0.16];
  traceLine(pen, tip, neck);
  strokeWith(pen, '#c9c4b8', s * 0.0055);
  pen.restore();
}
