/** `infer`, wat dacht de ander?: at a stop, write what somebody thought or felt; then read it in that person's own words. */
import { z } from 'zod';
import type { Fragment } from '#domain/fragment.ts';
import { perspectives } from '#domain/vocabulary.ts';
import { baseShape, codeSchema, idSchema, textSchema } from '../base-schema.ts';
import { defineExercise, type Staged } from '../definition.ts';
import { codeProblems, fragmentProblems, momentProblems, placeFragment } from '../fragments.ts';
import type { InferKey, InferOwn } from './rules.ts';

const stopSchema = z.strictObject({
  code: codeSchema,
  /** The cue at whose end the clip stops. */
  stop: idSchema,
  /** Seconds shown before that cue, and after it. */
  before: z.number().min(0).max(60).default(12),
  after: z.number().min(-10).max(10).default(0.3),
  /** Whose thoughts; somebody in the conversation. */
  who: z.enum(perspectives.filter((by) => by !== 'coach')),
  /** In place of "Wat dacht of voelde … hier?". */
  question: textSchema.optional(),
  /** This person's own words; when left out, those of the reading at `moment`. */
  words: textSchema.optional(),
  moment: idSchema.optional(),
});
const schema = z.strictObject({
  ...baseShape,
  kind: z.literal('infer'),
  stops: z.array(stopSchema).min(2),
});
type Data = z.infer<typeof schema>;
type Stop = z.infer<typeof stopSchema>;

// Nothing for growth: how near a guess came is the learner's own judgement; its share is told in the exercise.
export const infer = defineExercise<Data, InferOwn, InferKey>({
  kind: 'infer',
  schema,
  toOwn: (staged) => ({
    items: staged.data.stops.map((stop) => ({
      code: stop.code,
      ...placeFragment(staged, toFragment(stop)),
      who: stop.who,
      question: stop.question ?? null,
    })),
  }),
  toKey: (staged) => ({
    items: staged.data.stops.map((stop) => ({ code: stop.code, words: findWords(staged, stop) ?? '' })),
  }),
  findProblems: (staged) => [
    ...codeProblems('stops', staged.data.stops),
    ...staged.data.stops.flatMap((stop) => [
      ...fragmentProblems(staged, `stop ${stop.code}`, toFragment(stop)),
      ...wordsProblems(staged, stop),
    ]),
  ],
});

function toFragment({ stop, before, after }: Stop): Fragment {
  return { from: stop, before, after };
}

function findWords({ scene }: Staged<unknown>, { who, words, moment }: Stop): string | undefined {
  const reading = scene.conversation.readings.find(({ by }) => by === who);
  return words ?? reading?.moments.find((told) => told.moment === moment)?.text;
}

function wordsProblems(staged: Staged<unknown>, stop: Stop): readonly string[] {
  const { code, who, words, moment } = stop;
  const what = `stop ${code}`;
  if (words !== undefined) {
    return moment === undefined ? [] : [`${what}: it has words and a moment; keep one of the two`];
  }
  if (moment === undefined) return [`${what}: it has no words; write them, or name a moment that the ${who} tells of`];
  const unknown = momentProblems(staged, what, moment);
  if (unknown.length > 0 || findWords(staged, stop) !== undefined) return unknown;
  return [`${what}: the ${who} tells nothing of moment "${moment}"; choose another moment, or write words`];
}
