/** The document in the record store that holds the learner's state. */
import type { Commit, StoreProblem } from '#ports/progress-store.ts';
import { asRecord, parseJson } from './launch.ts';

/** Another window wrote `text` since we last looked. */
export function conflictWith(text: string): StoreProblem {
  const detail = 'Another window of this learner saved.';
  return { code: 'conflict', retry: true, detail, theirs: splitState(text).snapshot ?? '' };
}

/** The document for a commit. */
export function joinState({ snapshot, location }: Commit): string {
  return JSON.stringify({ snapshot, location });
}

/** What a document holds. */
export function splitState(text: string | null): { snapshot: string | null; location: string } {
  const { snapshot, location } = asRecord(parseJson(text ?? '')) ?? {};
  // A document that is not ours is handed on as it is, so that it is set apart and not overwritten unseen.
  const isOurs = typeof snapshot === 'string';
  return { snapshot: isOurs ? snapshot : text, location: typeof location === 'string' ? location : '' };
}
