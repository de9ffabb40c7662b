/** `classify`, benoem het signaal: short fragments, one signal each, and how sure you are. */
import { z } from 'zod';
import { baseShape, codeSchema, fragmentSchema, idSchema } from '../base-schema.ts';
import { defineExercise } from '../definition.ts';
import { codeProblems, fragmentProblems, momentOf, momentProblems, placeFragment } from '../fragments.ts';
import { numberOf, signalsByNumber, type ClassifyKey, type ClassifyOwn } from './rules.ts';

const schema = z.strictObject({
  ...baseShape,
  kind: z.literal('classify'),
  items: z
    .array(
      z.strictObject({
        code: codeSchema,
        /** Another conversation than the exercise's own. */
        conversation: idSchema.optional(),
        fragment: fragmentSchema,
        /** Whose signal and evidence are the key. */
        moment: idSchema,
      }),
    )
    .min(3),
});
type Data = z.infer<typeof schema>;

export const classify = defineExercise<Data, ClassifyOwn, ClassifyKey>({
  kind: 'classify',
  schema,
  otherScenes: ({ conversation: own, items }) =>
    [...new Set(items.map(({ conversation }) => conversation ?? own))]
      .filter((id) => id !== own)
      .map((id) => ({ conversation: id, clip: id })),
  toOwn: (staged) => ({
    items: staged.data.items.map(({ code, conversation, fragment }) => ({
      code,
      ...placeFragment(staged, fragment, conversation),
    })),
  }),
  toKey: (staged) => ({
    items: staged.data.items.map(({ code, conversation, moment }) => {
      const { signal, evidence } = momentOf(staged, moment, conversation);
      return { code, signal, evidence };
    }),
  }),
  toGrowth: (staged) => ({
    type: 'questions',
    keys: staged.data.items.map(({ code, conversation, moment }) => ({
      item: code,
      picked: [numberOf(momentOf(staged, moment, conversation).signal)],
      signals: signalsByNumber(),
    })),
  }),
  findProblems: (staged) => [
    ...codeProblems('items', staged.data.items),
    ...staged.data.items.flatMap(({ code, conversation, fragment, moment }) => [
      ...fragmentProblems(staged, `item ${code}`, fragment, conversation),
      ...momentProblems(staged, `item ${code}`, moment, conversation),
    ]),
  ],
});
