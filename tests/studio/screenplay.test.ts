import { describe, expect, it } from 'vitest';
import { formatProblem, type Problem } from '../../src/studio/problem.ts';
import { readScreenplay } from '../../src/studio/screenplay/read.ts';
import { sampleScreenplay, sampleText } from './screenplay-sample.ts';

function problemsOf(text: string): readonly Problem[] {
  const reading = readScreenplay(text, 'sample.yaml');
  return reading.ok ? [] : reading.problems;
}

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

describe('a screenplay', () => {
  it('is read with its defaults', () => {
    const screenplay = sampleScreenplay();
    expect(screenplay.beats.map((beat) => beat.id)).toEqual(['hello', 'quiet', 'answer']);
    expect(screenplay.beats[0]?.say).toMatchObject({ who: 'S', rate: 1, range: 1, shift: 0, gain: 0 });
    expect(screenplay.props[0]).toMatchObject({ kind: 'laptop', state: 1, yaw: 0 });
  });

  it('names the line, the value and the remedy of a misspelling', () => {
    const text = sampleText.replace(
      'posture: neutral, hands: tableNear, gaze: partner',
      'posture: sleepy, hands: tableNear, gaze: partner',
    );
    const problems = problemsOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      file: 'sample.yaml',
      line: lineOf(text, 'posture: sleepy'),
      found: 'start.S.posture is "sleepy"',
    });
    expect(formatProblem(problems[0] as Problem)).toMatch(
      /^sample\.yaml:\d+\n {2}found: .*\n {2}expected: .*neutral.*\n {2}remedy: /,
    );
  });

  it('reports all problems at once', () => {
    const text = sampleText
      .replace('fixedShot: two', 'fixedShot: three')
      .replace('who: J, text:', 'who: X, text:')
      .replace('gaze: window,', 'gaze: moon,');
    expect(problemsOf(text).map((problem) => problem.found)).toEqual(['shot "three"', 'gaze "moon"', '"X"']);
  });

  it('points to the block in which something is missing', () => {
    const text = sampleText.replace('    pause: 2\n', '');
    expect(problemsOf(text)[0]).toMatchObject({
      line: lineOf(text, '- id: quiet'),
      expected: expect.stringContaining('either "say" or "pause"') as string,
    });
  });

  it('says where YAML itself is broken', () => {
    const problems = problemsOf(`${sampleText}\n  - id: [open`);
    expect(problems[0]).toMatchObject({ expected: 'valid YAML' });
  });

  it('refuses long lines, digits, doubled ids and props that cannot move', () => {
    const text = sampleText
      .replace('Hoe is het *thuis*?', 'Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien.')
      .replace('Komt goed.', 'Om 9 uur.')
      .replace('id: answer', 'id: quiet')
      .replace('prop: laptop', 'prop: table');
    const found = problemsOf(text).map((problem) => problem.found);
    expect(found).toEqual(['13 words', 'prop "table"', 'beat quiet for the second time', 'a number in digits']);
  });
});
