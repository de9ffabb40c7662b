/** `spot`, raakmomenten vinden: mark freely, describe, compare, try something else. */
import { z } from 'zod';
import type { MomentsData } from '#content/exercise-data.ts';
import type { MarkingRules } from '#domain/marking.ts';
import { levels } from '#domain/match.ts';
import { baseShape } from '../base-schema.ts';
import { defineExercise } from '../definition.ts';
import { closenessProblems, crowdingProblems } from '../marking/check.ts';
import { ceilingOf, toMarkingGrowth } from '../marking/growth.ts';
import { toMoments } from '../marking/key.ts';

const schema = z.strictObject({
  ...baseShape,
  kind: z.literal('spot'),
  level: z.enum(levels),
  /** Marks with an observation that are needed before comparing. */
  minMarks: z.int().min(1).max(6).default(1),
});
type Data = z.infer<typeof schema>;

export const spot = defineExercise<Data, MarkingRules, MomentsData>({
  kind: 'spot',
  schema,
  readsVoices: true,
  toOwn: ({ data: { level, minMarks } }) => ({
    level,
    minMarks,
    steps: ['watch', 'describe', 'compare', 'alternative'],
    rounds: [],
    signal: null,
    silent: false,
    signs: [],
  }),
  toKey: ({ scene }) => toMoments(scene),
  toGrowth: ({ data, scene }) => toMarkingGrowth({ level: data.level, ceiling: ceilingOf(scene) }, toMoments(scene)),
  findProblems: ({ data, scene }) => [
    ...closenessProblems(scene.moments, data.level),
    ...crowdingProblems(scene.moments, data.level, scene.clip.length),
  ],
});
