import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { directionOf } from '../../src/studio/motion/gaze.ts';
import { channelOf } from '../../src/studio/sound/channels.ts';
import { dropOut } from '../../src/studio/sound/mix.ts';
import { speakSilently } from '../../src/studio/speech/silent.ts';
import { placeTiles, type Tile } from '../../src/studio/stage/call/call-screen.ts';
import { freezeOf, isHeardFrom } from '../../src/studio/stage/call/connection.ts';
import { openShot } from '../../src/studio/stage/shooting.ts';
import { layOut } from '../../src/studio/timeline/timeline.ts';
import { makeCaptions } from '../../src/studio/tracks/captions.ts';
import { sampleScreenplay } from './screenplay-sample.ts';
import { callText, tableText } from './stage-sample.ts';

const timeline = layOut(sampleScreenplay(callText), speakSilently);
const [width, height] = [480, 270];
const tiles = placeTiles(width, height);
const draw = openShot(timeline, 'two', width, height);
const startOf = (id: string): number => timeline.beats.find((beat) => beat.id === id)?.start ?? Number.NaN;

function pixelsAt(seconds: number, [x, y, w, h]: readonly [number, number, number, number]): Buffer {
  const canvas = createCanvas(width, height);
  draw(canvas.getContext('2d'), seconds);
  return Buffer.from(canvas.getContext('2d').getImageData(x, y, w, h).data);
}

/** The middle of a picture: the person, without name and waiting dots. */
function personAt(seconds: number, tile: Tile): Buffer {
  return pixelsAt(seconds, [tile.x + 40, tile.y + 40, tile.width - 80, tile.height - 70]);
}

/** A pixel in the frame of a picture, halfway its upper edge. */
function edgeAt(seconds: number, tile: Tile): readonly number[] {
  return [...pixelsAt(seconds, [tile.x + Math.round(tile.width / 2), tile.y, 1, 1]).subarray(0, 3)];
}

const isAmber = ([r = 0, g = 0, b = 0]: readonly number[]): boolean => r > 190 && g > 120 && g < 200 && b < 120;

describe('a video call', () => {
  it('holds the picture of one while the other moves on', () => {
    const frozen = startOf('frozen') + 1;
    const [other, held] = tiles;
    expect(freezeOf(timeline, 'S', frozen + 0.5)).toMatchObject({ who: 'S', sound: false });
    expect(freezeOf(timeline, 'P', frozen + 0.5)).toBeUndefined();
    expect(personAt(frozen + 0.3, held).equals(personAt(frozen + 1.8, held))).toBe(true);
    expect(personAt(frozen + 0.3, other).equals(personAt(frozen + 1.8, other))).toBe(false);
    expect(personAt(frozen + 0.3, held).equals(personAt(frozen + 3.5, held))).toBe(false);
  });

  it('puts an amber frame round whoever is heard, or in whose home somebody is heard', () => {
    const [left, right] = tiles;
    expect([left, right].map((tile) => isAmber(edgeAt(0.5, tile)))).toEqual([false, false]);
    expect([left, right].map((tile) => isAmber(edgeAt(startOf('child') + 0.5, tile)))).toEqual([false, true]);
    expect(isHeardFrom(timeline, 'S', startOf('answer') + 0.5)).toBe(true);
    expect(isHeardFrom(timeline, 'P', startOf('answer') + 0.5)).toBe(false);
  });

  it('has places to look at without naming them', () => {
    const { screenplay } = timeline;
    expect(Math.abs(directionOf(screenplay, 'S', 'partner')[0])).toBeLessThan(6);
    expect(Math.abs(directionOf(screenplay, 'S', 'P')[0])).toBeLessThan(6);
    expect(directionOf(screenplay, 'S', 'second-screen')[0]).toBeGreaterThan(40);
    expect(directionOf(screenplay, 'S', 'door')[0]).toBeLessThan(-40);
    expect(directionOf(screenplay, 'S', 'keyboard')[1]).toBeLessThan(-40);
  });

  it('names people who are only heard in the captions', () => {
    expect(makeCaptions(timeline)[0]?.text).toBe('<v Noah>Mama, kom je?');
  });
});

describe('voices', () => {
  it('come by the way their place asks for', () => {
    const table = sampleScreenplay(tableText(''));
    expect([channelOf(table, 'A'), channelOf(table, 'T')]).toEqual(['room', 'phone']);
    expect(['P', 'S', 'K'].map((who) => channelOf(timeline.screenplay, who))).toEqual(['call', 'call', 'call-far']);
    const behindDoor = sampleScreenplay(tableText('').replace(', phone: true', ''));
    expect(channelOf(behindDoor, 'T')).toBe('next-room');
  });

  it('drop away where a frozen picture takes the sound along', () => {
    const frozen = startOf('frozen') + 1;
    const line = { who: 'S', start: frozen - 0.5, end: frozen + 0.5, text: '', gain: 0, spoken: speech };
    const samples = dropOut(timeline, line, new Float32Array(24000).fill(0.5));
    expect([samples[6000], samples[18000]]).toEqual([0.5, 0]);
    expect(dropOut(timeline, { ...line, who: 'K' }, new Float32Array(24000).fill(0.5))[18000]).toBe(0);
    expect(dropOut(timeline, { ...line, who: 'P' }, new Float32Array(24000).fill(0.5))[18000]).toBe(0.5);
  });
});

const speech = { duration: 1, phones: [], accents: [], sound: null };
