/** Marks on their way out: as records, with what comparing found about them. */
import { recordOfMark, type MarkRecord } from '../exchange/record.ts';
import type { RowOutcome } from '../exchange/csv.ts';
import type { ExerciseCode } from '../course.ts';
import { compareInRounds } from '../match-rounds.ts';
import type { Mark } from '../mark.ts';
import { attemptOf, type Progress } from '../progress.ts';
import type { GrowthData, GrowthExercise } from './growth-data.ts';

/** All marks. Those of an exercise that the course no longer has keep its number in place of its clip. */
export function recordsOf(progress: Progress, { exercises }: GrowthData): readonly MarkRecord[] {
  const clips = new Map(exercises.map(({ code, clip }) => [code, clip]));
  return [...progress.attempts].flatMap(([code, { marks, edited }]) => {
    const clip = `clip:${clips.get(code) ?? exerciseName(code)}`;
    return marks.map((mark) =>
      recordOfMark(mark, { exercise: exerciseName(code), clip, by: 'ik', created: toIso(edited) }),
    );
  });
}

/** By id of the record; nothing of exercises that have not been compared yet, for that would give them away. */
export function outcomesOf(progress: Progress, { exercises }: GrowthData): ReadonlyMap<string, RowOutcome> {
  return new Map(exercises.flatMap((exercise) => outcomesIn(progress, exercise)));
}

/** What an exercise is called in the ids of records. */
export function exerciseName(code: ExerciseCode): string {
  return `e${code}`;
}

function outcomesIn(progress: Progress, { code, growth, clip }: GrowthExercise): readonly [string, RowOutcome][] {
  const { marks, firstLook } = attemptOf(progress, code);
  if (growth?.type !== 'marking' || firstLook === null) return [];
  const { pairs, onlyYou, doubles, possible, possiblePairs } = compareInRounds(marks, growth.moments, growth);
  const origin = { exercise: exerciseName(code), clip: `clip:${clip}`, by: 'ik', created: '' } as const;
  const row = (mark: Mark, outcome: RowOutcome['outcome'], pairedWith: string | null): [string, RowOutcome] => [
    recordOfMark(mark, origin).id,
    { outcome, pairedWith },
  ];
  const near = new Map(possiblePairs.map(({ mark, moment }) => [mark, moment]));
  return [
    ...pairs.map(({ mark, moment }) => row(mark, 'gezien', moment)),
    ...doubles.map((mark) => row(mark, 'dubbel', null)),
    ...possible.map((mark) => row(mark, 'neutraal', near.get(mark) ?? null)),
    ...onlyYou.map((mark) => row(mark, 'alleen-ik', null)),
  ];
}

/** Seconds since 1970 as ISO 8601 in UTC. */
function toIso(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}
