/** One frame of a clip: room, people, table, things, hands, in the order that hides what is behind. */
import { looks } from '../cast/cast.ts';
import type { Pen } from '../drawing/pen.ts';
import { clamp, lerp, smooth } from '../geometry/easing.ts';
import type { Poses } from '../motion/evaluate.ts';
import { poseFigure, type Figure } from '../rig/figure.ts';
import { drawAboveTable, drawBehindTable } from '../rig/person.ts';
import { seenCast } from '../screenplay/cast-access.ts';
import type { CastMember, Prop, Screenplay } from '../screenplay/schema.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { drawBag } from './bag.ts';
import { setUpCamera, type Camera } from './camera.ts';
import { drawChair, drawTableShadow, paintTable } from './furniture.ts';
import { drawLaptopBase, drawLaptopLid } from './laptop.ts';
import { paintRoom } from './room.ts';
import { shotsOf } from './shots.ts';
import { drawMug, drawPaper } from './table-things.ts';

export type PaintFrame = (pen: Pen, time: number, poses: Poses) => void;

type Actor = Readonly<{ key: string; member: CastMember; figure: Figure }>;

/** Prepares the still parts of a shot; the result paints a frame. */
export function createPainter(timeline: Timeline, shotName: string, width: number, height: number): PaintFrame {
  const { screenplay } = timeline;
  const shot = shotsOf(screenplay)[shotName];
  if (shot === undefined) throw new Error(`There is no shot called ${shotName}.`);
  const camera = setUpCamera(shot, width, height);
  const [room, table] = [paintRoom(camera), paintTable(camera)];
  const order = castByDistance(screenplay, camera);
  return (pen, time, poses) => {
    const actors = order.map(([key, member]): Actor => {
      const pose = poses[key];
      if (pose === undefined) throw new Error(`No pose for ${key}.`);
      return { key, member, figure: poseFigure(looks[member.look], pose, member.seat, camera) };
    });
    const stateOf = (prop: Prop): number => propStateAt(timeline, prop, time);
    pen.drawImage(room, 0, 0);
    for (const actor of actors) drawActor(pen, camera, actor, screenplay.props, stateOf);
    pen.drawImage(table, 0, 0);
    for (const { figure } of actors) drawHandShadows(pen, figure);
    drawThings(pen, camera, screenplay.props, stateOf, 'under-hands');
    for (const { figure } of actors) drawAboveTable(pen, figure);
    drawThings(pen, camera, screenplay.props, stateOf, 'over-hands');
  };
}

function castByDistance(screenplay: Screenplay, camera: Camera): readonly (readonly [string, CastMember])[] {
  const depth = (member: CastMember): number => camera.project([member.seat.x, 1, member.seat.z])[2];
  return [...seenCast(screenplay)].sort((a, b) => depth(a[1]) - depth(b[1]));
}

/** How far a laptop is open, or a bag on the lap, 0 to 1. */
export function propStateAt(timeline: Timeline, prop: Prop, time: number): number {
  let { state } = prop;
  for (const move of timeline.moves) {
    if (move.prop === prop.id && move.time <= time)
      state = lerp(state, move.to, smooth((time - move.time) / move.seconds));
  }
  return state;
}

function drawActor(
  pen: Pen,
  camera: Camera,
  actor: Actor,
  props: readonly Prop[],
  stateOf: (prop: Prop) => number,
): void {
  drawChair(pen, camera, actor.member.seat, actor.member.chair);
  drawBehindTable(pen, actor.figure, () => {
    for (const prop of props) {
      if (prop.kind === 'bag' && prop.owner === actor.key)
        drawBag(pen, camera, actor.member.seat, prop.color, stateOf(prop));
    }
  });
}

/** Nearer the camera is drawn later; a standing lid hides the hands behind it. */
function drawThings(
  pen: Pen,
  camera: Camera,
  props: readonly Prop[],
  stateOf: (prop: Prop) => number,
  layer: 'under-hands' | 'over-hands',
): void {
  for (const prop of props) {
    if (prop.kind === 'bag') continue;
    if (prop.kind === 'laptop') drawLaptopLayer(pen, camera, prop, stateOf(prop), layer);
    else if (prop.kind === 'paper' && layer === 'under-hands') drawPaper(pen, camera, prop);
    else if (prop.kind === 'mug' && layer === 'over-hands') drawMug(pen, camera, prop, prop.color);
  }
}

function drawLaptopLayer(
  pen: Pen,
  camera: Camera,
  place: Readonly<{ x: number; z: number; yaw: number }>,
  open: number,
  layer: 'under-hands' | 'over-hands',
): void {
  const isStanding = open > 0.2;
  if (layer === 'under-hands') {
    drawLaptopBase(pen, camera, place);
    if (!isStanding) drawLaptopLid(pen, camera, place, open);
  } else if (isStanding) drawLaptopLid(pen, camera, place, open);
}

function drawHandShadows(pen: Pen, figure: Figure): void {
  for (const arm of [figure.leftArm, figure.rightArm]) {
    const height = arm.wrist[1];
    if (arm.isUnderTable || height >= 0.84) continue;
    const place = {
      x: arm.wrist[0] * 0.65 + arm.elbow[0] * 0.35 - 0.012,
      z: arm.wrist[2] * 0.7 + arm.elbow[2] * 0.3 + 0.02,
    };
    drawTableShadow(pen, figure.camera, place, [0.09, 0.045], 0.16 * clamp(1.3 - (height - 0.76) / 0.08, 0, 1));
  }
}
