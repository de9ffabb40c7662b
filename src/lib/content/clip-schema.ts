/** Checks `clip.json` where it enters the course. */
import { z } from 'zod';
import { cueKinds, type ClipFacts } from '#domain/clip.ts';

const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
const secondsSchema = z.number().nonnegative();

const cueSchema = z.strictObject({
  id: idSchema,
  start: secondsSchema,
  end: secondsSchema,
  who: z.string().min(1),
  kind: z.enum(cueKinds),
  see: z.string().min(1),
});

const transcriptLineSchema = z.strictObject({
  start: secondsSchema,
  end: secondsSchema,
  who: z.string().min(1).nullable(),
  text: z.string().min(1),
});

const personSchema = z.strictObject({
  key: z.string().min(1),
  name: z.string().min(1),
  role: z.enum(['professional', 'client', 'other']),
});

/** Strict: an unknown key is a misspelling or a newer version, and both must be noticed. */
export const clipSchema = z.strictObject({
  version: z.literal(1),
  id: idSchema,
  title: z.string().min(1),
  notice: z.string().min(1),
  provenance: z.enum(['animation', 'animation-with-voices', 'acted']),
  length: z.number().positive(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  people: z.array(personSchema).min(1).readonly(),
  cues: z.array(cueSchema).readonly(),
  transcript: z.array(transcriptLineSchema).readonly(),
  madeFrom: z.strictObject({ screenplay: sha256Schema, renderer: sha256Schema }),
  files: z.record(
    z.string().regex(/^[a-z0-9.-]+$/),
    z.strictObject({ bytes: z.number().int().positive(), sha256: sha256Schema }),
  ),
});

/** Compile-time check: what the schema lets through is what the domain expects. */
clipSchema satisfies z.ZodType<ClipFacts>;
