/** `choose`, afwegen: what do you do? No answer is wrong; each does something. */
import { z } from 'zod';
import { baseShape, codeSchema, fragmentSchema, textSchema } from '../base-schema.ts';
import { defineExercise } from '../definition.ts';
import { codeProblems } from '../fragments.ts';
import { placeIfAny, problemsIfAny } from '../questions.ts';
import type { ChooseKey, ChooseOwn } from './rules.ts';

const optionSchema = z.strictObject({
  code: codeSchema,
  /** What one says or does. */
  text: textSchema,
  /** What that does, for whom, at what price; shown after choosing. */
  effect: textSchema,
});
const schema = z.strictObject({
  ...baseShape,
  kind: z.literal('choose'),
  items: z
    .array(
      z.strictObject({
        code: codeSchema,
        situation: textSchema,
        fragment: fragmentSchema.optional(),
        question: textSchema,
        options: z.array(optionSchema).min(2).max(4),
        /** Said after all effects. */
        closing: textSchema.optional(),
      }),
    )
    .min(1)
    .max(6),
});
type Data = z.infer<typeof schema>;

// Nothing for growth: there is no answer that counts.
export const choose = defineExercise<Data, ChooseOwn, ChooseKey>({
  kind: 'choose',
  schema,
  showsClip: ({ items }) => items.some(({ fragment }) => fragment !== undefined),
  toOwn: (staged) => ({
    items: staged.data.items.map((item) => ({
      code: item.code,
      ...placeIfAny(staged, item),
      situation: item.situation,
      question: item.question,
      options: item.options.map(({ code, text }) => ({ code, text })),
    })),
  }),
  toKey: ({ data }) => ({
    items: data.items.map(({ code, options, closing = null }) => ({ code, options, closing })),
  }),
  findProblems: (staged) => [
    ...codeProblems('items', staged.data.items),
    ...staged.data.items.flatMap((item) => [
      ...problemsIfAny(staged, `item ${item.code}`, item),
      ...codeProblems(`item ${item.code}, options`, item.options),
      ...(new Set(item.options.map(({ text }) => text)).size < item.options.length
        ? [`item ${item.code}: two options say the same; let each be another way to go`]
        : []),
    ]),
  ],
});
