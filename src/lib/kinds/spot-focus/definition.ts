/** `spot-focus`, één vraag tegelijk: the same clip, watched once under each lead question. */
import { z } from 'zod';
import type { MomentsData } from '#content/exercise-data.ts';
import type { MarkingRules } from '#domain/marking.ts';
import { levels } from '#domain/match.ts';
import { lenses } from '#domain/vocabulary.ts';
import { baseShape } from '../base-schema.ts';
import { defineExercise } from '../definition.ts';
import { closenessProblems } from '../marking/check.ts';
import { toMarkingGrowth } from '../marking/growth.ts';
import { toMoments } from '../marking/key.ts';

const schema = z.strictObject({
  ...baseShape,
  kind: z.literal('spot-focus'),
  level: z.enum(levels),
  minMarks: z.int().min(1).max(6).default(2),
  /** The questions, in the order in which the clip is watched under them. */
  rounds: z
    .array(z.enum(lenses))
    .min(2)
    .default([...lenses]),
});
type Data = z.infer<typeof schema>;

export const spotFocus = defineExercise<Data, MarkingRules, MomentsData>({
  kind: 'spot-focus',
  schema,
  readsVoices: true,
  toOwn: ({ data: { level, minMarks, rounds } }) => ({
    level,
    minMarks,
    steps: ['watch', 'describe', 'compare'],
    rounds,
    signal: null,
    silent: false,
    signs: [],
  }),
  toKey: ({ scene }) => toMoments(scene),
  toGrowth: ({ data, scene }) => toMarkingGrowth({ level: data.level, rounds: data.rounds }, toMoments(scene)),
  findProblems: ({ data, scene }) => {
    const missing = data.rounds.filter(
      (lens) => !scene.conversation.moments.some((moment) => moment.lens === lens && moment.weight !== 'neutral'),
    );
    return [
      ...closenessProblems(scene.moments, data.level),
      ...missing.map(
        (lens) => `no moment of "${scene.conversation.id}" has lens ${lens}; leave it out of rounds or choose another`,
      ),
    ];
  },
});
