/** The consulting room behind the people: one flat far wall that shifts with the camera, out of focus. */
import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { fillWith, tracePolygon, type Pen } from '../drawing/pen.ts';
import { toRadians } from '../geometry/easing.ts';
import { randomOf } from '../geometry/noise.ts';
import type { Camera } from './camera.ts';

/** Wall metres to pixels. */
type Wall = Readonly<{
  x: (metres: number) => number;
  y: (metres: number) => number;
  unit: number;
  width: number;
  height: number;
}>;

function setUpWall(camera: Camera): Wall {
  const { shot, width, height } = camera;
  const unit = camera.scale * 0.74;
  const left = width / 2 - (shot.x * 0.55 + shot.yaw * 0.022) * unit;
  const floor = height / 2 + (shot.y - 0.04) * unit;
  return { x: (metres) => left + metres * unit, y: (metres) => floor - metres * unit, unit, width, height };
}

/** The room as a picture, blurred by how close the shot is, with a static dither against banding. */
export function paintRoom(camera: Camera): Canvas {
  const { width, height } = camera;
  const sharp = createCanvas(width, height);
  drawRoom(sharp.getContext('2d'), setUpWall(camera));
  const room = createCanvas(width, height);
  const pen = room.getContext('2d');
  const blur = ((Math.max(0, (camera.shot.scale - 500) / 900) * 7 + 1.2) * height) / 540;
  // Blurring makes the edges see-through: the sharp picture lies underneath.
  pen.drawImage(sharp, 0, 0);
  pen.filter = `blur(${blur.toFixed(1)}px)`;
  pen.drawImage(sharp, -width * 0.02, -height * 0.02, width * 1.04, height * 1.04);
  pen.filter = 'none';
  dither(pen, width, height);
  return room;
}

/** Static noise of about one step of brightness: soft gradients no longer show bands. */
function dither(pen: Pen, width: number, height: number): void {
  const image = pen.getImageData(0, 0, width, height);
  const random = randomOf(4242);
  for (let i = 0; i < image.data.length; i += 4) {
    const offset = Math.round((random() + random() - 1) * 1.6);
    for (let k = 0; k < 3; k++) image.data[i + k] = (image.data[i + k] ?? 0) + offset;
  }
  pen.putImageData(image, 0, 0);
}

function drawRoom(pen: Pen, wall: Wall): void {
  drawWallAndPanel(pen, wall);
  drawDaylight(pen, wall);
  drawWindow(pen, wall);
  drawPrint(pen, wall);
  drawCupboard(pen, wall);
  const { width, height } = wall;
  const vignette = pen.createRadialGradient(
    width / 2,
    height * 0.45,
    height * 0.4,
    width / 2,
    height * 0.5,
    width * 0.75,
  );
  vignette.addColorStop(0, 'rgba(60,40,25,0)');
  vignette.addColorStop(1, 'rgba(60,40,25,0.16)');
  pen.fillStyle = vignette;
  pen.fillRect(0, 0, width, height);
}

function drawWallAndPanel(pen: Pen, wall: Wall): void {
  const { width, height, unit } = wall;
  const paint = pen.createLinearGradient(0, 0, width, 0);
  paint.addColorStop(0, '#d8cebf');
  paint.addColorStop(0.55, '#e6ddcf');
  paint.addColorStop(1, '#f1e9db');
  pen.fillStyle = paint;
  pen.fillRect(0, 0, width, height);
  const top = wall.y(0.86);
  pen.fillStyle = '#b9b7a6';
  pen.fillRect(0, top, width, height);
  const shade = pen.createLinearGradient(0, top, 0, wall.y(0.3));
  shade.addColorStop(0, 'rgba(255,250,235,0.16)');
  shade.addColorStop(1, 'rgba(60,50,40,0.22)');
  pen.fillStyle = shade;
  pen.fillRect(0, top, width, height);
  pen.fillStyle = '#efe7d9';
  pen.fillRect(0, wall.y(0.885), width, 0.028 * unit);
  pen.fillStyle = 'rgba(80,60,45,0.16)';
  pen.fillRect(0, wall.y(0.857), width, 0.012 * unit);
}

function drawDaylight(pen: Pen, wall: Wall): void {
  pen.save();
  pen.globalAlpha = 0.5;
  const light = pen.createLinearGradient(wall.x(0.2), 0, wall.x(1.5), 0);
  light.addColorStop(0, 'rgba(255,244,214,0)');
  light.addColorStop(1, 'rgba(255,244,214,0.8)');
  pen.fillStyle = light;
  tracePolygon(pen, [
    [wall.x(0.45), wall.y(2)],
    [wall.x(1.9), wall.y(2)],
    [wall.x(1.9), wall.y(0.95)],
    [wall.x(1.02), wall.y(0.95)],
  ]);
  pen.fill();
  pen.restore();
}

