/** All kinds of exercises. A new kind is a folder beside this file and a line here. */
import { z } from 'zod';
import type { ExerciseKind } from '#domain/exercise.ts';
import type { ExerciseDefinition } from './definition.ts';
import { alternative } from './alternative/definition.ts';
import { channel } from './channel/definition.ts';
import { choose } from './choose/definition.ts';
import { classify } from './classify/definition.ts';
import { contrast } from './contrast/definition.ts';
import { desirable } from './desirable/definition.ts';
import { goal } from './goal/definition.ts';
import { infer } from './infer/definition.ts';
import { predict } from './predict/definition.ts';
import { rewrite } from './rewrite/definition.ts';
import { retry } from './retry/definition.ts';
import { silent } from './silent/definition.ts';
import { sort } from './sort/definition.ts';
import { split } from './split/definition.ts';
import { spotFocus } from './spot-focus/definition.ts';
import { spot } from './spot/definition.ts';
import { three } from './three/definition.ts';

const all = [
  spot,
  spotFocus,
  classify,
  silent,
  desirable,
  predict,
  split,
  rewrite,
  infer,
  three,
  channel,
  alternative,
  goal,
  contrast,
  retry,
  sort,
  choose,
] as const;

export type ExerciseData = z.infer<(typeof all)[number]['schema']>;
/** A definition whose content is known to belong to it. */
export type AnyDefinition = ExerciseDefinition<ExerciseData, unknown, unknown>;

/** Checks the content file of an exercise of any kind. Strict: an unknown key is a misspelling. */
export const exerciseSchema = z.discriminatedUnion(
  'kind',
  all.map(({ schema }) => schema) as unknown as [z.ZodObject<{ kind: z.ZodLiteral }>],
) as unknown as z.ZodType<ExerciseData>;

/** The definition to which content of this kind belongs. */
export function definitionOf(kind: ExerciseKind): AnyDefinition {
  const definition = all.find((candidate) => candidate.kind === kind);
  if (definition === undefined) throw new Error(`There is no exercise kind "${kind}".`);
  return definition as unknown as AnyDefinition;
}
