import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { afterAll, describe, expect, it } from 'vitest';
import { checkClips, isUpToDate } from '../../src/studio/commands/check.ts';
import { perform, readPlay, schedule, type Play } from '../../src/studio/commands/play.ts';
import { fingerprintRenderer } from '../../src/studio/manifest/fingerprint.ts';
import { listClips, type ClipSource } from '../../src/studio/paths.ts';
import { formatProblem } from '../../src/studio/problem.ts';
import { readContrast } from '../../src/studio/screenplay/contrast.ts';
import { speakSilently } from '../../src/studio/speech/silent.ts';
import { makeCaptions } from '../../src/studio/tracks/captions.ts';
import { makeChapters } from '../../src/studio/tracks/chapters.ts';
import { sampleScreenplay, sampleText } from './screenplay-sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'studio-test-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const contrastText = `id: sample-anders
title: Voorbeeld, anders
begin: quiet
differs: answer
difference: Joke vertelt het nu wel.
beats:
  - id: other-answer
    chapter: Het andere antwoord
    say: { who: J, text: "*Niet* zo goed." }
    do:
      - { who: J, at: 0, gaze: partner, cue: { id: zegt-het, kind: voice, see: "Joke zegt dat het niet goed gaat.", until: end } }
  - id: silence
    pause: 2
`;
const source: ClipSource = { id: 'sample-anders', folder: 'sample', kind: 'contrast' };

function makeProject(contrast = contrastText): string {
  const project = mkdtempSync(join(folder, 'project-'));
  const content = join(project, 'src', 'content', 'conversations', 'sample');
  mkdirSync(content, { recursive: true });
  writeFileSync(join(content, 'screenplay.yaml'), sampleText);
  writeFileSync(join(content, 'contrast.yaml'), contrast);
  return project;
}

function playOf(clip: ClipSource, project = makeProject()): Play {
  const reading = readPlay(clip, project);
  if (!reading.ok) throw new Error(reading.problems.map(formatProblem).join('\n'));
  return reading.value;
}

function problemsWith(change: (text: string) => string): readonly string[] {
  const reading = readContrast(change(contrastText), 'contrast.yaml', sampleScreenplay());
  return reading.ok ? [] : reading.problems.map(({ file, line, found }) => `${file}:${String(line)} ${found}`);
}

describe('a film', () => {
  it('stands beside the conversations and needs none', () => {
    const project = makeProject();
    const content = join(project, 'src', 'content', 'films', 'uitleg');
    mkdirSync(content, { recursive: true });
    writeFileSync(join(content, 'screenplay.yaml'), sampleText.replace('id: sample', 'id: uitleg'));
    const film: ClipSource = { id: 'uitleg', folder: 'uitleg', kind: 'film' };
    expect(listClips(project).at(-1)).toEqual(film);
    expect(playOf(film, project).screenplay.id).toBe('uitleg');
    const found = checkClips(project).filter(({ file }) => file.includes('uitleg'));
    expect(found.map(({ file, found: what }) => [file, what])).toEqual([['public/clips/uitleg/clip.json', 'no file']]);
  });
});

