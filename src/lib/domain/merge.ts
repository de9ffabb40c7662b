/** Lays two states of one learner together after work on two devices or in two windows. Nothing that was made is lost. */
import { steps, type Attempt } from './attempt.ts';
import { compareMarkIds, compareMarks, markKey, type Mark, type MarkId, type Notes } from './mark.ts';
import type { Progress } from './progress.ts';
import { perspectives } from './vocabulary.ts';

/**
 * Lessons, steps and revealed readings by union; marks by union minus what was removed; for everything else the side
 * edited last wins, except that an empty text never replaces a filled one. The order of the sides matters only for
 * `last` when both were edited in the same second.
 */
export function mergeProgress(mine: Progress, theirs: Progress): Progress {
  const attempts = new Map(theirs.attempts);
  for (const [code, attempt] of mine.attempts) {
    const other = theirs.attempts.get(code);
    attempts.set(code, other === undefined ? attempt : mergeAttempts(attempt, other));
  }
  const [newer, older] = lastEdit(mine) >= lastEdit(theirs) ? [mine, theirs] : [theirs, mine];
  return {
    opened: new Set([...theirs.opened, ...mine.opened]),
    finished: new Set([...theirs.finished, ...mine.finished]),
    last: newer.last ?? older.last,
    attempts,
  };
}

function lastEdit(progress: Progress): number {
  let latest = 0;
  for (const attempt of progress.attempts.values()) latest = Math.max(latest, attempt.edited);
  return latest;
}

function mergeAttempts(mine: Attempt, theirs: Attempt): Attempt {
  if (mine === theirs) return mine;
  const [newer, older] = isNewer(mine, theirs) ? [mine, theirs] : [theirs, mine];
  return {
    marks: mergeMarkLists(newer, older),
    removed: mergeIds(newer.removed, older.removed),
    done: steps.filter((step) => newer.done.includes(step) || older.done.includes(step)),
    revealed: perspectives.filter((by) => newer.revealed.includes(by) || older.revealed.includes(by)),
    choice: newer.choice ?? older.choice,
    own: {
      alternative: newer.own.alternative || older.own.alternative,
      shared: newer.own.shared || older.own.shared,
    },
    position: newer.position || older.position,
    edited: newer.edited,
  };
}

/** Within one second any fixed rule will do, so long as two devices that merge each other's states end up the same. */
function isNewer(mine: Attempt, theirs: Attempt): boolean {
  if (mine.edited !== theirs.edited) return mine.edited > theirs.edited;
  return JSON.stringify(mine) >= JSON.stringify(theirs);
}

function mergeMarkLists(newer: Attempt, older: Attempt): readonly Mark[] {
  const newerMarks = new Map(newer.marks.map((mark) => [markKey(mark.id), mark]));
  const olderMarks = new Map(older.marks.map((mark) => [markKey(mark.id), mark]));
  const merged = new Map(olderMarks);
  for (const [key, mark] of newerMarks) {
    const other = olderMarks.get(key);
    merged.set(key, other === undefined ? mark : mergeMarks(mark, other));
  }
  for (const [side, marks] of [[older, olderMarks] as const, [newer, newerMarks] as const]) {
    for (const id of side.removed) {
      const key = markKey(id);
      const mark = marks.get(key);
      if (mark === undefined) merged.delete(key);
      else if (!merged.has(key)) merged.set(key, mark);
    }
  }
  return [...merged.values()].sort(compareMarks);
}

function mergeIds(one: readonly MarkId[], other: readonly MarkId[]): readonly MarkId[] {
  const ids = new Map([...one, ...other].map((id) => [markKey(id), id]));
  return [...ids.values()].sort(compareMarkIds);
}

function mergeMarks(newer: Mark, older: Mark): Mark {
  return {
    ...newer,
    signal: newer.signal ?? older.signal,
    lens: newer.lens ?? older.lens,
    notes: mergeNotes(newer.notes, older.notes),
  };
}

function mergeNotes(newer: Notes, older: Notes): Notes {
  return {
    observation: newer.observation || older.observation,
    interpretation: newer.interpretation || older.interpretation,
    alternative: newer.alternative || older.alternative,
  };
}
