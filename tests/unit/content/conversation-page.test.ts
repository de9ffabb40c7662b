/** What the pages about a conversation show. */
import { describe, expect, it } from 'vitest';
import { sceneOf } from '#content/check-course.ts';
import { conversationsOf, practicesWith, toConversationPage } from '#content/conversation-page.ts';
import type { Course, Exercise, Lesson } from '#content/course.ts';
import { readReferences } from '#content/lesson-references.ts';
import type { Conversation } from '#domain/conversation.ts';
import { clip, conversation, exercise, lesson } from './sample-content.ts';

const clips = new Map([['ja-hoor', clip]]);
const coded: Conversation = {
  ...conversation,
  codings: [
    { by: 'coach', basis: '', marks: [{ cue: 'blik', signal: 'flow' }] },
    {
      by: 'researcher',
      basis: '',
      marks: [
        { cue: 'lach', signal: 'frustration' },
        { cue: 'zucht', signal: 'withdrawal' },
      ],
    },
  ],
};

describe('toConversationPage', () => {
  it('gives moments their time, and says under which signals each coder marked them', () => {
    const { moments } = toConversationPage(coded, clips);
    expect(moments.map(({ id, start, end, seen }) => ({ id, start, end, seen }))).toEqual([
      {
        id: 'begin',
        start: 10,
        end: 12,
        seen: [
          { by: 'coach', signals: ['flow'] },
          { by: 'researcher', signals: [] },
        ],
      },
      {
        id: 'einde',
        start: 30,
        end: 33,
        seen: [
          { by: 'coach', signals: [] },
          { by: 'researcher', signals: ['frustration', 'withdrawal'] },
        ],
      },
    ]);
  });

  it('computes how far the coders agree, and nothing for one coder alone', () => {
    expect(toConversationPage(coded, clips).agreement?.ceiling).toBe(0);
    const same = coded.codings.map((coding) => ({ ...coding, marks: [{ cue: 'blik', signal: 'flow' as const }] }));
    expect(toConversationPage({ ...coded, codings: same }, clips).agreement?.ceiling).toBe(1);
    expect(toConversationPage(conversation, clips).agreement).toBeNull();
  });

  it('knows who is who, also where the usual word does not fit', () => {
    expect(toConversationPage(conversation, clips).people).toEqual([
      { name: 'Sander', by: 'professional', as: null },
      { name: 'Joke', by: 'client', as: null },
    ]);
    const three = { ...clip, people: [...clip.people, { key: 'B', name: 'Bas', role: 'other' as const }] };
    const reading = { by: 'colleague' as const, as: 'teamleider Zuid', account: 'Ik zei maar niks.', moments: [] };
    const told = { ...conversation, readings: [...conversation.readings, reading] };
    expect(toConversationPage(told, new Map([['ja-hoor', three]])).people[2]).toEqual({
      name: 'Bas',
      by: 'colleague',
      as: 'teamleider Zuid',
    });
    expect(toConversationPage(conversation, new Map([['ja-hoor', three]])).people[2]?.by).toBeNull();
  });

  it('finds the other versions of the conversation', () => {
    const variantOf = { clip: 'ja-hoor', difference: 'Sander vraagt door.', begin: 3, differs: 5 };
    const other = { ...clip, id: 'ja-hoor-open', variantOf };
    const { variants } = toConversationPage(conversation, new Map([...clips, ['ja-hoor-open', other]]));
    expect(variants.map(({ id }) => id)).toEqual(['ja-hoor-open']);
  });

  it('refuses a conversation without a clip', () => {
    expect(() => toConversationPage(conversation, new Map())).toThrow('ja-hoor');
  });
});

describe('a course', () => {
  const second: Conversation = { ...conversation, id: 'twee-doelen', code: 2, editions: ['leidinggevende'] };
  const third: Conversation = { ...conversation, id: 'een', code: 1, editions: ['leidinggevende'] };
  const conversations = new Map([conversation, second, third].map((one) => [one.id, one]));
  const all = new Map([...conversations.keys()].map((id) => [id, { ...clip, id }]));
  const scene = sceneOf('ja-hoor', 'ja-hoor', conversations, all);
  const exercises = new Map<string, Exercise>([
    ['ja-hoor-spot', { id: 'ja-hoor-spot', data: exercise, scene, others: [] }],
  ]);
  const uses: Lesson = {
    id: 'deel-2/raakmomenten',
    data: lesson,
    exercises: ['ja-hoor-spot'],
    references: readReferences(''),
    entry: {} as Lesson['entry'],
  };
  const lessons = [uses, { ...uses, id: 'deel-2/anders', exercises: [] }];
  const course: Course = {
    lessons,
    exercises,
    sources: new Map(),
    terms: new Map(),
    tools: new Map(),
    guides: new Map(),
    conversations,
    clips: all,
  };

  it('shows each edition its own conversations, in the order of their numbers', () => {
    const ids = (edition: 'klantmanager' | 'leidinggevende'): readonly string[] =>
      conversationsOf(course, edition).map((page) => page.conversation.id);
    expect(ids('klantmanager')).toEqual(['ja-hoor']);
    expect(ids('leidinggevende')).toEqual(['een', 'twee-doelen']);
  });

  it('names every exercise with a conversation by lead question, and the lesson with most of them', () => {
    const { main, byLens } = practicesWith(course, 'klantmanager', 'ja-hoor');
    expect(main?.id).toBe('deel-2/raakmomenten');
    const found = byLens.map(({ lens, practices }) => [lens, practices.map(({ lesson: inLesson }) => inLesson.id)]);
    expect(found).toEqual([['authenticity', ['deel-2/raakmomenten']]]);
    const none = { main: null, byLens: [] };
    expect(practicesWith(course, 'leidinggevende', 'ja-hoor')).toEqual(none);
    expect(practicesWith(course, 'klantmanager', 'twee-doelen')).toEqual(none);
  });
});
