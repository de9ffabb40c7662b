/** An exercise: which conversation, which question, how precise. Refers to moments and cues by id, never to times. */
import { z } from 'zod';
import { levels } from '#domain/match.ts';
import { lenses } from '#domain/vocabulary.ts';

export const exerciseSchema = z.strictObject({
  /** Number in saved states: unique, never reused, never changed. */
  code: z.int().min(1).max(4095),
  kind: z.literal('spot'),
  title: z.string().min(3).max(80),
  /** What the learner is asked to do, shown above the clip. */
  task: z.string().min(20).max(400),
  conversation: z.string(),
  lens: z.enum(lenses),
  level: z.enum(levels),
  /** Marks with an observation that are needed before comparing. */
  minMarks: z.int().min(1).max(6).default(1),
});

export type ExerciseData = z.infer<typeof exerciseSchema>;
