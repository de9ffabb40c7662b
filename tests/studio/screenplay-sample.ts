/** A small screenplay for tests: two people, one line, one pause, one cue. Not a real conversation. */
import { readScreenplay } from '../../src/studio/screenplay/read.ts';
import type { Screenplay } from '../../src/studio/screenplay/schema.ts';

export const sampleText = `id: sample
title: Voorbeeld
notice: Fictief.
fixedShot: two
poster: { beat: hello, at: 0.5 }
cast:
  S: { look: sander, role: professional, voice: { database: nl2, pitch: 118 }, seat: { x: -0.5, z: 0, yaw: 46 } }
  J: { look: joke, role: client, voice: { database: nl3, pitch: 172 }, seat: { x: 0.5, z: 0, yaw: -46 } }
props:
  - { id: laptop, kind: laptop, x: 0, z: 0.3 }
targets:
  window: [1.9, 1.4, 1.1]
shots:
  two: { scale: 578, x: 0, y: 1.085 }
start:
  S: { posture: neutral, hands: tableNear, gaze: partner }
  J: { posture: neutral, hands: tableNear, gaze: partner }
beats:
  - id: hello
    say: { who: S, text: "Hoe is het *thuis*?" }
    do:
      - { who: J, at: end-0.2, gaze: window, cue: { id: kijkt-weg, kind: gaze, see: "Joke kijkt naar het raam.", until: end+1 } }
  - id: quiet
    pause: 2
    description: "Joke kijkt naar het raam."
    moves: [{ prop: laptop, at: 0.5, to: 0, seconds: 1 }]
    do:
      - { who: J, at: 0.5, sigh: true }
  - id: answer
    say: { who: J, text: "Ja hoor. Komt goed." }
`;

/** The sample, read; throws when it has problems. */
export function sampleScreenplay(text: string = sampleText): Screenplay {
  const reading = readScreenplay(text, 'sample.yaml');
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}
