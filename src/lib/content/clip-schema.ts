/** Checks `clip.json` and `cues.json` where they enter the course. */
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

const fileNameSchema = z.string().regex(/^[a-z0-9.-]+$/);
const countSchema = z.number().int().positive();

const variantSchema = z.strictObject({
  clip: idSchema,
  difference: z.string().min(1),
  begin: secondsSchema,
  differs: secondsSchema,
});

const thumbsSchema = z.strictObject({
  file: fileNameSchema,
  every: z.number().positive(),
  count: countSchema,
  width: countSchema,
  height: countSchema,
});

/** `clip.json`. Strict: an unknown key is a misspelling or a newer version, and both must be noticed. */
export const clipFileSchema = z.strictObject({
  version: z.literal(2),
  id: idSchema,
  title: z.string().min(1),
  notice: z.string().min(1),
  provenance: z.enum(['animation', 'animation-with-voices', 'acted']),
  variantOf: variantSchema.nullable(),
  length: z.number().positive(),
  width: countSchema,
  height: countSchema,
  people: z.array(personSchema).min(1).readonly(),
  transcript: z.array(transcriptLineSchema).readonly(),
  chapters: z.array(z.strictObject({ start: secondsSchema, title: z.string().min(1) })).readonly(),
  thumbs: thumbsSchema.nullable(),
  madeFrom: z.strictObject({ screenplay: sha256Schema, renderer: sha256Schema }),
  files: z.record(fileNameSchema, z.strictObject({ bytes: countSchema, sha256: sha256Schema })),
});
export type ClipFile = z.infer<typeof clipFileSchema>;

/** `cues.json`: when what can be seen in this recording. A coach can replace it alone, for a recording of their own. */
export const cuesFileSchema = z.strictObject({
  version: z.literal(1),
  /** Id of the clip. */
  clip: idSchema,
  cues: z.array(cueSchema).readonly(),
});
export type CuesFile = z.infer<typeof cuesFileSchema>;

/** Both files as one. Throws when they are of different clips. */
export function joinClip(file: ClipFile, { clip, cues }: CuesFile): ClipFacts {
  if (clip !== file.id) throw new Error(`cues.json is of clip "${clip}", clip.json of "${file.id}".`);
  return { ...file, cues };
}
