/** What content files of all kinds of exercises have in common. They refer to moments and cues by id, never to times. */
import { z } from 'zod';
import { lenses } from '#domain/vocabulary.ts';

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and single hyphens');
/** A sentence or more for a learner. */
export const textSchema = z.string().trim().min(1);
/** Number of a question or option in saved states: unique within its list, never reused, never changed. */
export const codeSchema = z.int().min(1).max(63);

export const baseShape = {
  /** Number in saved states: unique, never reused, never changed. */
  code: z.int().min(1).max(4095),
  title: z.string().min(3).max(80),
  /** What the learner is asked to do, shown above the clip. */
  task: z.string().min(20).max(400),
  conversation: idSchema,
  lens: z.enum(lenses),
};

/** A stretch of the clip; see `#domain/fragment.ts`. */
export const fragmentSchema = z.strictObject({
  from: idSchema,
  to: idSchema.optional(),
  before: z.number().min(0).max(60).default(3),
  after: z.number().min(-10).max(30).default(1),
});
