/** Mistakes between content files: each is told with file, finding and remedy, all at once. */
import { describe, expect, it } from 'vitest';
import { findProblems, sceneOf } from '#content/check-course.ts';
import type { Conversation } from '#domain/conversation.ts';
import { clip, conversation, exercise, lesson, sampleContent, sampleMoment } from './sample-content.ts';

const lessonFile = { id: 'deel-2/raakmomenten', data: lesson, exercises: ['ja-hoor-spot'] };
const otherClip = { ...clip, id: 'tocht' };

describe('findProblems', () => {
  it('has nothing to say about sound content', () => {
    expect(findProblems(sampleContent())).toEqual([]);
  });

  it('has nothing to say about an edition without lessons, or a course without any', () => {
    expect(sampleContent().lessons.some(({ data }) => data.editions.includes('leidinggevende'))).toBe(false);
    const empty = { lessons: [], exercises: [], conversations: new Map(), clips: new Map(), sources: new Map() };
    expect(findProblems(empty)).toEqual([]);
  });

  it('a lesson with an exercise that does not exist', () => {
    const lessons = [{ ...lessonFile, exercises: ['ja-hoor-spot', 'weg'] }];
    expect(findProblems(sampleContent({ lessons }))).toMatchInlineSnapshot(`
      [
        "src/content/lessons/deel-2/raakmomenten.mdx: exercise "weg" does not exist; add src/content/exercises/weg.yaml",
      ]
    `);
  });

  it('a lesson with a source that does not exist', () => {
    const lessons = [{ ...lessonFile, data: { ...lesson, sources: ['S1', 'S99'] } }];
    expect(findProblems(sampleContent({ lessons }))).toMatchInlineSnapshot(`
      [
        "src/content/lessons/deel-2/raakmomenten.mdx: source "S99" does not exist; add it to src/content/sources.yaml",
      ]
    `);
  });

  it('two lessons with one number', () => {
    const lessons = [lessonFile, { id: 'start/welkom', data: lesson, exercises: [] }];
    expect(findProblems(sampleContent({ lessons }))).toMatchInlineSnapshot(`
      [
        "src/content/lessons/start/welkom.mdx: code 12 is also that of lessons/deel-2/raakmomenten.mdx; give this lesson a number never used before",
      ]
    `);
  });

  it('three exercises with one number', () => {
    const ids = ['ja-hoor-spot', 'tweede', 'derde'];
    const lessons = [{ ...lessonFile, exercises: ids }];
    const exercises = ids.map((id) => ({ id, data: exercise }));
    expect(findProblems(sampleContent({ lessons, exercises }))).toMatchInlineSnapshot(`
      [
        "src/content/exercises/tweede.yaml: code 1 is also that of exercises/ja-hoor-spot.yaml; give this exercise a number never used before",
        "src/content/exercises/derde.yaml: code 1 is also that of exercises/ja-hoor-spot.yaml; give this exercise a number never used before",
      ]
    `);
  });

  it('two conversations with one number', () => {
    const conversations = new Map([
      ['ja-hoor', conversation],
      ['tocht', { ...conversation, id: 'tocht' }],
    ]);
    const clips = new Map([
      ['ja-hoor', clip],
      ['tocht', otherClip],
    ]);
    expect(findProblems(sampleContent({ conversations, clips }))).toMatchInlineSnapshot(`
      [
        "src/content/conversations/tocht/conversation.yaml: code 1 is also that of conversations/ja-hoor/conversation.yaml; give this conversation a number never used before",
      ]
    `);
  });

  it('an exercise that no lesson shows', () => {
    expect(findProblems(sampleContent({ lessons: [{ ...lessonFile, exercises: [] }] }))).toMatchInlineSnapshot(`
      [
        "src/content/exercises/ja-hoor-spot.yaml: no lesson shows this exercise; add <Oefening id="ja-hoor-spot" /> or remove the file",
      ]
    `);
  });

  it('an exercise about a conversation that does not exist, and that no lesson shows', () => {
    const exercises = [
      { id: 'ja-hoor-spot', data: exercise },
      { id: 'los', data: { ...exercise, code: 2, conversation: 'weg' } },
    ];
    expect(findProblems(sampleContent({ exercises }))).toMatchInlineSnapshot(`
      [
        "src/content/exercises/los.yaml: no lesson shows this exercise; add <Oefening id="los" /> or remove the file",
        "src/content/exercises/los.yaml: conversation "weg" does not exist; add it under src/content/conversations",
      ]
    `);
  });

  it('a clip so full of core moments that chance would hit them', () => {
    const clips = new Map([['ja-hoor', { ...clip, length: 60 }]]);
    expect(findProblems(sampleContent({ clips }))).toMatchInlineSnapshot(`
      [
        "src/content/exercises/ja-hoor-spot.yaml: the windows of the core moments take 32 % of the clip at level practise, at most 25; lengthen the clip, shorten moments, or choose a sharper level",
      ]
    `);
  });

  it('core moments that are too close for the level', () => {
    const exercises = [{ id: 'ja-hoor-spot', data: exercise }];
    const close = {
      ...clip,
      length: 240,
      cues: clip.cues.map((cue) => (cue.id === 'blik' ? { ...cue, end: 24 } : cue)),
    };
    expect(findProblems(sampleContent({ exercises, clips: new Map([['ja-hoor', close]]) }))).toMatchInlineSnapshot(`
      [
        "src/content/exercises/ja-hoor-spot.yaml: moments "begin" and "einde" are too close for level practise; merge or move one, or choose a sharper level",
      ]
    `);
  });

  it('a conversation without a clip', () => {
    expect(findProblems(sampleContent({ clips: new Map() }))).toMatchInlineSnapshot(`
      [
        "src/content/conversations/ja-hoor/conversation.yaml: public/clips/ja-hoor/clip.json is missing; run: npm run studio -- render ja-hoor",
      ]
    `);
  });

  it('moments with cues that the clip lacks', () => {
    const moments = [sampleMoment('begin', 'blik', 'weg'), sampleMoment('einde', 'ook-weg')];
    const conversations = new Map([['ja-hoor', { ...conversation, moments }]]);
    expect(findProblems(sampleContent({ conversations }))).toMatchInlineSnapshot(`
      [
        "src/content/conversations/ja-hoor/conversation.yaml: moment "begin" names cue "weg", which the clip lacks",
        "src/content/conversations/ja-hoor/conversation.yaml: moment "einde" names cue "ook-weg", which the clip lacks",
      ]
    `);
  });

  it('readings and alternatives about a moment that does not exist, each moment once', () => {
    const readings = [
      { by: 'coach' as const, account: 'Ik zag iets.', moments: [{ moment: 'weg', text: 'Daar.' }] },
      { by: 'client' as const, account: 'Ik niet.', moments: [{ moment: 'weg', text: 'Hier.' }] },
    ];
    const alternatives = [{ id: 'wachten', moment: 'elders', text: 'Wacht.', effect: 'Rust.', fit: 1 as const }];
    const conversations = new Map([['ja-hoor', { ...conversation, readings, alternatives }]]);
    expect(findProblems(sampleContent({ conversations }))).toMatchInlineSnapshot(`
      [
        "src/content/conversations/ja-hoor/conversation.yaml: moment "weg" does not exist in this conversation",
        "src/content/conversations/ja-hoor/conversation.yaml: moment "elders" does not exist in this conversation",
      ]
    `);
  });

  it('tells everything at once, in the order of lessons, numbers, exercises, conversations', () => {
    const problems = findProblems(
      sampleContent({
        lessons: [
          { ...lessonFile, exercises: ['weg'] },
          { id: 'start/welkom', data: { ...lesson, sources: ['S99'] }, exercises: [] },
        ],
        conversations: new Map([['ja-hoor', { ...conversation, moments: [sampleMoment('begin', 'weg')] }]]),
      }),
    );
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'src/content/lessons/deel-2/raakmomenten.mdx',
      'src/content/lessons/start/welkom.mdx',
      'src/content/lessons/start/welkom.mdx',
      'src/content/exercises/ja-hoor-spot.yaml',
      'src/content/conversations/ja-hoor/conversation.yaml',
      'src/content/conversations/ja-hoor/conversation.yaml',
    ]);
  });
});

describe('sceneOf', () => {
  const clips = new Map([
    ['ja-hoor', clip],
    ['ja-hoor-anders', { ...clip, id: 'ja-hoor-anders', cues: clip.cues.slice(0, 1) }],
  ]);
  const scene = (told: Conversation, shown: string) => sceneOf('ja-hoor', shown, new Map([['ja-hoor', told]]), clips);

  it('gives the moments the times of the clip', () => {
    expect(scene(conversation, 'ja-hoor').moments).toEqual([
      { id: 'begin', weight: 'core', signal: 'flow', start: 10, end: 12 },
      { id: 'einde', weight: 'core', signal: 'flow', start: 30, end: 33 },
    ]);
  });

  it('leaves out what does not happen in another version', () => {
    expect(scene(conversation, 'ja-hoor-anders').moments.map(({ id }) => id)).toEqual(['begin']);
  });

  it('throws on content that was not checked first', () => {
    const broken = { ...conversation, moments: [sampleMoment('begin', 'weg')] };
    expect(() => scene(broken, 'ja-hoor')).toThrow('findProblems must run first');
  });
});
