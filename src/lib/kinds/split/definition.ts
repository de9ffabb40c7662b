/** `split`, zien of vinden: sort statements about a fragment into observation, interpretation and judgement. */
import { z } from 'zod';
import { baseShape, codeSchema, fragmentSchema, textSchema } from '../base-schema.ts';
import { defineExercise, type Staged } from '../definition.ts';
import { codeProblems, fragmentProblems, placeFragment } from '../fragments.ts';
import type { SplitKey } from './rules.ts';
import { statementKinds, type SplitOwn } from './sorting.ts';

const statementSchema = z.strictObject({
  code: codeSchema,
  text: textSchema,
  is: z.enum(statementKinds),
  /** The same as camera and microphone would register it; for all that is no observation. */
  rewrite: textSchema.optional(),
});
const schema = z.strictObject({
  ...baseShape,
  kind: z.literal('split'),
  items: z
    .array(
      z.strictObject({
        code: codeSchema,
        fragment: fragmentSchema,
        statements: z.array(statementSchema).min(2).max(6),
      }),
    )
    .min(1),
});
type Data = z.infer<typeof schema>;
type Item = Data['items'][number];

// Nothing for growth: how often which was taken for which is told in the exercise itself, and only there.
export const split = defineExercise<Data, SplitOwn, SplitKey>({
  kind: 'split',
  schema,
  toOwn: (staged) => ({
    items: staged.data.items.map(({ code, fragment, statements }) => ({
      code,
      ...placeFragment(staged, fragment),
      statements: statements.map((statement) => ({ code: statement.code, text: statement.text })),
    })),
  }),
  toKey: ({ data }) => ({
    items: data.items.map(({ code, statements }) => ({
      code,
      statements: statements.map(({ rewrite = null, ...statement }) => ({ ...statement, rewrite })),
    })),
  }),
  findProblems: (staged) => [
    ...codeProblems('items', staged.data.items),
    ...staged.data.items.flatMap((item) => itemProblems(staged, item)),
  ],
});

function itemProblems(staged: Staged<unknown>, { code, fragment, statements }: Item): readonly string[] {
  const what = `item ${code}`;
  const bare = statements.filter(({ is, rewrite }) => is !== 'observation' && rewrite === undefined);
  const double = statements.filter(({ is, rewrite }) => is === 'observation' && rewrite !== undefined);
  const isMixed =
    statements.some(({ is }) => is === 'observation') && statements.some(({ is }) => is !== 'observation');
  return [
    ...fragmentProblems(staged, what, fragment),
    ...codeProblems(`${what}, statements`, statements),
    ...bare.map(
      (one) =>
        `${what}, statement ${one.code}: it is no observation and has no rewrite; add what could be seen or heard`,
    ),
    ...double.map((one) => `${what}, statement ${one.code}: it is an observation already; leave out its rewrite`),
    ...(isMixed
      ? []
      : [`${what}: there is nothing to tell apart; give it an observation and an interpretation or judgement`]),
  ];
}
