/** A form that people fill in on screen or on paper. One file gives the page, the print and the open document. */
import { z } from 'zod';
import { editions } from '#domain/vocabulary.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const label = z.string().min(2).max(240);
const options = z.array(z.string().min(1).max(160)).min(2).max(10);
const shared = { id, label, hint: z.string().min(2).max(300).optional() };

const fieldSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...shared, kind: z.literal('line') }),
  z.strictObject({ ...shared, kind: z.literal('text'), rows: z.int().min(2).max(14).default(4) }),
  z.strictObject({ ...shared, kind: z.literal('date') }),
  /** One of the options. */
  z.strictObject({ ...shared, kind: z.literal('choice'), options }),
  /** Any number of the options. */
  z.strictObject({ ...shared, kind: z.literal('checks'), options }),
  /** A place between two ends, as one of `steps`. */
  z.strictObject({
    ...shared,
    kind: z.literal('scale'),
    from: z.string().min(1).max(80),
    to: z.string().min(1).max(80),
    steps: z.int().min(3).max(7).default(5),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal('table'),
    columns: z.array(z.string().min(1).max(80)).min(2).max(5),
    rows: z.int().min(1).max(12),
  }),
]);

/** Who fills it in: clients, alone or with the klantmanager, are addressed with *u* and in the plainest words. */
export const toolReaders = ['klantmanager', 'klant', 'samen', 'team'] as const;

/** `card`: one section at a time, in large type; `scan`: scales, with a picture of the outcome. */
export const toolLayouts = ['sheet', 'card', 'scan'] as const;

export const toolSchema = z.strictObject({
  title: z.string().min(3).max(80),
  for: z.enum(toolReaders),
  layout: z.enum(toolLayouts),
  /** Place in the list of tools. */
  order: z.int().min(1),
  purpose: z.string().min(20).max(240),
  minutes: z.int().min(1).max(120),
  editions: z.array(z.enum(editions)).min(1),
  /** Whose it is, and where the makers' own instrument can be found. */
  origin: z.string().min(20).max(500),
  sources: z.array(z.string()).default([]),
  /** A film that explains it: the id of a clip. */
  film: id.optional(),
  sections: z
    .array(
      z.strictObject({
        /** Kept answers are found back by section and field: ids never change. */
        id,
        title: z.string().min(2).max(120),
        text: z.array(z.string().min(2)).default([]),
        fields: z.array(fieldSchema).default([]),
      }),
    )
    .min(1),
});

export type Tool = z.infer<typeof toolSchema>;
export type ToolSection = Tool['sections'][number];
export type ToolField = z.infer<typeof fieldSchema>;
