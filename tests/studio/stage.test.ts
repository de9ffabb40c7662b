import { createHash } from 'node:crypto';
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { capsuleOf, hullOf } from '../../src/studio/geometry/hull.ts';
import { randomOf, wanderOf } from '../../src/studio/geometry/noise.ts';
import { createEvaluator } from '../../src/studio/motion/evaluate.ts';
import { makeLaugh, makeSigh, makeTyping } from '../../src/studio/sound/noises.ts';
import { speakSilently } from '../../src/studio/speech/silent.ts';
import { createPainter } from '../../src/studio/stage/painter.ts';
import { layOut } from '../../src/studio/timeline/timeline.ts';
import { sampleScreenplay } from './screenplay-sample.ts';

const timeline = layOut(sampleScreenplay(), speakSilently);

function hashOfFrame(seconds: number): string {
  const canvas = createCanvas(320, 180);
  createPainter(
    timeline,
    'two',
    320,
    180,
  )(canvas.getContext('2d'), seconds, createEvaluator(timeline, { yaw: 0 })(seconds));
  return createHash('sha256').update(canvas.data()).digest('hex');
}

describe('frames', () => {
  it('are the same for the same moment, and differ when something moves', () => {
    expect(hashOfFrame(0.4)).toBe(hashOfFrame(0.4));
    expect(hashOfFrame(0.4)).not.toBe(hashOfFrame(3));
  });

  it('show two people: skin on the left and on the right half', () => {
    const canvas = createCanvas(320, 180);
    createPainter(timeline, 'two', 320, 180)(canvas.getContext('2d'), 0.4, createEvaluator(timeline, { yaw: 0 })(0.4));
    const pixels = canvas.data();
    const skin = [0, 0];
    for (let i = 0; i < pixels.length; i += 4) {
      const [r, g, b] = [pixels[i] ?? 0, pixels[i + 1] ?? 0, pixels[i + 2] ?? 0];
      const half = (i / 4) % 320 < 160 ? 0 : 1;
      if (r > 215 && g > 160 && g < 205 && b > 130 && b < 180) skin[half] = (skin[half] ?? 0) + 1;
    }
    expect(Math.min(...skin)).toBeGreaterThan(150);
  });

  it('refuse a shot that is not there', () => {
    expect(() => createPainter(timeline, 'three', 320, 180)).toThrow(/no shot called three/);
  });
});

describe('shapes and noise', () => {
  it('hull a square with a point inside', () => {
    expect(
      hullOf([
        [0, 0],
        [2, 0],
        [1, 1],
        [2, 2],
        [0, 2],
      ]),
    ).toHaveLength(4);
    expect(
      capsuleOf([
        [[0, 0], 1],
        [[5, 0], 1],
      ]).every(([, y]) => Math.abs(y) <= 1.001),
    ).toBe(true);
  });

  it('are repeatable and stay in range', () => {
    expect(randomOf(5)()).toBe(randomOf(5)());
    for (let t = 0; t < 50; t += 0.7) expect(Math.abs(wanderOf(1.3)(t))).toBeLessThan(2);
    for (const samples of [makeSigh(8000), makeLaugh(8000, 172), makeTyping(8000, 1, 3)]) {
      expect(samples.every((x) => Number.isFinite(x) && Math.abs(x) < 2)).toBe(true);
      expect(samples.some((x) => Math.abs(x) > 0.05)).toBe(true);
    }
  });
});
