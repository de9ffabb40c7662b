import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ClipFacts } from '#domain/clip.ts';
import { coders, type Conversation } from '#domain/conversation.ts';
import type { Perspective } from '#domain/vocabulary.ts';
import { checkClips, isUpToDate } from '../../src/studio/commands/check.ts';
import { findConversationFaults } from '../../src/studio/manifest/check-conversation.ts';
import { checkCues, findCaptionFaults } from '../../src/studio/manifest/check-clip.ts';
import { checkCoreMoments } from '../../src/studio/manifest/check-moments.ts';
import { collectFacts, writeFacts } from '../../src/studio/manifest/clip-facts.ts';
import { fingerprintRenderer, fingerprintText } from '../../src/studio/manifest/fingerprint.ts';
import { studioFolder } from '../../src/studio/paths.ts';
import { speakSilently } from '../../src/studio/speech/silent.ts';
import { layOut } from '../../src/studio/timeline/timeline.ts';
import { makeCaptions } from '../../src/studio/tracks/captions.ts';
import { makeDescriptions } from '../../src/studio/tracks/descriptions.ts';
import { writeVtt } from '../../src/studio/tracks/vtt.ts';
import { sampleScreenplay, sampleText } from './screenplay-sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'studio-test-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const timeline = layOut(sampleScreenplay(), speakSilently);
/** Long enough for a core moment with its window: as if the clip had a quiet end. */
const size = { length: 60, width: 960, height: 540 };
const perspectiveTexts = ['professional', 'client', 'coach']
  .map((by) => `  - { by: ${by}, account: Zo was het., moments: [{ moment: weg, text: Ik keek weg. }] }`)
  .join('\n');
const conversationText = `id: sample
code: 9
title: Voorbeeld
editions: [klantmanager]
lens: authenticity
summary: Een gesprek over thuis.
context: Twee mensen.
moments:
  - { id: weg, code: 1, cues: [kijkt-weg], weight: core, signal: withdrawal, lens: authenticity, evidence: Kijkt weg. }
codings:
  - { by: coach, basis: Keek twee keer., marks: [{ cue: kijkt-weg, signal: withdrawal }] }
  - { by: researcher, basis: Keek zonder geluid., marks: [{ cue: kijkt-weg, signal: freezing }] }
  - { by: client-experience, basis: Keek een keer., marks: [{ cue: kijkt-weg, signal: withdrawal }] }
readings:
${perspectiveTexts}
alternatives: [{ id: wacht, moment: weg, text: Wacht., effect: Er komt ruimte., fit: 2 }]
`;

function factsOf(folder: string, madeFrom: ClipFacts['madeFrom']): ClipFacts {
  const thumbs = { every: 5, count: 1, width: 128, height: 72 };
  return collectFacts({ performance: { timeline, variantOf: null }, folder, measured: size, madeFrom, thumbs });
}

/** A project on disk with one clip, delivered as a render would. */
function makeProject(): string {
  const project = mkdtempSync(join(folder, 'project-'));
  const content = join(project, 'src', 'content', 'conversations', 'sample');
  const delivered = join(project, 'public', 'clips', 'sample');
  mkdirSync(content, { recursive: true });
  mkdirSync(delivered, { recursive: true });
  writeFileSync(join(content, 'screenplay.yaml'), sampleText);
  writeFileSync(join(content, 'conversation.yaml'), conversationText);
  writeFileSync(join(delivered, 'video.mp4'), 'not really a video');
  writeFileSync(join(delivered, 'video-lite.mp4'), 'not really a small video');
  writeFileSync(join(delivered, 'thumbs.jpg'), 'not really a strip');
  writeFileSync(join(delivered, 'poster.jpg'), 'not really a picture');
  writeFileSync(join(delivered, 'captions.nl.vtt'), writeVtt('captions', makeCaptions(timeline)));
  writeFileSync(join(delivered, 'descriptions.nl.vtt'), writeVtt('descriptions', makeDescriptions(timeline)));
  const madeFrom = { screenplay: fingerprintText(sampleText), renderer: fingerprintRenderer() };
  writeFacts(factsOf(delivered, madeFrom), delivered);
  return project;
}

