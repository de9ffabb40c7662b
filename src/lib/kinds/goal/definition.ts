/** `goal`, wiens doel?: the goal of each party at three points, and how much of it they have in common. */
import { z } from 'zod';
import { baseShape, codeSchema, idSchema, textSchema } from '../base-schema.ts';
import { defineExercise, type Staged } from '../definition.ts';
import { codeProblems, fragmentProblems, placeFragment } from '../fragments.ts';
import { highestRating, type GoalKey, type GoalOwn } from './rules.ts';

const pointSchema = z.strictObject({
  code: codeSchema,
  /** The cue at which the goals are asked for, and where the fragment ends. */
  cue: idSchema,
  /** The cue with which the fragment begins; `cue` when left out. */
  from: idSchema.optional(),
  /** Seconds before the first cue and after the last. */
  before: z.number().min(0).max(60).default(8),
  after: z.number().min(-10).max(30).default(1),
  /** What the coach takes the goals to be here. */
  professional: textSchema,
  client: textSchema,
  /** How much the two have in common: 0 nothing, 4 everything. */
  overlap: z.int().min(0).max(highestRating),
  /** What it shows in, in one line. */
  because: textSchema,
});
type Point = z.infer<typeof pointSchema>;

const schema = z.strictObject({ ...baseShape, kind: z.literal('goal'), points: z.array(pointSchema).length(3) });
type Data = z.infer<typeof schema>;

function fragmentOf({ cue, from, before, after }: Point): Parameters<typeof placeFragment>[1] {
  return { from: from ?? cue, to: cue, before, after };
}

function isInOrder(staged: Staged<Data>): boolean {
  const { cues } = staged.scene.clip;
  const starts = staged.data.points.map(({ cue }) => cues.find(({ id }) => id === cue)?.start ?? Infinity);
  return starts.every((start, index) => index === 0 || start >= (starts[index - 1] as number));
}

// Nothing for growth: overlap is rated with nothing said about sureness, and names no signal.
export const goal = defineExercise<Data, GoalOwn, GoalKey>({
  kind: 'goal',
  schema,
  toOwn: (staged) => ({
    items: staged.data.points.map((point) => ({ code: point.code, ...placeFragment(staged, fragmentOf(point)) })),
  }),
  toKey: ({ data }) => ({
    items: data.points.map(({ code, professional, client, overlap, because }) => {
      return { code, professional, client, overlap, because };
    }),
  }),
  findProblems: (staged) => [
    ...codeProblems('points', staged.data.points),
    ...staged.data.points.flatMap((point) => fragmentProblems(staged, `point ${point.code}`, fragmentOf(point))),
    ...(isInOrder(staged) ? [] : ['points: they are not in the order of the clip; the picture needs them so']),
  ],
});
