import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { looks, type LookName } from '../../src/studio/cast/cast.ts';
import { closestHands, findMeetingHands } from '../../src/studio/screenplay/meeting-hands.ts';
import { seenCast } from '../../src/studio/screenplay/cast-access.ts';
import { roomNames } from '../../src/studio/screenplay/stage-schema.ts';
import { speakSilently } from '../../src/studio/speech/silent.ts';
import { isHeadInShot } from '../../src/studio/stage/framing.ts';
import { countVariants } from '../../src/studio/stage/rooms/rooms.ts';
import { openShot } from '../../src/studio/stage/shooting.ts';
import { shotsOf } from '../../src/studio/stage/shots.ts';
import { layOut, type Timeline } from '../../src/studio/timeline/timeline.ts';
import { sampleScreenplay } from './screenplay-sample.ts';
import { tableText, threeText } from './stage-sample.ts';

const [width, height] = [192, 108];

function timelineOf(text: string): Timeline {
  return layOut(sampleScreenplay(text), speakSilently);
}

function frameOf(timeline: Timeline, shot: string, seconds = 0.5): Buffer {
  const canvas = createCanvas(width, height);
  openShot(timeline, shot, width, height)(canvas.getContext('2d'), seconds);
  return Buffer.from(canvas.data());
}

/** Mean difference of two pictures in steps of brightness, over the part above the table. */
function differenceOf(a: Buffer, b: Buffer): number {
  const part = width * 4 * Math.round(height * 0.75);
  let sum = 0;
  for (let i = 0; i < part; i++) sum += Math.abs((a[i] ?? 0) - (b[i] ?? 0));
  return sum / part;
}

describe('rooms', () => {
  it('are each a place of their own', () => {
    const rooms = roomNames.flatMap((room) =>
      Array.from({ length: countVariants(room) }, (_, i) => `room: ${room}\nvariant: ${String(i + 1)}`),
    );
    expect(rooms).toHaveLength(11);
    const frames = rooms.map((room) => frameOf(timelineOf(tableText(room)), 'two'));
    frames.forEach((frame, i) => {
      for (const other of frames.slice(i + 1)) expect(differenceOf(frame, other)).toBeGreaterThan(8);
    });
  });

  it('stay the same from frame to frame where nobody moves', () => {
    const timeline = timelineOf(tableText('room: home'));
    const [first, second] = [frameOf(timeline, 'two', 0.2), frameOf(timeline, 'two', 1.8)];
    const corner = width * 4 * 6;
    expect(first.subarray(0, corner).equals(second.subarray(0, corner))).toBe(true);
  });
});

describe('standard shots', () => {
  it('keep heads in the picture, whoever sits there', () => {
    for (const text of [tableText(''), threeText]) {
      const screenplay = sampleScreenplay(text);
      const people = seenCast(screenplay);
      for (const [name, shot] of Object.entries(shotsOf(screenplay))) {
        const wanted =
          name === 'two'
            ? people
            : name.startsWith('close-')
              ? people.filter(([key]) => name === `close-${key}`)
              : people.filter(([key]) => key !== shot.foreground);
        for (const [, member] of wanted) {
          for (const look of Object.keys(looks) as LookName[])
            expect([name, look, isHeadInShot(shot, { ...member, look })]).toEqual([name, look, true]);
        }
      }
    }
  });

  it('show other things than the fixed shot', () => {
    const timeline = timelineOf(tableText('room: community'));
    const fixed = frameOf(timeline, 'two');
    for (const shot of ['close-A', 'close-B', 'over-A', 'over-B'])
      expect(differenceOf(fixed, frameOf(timeline, shot))).toBeGreaterThan(8);
  });

  it('can be replaced by the screenplay', () => {
    const shots = shotsOf(sampleScreenplay(tableText('shots: { two: { scale: 500, x: 0, y: 1.1 } }')));
    expect(shots['two']?.scale).toBe(500);
    expect(Object.keys(shots)).toEqual(['two', 'close-A', 'close-B', 'over-A', 'over-B']);
  });
});

describe('three at a table', () => {
  it('keep their hands to themselves in the usual places', () => {
    for (const hands of ['tableNear', 'tableClasp', 'open', 'explain', 'write', 'fiddle', 'lap', 'crossed']) {
      const text = threeText.replace(/hands: \w+/g, `hands: ${hands}`);
      expect([hands, findMeetingHands(sampleScreenplay(text)).map(({ found }) => found)]).toEqual([hands, []]);
    }
    expect(closestHands).toBeGreaterThan(0.1);
  });
});
