/** One frame of people round a table: room, people, table, things, hands, in the order that hides what is behind. */
import { looks } from '../cast/cast.ts';
import type { Pen } from '../drawing/pen.ts';
import { clamp } from '../geometry/easing.ts';
import { poseFigure, type Figure } from '../rig/figure.ts';
import { drawAboveTable, drawBehindTable } from '../rig/person.ts';
import { seenCast } from '../screenplay/cast-access.ts';
import type { CastMember, Prop, Screenplay, Shot } from '../screenplay/schema.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { paintRoom } from './backdrop.ts';
import { drawBag } from './bag.ts';
import { setUpCamera, type Camera } from './camera.ts';
import { drawChair, drawTableShadow, paintTable, type ChairKind } from './furniture.ts';
import type { PaintFrame } from './painter.ts';
import { propStateAt } from './props.ts';
import type { RoomStyle } from './rooms/room-style.ts';
import { roomOf } from './rooms/rooms.ts';
import { lengthenTable } from './tables.ts';
import { drawThings, type Scene } from './things.ts';

type Chair = Readonly<{ color: string; kind: ChairKind }>;
type Actor = Readonly<{ key: string; member: CastMember; chair: Chair; figure: Figure }>;

/** Prepares the still parts of a shot; the result paints a frame. */
export function createTablePainter(timeline: Timeline, shot: Shot, width: number, height: number): PaintFrame {
  const { screenplay } = timeline;
  const camera = setUpCamera(shot, width, height);
  const style = roomOf(screenplay);
  const isForThree = seenCast(screenplay).length > 2;
  const table = paintTable(camera, isForThree ? lengthenTable(style.table) : style.table);
  const room = paintRoom(camera, style);
  const order = castByDistance(screenplay, camera, style);
  return (pen, time, poses) => {
    const actors = order.map(({ key, member, chair }): Actor => {
      const pose = poses[key];
      if (pose === undefined) throw new Error(`No pose for ${key}.`);
      return { key, member, chair, figure: poseFigure(looks[member.look], pose, member.seat, camera) };
    });
    const scene = sceneAt(timeline, camera, actors, time);
    const [front, others] = partActors(actors, shot.foreground);
    pen.drawImage(room, 0, 0);
    for (const actor of others) drawActor(pen, scene, actor);
    pen.drawImage(table, 0, 0);
    for (const { figure } of actors) drawHandShadows(pen, figure);
    drawThings(pen, scene, 'under-hands');
    for (const { figure } of others) drawAboveTable(pen, figure);
    drawThings(pen, scene, 'over-hands');
    for (const actor of front) drawForeground(pen, scene, actor);
  };
}

function sceneAt(timeline: Timeline, camera: Camera, actors: readonly Actor[], time: number): Scene {
  const { cast, props } = timeline.screenplay;
  const speaker = timeline.lines.find((line) => time >= line.start && time <= line.end)?.who;
  return {
    camera,
    props,
    stateOf: (prop: Prop): number => propStateAt(timeline, prop, time),
    figureOf: (who) => actors.find(({ key }) => key === who)?.figure,
    isPhoneHeard: speaker !== undefined && cast[speaker]?.voice.phone === true,
  };
}

function castByDistance(
  screenplay: Screenplay,
  camera: Camera,
  style: RoomStyle,
): readonly Readonly<{ key: string; member: CastMember; chair: Chair }>[] {
  const depth = (member: CastMember): number => camera.project([member.seat.x, 1, member.seat.z])[2];
  return seenCast(screenplay)
    .map(([key, member], i) => {
      const color = member.chair ?? style.chairs[i % style.chairs.length] ?? style.chairs[0];
      return { key, member, chair: { color, kind: style.chairKind ?? 'upholstered' } };
    })
    .sort((a, b) => depth(a.member) - depth(b.member));
}

function partActors(
  actors: readonly Actor[],
  foreground: string | undefined,
): readonly [front: readonly Actor[], others: readonly Actor[]] {
  return [actors.filter(({ key }) => key === foreground), actors.filter(({ key }) => key !== foreground)];
}

function drawActor(pen: Pen, scene: Scene, { key, member, chair, figure }: Actor): void {
  drawChair(pen, scene.camera, member.seat, chair.color, chair.kind);
  drawBehindTable(pen, figure, () => {
    drawBags(pen, scene, key, member);
  });
}

/** Seen from behind: nothing of the table hides this person, and the back of the chair is in front. */
function drawForeground(pen: Pen, scene: Scene, { key, member, chair, figure }: Actor): void {
  drawAboveTable(pen, figure);
  drawBehindTable(pen, figure, () => {
    drawBags(pen, scene, key, member);
  });
  drawChair(pen, scene.camera, member.seat, chair.color, chair.kind);
}

function drawBags(pen: Pen, scene: Scene, owner: string, member: CastMember): void {
  for (const prop of scene.props) {
    if (prop.kind === 'bag' && prop.owner === owner)
      drawBag(pen, scene.camera, member.seat, prop.color, scene.stateOf(prop));
  }
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
