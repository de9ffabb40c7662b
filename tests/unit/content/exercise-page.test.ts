/** What stands in an exercise's page, and what is fetched only when comparing. */
import { describe, expect, it } from 'vitest';
import { sceneOf } from '#content/check-course.ts';
import { toKey, toPageData, urlsOf, toVoices } from '#content/exercise-page.ts';
import { clip, conversation, exercise } from './sample-content.ts';

const scene = sceneOf('ja-hoor', 'ja-hoor', new Map([['ja-hoor', conversation]]), new Map([['ja-hoor', clip]]));
const sample = { id: 'ja-hoor-spot', data: exercise, scene, others: [] };

/** Every text in a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('toPageData', () => {
  it('holds what the first pass needs', () => {
    expect(toPageData(sample)).toEqual({
      code: 1,
      kind: 'spot',
      title: 'Ja hoor',
      task: 'Kijk naar het gesprek en druk op Markeer.',
      clip: {
        id: 'ja-hoor',
        title: 'Ja hoor, komt goed',
        notice: 'Fictief gesprek.',
        provenance: 'animation',
        length: 120,
        width: 960,
        height: 540,
        transcript: [{ start: 1, end: 2, who: 'S', text: 'Fijn dat u er bent.' }],
        cast: { S: 'Sander', J: 'Joke' },
      },
      others: [],
      names: { professional: 'Sander', client: 'Joke' },
      context: 'Een spreekkamer.',
      own: {
        level: 'practise',
        minMarks: 2,
        steps: ['watch', 'describe', 'compare', 'alternative'],
        rounds: [],
        signal: null,
        silent: false,
        signs: [],
      },
    });
  });

  it('holds nothing of moments, cues, readings and alternatives', () => {
    const { moments, readings, alternatives } = conversation;
    const hidden = [
      ...textsIn([
        moments.map(({ id, cues, evidence }) => [id, cues, evidence]),
        readings.map(({ account, moments: told }) => [account, told]),
        alternatives,
      ]),
      ...textsIn(clip.cues.map(({ id, see }) => [id, see])),
    ];
    const page = JSON.stringify(toPageData(sample));
    expect(hidden.length).toBeGreaterThan(10);
    for (const text of hidden) expect(page).not.toContain(JSON.stringify(text));
  });

  it('names only those who are in the clip', () => {
    const alone = { ...clip, people: clip.people.filter(({ role }) => role === 'client') };
    expect(toPageData({ ...sample, scene: { ...scene, clip: alone } }).names).toEqual({ client: 'Joke' });
  });

  it('comes back whole from a page, markup in texts included', () => {
    const title = 'Ja </script><script>alert(1)</script> <!-- & "hoor"';
    const data = toPageData({ ...sample, data: { ...exercise, title } });
    const inPage = JSON.stringify(data).replaceAll('<', '\\u003c');
    expect(inPage).not.toContain('<');
    expect(JSON.parse(inPage)).toEqual(data);
  });
});

describe('urlsOf', () => {
  it('names somebody else only where a reading is theirs', () => {
    const third = { key: 'R', name: 'Rachid', role: 'other' as const };
    const crowded = { ...scene, clip: { ...scene.clip, people: [...scene.clip.people, third] } };
    expect(toPageData({ ...sample, scene: crowded }).names).not.toHaveProperty('colleague');
    const told = { by: 'colleague' as const, account: 'Ik zei niets.', moments: [] };
    const conversation = { ...scene.conversation, readings: [...scene.conversation.readings, told] };
    expect(toPageData({ ...sample, scene: { ...crowded, conversation } }).names).toHaveProperty('colleague', 'Rachid');
  });

  it('names the files of the clip and what is fetched later', () => {
    expect(urlsOf(sample)).toEqual({
      key: '/data/exercises/ja-hoor-spot.json',
      voices: '/data/conversations/ja-hoor.json',
      clips: {
        'ja-hoor': {
          video: '/clips/ja-hoor/video.mp4',
          poster: '/clips/ja-hoor/poster.jpg',
          captions: '/clips/ja-hoor/captions.nl.vtt',
          descriptions: '/clips/ja-hoor/descriptions.nl.vtt',
        },
      },
    });
  });
});

describe('toKey', () => {
  it('holds the moments with time and evidence; what everyone told stands apart, once for all exercises', () => {
    expect(toKey(sample)).toEqual({
      moments: [
        {
          id: 'begin',
          code: 1,
          weight: 'core',
          signal: 'flow',
          start: 10,
          end: 12,
          lens: 'authenticity',
          evidence: 'Te zien: begin.',
        },
        {
          id: 'einde',
          code: 2,
          weight: 'core',
          signal: 'flow',
          start: 30,
          end: 33,
          lens: 'authenticity',
          evidence: 'Te zien: einde.',
        },
      ],
    });
    const { readings, alternatives } = conversation;
    expect(toVoices(conversation)).toEqual({ readings, alternatives });
  });

  it('survives its journey as JSON', () => {
    expect(JSON.parse(JSON.stringify(toKey(sample)))).toEqual(toKey(sample));
  });
});
