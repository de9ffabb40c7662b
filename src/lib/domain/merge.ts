/** Lays two states of one learner together after work on two devices or in two windows. Nothing that was made is lost. */
import type { Attempt } from './attempt.ts';
import { compareMarks, markKey, type Mark, type Notes } from './mark.ts';
import type { Progress } from './progress.ts';
import { perspectives } from './vocabulary.ts';
import { steps } from './attempt.ts';

/**
 * Lessons, steps and revealed readings by union; marks by union minus what either side removed; for everything else the
 * side edited last wins, except that an empty text never replaces a filled one.
 */
export function mergeProgress(mine: Progress, theirs: Progress): Progress {
  const attempts = new Map(theirs.attempts);
  for (const [code, attempt] of mine.attempts) {
    const other = theirs.attempts.get(code);
    attempts.set(code, other === undefined ? attempt : mergeAttempts(attempt, other));
  }
  return {
    opened: new Set([...theirs.opened, ...mine.opened]),
    finished: new Set([...theirs.finished, ...mine.finished]),
    last: mine.last ?? theirs.last,
    attempts,
  };
}

function mergeAttempts(mine: Attempt, theirs: Attempt): Attempt {
  const [newer, older] = mine.edited >= theirs.edited ? [mine, theirs] : [theirs, mine];
  const removed = new Map([...older.removed, ...newer.removed].map((id) => [markKey(id), id]));
  const marks = new Map(older.marks.map((mark) => [markKey(mark.id), mark]));
  for (const mark of newer.marks) {
    const key = markKey(mark.id);
    const other = marks.get(key);
    marks.set(key, other === undefined ? mark : mergeMarks(mark, other));
  }
  return {
    marks: [...marks]
      .filter(([key]) => !removed.has(key))
      .map(([, mark]) => mark)
      .sort(compareMarks),
    removed: [...removed.values()],
    done: steps.filter((step) => newer.done.includes(step) || older.done.includes(step)),
    revealed: perspectives.filter((by) => newer.revealed.includes(by) || older.revealed.includes(by)),
    choice: newer.choice ?? older.choice,
    own: {
      alternative: newer.own.alternative || older.own.alternative,
      shared: newer.own.shared || older.own.shared,
    },
    position: newer.position,
    edited: newer.edited,
  };
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
