/** `desirable`, sociaal wenselijk?: mark where someone says what is expected, and tick what made you think so. */
import { z } from 'zod';
import type { MomentsData } from '#content/exercise-data.ts';
import type { Moment } from '#domain/conversation.ts';
import type { MarkingRules } from '#domain/marking.ts';
import { levels } from '#domain/match.ts';
import { baseShape, codeSchema, textSchema } from '../base-schema.ts';
import { defineExercise } from '../definition.ts';
import { toMarkingGrowth } from '../marking/growth.ts';
import { toMoments } from '../marking/key.ts';

const schema = z.strictObject({
  ...baseShape,
  kind: z.literal('desirable'),
  level: z.enum(levels),
  minMarks: z.int().min(1).max(6).default(1),
  /** Signs that an answer may be the expected one. */
  signs: z.array(z.strictObject({ code: codeSchema, text: textSchema })).min(3),
});
type Data = z.infer<typeof schema>;

// A moment that only looks like it stays: it is neither for nor against.
const isAsked = ({ signal, weight }: Moment): boolean => signal === 'socially-desirable' || weight === 'neutral';

export const desirable = defineExercise<Data, MarkingRules, MomentsData>({
  kind: 'desirable',
  schema,
  readsVoices: true,
  toOwn: ({ data: { level, minMarks, signs } }) => ({
    level,
    minMarks,
    steps: ['watch', 'describe', 'compare'],
    rounds: [],
    signal: 'socially-desirable',
    silent: false,
    signs,
  }),
  toKey: ({ scene }) => toMoments(scene, isAsked),
  toGrowth: ({ data, scene }) => toMarkingGrowth({ level: data.level }, toMoments(scene, isAsked)),
  findProblems: ({ scene }) => {
    const core = scene.conversation.moments.filter(
      ({ signal, weight }) => signal === 'socially-desirable' && weight === 'core',
    );
    return core.length > 0 ? [] : ['no core moment has the signal socially-desirable; choose another conversation'];
  },
});