describe('a contrast', () => {
  it('is a clip of its own, beside that of its screenplay', () => {
    expect(listClips(makeProject())).toEqual([{ id: 'sample', folder: 'sample', kind: 'conversation' }, source]);
  });

  it('keeps the beats up to where it differs, and says what differs', () => {
    const { timeline, variantOf } = schedule(playOf(source), speakSilently);
    expect(timeline.beats.map(({ id }) => id)).toEqual(['quiet', 'other-answer', 'silence']);
    const original = schedule(playOf({ ...source, id: 'sample', kind: 'conversation' }), speakSilently).timeline;
    expect(variantOf).toMatchObject({ clip: 'sample', difference: 'Joke vertelt het nu wel.' });
    expect(variantOf?.begin).toBeCloseTo(original.beats[1]?.start ?? 0, 2);
    expect(variantOf?.differs).toBeCloseTo(2, 2);
  });

  it('has its own clock for captions, chapters and cues, and leaves out what came before', () => {
    const { timeline } = schedule(playOf(source), speakSilently);
    expect(timeline.beats[0]?.start).toBe(0);
    expect(timeline.cues.map(({ id, start }) => [id, start])).toEqual([['zegt-het', 2]]);
    expect(makeCaptions(timeline).map(({ text }) => text)).toEqual(['[Joke zucht]', '<v Joke>Niet zo goed.']);
    expect(makeChapters(timeline)).toEqual([{ start: 2, end: timeline.length, text: 'Het andere antwoord' }]);
  });

  it('shows the same frames as the original until it differs', () => {
    const own: ClipSource = { ...source, id: 'sample', kind: 'conversation' };
    const [whole, other] = [own, source].map((clip) => perform(playOf(clip), speakSilently));
    const pixelsOf = (draw: typeof whole, seconds: number): Buffer => {
      const canvas = createCanvas(960, 540);
      draw?.fixed(canvas.getContext('2d'), seconds);
      return canvas.data();
    };
    const { begin } = schedule(playOf(source), speakSilently);
    expect(pixelsOf(other, 1).equals(pixelsOf(whole, 1 + begin))).toBe(true);
    expect(pixelsOf(other, 3).equals(pixelsOf(whole, 3 + begin))).toBe(false);
  });

  it('has a version with cuts only where it names shots itself', () => {
    const withCuts = sampleText.replace('fixedShot: two', 'fixedShot: two\ncuts: true');
    const cutsOf = (text: string) => {
      const project = makeProject(text);
      writeFileSync(join(project, 'src/content/conversations/sample/screenplay.yaml'), withCuts);
      return playOf(source, project).screenplay.cuts;
    };
    expect(cutsOf(contrastText)).toBe(false);
    expect(cutsOf(contrastText.replace('pause: 2', 'pause: 2\n    shot: close-J'))).toBe(true);
  });

  it('is rendered anew when either file changes', () => {
    const prints = [contrastText, `${contrastText}# later\n`].map(
      (text) => playOf(source, makeProject(text)).fingerprint,
    );
    expect(new Set([...prints, playOf({ ...source, kind: 'conversation' }).fingerprint]).size).toBe(3);
  });
});

describe('a contrast with mistakes', () => {
  it('is told with file, line, expectation and remedy', () => {
    expect(problemsWith((text) => text.replace('begin: quiet', 'begin: noisy'))).toEqual([
      'contrast.yaml:3 beat "noisy"',
    ]);
    expect(
      problemsWith((text) =>
        text.replace('begin: quiet', 'begin: answer').replace('differs: answer', 'differs: quiet'),
      ),
    ).toEqual(['contrast.yaml:3 begin "answer" after differs "quiet"']);
    expect(problemsWith((text) => text.replace('gaze: partner', 'gaze: moon'))).toEqual([
      'contrast.yaml:11 gaze "moon"',
    ]);
    expect(problemsWith((text) => text.replace('id: silence', 'id: hello'))).toEqual([
      'contrast.yaml:12 beat hello for the second time',
    ]);
    expect(problemsWith((text) => text.replace('id: sample-anders', 'id: sample'))).toHaveLength(1);
    expect(problemsWith((text) => text.replace('difference:', 'verschil:'))).toHaveLength(2);
  });

  it('is told once, and not as a mistake of the screenplay', () => {
    const files = checkClips(makeProject(contrastText.replace('quiet', 'noisy'))).map(({ file }) => file);
    expect(files.filter((file) => file.endsWith('contrast.yaml'))).toHaveLength(1);
  });

  it('is not up to date', () => {
    expect(isUpToDate(source, fingerprintRenderer(), makeProject())).toBe(false);
  });
});
