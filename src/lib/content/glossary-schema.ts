/** A term of the method or the profession, with what it means in plain words. */
import { z } from 'zod';

export const termSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** As a heading: lower case, singular. */
  term: z.string().min(2).max(60),
  /** Other words and forms under which people look for it. */
  also: z.array(z.string().min(2)).default([]),
  /** What it means, in one or two sentences: short enough to show beside the text. */
  meaning: z.string().min(20).max(280),
  /** One concrete example, where it helps. */
  example: z.string().min(20).max(280).optional(),
  /** Ids of terms that lie near. */
  see: z.array(z.string()).default([]),
  /** Everybody knows the word as well: a lesson may use it without explaining. */
  everyday: z.boolean().default(false),
  /** Ids in `sources.yaml`; empty: the course makers' own wording. */
  sources: z.array(z.string()).default([]),
});

export type Term = z.infer<typeof termSchema>;