const trees = [
  [0.06, 0.62, 0.2, '#a9bf9c'],
  [0.3, 0.7, 0.22, '#b9cba8'],
  [0.56, 0.6, 0.24, '#9db592'],
  [0.42, 0.78, 0.2, '#8fa985'],
] as const;

function drawWindow(pen: Pen, wall: Wall): void {
  const u = wall.unit;
  const [x, y, w, h] = [wall.x(0.86), wall.y(1.86), 0.62 * u, 0.84 * u];
  pen.fillStyle = 'rgba(90,70,50,0.18)';
  pen.fillRect(x - 0.035 * u, y - 0.03 * u, w + 0.1 * u, h + 0.1 * u);
  pen.fillStyle = '#fbf7ee';
  pen.fillRect(x - 0.05 * u, y - 0.05 * u, w + 0.1 * u, h + 0.1 * u);
  const sky = pen.createLinearGradient(0, y, 0, y + h);
  sky.addColorStop(0, '#dbe8ea');
  sky.addColorStop(0.6, '#eaf0e6');
  sky.addColorStop(1, '#cfdcc4');
  pen.fillStyle = sky;
  pen.fillRect(x, y, w, h);
  pen.save();
  pen.beginPath();
  pen.rect(x, y, w, h);
  pen.clip();
  for (const [tx, ty, radius, colour] of trees) {
    pen.beginPath();
    pen.arc(x + tx * u, y + ty * u, radius * u, 0, Math.PI * 2);
    fillWith(pen, colour);
  }
  pen.restore();
  pen.fillStyle = '#fbf7ee';
  pen.fillRect(x + w * 0.5 - 0.012 * u, y, 0.024 * u, h);
  pen.fillRect(x - 0.07 * u, y + h + 0.03 * u, w + 0.14 * u, 0.04 * u);
}

function drawPrint(pen: Pen, wall: Wall): void {
  const u = wall.unit;
  const [x, y] = [wall.x(-0.24), wall.y(1.8)];
  const frames = [
    ['rgba(80,60,45,0.16)', 0.012, 0.018, 0.44, 0.34],
    ['#8a6a4c', 0, 0, 0.44, 0.34],
    ['#f6efe2', 0.014, 0.014, 0.412, 0.312],
  ] as const;
  for (const [colour, dx, dy, w, h] of frames) {
    pen.fillStyle = colour;
    pen.fillRect(x + dx * u, y + dy * u, w * u, h * u);
  }
  pen.beginPath();
  pen.arc(x + 0.15 * u, y + 0.15 * u, 0.065 * u, 0, Math.PI * 2);
  fillWith(pen, '#d9b48a');
  const hills = [
    [0.06, 0.26],
    [0.2, 0.15],
    [0.28, 0.22],
    [0.33, 0.18],
    [0.385, 0.26],
  ] as const;
  tracePolygon(
    pen,
    hills.map(([hx, hy]) => [x + hx * u, y + hy * u]),
  );
  fillWith(pen, '#7f9a93');
}

const leaves = [
  [-62, 0.3, '#6c8a66'],
  [58, 0.32, '#62825f'],
  [-34, 0.42, '#7b9a70'],
  [32, 0.44, '#6f9068'],
  [-8, 0.5, '#86a47a'],
  [12, 0.38, '#5d7c5b'],
] as const;

function drawCupboard(pen: Pen, wall: Wall): void {
  const { x, y, unit: u } = wall;
  pen.fillStyle = '#c8a880';
  pen.fillRect(x(-1.36), y(0.98), 0.52 * u, 1.2 * u);
  pen.fillStyle = '#b8966d';
  pen.fillRect(x(-1.38), y(1), 0.56 * u, 0.03 * u);
  tracePolygon(pen, [
    [x(-1.17), y(1.15)],
    [x(-1), y(1.15)],
    [x(-1.03), y(1)],
    [x(-1.14), y(1)],
  ]);
  fillWith(pen, '#c67a55');
  for (const [angle, length, colour] of leaves) {
    const l = length * u;
    pen.save();
    pen.translate(x(-1.085), y(1.14));
    pen.rotate(toRadians(angle));
    pen.beginPath();
    pen.moveTo(0, 0);
    pen.bezierCurveTo(l * 0.22, -l * 0.35, l * 0.16, -l * 0.8, 0, -l);
    pen.bezierCurveTo(-l * 0.16, -l * 0.8, -l * 0.22, -l * 0.35, 0, 0);
    fillWith(pen, colour);
    pen.restore();
  }
}
