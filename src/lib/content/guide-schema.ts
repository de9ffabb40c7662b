/** What a facilitator needs to lead a group session around one lesson. */
import { z } from 'zod';

const line = z.string().min(10).max(400);

export const guideSchema = z
  .strictObject({
    /** What a group takes away, in one sentence. */
    aim: line,
    /** Length of the session; the steps add up to it. */
    minutes: z.int().min(15).max(120),
    /** For how many people, in words. */
    group: z.string().min(5).max(120),
    prepare: z.array(line).min(1).max(5),
    steps: z
      .array(z.strictObject({ minutes: z.int().min(2).max(60), what: line }))
      .min(3)
      .max(7),
    /** Open questions that keep a group at seeing. */
    questions: z.array(line).min(3).max(6),
    /** What easily goes wrong in a group, and what one then does. */
    watch: z.array(line).min(2).max(4),
    /** How it goes by video call. */
    online: line,
  })
  .refine(({ minutes, steps }) => steps.reduce((sum, step) => sum + step.minutes, 0) === minutes, {
    error: 'the minutes of the steps add up to another number than `minutes`',
    path: ['minutes'],
  });

export type Guide = z.infer<typeof guideSchema>;
