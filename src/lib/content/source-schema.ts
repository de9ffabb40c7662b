/** A publication that lessons refer to. */
import { z } from 'zod';

export const sourceSchema = z.strictObject({
  id: z.string(),
  /** Author or organisation, and year where known. */
  by: z.string(),
  title: z.string(),
  url: z.url({ protocol: /^https$/ }),
  /** What of it could be read, when not the whole. */
  note: z.string().optional(),
});

export type SourceData = z.infer<typeof sourceSchema>;
