/** One frame of a video call: two pictures of people in front of their own webcams. */
import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { looks } from '../../cast/cast.ts';
import { darken } from '../../drawing/colour.ts';
import { fillWith, tracePolygon, type Pen } from '../../drawing/pen.ts';
import type { Vector } from '../../geometry/vector.ts';
import { poseFigure } from '../../rig/figure.ts';
import { drawAboveTable, drawBehindTable } from '../../rig/person.ts';
import type { Pose } from '../../rig/pose.ts';
import { seenCast } from '../../screenplay/cast-access.ts';
import type { CastMember } from '../../screenplay/schema.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { softenPicture } from '../backdrop.ts';
import { setUpCamera, type Camera } from '../camera.ts';
import type { PaintFrame } from '../painter.ts';
import { paintVignette } from '../rooms/wall-paint.ts';
import { setUpWall } from '../rooms/wall.ts';
import { drawCallBackground } from './backgrounds.ts';
import {
  drawCallTime,
  drawNameLabel,
  drawSpeakerFrame,
  drawWaiting,
  paintCallScreen,
  placeTiles,
  type Tile,
} from './call-screen.ts';
import { freezeOf, isHeardFrom } from './connection.ts';

/** A webcam just under the eyes: it looks up a little. */
const webcam = { scale: 900, x: 0, y: 1.115, yaw: 0, pitch: -3 } as const;
const backgroundBlur = 3.4;
const deskColours: Readonly<Record<CastMember['background'], string>> = {
  office: '#b9966d',
  'living-room': '#8a6748',
  kitchen: '#a98a62',
};

type Caller = Readonly<{
  key: string;
  member: CastMember;
  camera: Camera;
  tile: Tile;
  /** What is behind this person: drawn once. */
  backdrop: Canvas;
  /** The picture of this person, drawn again for each frame. */
  picture: Canvas;
}>;

/** Prepares both pictures; the result paints a frame. */
export function createCallPainter(timeline: Timeline, width: number, height: number): PaintFrame {
  const tiles = placeTiles(width, height);
  const screen = paintCallScreen(width, height);
  const callers = seenCast(timeline.screenplay).flatMap(([key, member], i): readonly Caller[] => {
    const tile = tiles[i];
    return tile === undefined ? [] : [setUpCaller(key, member, tile)];
  });
  return (pen, time, poses) => {
    pen.drawImage(screen, 0, 0);
    drawCallTime(pen, width, height, time);
    for (const caller of callers) {
      const pose = poses[caller.key];
      if (pose === undefined) throw new Error(`No pose for ${caller.key}.`);
      drawPicture(caller, pose);
      drawTile(pen, timeline, caller, time);
    }
  };
}

function setUpCaller(key: string, member: CastMember, tile: Tile): Caller {
  const { width, height } = tile;
  const camera = setUpCamera(webcam, width, height);
  const sharp = createCanvas(width, height);
  const pen = sharp.getContext('2d');
  drawCallBackground(pen, setUpWall(camera), member.background);
  paintVignette(pen, { width, height });
  const backdrop = softenPicture(sharp, (backgroundBlur * height) / 418);
  return { key, member, camera, tile, backdrop, picture: createCanvas(width, height) };
}

function drawPicture({ member, camera, backdrop, picture }: Caller, pose: Pose): void {
  const pen = picture.getContext('2d');
  const figure = poseFigure(looks[member.look], pose, member.seat, camera);
  pen.drawImage(backdrop, 0, 0);
  drawBehindTable(pen, figure, () => undefined);
  drawDesk(pen, camera, deskColours[member.background]);
  drawAboveTable(pen, figure);
}

/** The desk on which the camera stands: from below, only its edge is seen. */
function drawDesk(pen: Pen, camera: Camera, colour: string): void {
  const edge = 0.735;
  const corners: readonly Vector[] = [
    [-1.5, edge, 0.24],
    [1.5, edge, 0.24],
    [1.5, edge, 0.62],
    [-1.5, edge, 0.62],
  ];
  tracePolygon(pen, corners.map(camera.project));
  fillWith(pen, colour);
  const top = Math.max(...corners.map((corner) => camera.project(corner)[1]));
  pen.fillStyle = darken(colour, 0.12);
  pen.fillRect(0, top, camera.width, camera.height);
}

function drawTile(pen: Pen, timeline: Timeline, caller: Caller, time: number): void {
  const { tile, picture, member, key } = caller;
  pen.save();
  pen.beginPath();
  pen.roundRect(tile.x, tile.y, tile.width, tile.height, tile.radius);
  pen.clip();
  pen.drawImage(picture, tile.x, tile.y);
  pen.restore();
  const freeze = freezeOf(timeline, key, time);
  if (freeze !== undefined) drawWaiting(pen, tile, time - freeze.start);
  if (isHeardFrom(timeline, key, time)) drawSpeakerFrame(pen, tile);
  drawNameLabel(pen, tile, looks[member.look].name);
}