function edit(project: string, path: string, change: (text: string) => string): readonly string[] {
  const file = join(project, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return checkClips(project).map((problem) => `${problem.file}: ${problem.found}`);
}

describe('the check of a clip', () => {
  it('is satisfied with what a render delivers', () => {
    expect(checkClips(makeProject())).toEqual([]);
  });

  it('notices a screenplay that changed after the render, but not its line endings', () => {
    const path = 'src/content/conversations/sample/screenplay.yaml';
    expect(edit(makeProject(), path, (text) => text.replaceAll('\n', '\r\n'))).toEqual([]);
    expect(edit(makeProject(), path, (text) => `${text}# later\n`)).toEqual([
      'public/clips/sample/clip.json: a clip made from another screenplay',
    ]);
  });

  it('knows which clips need no new render', () => {
    const sample = { id: 'sample', folder: 'sample', kind: 'conversation' } as const;
    const project = makeProject();
    const renderer = fingerprintRenderer();
    expect(isUpToDate(sample, renderer, project)).toBe(true);
    expect(isUpToDate(sample, 'another', project)).toBe(false);
    writeFileSync(join(project, 'public/clips/sample/video.mp4'), 'half');
    expect(isUpToDate(sample, renderer, project)).toBe(false);
    edit(project, 'public/clips/sample/video.mp4', () => 'not really a video');
    expect(isUpToDate(sample, renderer, project)).toBe(true);
    edit(project, 'src/content/conversations/sample/screenplay.yaml', (text) => `${text}# later\n`);
    expect(isUpToDate(sample, renderer, project)).toBe(false);
  });

  it('lets a coach replace the times of the cues, but not their ids', () => {
    const cues = 'public/clips/sample/cues.json';
    expect(edit(makeProject(), cues, (text) => text.replace(/"end": [\d.]+/, '"end": 4'))).toEqual([]);
    expect(edit(makeProject(), cues, (text) => text.replace('kijkt-weg', 'kijkt-op'))).toEqual([
      `${cues}: cue "kijkt-weg" on one side only`,
      `${cues}: cue "kijkt-op" on one side only`,
    ]);
  });

  it('notices files that were edited, removed or added', () => {
    const clip = 'public/clips/sample/';
    expect(edit(makeProject(), `${clip}poster.jpg`, (text) => `${text}!`)).toEqual([
      `${clip}poster.jpg: other contents`,
    ]);
    const project = makeProject();
    cpSync(join(project, clip, 'poster.jpg'), join(project, clip, 'draft.jpg'));
    expect(checkClips(project)).toEqual([expect.objectContaining({ found: 'a file that clip.json does not name' })]);
  });

  it('notices a conversation that refers to nothing, with its line', () => {
    const project = makeProject();
    const found = edit(project, 'src/content/conversations/sample/conversation.yaml', (text) =>
      text.replaceAll('kijkt-weg', 'kijkt-op').replace('{ id: wacht, moment: weg', '{ id: wacht, moment: thuis'),
    );
    expect(found.map((line) => line.split(': ')[1])).toEqual(['cue "kijkt-op"', 'moment "thuis"']);
    expect(checkClips(project)[0]?.line).toBe(9);
  });

  it('notices a misspelt key in the conversation', () => {
    const problems = edit(makeProject(), 'src/content/conversations/sample/conversation.yaml', (text) =>
      text.replace('context:', 'contekst:'),
    );
    expect(problems).toHaveLength(2);
  });
});

const emptyConversation: Conversation = {
  id: 'sample',
  code: 1,
  title: '',
  editions: [],
  lens: 'authenticity',
  summary: '',
  context: '',
  moments: [],
  codings: coders.map((by) => ({ by, basis: '', marks: [] })),
  readings: [{ by: 'coach', account: '', moments: [] }],
  alternatives: [],
};

describe('rules', () => {
  const facts = factsOf(makeClipFolder(), { screenplay: '', renderer: '' });

  function makeClipFolder(): string {
    return join(makeProject(), 'public', 'clips', 'sample');
  }

  it('captions: lines, speed, overlap, sound', () => {
    const line = timeline.lines[0];
    const start = line?.start ?? 0;
    const fault = (text: string, end: number): readonly string[] =>
      findCaptionFaults({ start, end, text }, { start: start + 3, end: 9, text: '' }, facts).map(([found]) => found);
    expect(fault('<v Sander>Hoe is het?', start + 1)).toEqual([]);
    expect(fault('a\nb\nc', start + 1)[0]).toBe('1 + 1 + 1 characters');
    expect(fault('Dit is te veel om in zo korte tijd te lezen', start + 0.5)).toContain('43 characters');
    expect(fault('Dit is veel te snel', start + 0.5)[0]).toMatch(/characters a second/);
    expect(fault('Hoe is het?', start + 3.5)).toContain('overlaps the next caption');
    expect(fault('Hoe is het?', start + 2.9)).toContain('nobody speaks');
  });

  it('cues: long enough and inside the clip', () => {
    const cue = facts.cues[0];
    if (cue === undefined) throw new Error('The sample has a cue.');
    const planned = ['kijkt-weg'];
    expect(checkCues(facts, planned, 'cues.json')).toEqual([]);
    expect(checkCues({ ...facts, cues: [{ ...cue, end: cue.start + 0.3 }] }, planned, 'cues.json')).toHaveLength(1);
    expect(checkCues({ ...facts, cues: [] }, planned, 'cues.json')).toHaveLength(1);
  });

  it('core moments: short, seven seconds apart, and few enough', () => {
    const cue = facts.cues[0];
    if (cue === undefined) throw new Error('The sample has a cue.');
    const moment = { code: 1, weight: 'core', signal: 'withdrawal', lens: 'authenticity', evidence: '' } as const;
    const conversation: Conversation = {
      ...emptyConversation,
      moments: ['a', 'b'].map((id) => ({ ...moment, id, cues: [id] })),
    };
    const check = (
      first: readonly [number, number],
      second: readonly [number, number],
      length = 200,
    ): readonly string[] => {
      const cues = [first, second].map(([start, end], i) => ({ ...cue, id: ['a', 'b'][i] ?? '', start, end }));
      return checkCoreMoments(conversation, { ...facts, cues, length }, 'conversation.yaml').map(
        (problem) => problem.found,
      );
    };
    expect(check([1, 3], [10, 15])).toEqual([]);
    expect(check([1, 3], [9, 12])).toEqual(['6.0 s between "a" and "b"']);
    expect(check([1, 7], [14, 15])).toEqual(['core moment "a" of 6.0 s']);
    // Twice 2 s with windows of 7 s: 18 s, a quarter of 72 s.
    expect(check([10, 12], [30, 32], 72)).toEqual([]);
    expect(check([10, 12], [30, 32], 71)).toEqual(['core moments with their windows cover 25.4 % of the clip']);
  });

  it('conversations: one reading for each perspective', () => {
    const conversation = emptyConversation;
    expect(findConversationFaults(conversation, sampleScreenplay()).map((finding) => finding.found)).toEqual([
      'no reading by professional',
      'no reading by client',
    ]);
  });

  it('codings: three coders, every marked cue in a moment, weights that follow from them', () => {
    const moment = { code: 1, signal: 'withdrawal', lens: 'authenticity', evidence: '', cues: ['kijkt-weg'] } as const;
    const check = (weight: 'core' | 'possible' | 'neutral', marking: number, cue = 'kijkt-weg'): readonly string[] =>
      findConversationFaults(
        {
          ...emptyConversation,
          readings: ['professional', 'client', 'coach'].map((by) => ({
            by: by as Perspective,
            account: '',
            moments: [],
          })),
          moments: [{ ...moment, id: 'weg', weight }],
          codings: coders.map((by, i) => ({ by, basis: '', marks: i < marking ? [{ cue, signal: 'flow' }] : [] })),
        },
        sampleScreenplay(),
      ).map(({ found }) => found);
    expect(check('core', 2)).toEqual([]);
    expect(check('possible', 1)).toEqual([]);
    expect(check('neutral', 0)).toEqual([]);
    expect(check('core', 1)).toEqual(['weight core of "weg", marked by coach']);
    expect(check('possible', 3)).toHaveLength(1);
    expect(check('neutral', 1, 'zucht')).toEqual(['marked cue "zucht" in no moment']);
    const [coach] = emptyConversation.codings;
    const alone = { ...emptyConversation, codings: coach === undefined ? [] : [coach, coach] };
    expect(findConversationFaults(alone, sampleScreenplay()).map(({ found }) => found)).toEqual(
      expect.arrayContaining(['2 codings by coach', '0 codings by researcher']),
    );
  });

  it('the renderer hash ignores line endings and the command line', () => {
    const copy = join(mkdtempSync(join(folder, 'sources-')), 'studio');
    cpSync(studioFolder, copy, { recursive: true });
    const change = (name: string, edits: (text: string) => string): string => {
      writeFileSync(join(copy, name), edits(readFileSync(join(copy, name), 'utf8')));
      return fingerprintRenderer(copy);
    };
    expect(change('main.ts', (text) => `${text}// more\n`)).toBe(fingerprintRenderer());
    expect(change('rig/hand.ts', (text) => text.replaceAll('\n', '\r\n'))).toBe(fingerprintRenderer());
    expect(change('rig/hand.ts', (text) => `${text}// more\n`)).not.toBe(fingerprintRenderer());
  });
});
