/** `silent`, zonder geluid: movements and positions only, compared with what was visible. */
import { z } from 'zod';
import type { MomentsData } from '#content/exercise-data.ts';
import type { CueKind } from '#domain/clip.ts';
import type { Moment } from '#domain/conversation.ts';
import type { MarkingRules } from '#domain/marking.ts';
import { levels } from '#domain/match.ts';
import { baseShape } from '../base-schema.ts';
import { defineExercise, type Scene } from '../definition.ts';
import { toMarkingGrowth } from '../marking/growth.ts';
import { toMoments } from '../marking/key.ts';

const schema = z.strictObject({
  ...baseShape,
  kind: z.literal('silent'),
  level: z.enum(levels),
  minMarks: z.int().min(1).max(6).default(2),
});
type Data = z.infer<typeof schema>;

/** What can be seen with the sound off; a silence shows as stillness. */
const visible: readonly CueKind[] = [
  'gaze',
  'posture',
  'gesture',
  'approach',
  'action',
  'sigh',
  'silence',
  'word-body',
];

function isVisible({ clip }: Scene): (moment: Moment) => boolean {
  const seen = new Set(clip.cues.filter(({ kind }) => visible.includes(kind)).map(({ id }) => id));
  return ({ cues }) => cues.some((cue) => seen.has(cue));
}

export const silent = defineExercise<Data, MarkingRules, MomentsData>({
  kind: 'silent',
  schema,
  readsVoices: true,
  toOwn: ({ data: { level, minMarks } }) => ({
    level,
    minMarks,
    steps: ['watch', 'describe', 'compare'],
    rounds: [],
    signal: null,
    silent: true,
    signs: [],
  }),
  toKey: ({ scene }) => toMoments(scene, isVisible(scene)),
  toGrowth: ({ data, scene }) =>
    toMarkingGrowth({ level: data.level, silent: true }, toMoments(scene, isVisible(scene))),
  findProblems: ({ scene }) => {
    const seen = scene.conversation.moments.filter(isVisible(scene)).filter(({ weight }) => weight === 'core').length;
    return seen >= 2 ? [] : [`only ${seen} core moments can be seen without sound; choose another conversation`];
  },
});
