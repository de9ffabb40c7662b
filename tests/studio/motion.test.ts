import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followItems, followKeys } from '../../src/studio/motion/easing-chain.ts';
import { createEvaluator } from '../../src/studio/motion/evaluate.ts';
import { directionOf } from '../../src/studio/motion/gaze.ts';
import { mouthAt } from '../../src/studio/motion/mouth-shapes.ts';
import { poseFigure } from '../../src/studio/rig/figure.ts';
import { looks } from '../../src/studio/cast/cast.ts';
import { seenMember } from '../../src/studio/screenplay/cast-access.ts';
import { setUpCamera } from '../../src/studio/stage/camera.ts';
import { speakSilently } from '../../src/studio/speech/silent.ts';
import { layOut } from '../../src/studio/timeline/timeline.ts';
import { sampleScreenplay } from './screenplay-sample.ts';

const timeline = layOut(sampleScreenplay(), speakSilently);
const evaluate = createEvaluator(timeline, { yaw: 0 });

describe('moves', () => {
  it('start from where the last one was, even when interrupted', () => {
    const keys = [
      { time: 0, value: 0 },
      { time: 1, value: 10 },
      { time: 1.5, value: -10 },
    ];
    expect(followKeys(keys, 1.5, 1)).toBeCloseTo(5);
    expect(followKeys(keys, 5, 1)).toBe(-10);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 4, noNaN: true }), (time) => {
        expect(Math.abs(followKeys(keys, time + 0.001, 1) - followKeys(keys, time, 1))).toBeLessThan(0.1);
      }),
    );
  });

  it('share an arm between places, always adding up to one', () => {
    const keys = ['a', 'b', 'c', 'a'].map((value, i) => ({ time: i * 0.4, value }));
    fc.assert(
      fc.property(fc.double({ min: -1, max: 4, noNaN: true }), (time) => {
        const sum = followItems(keys, time, 0.95).shares.reduce((total, share) => total + share.weight, 0);
        expect(sum).toBeCloseTo(1, 2);
      }),
    );
  });
});

describe('a pose', () => {
  it('is a pure function of the moment', () => {
    const later = evaluate(2.5);
    evaluate(0.1);
    expect(evaluate(2.5)).toEqual(later);
  });

  it('moves the eyes before the head when someone looks away', () => {
    const start = timeline.cues[0]?.start ?? 0;
    const [before, early, late] = [start - 0.01, start + 0.12, start + 1.2].map((time) => evaluate(time)['J']);
    expect(Math.abs((early?.headYaw ?? 0) - (before?.headYaw ?? 0))).toBeLessThan(4);
    expect((early?.eyeYaw ?? 0) - (before?.eyeYaw ?? 0)).toBeGreaterThan(20);
    expect((late?.headYaw ?? 0) - (before?.headYaw ?? 0)).toBeGreaterThan(30);
  });

  it('never turns a face out of sight', () => {
    for (let time = 0; time < timeline.length; time += 0.2) {
      for (const pose of Object.values(evaluate(time))) expect(Math.abs(pose.headYaw)).toBeLessThan(60);
    }
  });

  it('turns away the face of whoever the camera looks past', () => {
    const past = createEvaluator(timeline, { yaw: -38, foreground: 'S' });
    for (let time = 0; time < timeline.length; time += 0.2) {
      expect(Math.abs((past(time)['S']?.headYaw ?? 0) + 38)).toBeGreaterThan(125);
      expect(Math.abs((past(time)['J']?.headYaw ?? 0) + 38)).toBeLessThan(60);
    }
  });

  it('lifts the shoulders in a sigh', () => {
    const sigh = timeline.sounds.find((sound) => sound.kind === 'sigh')?.start ?? 0;
    expect(evaluate(sigh + 0.8)['J']?.shoulderLeft).toBeGreaterThan(0.6);
  });

  it('looks at the other person when told to', () => {
    expect(directionOf(timeline.screenplay, 'J', 'partner')[0]).toBeCloseTo(-90, 0);
    expect(() => directionOf(timeline.screenplay, 'J', 'moon')).toThrow(/nothing called moon/);
  });

  it('closes the lips for m and opens them for a', () => {
    const phones = [
      { phone: 'a', start: 0, duration: 0.12 },
      { phone: 'm', start: 0.12, duration: 0.08 },
    ];
    expect(mouthAt(phones, 0.05).open).toBeGreaterThan(0.4);
    expect(mouthAt(phones, 0.16).press).toBeGreaterThan(0.9);
    expect(mouthAt(phones, 3)).toEqual({ open: 0, wide: 0, round: 0, press: 0 });
  });
});

describe('a figure', () => {
  it('keeps arms their length and hands away from the other person', () => {
    const camera = setUpCamera({ scale: 578, x: 0, y: 1.085, yaw: 0, pitch: 7 }, 960, 540);
    const figures = Object.entries(evaluate(1)).map(([who, pose]) => {
      const member = seenMember(timeline.screenplay, who);
      return poseFigure(looks[member.look], pose, member.seat, camera);
    });
    for (const { leftArm, rightArm } of figures) {
      for (const arm of [leftArm, rightArm]) {
        expect(Math.hypot(...arm.elbow.map((x, i) => x - (arm.shoulder[i] ?? 0)))).toBeCloseTo(0.285, 3);
        expect(Math.hypot(...arm.wrist.map((x, i) => x - (arm.elbow[i] ?? 0)))).toBeCloseTo(0.25, 3);
      }
    }
    const hands = figures.map((figure) => [figure.leftArm.wrist, figure.rightArm.wrist]);
    for (const a of hands[0] ?? [])
      for (const b of hands[1] ?? []) expect(Math.hypot(...a.map((x, i) => x - (b[i] ?? 0)))).toBeGreaterThan(0.2);
  });
});
