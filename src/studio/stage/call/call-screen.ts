/** The screen of a video call round its pictures: bar, names, buttons. Words are set in the typeface of the course. */
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, type Canvas } from '@napi-rs/canvas';
import { fillWith, strokeWith, type Pen } from '../../drawing/pen.ts';

const family = 'Atkinson Hyperlegible Next of the studio';
const fontFile =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

/** Place of a picture on the screen, pixels. */
export type Tile = Readonly<{ x: number; y: number; width: number; height: number; radius: number }>;

/** Two equal pictures beside each other, for a screen of this size. */
export function placeTiles(width: number, height: number): readonly [Tile, Tile] {
  const k = height / 540;
  const size = { y: Math.round(38 * k), width: Math.round(462 * k), height: Math.round(418 * k), radius: 12 * k };
  const margin = Math.round(12 * k);
  return [
    { x: margin, ...size },
    { x: width - size.width - margin, ...size },
  ];
}

function prepareFont(): void {
  if (GlobalFonts.has(family)) return;
  const path = createRequire(import.meta.url).resolve(fontFile);
  if (GlobalFonts.registerFromPath(path, family) === null) throw new Error(`The font ${path} cannot be read.`);
}

/** Everything that stands still: the dark screen, its title, the buttons. */
export function paintCallScreen(width: number, height: number): Canvas {
  prepareFont();
  const k = height / 540;
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#26262b';
  pen.fillRect(0, 0, width, height);
  pen.font = `400 ${String(14 * k)}px "${family}"`;
  pen.fillStyle = '#c9c5bd';
  pen.fillText('Beeldbelgesprek', 14 * k, 25 * k);
  const y = height - 42 * k;
  const buttons = [
    [drawMicrophone, '#3a3a41'],
    [drawCamera, '#3a3a41'],
    [drawHangUp, '#b8473d'],
  ] as const;
  buttons.forEach(([draw, colour], i) => {
    const x = width / 2 + (i - 1) * 62 * k;
    pen.beginPath();
    pen.arc(x, y, 22 * k, 0, Math.PI * 2);
    fillWith(pen, colour);
    pen.fillStyle = '#ffffff';
    pen.strokeStyle = '#ffffff';
    pen.lineCap = 'round';
    draw(pen, x, y, 15 * k);
  });
  return canvas;
}

/** The time in the corner, as if the call had begun a few minutes before the clip. */
export function drawCallTime(pen: Pen, width: number, height: number, seconds: number): void {
  const k = height / 540;
  const whole = Math.floor(seconds) + secondsBefore;
  const text = `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')}`;
  pen.font = `400 ${String(14 * k)}px "${family}"`;
  pen.fillStyle = '#c9c5bd';
  pen.fillText(text, width - 14 * k - pen.measureText(text).width, 25 * k);
}
const secondsBefore = 252;

/** The name in the corner of a picture. */
export function drawNameLabel(pen: Pen, tile: Tile, name: string): void {
  const k = tile.height / 418;
  pen.font = `700 ${String(14.5 * k)}px "${family}"`;
  const width = pen.measureText(name).width;
  pen.beginPath();
  pen.roundRect(tile.x + 10 * k, tile.y + tile.height - 34 * k, width + 22 * k, 25 * k, 6 * k);
  fillWith(pen, 'rgba(20,20,24,0.72)');
  pen.fillStyle = '#ffffff';
  pen.fillText(name, tile.x + 21 * k, tile.y + tile.height - 16.5 * k);
}

/** A thin amber frame round the picture of whoever is heard. */
export function drawSpeakerFrame(pen: Pen, tile: Tile): void {
  const w = 3 * (tile.height / 418);
  pen.beginPath();
  pen.roundRect(tile.x + w / 2, tile.y + w / 2, tile.width - w, tile.height - w, tile.radius - w / 2);
  strokeWith(pen, '#e0a458', w);
}

/** Three dots that turn: the picture waits for the connection. */
export function drawWaiting(pen: Pen, tile: Tile, seconds: number): void {
  const k = tile.height / 418;
  const [x, y] = [tile.x + tile.width - 46 * k, tile.y + 26 * k];
  pen.beginPath();
  pen.roundRect(x - 22 * k, y - 14 * k, 56 * k, 28 * k, 14 * k);
  fillWith(pen, 'rgba(20,20,24,0.6)');
  for (let i = 0; i < 3; i++) {
    const alpha = 0.35 + 0.65 * Math.max(0, Math.sin(seconds * 5 - i * 1.1));
    pen.beginPath();
    pen.arc(x - 8 * k + i * 14 * k, y, 4 * k, 0, Math.PI * 2);
    fillWith(pen, `rgba(255,255,255,${alpha.toFixed(2)})`);
  }
}

function drawMicrophone(pen: Pen, x: number, y: number, s: number): void {
  pen.beginPath();
  pen.roundRect(x - s * 0.22, y - s * 0.62, s * 0.44, s * 0.75, s * 0.22);
  pen.fill();
  pen.lineWidth = s * 0.13;
  pen.beginPath();
  pen.arc(x, y - s * 0.12, s * 0.42, 0, Math.PI);
  pen.moveTo(x, y + s * 0.3);
  pen.lineTo(x, y + s * 0.56);
  pen.stroke();
}

function drawCamera(pen: Pen, x: number, y: number, s: number): void {
  pen.beginPath();
  pen.roundRect(x - s * 0.6, y - s * 0.38, s * 0.82, s * 0.76, s * 0.14);
  pen.fill();
  pen.beginPath();
  pen.moveTo(x + s * 0.28, y - s * 0.08);
  pen.lineTo(x + s * 0.62, y - s * 0.34);
  pen.lineTo(x + s * 0.62, y + s * 0.34);
  pen.lineTo(x + s * 0.28, y + s * 0.08);
  pen.closePath();
  pen.fill();
}

function drawHangUp(pen: Pen, x: number, y: number, s: number): void {
  pen.save();
  pen.beginPath();
  pen.lineWidth = s * 0.34;
  pen.lineCap = 'butt';
  pen.arc(x, y + s * 0.63, s * 0.72, Math.PI * 1.22, Math.PI * 1.78);
  pen.stroke();
  pen.restore();
}
