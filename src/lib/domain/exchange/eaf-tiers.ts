/** Lays marks in tiers in which none overlaps another, as ELAN wants them, and numbers all annotations. */
import { compareRecords, seers, shownEnd, type MarkRecord, type Seer } from './record.ts';

/** A mark in a tier of signals, in whole milliseconds. */
export type TierMark = Readonly<{ id: string; begin: number; end: number; record: MarkRecord }>;
type NoteTier = Readonly<{ name: string; annotations: readonly Readonly<{ id: string; of: string; text: string }>[] }>;
/** A tier of signals with its tiers of notes. `lane`: 1 for the first of this person, more where marks overlap. */
export type SignalTier = Readonly<{ by: Seer; lane: number; marks: readonly TierMark[]; notes: readonly NoteTier[] }>;

const noteNames = { observation: 'observatie', interpretation: 'interpretatie', alternative: 'alternatief' } as const;
const noteFields = ['observation', 'interpretation', 'alternative'] as const;

/** The name of a tier: `ik-signaal`, and `ik-signaal-2` where marks overlap. */
export function laneOf({ by, lane }: SignalTier, name: string): string {
  return lane === 1 ? `${by}-${name}` : `${by}-${name}-${lane}`;
}

/** All tiers of one clip, and the number of the last annotation. */
export function layTiers(records: readonly MarkRecord[]): Readonly<{ tiers: readonly SignalTier[]; last: number }> {
  let last = 0;
  const nextId = (): string => {
    last += 1;
    return `a${last}`;
  };
  const tiers = seers.flatMap((by) =>
    splitLanes(records.filter((record) => record.by === by)).map((lane, index): SignalTier => {
      const marks = lane.map((record) => ({ id: nextId(), begin: toWhole(record.start), end: endOf(record), record }));
      const notes = noteFields.map((field) => ({
        name: noteNames[field],
        annotations: marks.flatMap(({ id, record }) => {
          const text = record[field];
          return text === undefined ? [] : [{ id: nextId(), of: id, text }];
        }),
      }));
      return { by, lane: index + 1, marks, notes };
    }),
  );
  return { tiers, last };
}

/** Each record in the first lane in which it overlaps none. */
function splitLanes(records: readonly MarkRecord[]): readonly (readonly MarkRecord[])[] {
  const lanes: { end: number; records: MarkRecord[] }[] = [];
  for (const record of records.toSorted(compareRecords)) {
    const lane = lanes.find(({ end }) => end <= toWhole(record.start));
    if (lane === undefined) lanes.push({ end: endOf(record), records: [record] });
    else {
      lane.records.push(record);
      lane.end = endOf(record);
    }
  }
  return lanes.map((lane) => lane.records);
}

function endOf(record: MarkRecord): number {
  return toWhole(shownEnd(record));
}

function toWhole(seconds: number): number {
  return Math.round(seconds * 1000);
}
