/** A small sound course, to break in one place at a time. */
import type { ClipFacts, Cue } from '#domain/clip.ts';
import type { Conversation, Moment } from '#domain/conversation.ts';
import type { ContentFiles } from '#content/check-course.ts';
import type { ExerciseData } from '#kinds/definitions.ts';
import type { LessonData } from '#content/lesson-schema.ts';

export const lesson: LessonData = {
  code: 12,
  title: 'Raakmomenten herkennen',
  part: 'deel-2',
  order: 1,
  editions: ['klantmanager'],
  minutes: 10,
  goal: 'Je herkent momenten die ertoe doen.',
  required: true,
  tryout: 'Let morgen op het lichaam van de ander.',
  sources: ['S1'],
};

export const exercise = {
  code: 1,
  kind: 'spot',
  title: 'Ja hoor',
  task: 'Kijk naar het gesprek en druk op Markeer.',
  conversation: 'ja-hoor',
  lens: 'authenticity',
  level: 'practise',
  minMarks: 2,
} as const satisfies ExerciseData;

export function sampleCue(id: string, start: number, end: number): Cue {
  return { id, start, end, who: 'J', kind: 'gaze', see: 'Joke kijkt weg.' };
}

export function sampleMoment(id: string, ...cues: readonly string[]): Moment {
  return {
    id,
    code: cues.length,
    cues,
    weight: 'core',
    signal: 'flow',
    lens: 'authenticity',
    evidence: `Te zien: ${id}.`,
  };
}

export const conversation: Conversation = {
  id: 'ja-hoor',
  code: 1,
  title: 'Ja hoor',
  editions: ['klantmanager'],
  lens: 'authenticity',
  summary: 'Een gesprek in een spreekkamer.',
  context: 'Een spreekkamer.',
  codings: [{ by: 'coach', basis: 'Keek twee keer.', marks: [{ cue: 'blik', signal: 'flow' }] }],
  moments: [sampleMoment('begin', 'blik'), sampleMoment('einde', 'lach', 'zucht')],
  readings: [{ by: 'coach', account: 'Ik zag twee mensen.', moments: [{ moment: 'begin', text: 'Een blik.' }] }],
  alternatives: [{ id: 'wachten', moment: 'einde', text: 'Wacht even.', effect: 'Er komt ruimte.', fit: 2 }],
};

export const clip: ClipFacts = {
  version: 2,
  id: 'ja-hoor',
  title: 'Ja hoor, komt goed',
  notice: 'Fictief gesprek.',
  provenance: 'animation',
  variantOf: null,
  length: 120,
  width: 960,
  height: 540,
  people: [
    { key: 'S', name: 'Sander', role: 'professional' },
    { key: 'J', name: 'Joke', role: 'client' },
  ],
  cues: [sampleCue('blik', 10, 12), sampleCue('lach', 30, 31), sampleCue('zucht', 31, 33)],
  transcript: [{ start: 1, end: 2, who: 'S', text: 'Fijn dat u er bent.' }],
  chapters: [],
  thumbs: null,
  madeFrom: { screenplay: 'a'.repeat(64), renderer: 'b'.repeat(64) },
  files: {},
};

/** The course with something replaced. */
export function sampleContent(change: Partial<ContentFiles> = {}): ContentFiles {
  return {
    lessons: [{ id: 'deel-2/raakmomenten', data: lesson, exercises: ['ja-hoor-spot'] }],
    exercises: [{ id: 'ja-hoor-spot', data: exercise }],
    conversations: new Map([['ja-hoor', conversation]]),
    clips: new Map([['ja-hoor', clip]]),
    sources: new Map([['S1', {}]]),
    ...change,
  };
}
