/** Progress to test with: the same numbers always give the same progress. */
import { emptyAttempt, type Attempt } from '#domain/attempt.ts';
import { emptyNotes, type Mark } from '#domain/mark.ts';
import { emptyProgress, type Outcome, type Progress } from '#domain/progress.ts';
import { pack } from '#domain/snapshot/index.ts';
import type { Detail } from '#domain/snapshot/detail.ts';
import { lenses, signals } from '#domain/vocabulary.ts';
import type { Commit } from '#ports/progress-store.ts';

export const someSecond = 1_790_000_000;

/** A point mark at `tenth` tenths of a second. */
export function sampleMark(tenth: number, change: Partial<Mark> = {}): Mark {
  const at = tenth / 10;
  return {
    id: { tenth, copy: 0 },
    start: at,
    end: at,
    mode: 'calm',
    signal: signals[tenth % signals.length] ?? null,
    lens: lenses[tenth % 7] ?? null,
    notes: emptyNotes,
    ...change,
  };
}

export function sampleAttempt(change: Partial<Attempt> = {}): Attempt {
  return { ...emptyAttempt, edited: someSecond, ...change };
}

/** `count` marks spread over exercises 1–6, on clips of 600 seconds, without notes. */
export function progressWithMarks(count: number): Progress {
  const attempts = new Map<number, Attempt>();
  for (let exercise = 1; exercise <= 6; exercise += 1) {
    const own = Math.floor((count + exercise - 1) / 6);
    const marks = Array.from({ length: own }, (_, index) => sampleMark(Math.floor(((index + 0.37) * 6000) / own)));
    attempts.set(exercise, sampleAttempt({ marks: withOwnIds(marks), edited: someSecond + exercise * 977 }));
  }
  return { ...emptyProgress, opened: new Set([1]), last: 1, attempts };
}

function withOwnIds(marks: readonly Mark[]): readonly Mark[] {
  let previous: Mark | undefined;
  return marks.map((mark) => {
    const copy = previous?.id.tenth === mark.id.tenth ? previous.id.copy + 1 : 0;
    previous = { ...mark, id: { tenth: mark.id.tenth, copy } };
    return previous;
  });
}

export const incomplete: Outcome = { completion: 'incomplete', fraction: 0 };
export const completed: Outcome = { completion: 'completed', fraction: 1 };

/** What a session hands to a store for `progress`; throws when it does not fit. */
export function commitOf(progress: Progress, change: Partial<Commit> = {}, detail: Detail = 'without-notes'): Commit {
  const packed = pack(progress, { size: null, detail });
  if (!packed.ok) throw new Error('A sample without a size limit always fits.');
  return { snapshot: packed.value.text, outcome: incomplete, location: 'l1', seconds: 1, ...change };
}
