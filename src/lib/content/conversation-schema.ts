/** Checks `conversation.yaml`: moments, readings and alternatives of a sample conversation. */
import { z } from 'zod';
import { coders, type Conversation } from '#domain/conversation.ts';
import { editions, lenses, perspectives, signals } from '#domain/vocabulary.ts';

const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and single hyphens');
const textSchema = z.string().trim().min(1);

const momentSchema = z.strictObject({
  id: idSchema,
  code: z.int().min(1).max(63),
  cues: z.array(idSchema).min(1).readonly(),
  weight: z.enum(['core', 'possible', 'neutral']),
  signal: z.enum(signals),
  lens: z.enum(lenses),
  evidence: textSchema,
});

const readingSchema = z.strictObject({
  by: z.enum(perspectives),
  as: textSchema.optional(),
  account: textSchema,
  moments: z.array(z.strictObject({ moment: idSchema, text: textSchema })).readonly(),
});

const alternativeSchema = z.strictObject({
  id: idSchema,
  moment: idSchema,
  text: textSchema,
  effect: textSchema,
  fit: z.union([z.literal(0), z.literal(1), z.literal(2)]),
});

const codingSchema = z.strictObject({
  by: z.enum(coders),
  basis: textSchema,
  marks: z
    .array(z.strictObject({ cue: idSchema, signal: z.enum(signals) }))
    .min(1)
    .readonly(),
});

/** What fits on a card. */
const longestSummary = 140;

/** Strict: an unknown key is a misspelling. */
export const conversationSchema = z.strictObject({
  id: idSchema,
  code: z.number().int().positive(),
  title: textSchema,
  editions: z.array(z.enum(editions)).min(1).readonly(),
  lens: z.enum(lenses),
  summary: textSchema.max(longestSummary),
  contentNote: textSchema.optional(),
  context: textSchema,
  moments: z.array(momentSchema).min(1).readonly(),
  codings: z.array(codingSchema).min(1).readonly(),
  readings: z.array(readingSchema).min(1).readonly(),
  alternatives: z.array(alternativeSchema).readonly(),
});

/** Compile-time check: what the schema lets through is what the domain expects. */
conversationSchema satisfies z.ZodType<Conversation>;
