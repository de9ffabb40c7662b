import { describe, expect, it } from 'vitest';
import { createEvaluator, type Poses } from '../../src/studio/motion/evaluate.ts';
import { speakSilently } from '../../src/studio/speech/silent.ts';
import { layOut } from '../../src/studio/timeline/timeline.ts';
import { poseFigure } from '../../src/studio/rig/figure.ts';
import { setUpCamera } from '../../src/studio/stage/camera.ts';
import { looks } from '../../src/studio/cast/cast.ts';
import { sampleScreenplay, sampleText } from './screenplay-sample.ts';
import { seats } from './person-picture.ts';

/** The sample in which S starts with hands in this place, and both in this posture. */
function posesOf(posture: string, hands: string, seconds = 0.4): Poses {
  const text = sampleText
    .replaceAll('posture: neutral', `posture: ${posture}`)
    .replace('hands: tableNear', `hands: ${hands}`);
  const timeline = layOut(sampleScreenplay(text), speakSilently);
  return createEvaluator(timeline, { yaw: 0 })(seconds);
}

describe('postures', () => {
  it('turn away from the other on either seat: both towards the camera', () => {
    const { S, J } = posesOf('turnedAway', 'lap');
    expect(S?.twist).toBeLessThan(-5);
    expect(J?.twist).toBeGreaterThan(5);
  });

  it('lower the head', () => {
    const { J } = posesOf('headDown', 'lap');
    const { J: upright } = posesOf('upright', 'lap');
    expect(J?.headPitch).toBeLessThan((upright?.headPitch ?? 0) - 8);
  });
});

describe('habits of hands', () => {
  it.each(['tap', 'rub'])('keep the fingers moving: %s', (hands) => {
    const fingers = [0.4, 0.6, 0.8].map((seconds) => posesOf('neutral', hands, seconds)['S']?.rightArm.wiggle);
    expect(fingers[0]).toHaveLength(4);
    expect(fingers[0]).not.toEqual(fingers[1]);
    expect(posesOf('neutral', 'tableRest')['S']?.rightArm.wiggle).toEqual([]);
  });
});

describe('elbows', () => {
  it.each(['tableNear', 'tableRest', 'tableClasp', 'point', 'openLow', 'type'])(
    'stay out of the table with %s',
    (hands) => {
      for (const posture of ['neutral', 'leanIn', 'work', 'slumped']) {
        const pose = posesOf(posture, hands)['S'];
        if (pose === undefined) throw new Error('S has no pose.');
        const camera = setUpCamera({ scale: 578, x: 0, y: 1.085, yaw: 0, pitch: 7 }, 960, 540);
        const figure = poseFigure(looks.wim, pose, seats.left, camera);
        for (const arm of [figure.leftArm, figure.rightArm]) expect(arm.elbow[1], posture).toBeGreaterThan(0.77);
      }
    },
  );
});
