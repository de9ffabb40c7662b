/** Frontmatter of a lesson. */
import { z } from 'zod';
import { editions } from '#domain/vocabulary.ts';

/** Parts of the course, in the order in which they are shown. */
export const parts = [
  'start',
  'deel-1',
  'deel-2',
  'deel-3',
  'deel-4',
  'procesevaluatie',
  'samenleerwijzer',
  'aan-de-slag',
] as const;

export const lessonSchema = z.strictObject({
  /** Number in saved states: unique over all editions, never reused, never changed. */
  code: z.int().min(1).max(1023),
  title: z.string().min(3).max(80),
  part: z.enum(parts),
  /** Order within the part. */
  order: z.int().min(1),
  editions: z.array(z.enum(editions)).min(1),
  minutes: z.int().min(3).max(30),
  /** What the learner can do afterwards, in one sentence. */
  goal: z.string().min(20).max(200),
  /** Counts for completing the course. */
  required: z.boolean().default(true),
  /** One thing to try in the next conversation. */
  tryout: z.string().min(20).max(300),
  /** Ids in `sources.yaml` of what the lesson rests on. */
  sources: z.array(z.string()).min(1),
});

export type LessonData = z.infer<typeof lessonSchema>;
