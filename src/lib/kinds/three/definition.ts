/** `three`, drie stoelen: one moment in the words of everyone who was there, laid side by side, and a shared reading. */
import { z } from 'zod';
import { baseShape, codeSchema, fragmentSchema, idSchema, textSchema } from '../base-schema.ts';
import { defineExercise, type Staged } from '../definition.ts';
import { codeProblems, fragmentProblems, momentProblems, placeFragment } from '../fragments.ts';
import { stances, type Account, type ThreeKey } from './rules.ts';
import { codeOf, threeSteps, type ThreeOwn } from './steps.ts';

const schema = z.strictObject({
  ...baseShape,
  kind: z.literal('three'),
  fragment: fragmentSchema,
  /** Of which every reading of the conversation tells. */
  moment: idSchema,
  /** What the learner is asked first; a usual question when left out. */
  question: textSchema.optional(),
  /** Points to lay beside the accounts, each told in neutral words. */
  points: z
    .array(z.strictObject({ code: codeSchema, text: textSchema, is: z.enum(stances) }))
    .min(3)
    .max(8),
  /** An example of a reading that the three of them share. */
  shared: textSchema,
});
type Data = z.infer<typeof schema>;

/** Of how many people accounts are needed. */
const fewestAccounts = 3;

// Nothing for growth: where accounts differ is asked of one moment, and has no right name.
export const three = defineExercise<Data, ThreeOwn, ThreeKey>({
  kind: 'three',
  schema,
  toOwn: (staged) => ({
    items: threeSteps.map((step) => ({ code: codeOf(step), step, ...placeFragment(staged, staged.data.fragment) })),
    question: staged.data.question ?? null,
  }),
  toKey: (staged) => ({ accounts: accountsOf(staged), points: staged.data.points, shared: staged.data.shared }),
  findProblems: (staged) => [
    ...fragmentProblems(staged, 'fragment', staged.data.fragment),
    ...codeProblems('points', staged.data.points),
    ...stances
      .filter((stance) => !staged.data.points.some(({ is }) => is === stance))
      .map((stance) => `points: none is "${stance}"; add one, so that every choice is worth a thought`),
    ...accountProblems(staged),
  ],
});

function accountsOf({ data, scene }: Staged<Data>): readonly Account[] {
  return scene.conversation.readings.flatMap(({ by, as, moments }) =>
    moments.filter(({ moment }) => moment === data.moment).map(({ text }): Account => ({ by, as: as ?? null, text })),
  );
}

function accountProblems(staged: Staged<Data>): readonly string[] {
  const { moment } = staged.data;
  const unknown = momentProblems(staged, 'moment', moment);
  if (unknown.length > 0) return unknown;
  const told = accountsOf(staged).length;
  if (told >= fewestAccounts) return [];
  return [
    `moment: ${told} of three readings tell of "${moment}"; choose a moment that all tell of, or add to a reading`,
  ];
}
