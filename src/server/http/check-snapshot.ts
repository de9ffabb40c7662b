/** What may be stored: states that every client can read again, without texts about people. */
import type { Progress } from '#domain/progress.ts';
import { unpack } from '#domain/snapshot/index.ts';

/** Why `snapshot` may not be stored; `null` when it may. */
export function checkSnapshot(snapshot: string): 'unreadable' | 'has-texts' | null {
  const unpacked = unpack(snapshot);
  if (!unpacked.ok) return 'unreadable';
  return hasTexts(unpacked.value) ? 'has-texts' : null;
}

function hasTexts(progress: Progress): boolean {
  return [...progress.attempts.values()].some(({ marks, own }) =>
    [own, ...marks.map(({ notes }) => notes)].some((texts) => Object.values(texts).some((text) => text !== '')),
  );
}
