import { describe, expect, it } from 'vitest';
import { formatProblem, type Problem } from '../../src/studio/problem.ts';
import { readScreenplay } from '../../src/studio/screenplay/read.ts';
import { callText, tableText, threeText } from './stage-sample.ts';

function problemsOf(text: string): readonly Problem[] {
  const reading = readScreenplay(text, 'sample.yaml');
  return reading.ok ? [] : reading.problems;
}

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

/** The one problem of a text, which must stand at the line of `part`. */
function problemAt(text: string, part: string): Problem {
  const problems = problemsOf(text);
  expect(problems.map(formatProblem)).toHaveLength(1);
  expect(problems[0]?.line).toBe(lineOf(text, part));
  expect(problems[0]?.remedy).toMatch(/^[A-Z].*\.$/);
  return problems[0] as Problem;
}

describe('the check of a stage', () => {
  it('is content with the samples', () => {
    for (const text of [tableText(''), threeText, callText]) expect(problemsOf(text)).toEqual([]);
  });

  it('knows the rooms and how many there are of each', () => {
    expect(problemAt(tableText('room: garden'), 'room: garden').expected).toMatch(/counter/);
    const twoKitchens = 'room: home\nvariant: 2';
    expect(problemAt(tableText(twoKitchens), 'variant: 2')).toMatchObject({
      found: 'variant 2',
      expected: '1: there is one home',
    });
    expect(problemsOf(tableText('room: meeting-room\nvariant: 3'))).toEqual([]);
  });

  it('knows the shots, also the ones nobody wrote down', () => {
    const cut = (shot: string): string => tableText('', `  - { id: later, pause: 1, shot: ${shot} }\n`);
    expect(problemsOf(cut('over-A'))).toEqual([]);
    expect(problemAt(cut('over-T'), 'shot: over-T').expected).toMatch(/two, close-A, close-B, over-A, over-B/);
    const stranger = 'shots: { past: { scale: 700, x: 0, y: 1.1, foreground: Z } }';
    expect(problemAt(tableText(stranger), 'foreground: Z').found).toBe('"Z"');
  });

  it('refuses shots that cut off heads', () => {
    const near = 'shots: { two: { scale: 900, x: 0, y: 1.1 } }';
    expect(problemAt(tableText(near), near).found).toBe('the head of A, B cut off');
    const floor = 'shots: { floor: { scale: 900, x: 0, y: 0.6 } }';
    expect(problemAt(tableText(floor), floor).expected).toBe('a whole head in the picture');
  });

  it('wants to know who is looked at when there are three', () => {
    expect(problemAt(threeText.replace('gaze: R', 'gaze: partner'), 'gaze: partner').remedy).toMatch(/say who/);
  });

  it('lets nobody look at, or act for, somebody who is only heard', () => {
    const look = tableText('', '  - { id: later, pause: 1, do: [{ who: A, at: 0, gaze: T }] }\n');
    expect(problemAt(look, 'gaze: T').remedy).toMatch(/only heard/);
    const act = tableText('', '  - { id: later, pause: 1, do: [{ who: T, at: 0, nod: 1 }] }\n');
    expect(problemAt(act, 'who: T, at: 0').remedy).toMatch(/only heard/);
  });

  it('notices two people on one seat, and a prop without an owner', () => {
    const seats = tableText('').replace('x: 0.51, z: 0, yaw: -46', 'x: -0.4, z: 0, yaw: 46');
    expect(problemsOf(seats)[0]).toMatchObject({ found: 'B on the seat of A' });
    const pen = 'props: [{ id: pen, kind: pen, owner: T, x: 0, z: 0.4 }]';
    expect(problemAt(tableText(pen), 'owner: T').expected).toBe('one of A, B');
  });

  it('notices hands on hands', () => {
    const text = threeText.replace('x: 0.84, z: 0.06, yaw: -52', 'x: 0.52, z: 0, yaw: -52');
    expect(problemsOf(text)[0]).toMatchObject({
      line: lineOf(text, 'B: { posture'),
      found: expect.stringMatching(/hands of B \d+ cm from those of R/) as string,
    });
  });

  it('keeps freezes, delay and props where they belong', () => {
    expect(problemAt(tableText('delay: 0.5'), 'delay: 0.5').remedy).toMatch(/video-call/);
    const frozen = tableText('', '  - { id: later, pause: 1, freezes: [{ who: A, at: 0, until: 1 }] }\n');
    expect(problemAt(frozen, '{ who: A, at: 0').remedy).toMatch(/video-call/);
    const prop = callText.replace('start:', 'props: [{ id: form, kind: paper, x: 0, z: 0.4 }]\nstart:');
    expect(problemAt(prop, 'props:').found).toBe('props in a video call');
    expect(problemAt(callText.replace('freezes: [{ who: S', 'freezes: [{ who: K'), 'who: K, at: 1').found).toBe('"K"');
    expect(problemAt(callText.replace('near: S', 'near: X'), 'near: X').expected).toBe('one of P, S');
  });

  it('moves only what can be moved', () => {
    const props =
      'props: [{ id: form, kind: paper, x: 0, z: 0.5, to: { x: 0.2, z: 0.5 } }, { id: mug, kind: mug, x: 0, z: 0.2 }]';
    const move = (prop: string): string =>
      tableText(props, `  - { id: later, pause: 1, moves: [{ prop: ${prop}, at: 0, to: 1 }] }\n`);
    expect(problemsOf(move('form'))).toEqual([]);
    expect(problemAt(move('mug'), 'prop: mug, at').expected).toBe('one of form');
  });
});
