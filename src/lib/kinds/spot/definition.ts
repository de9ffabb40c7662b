/** `spot`, raakmomenten vinden: mark freely, describe, compare, try something else. */
import { z } from 'zod';
import type { ReadingsData } from '#content/exercise-data.ts';
import type { MarkingRules } from '#domain/marking.ts';
import { levels } from '#domain/match.ts';
import { baseShape } from '../base-schema.ts';
import { defineExercise } from '../definition.ts';
import { closenessProblems, crowdingProblems } from '../marking/check.ts';
import { ceilingOf, toMarkingGrowth } from '../marking/growth.ts';
import { toReadings } from '../marking/key.ts';

const schema = z.strictObject({
  ...baseShape,
  kind: z.literal('spot'),
  level: z.enum(levels),
  /** Marks with an observation that are needed before comparing. */
  minMarks: z.int().min(1).max(6).default(1),
});
type Data = z.infer<typeof schema>;

export const spot = defineExercise<Data, MarkingRules, ReadingsData>({
  kind: 'spot',
  schema,
  toOwn: ({ data: { level, minMarks } }) => ({
    level,
    minMarks,
    steps: ['watch', 'describe', 'compare', 'alternative'],
    rounds: [],
    signal: null,
    silent: false,
    signs: [],
  }),
  toKey: ({ scene }) => toReadings(scene),
  toGrowth: ({ data, scene }) => toMarkingGrowth({ level: data.level, ceiling: ceilingOf(scene) }, toReadings(scene)),
  findProblems: ({ data, scene }) => [
    ...closenessProblems(scene.moments, data.level),
    ...crowdingProblems(scene.moments, data.level, scene.clip.length),
  ],
});
