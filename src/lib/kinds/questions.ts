/** What kinds have in common whose questions may do without a fragment. Used while the site is built. */
import type { z } from 'zod';
import type { Span } from '#domain/fragment.ts';
import type { fragmentSchema } from './base-schema.ts';
import type { Staged } from './definition.ts';
import { fragmentProblems, placeFragment } from './fragments.ts';

export type PerhapsPlayed = Readonly<{ fragment?: z.infer<typeof fragmentSchema> | undefined }>;

/** Where the fragment is; nowhere when there is none. Call only on content without problems; throws otherwise. */
export function placeIfAny(
  staged: Staged<unknown>,
  { fragment }: PerhapsPlayed,
): Readonly<{ clip: string | null; span: Span | null }> {
  return fragment === undefined ? { clip: null, span: null } : placeFragment(staged, fragment);
}

/** What is wrong with the fragment, if there is one. */
export function problemsIfAny(staged: Staged<unknown>, what: string, { fragment }: PerhapsPlayed): readonly string[] {
  return fragment === undefined ? [] : fragmentProblems(staged, what, fragment);
}
