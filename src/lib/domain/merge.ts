/** Lays two states of one learner together after work on two devices or in two windows. Nothing that was made is lost. */
import type { Answer } from './answer.ts';
import { steps, type Attempt, type FirstLook } from './attempt.ts';
import { compareMarkIds, compareMarks, markKey, type Mark, type MarkId, type Notes } from './mark.ts';
import type { Practice } from './practice.ts';
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
    practised: mergePractices(mine.practised, theirs.practised),
  };
}

/** Per signal what was practised last; on one day the side that is least far. */
function mergePractices(mine: Progress['practised'], theirs: Progress['practised']): Progress['practised'] {
  const merged = new Map(theirs);
  for (const [signal, practice] of mine) {
    const other = merged.get(signal);
    if (other === undefined || comparePractices(practice, other) > 0) merged.set(signal, practice);
  }
  return merged;
}

function comparePractices(a: Practice, b: Practice): number {
  return a.day - b.day || b.stage - a.stage || b.streak - a.streak;
}

function lastEdit(progress: Progress): number {
  let latest = 0;
  for (const attempt of progress.attempts.values()) latest = Math.max(latest, attempt.edited);
  return latest;
}

function mergeAttempts(mine: Attempt, theirs: Attempt): Attempt {
  if (mine === theirs) return mine;
  const [newer, older] = mine.edited >= theirs.edited ? [mine, theirs] : [theirs, mine];
  const choose = newer.edited === older.edited ? chooseByValue : chooseNewer;
  return {
    marks: mergeMarkLists(newer, older, choose),
    removed: mergeIds(newer.removed, older.removed),
    done: steps.filter((step) => newer.done.includes(step) || older.done.includes(step)),
    revealed: perspectives.filter((by) => newer.revealed.includes(by) || older.revealed.includes(by)),
    choice: chooseFilled(choose, newer.choice, older.choice),
    answers: mergeAnswers(choose, newer.answers, older.answers),
    firstLook: earlierLook(newer.firstLook, older.firstLook),
    own: {
      alternative: chooseFilled(choose, newer.own.alternative, older.own.alternative),
      shared: chooseFilled(choose, newer.own.shared, older.own.shared),
    },
    position: chooseFilled(choose, newer.position, older.position),
    edited: newer.edited,
  };
}

type Choose = <T>(newer: T, older: T) => T;

const chooseNewer: Choose = (newer) => newer;

/** Within one second neither side is newer. Any order of the values will do, so long as two devices choose the same. */
const chooseByValue: Choose = (one, other) => {
  if (one === other) return one;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
};

function mergeAnswers(choose: Choose, newer: readonly Answer[], older: readonly Answer[]): readonly Answer[] {
  const others = new Map(older.map((answer) => [answer.item, answer]));
  const merged = newer.map((answer) => {
    const other = others.get(answer.item);
    others.delete(answer.item);
    return other === undefined ? answer : mergeTwoAnswers(choose, answer, other);
  });
  return [...merged, ...others.values()].sort((a, b) => a.item - b.item);
}

/** What feedback was given on stands; otherwise as with the fields of a mark. */
function mergeTwoAnswers(choose: Choose, newer: Answer, older: Answer): Answer {
  const text = chooseFilled(choose, newer.text, older.text);
  if (newer.checked !== older.checked) return { ...(newer.checked ? newer : older), text };
  const filled = (newer.picked.length === 0) === (older.picked.length === 0);
  const picked = filled ? choose(newer.picked, older.picked) : newer.picked.length === 0 ? older.picked : newer.picked;
  return { item: newer.item, picked, sure: chooseFilled(choose, newer.sure, older.sure), text, checked: newer.checked };
}

/** Only the first look is blind. */
function earlierLook(one: FirstLook | null, other: FirstLook | null): FirstLook | null {
  if (one === null || other === null) return one ?? other;
  if (one.day !== other.day) return one.day < other.day ? one : other;
  return chooseByValue(one, other);
}

/** Nothing, an empty text and the very start never replace what was filled in. */
function chooseFilled<T extends string | number | null>(choose: Choose, newer: T, older: T): T {
  if (isEmpty(newer) === isEmpty(older)) return choose(newer, older);
  return isEmpty(newer) ? older : newer;
}

function isEmpty(value: string | number | null): boolean {
  return value === null || value === '' || value === 0;
}

/** Of a removed mark the side that knows of the removal decides: put back or gone. Where both know, the newer one. */
function mergeMarkLists(newer: Attempt, older: Attempt, choose: Choose): readonly Mark[] {
  const newerMarks = new Map(newer.marks.map((mark) => [markKey(mark.id), mark]));
  const olderMarks = new Map(older.marks.map((mark) => [markKey(mark.id), mark]));
  const merged = new Map(olderMarks);
  for (const [key, mark] of newerMarks) {
    const other = olderMarks.get(key);
    merged.set(key, other === undefined ? mark : mergeMarks(choose, mark, other));
  }
  const knownToNewer = new Set(newer.removed.map(markKey));
  const knownToOlder = new Set(older.removed.map(markKey));
  for (const key of knownToNewer) {
    const mayKeep = newerMarks.has(key) || (choose === chooseByValue && knownToOlder.has(key));
    if (!mayKeep) merged.delete(key);
  }
  for (const key of knownToOlder) {
    if (!knownToNewer.has(key) && !olderMarks.has(key)) merged.delete(key);
  }
  return [...merged.values()].sort(compareMarks);
}

function mergeIds(one: readonly MarkId[], other: readonly MarkId[]): readonly MarkId[] {
  const ids = new Map([...one, ...other].map((id) => [markKey(id), id]));
  return [...ids.values()].sort(compareMarkIds);
}

function mergeMarks(choose: Choose, newer: Mark, older: Mark): Mark {
  // Start and end belong together, or a span could be reversed.
  const [start, end] = choose([newer.start, newer.end], [older.start, older.end]) as [number, number];
  return {
    id: newer.id,
    start,
    end,
    mode: choose(newer.mode, older.mode),
    signal: chooseFilled(choose, newer.signal, older.signal),
    lens: chooseFilled(choose, newer.lens, older.lens),
    notes: mergeNotes(choose, newer.notes, older.notes),
  };
}

function mergeNotes(choose: Choose, newer: Notes, older: Notes): Notes {
  return {
    observation: chooseFilled(choose, newer.observation, older.observation),
    interpretation: chooseFilled(choose, newer.interpretation, older.interpretation),
    alternative: chooseFilled(choose, newer.alternative, older.alternative),
  };
}
