/** `alternative`, anders doen: one moment; look, say what it may mean, and only then choose or write another reply. */
import { z } from 'zod';
import { baseShape, codeSchema, fragmentSchema, idSchema, textSchema } from '../base-schema.ts';
import { defineExercise, type Staged } from '../definition.ts';
import { codeProblems, fragmentProblems, momentOf, momentProblems, placeFragment } from '../fragments.ts';
import { parts, type AlternativeKey, type AlternativeOwn, type ReplyKey } from './rules.ts';

const writtenSchema = z.strictObject({
  code: codeSchema,
  /** What the professional could say or do. */
  text: textSchema,
  /** 2 fits all three lead questions, 1 partly, 0 not yet. */
  fit: z.literal([0, 1, 2]),
  /** How the client may react, and what it may cost. */
  effect: textSchema,
});
/** One of the conversation's own alternatives. */
const namedSchema = z.strictObject({ code: codeSchema, alternative: idSchema });

const schema = z.strictObject({
  ...baseShape,
  kind: z.literal('alternative'),
  moment: idSchema,
  fragment: fragmentSchema,
  options: z
    .array(z.union([writtenSchema, namedSchema]))
    .min(2)
    .max(6),
});
type Data = z.infer<typeof schema>;
type Reply = ReplyKey & Readonly<{ text: string }>;

/** Options with their texts looked up. Those that name nothing are left out; findProblems tells of them. */
function repliesOf({ data, scene }: Staged<Data>): readonly Reply[] {
  return data.options.flatMap((option) => {
    if (!('alternative' in option)) return [option];
    const named = scene.conversation.alternatives.find(({ id }) => id === option.alternative);
    return named === undefined ? [] : [{ code: option.code, text: named.text, fit: named.fit, effect: named.effect }];
  });
}

function findNameProblems({ data, scene }: Staged<Data>): readonly string[] {
  const { id, alternatives } = scene.conversation;
  return data.options.flatMap((option) => {
    if (!('alternative' in option)) return [];
    const named = alternatives.find((alternative) => alternative.id === option.alternative);
    if (named === undefined) {
      return [
        `option ${option.code}: conversation "${id}" has no alternative "${option.alternative}"; choose one of its`,
      ];
    }
    if (named.moment === data.moment) return [];
    return [`option ${option.code}: "${option.alternative}" is about moment "${named.moment}"; write it out here`];
  });
}

// Nothing for growth: another reply is tried out, not found.
export const alternative = defineExercise<Data, AlternativeOwn, AlternativeKey>({
  kind: 'alternative',
  schema,
  toOwn: (staged) => ({
    items: [
      {
        code: parts.reply,
        ...placeFragment(staged, staged.data.fragment),
        options: repliesOf(staged).map(({ code, text }) => ({ code, text })),
      },
    ],
  }),
  toKey: (staged) => ({
    evidence: momentOf(staged, staged.data.moment).evidence,
    replies: repliesOf(staged).map(({ code, fit, effect }) => ({ code, fit, effect })),
  }),
  findProblems: (staged) => [
    ...codeProblems('options', staged.data.options),
    ...momentProblems(staged, 'moment', staged.data.moment),
    ...fragmentProblems(staged, 'fragment', staged.data.fragment),
    ...findNameProblems(staged),
    ...(repliesOf(staged).some(({ fit }) => fit === 2)
      ? []
      : ['options: none fits all three lead questions; give one that may serve as an example fit 2']),
  ],
});
