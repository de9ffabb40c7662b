/** Screenplays for tests of the stage: any room, three at a table, a video call. Not real conversations. */
const voice = 'voice: { database: nl3, pitch: 170 }';

/** Two people in a room; `head` and `more` are lines of YAML. */
export function tableText(head: string, more = ''): string {
  return `id: sample
title: Voorbeeld
notice: Fictief.
${head}
poster: { beat: quiet, at: 0 }
cast:
  A: { look: nadia, role: professional, ${voice}, seat: { x: -0.51, z: 0, yaw: 46 } }
  B: { look: dawit, role: client, ${voice}, seat: { x: 0.51, z: 0, yaw: -46 } }
  T: { offscreen: true, name: Tolk, role: other, voice: { database: nl3, pitch: 160, phone: true } }
start:
  A: { posture: neutral, hands: tableNear, gaze: partner }
  B: { posture: neutral, hands: tableNear, gaze: partner }
beats:
  - { id: quiet, pause: 2 }
  - { id: interpreter, say: { who: T, text: "Goedemiddag allemaal." } }
${more}`;
}

/** Three people at the table of a meeting room. */
export const threeText = `id: sample
title: Voorbeeld
notice: Fictief.
room: meeting-room
poster: { beat: quiet, at: 0 }
cast:
  I: { look: ineke, role: professional, ${voice}, seat: { x: -0.84, z: 0.06, yaw: 52 } }
  R: { look: rachid, role: other, ${voice}, seat: { x: 0, z: -0.28, yaw: 0 } }
  B: { look: bas, role: client, ${voice}, seat: { x: 0.84, z: 0.06, yaw: -52 } }
start:
  I: { posture: neutral, hands: tableClasp, gaze: R }
  R: { posture: neutral, hands: tableNear, gaze: B }
  B: { posture: neutral, hands: tableNear, gaze: I }
beats:
  - { id: quiet, pause: 2 }
`;

/** A video call: the client's picture freezes in the beat "frozen", and a child is heard in her home. */
export const callText = `id: sample
title: Voorbeeld
notice: Fictief.
layout: video-call
poster: { beat: quiet, at: 0 }
cast:
  P: { look: peter, role: professional, ${voice}, background: office }
  S: { look: samira, role: client, ${voice}, background: living-room }
  K: { offscreen: true, name: Noah, role: other, near: S, ${voice} }
start:
  P: { posture: neutral, hands: lap, gaze: partner }
  S: { posture: neutral, hands: lap, gaze: partner }
beats:
  - { id: quiet, pause: 1 }
  - { id: child, say: { who: K, text: "Mama, kom je?" } }
  - id: frozen
    pause: 4
    freezes: [{ who: S, at: 1, until: 3, sound: false }]
    do: [{ who: S, at: 1.2, gaze: door, posture: back }, { who: P, at: 1.2, gaze: second-screen }]
  - { id: answer, say: { who: S, text: "Ik ben er weer." } }
`;
