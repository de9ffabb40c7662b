/** What may be stored: states that every client can read again, without texts about people. */
import { claimsTexts, unpack } from '#domain/snapshot/index.ts';

/** Why `snapshot` may not be stored; `null` when it may. */
export function checkSnapshot(snapshot: string): 'unreadable' | 'has-texts' | null {
  // Before anything is unpacked: compressed texts could claim far more memory than their sender has.
  if (claimsTexts(snapshot)) return 'has-texts';
  return unpack(snapshot).ok ? null : 'unreadable';
}
