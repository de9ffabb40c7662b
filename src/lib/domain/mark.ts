/**
 * A mark is one observation by one person: when, which signal, and three separate notes. It is never right or wrong.
 * Times are seconds in the clip, kept to a tenth.
 */
import { fail, succeed, type Result } from './result.ts';
import type { Lens, Signal } from './vocabulary.ts';

/**
 * Identity of a mark: the tenth of a second at which it was first placed, and a counter for further marks there.
 * It survives moving the mark, and two devices that mark the same instant mean the same mark.
 */
export type MarkId = Readonly<{ tenth: number; copy: number }>;

/** The only free text about people in the whole product; see decision 0002 for where it may go. */
export type Notes = Readonly<{ observation: string; interpretation: string; alternative: string }>;

export type Mark = Readonly<{
  id: MarkId;
  /** Seconds; a point has `end === start`. */
  start: number;
  end: number;
  /** `live` marks were placed while the clip ran and lag behind what was seen. */
  mode: 'live' | 'calm';
  signal: Signal | null;
  lens: Lens | null;
  notes: Notes;
}>;

export type MarkProblem = 'outside-clip' | 'span-reversed';
export type MarkChange = Partial<Omit<Mark, 'id'>>;

export const emptyNotes: Notes = { observation: '', interpretation: '', alternative: '' };

/** Rounds seconds to the tenth in which times are kept and compared. */
export function toTenth(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}

export function isSameMark(a: MarkId, b: MarkId): boolean {
  return a.tenth === b.tenth && a.copy === b.copy;
}

/** Text form of an id, for keys and DOM ids: `m833` or `m833-1`. */
export function markKey(id: MarkId): string {
  return id.copy === 0 ? `m${id.tenth}` : `m${id.tenth}-${id.copy}`;
}

/** Order in the list: by start, then by identity. */
export function compareMarks(a: Mark, b: Mark): number {
  return a.start - b.start || compareMarkIds(a.id, b.id);
}

/** Order of ids: by the instant at which the mark was first placed. */
export function compareMarkIds(a: MarkId, b: MarkId): number {
  return a.tenth - b.tenth || a.copy - b.copy;
}

/** A new point mark at `at` seconds. `taken` holds the ids in use or removed, so that an id is never used twice. */
export function createMark(
  at: number,
  mode: Mark['mode'],
  clipLength: number,
  taken: readonly MarkId[],
): Result<Mark, MarkProblem> {
  if (!isInside(at, clipLength)) return fail('outside-clip');
  const start = toTenth(at);
  const tenth = Math.round(start * 10);
  let copy = 0;
  while (taken.some((id) => id.tenth === tenth && id.copy === copy)) copy += 1;
  return succeed({ id: { tenth, copy }, start, end: start, mode, signal: null, lens: null, notes: emptyNotes });
}

/** The mark with `change` applied and times rounded; refuses times outside the clip and reversed spans. */
export function editMark(mark: Mark, change: MarkChange, clipLength: number): Result<Mark, MarkProblem> {
  const next = { ...mark, ...change };
  if (!isInside(next.start, clipLength) || !isInside(next.end, clipLength)) return fail('outside-clip');
  if (next.end < next.start) return fail('span-reversed');
  return succeed({ ...next, start: toTenth(next.start), end: toTenth(next.end) });
}

function isInside(seconds: number, clipLength: number): boolean {
  return Number.isFinite(seconds) && seconds >= 0 && seconds <= clipLength;
}
