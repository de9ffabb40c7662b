import { describe, expect, it } from 'vitest';
import { checkTimeline } from '../../src/studio/manifest/check-timeline.ts';
import type { Problem } from '../../src/studio/problem.ts';
import { readScreenplay } from '../../src/studio/screenplay/read.ts';
import { speakSilently } from '../../src/studio/speech/silent.ts';
import { layOut } from '../../src/studio/timeline/timeline.ts';
import { sampleScreenplay, sampleText } from './screenplay-sample.ts';

function check(change: (text: string) => string): readonly Problem[] {
  const text = change(sampleText);
  const timeline = layOut(sampleScreenplay(text), speakSilently);
  return checkTimeline(timeline, [{ text, name: 'screenplay.yaml', from: 0 }]);
}

function refuse(change: (text: string) => string): readonly Problem[] {
  const reading = readScreenplay(change(sampleText), 'screenplay.yaml');
  return reading.ok ? [] : reading.problems;
}

describe('before anything is drawn', () => {
  it('a sound screenplay passes', () => {
    expect(check((text) => text)).toEqual([]);
  });

  it('a line too long for its time is told with its line in the file', () => {
    const [problem] = check((text) =>
      text.replace('"Ja hoor. Komt goed."', '"Ja hoor, dat gaat allemaal vanzelf goedkomen hoor.", rate: 1.4'),
    );
    expect(problem).toMatchObject({ file: 'screenplay.yaml', line: 30, expected: 'at most 17' });
    expect(problem?.remedy).toContain('split');
  });

  it('a cue that lasts until after the clip is told with its line', () => {
    const found = check((text) => text.replace('until: end+1 }', 'until: end+30 }'));
    expect(found).toEqual([expect.objectContaining({ line: 22, found: expect.stringContaining('"kijkt-weg"') })]);
  });

  it('problems in the beats of a contrast name its file and line', () => {
    const contrast = 'id: x\nbeats:\n  - id: answer\n    say: { who: J, text: "Ja hoor. Komt goed.", rate: 1.4 }\n';
    const text = sampleText.replace('"Ja hoor. Komt goed."', '"Ja hoor, dat gaat vanzelf goedkomen hoor.", rate: 1.4');
    const timeline = layOut(sampleScreenplay(text), speakSilently);
    const files = [
      { text: sampleText, name: 'screenplay.yaml', from: 0 },
      { text: contrast, name: 'contrast.yaml', from: 2 },
    ];
    expect(checkTimeline(timeline, files)[0]).toMatchObject({ file: 'contrast.yaml', line: 4 });
  });
});

describe('a screenplay is refused, with its line, when', () => {
  it.each([
    [
      'a pose is unknown',
      'posture: neutral, hands: tableNear, gaze: partner }\n  J',
      'posture: dancing, hands: tableNear, gaze: partner }\n  J',
      16,
    ],
    ['lines would overlap', 'pause: 2', 'gap: -1\n    pause: 2', 24],
    ['a gaze meets nobody', 'gaze: window, cue', 'gaze: moon, cue', 22],
  ])('%s', (_what, from, to, line) => {
    const problems = refuse((text) => text.replace(from, to));
    expect(problems.map((problem) => problem.line)).toEqual([line]);
    expect(problems[0]?.expected).toBeTruthy();
    expect(problems[0]?.remedy).toBeTruthy();
  });
});
