/**
 * The canonical record of a mark: what every file that leaves or enters the course is a view of. Seconds, to the millisecond.
 */
import { createMark, editMark, type Mark, type MarkId, type MarkProblem } from '../mark.ts';
import { type Result } from '../result.ts';
import { lensOfWord, signalOfTerm, termOfSignal, wordOfLens, type QuestionWord, type SignalTerm } from './terms.ts';

/** Who marked, in the order in which files list them. */
export const seers = ['ik', 'professional', 'client', 'coach', 'collega'] as const;
export type Seer = (typeof seers)[number];

export type MarkRecord = Readonly<{
  v: 1;
  /** Unique in its file; the same mark keeps it from file to file. */
  id: string;
  /** `clip:ja-hoor` or `own:<uuid>`; never the name of a file, which often holds a client's name. */
  clip: string;
  /** A point has `end === start`. */
  start: number;
  end: number;
  by: Seer;
  mode: 'live' | 'rustig';
  signal?: SignalTerm;
  question?: QuestionWord;
  observation?: string;
  interpretation?: string;
  alternative?: string;
  /** Three steps of sureness. */
  sure?: 1 | 2 | 3;
  /** ISO 8601 with zone. */
  created: string;
  modified?: string;
}>;

/** What a mark itself does not know. `exercise`: a stable name, so that ids differ between exercises on one clip. */
export type MarkOrigin = Readonly<{ exercise: string; clip: string; by: Seer; created: string }>;

/** Seconds, to the millisecond. */
export function toMillisecond(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}

export function isPoint({ start, end }: Pick<MarkRecord, 'start' | 'end'>): boolean {
  return toMillisecond(start) === toMillisecond(end);
}

/** Formats that know no points give them this length, in seconds, and say that it is a point. */
export const pointLength = 0.5;

/** Where a mark ends in a format that knows no points. */
export function shownEnd(record: Pick<MarkRecord, 'start' | 'end'>): number {
  return toMillisecond(isPoint(record) ? record.start + pointLength : record.end);
}

/** By clip and time; the same records always come in the same order. */
export function compareRecords(a: MarkRecord, b: MarkRecord): number {
  return compareTexts(a.clip, b.clip) || a.start - b.start || a.end - b.end || compareTexts(a.id, b.id);
}

/** A mark of the course as a record; fields that were left empty are left out. */
export function recordOfMark(mark: Mark, { exercise, clip, by, created }: MarkOrigin): MarkRecord {
  const { observation, interpretation, alternative } = mark.notes;
  return {
    v: 1,
    id: `${exercise}:m${mark.id.tenth}${mark.id.copy === 0 ? '' : `-${mark.id.copy}`}`,
    clip,
    start: toMillisecond(mark.start),
    end: toMillisecond(mark.end),
    by,
    mode: mark.mode === 'live' ? 'live' : 'rustig',
    ...(mark.signal === null ? {} : { signal: termOfSignal(mark.signal) }),
    ...(mark.lens === null ? {} : { question: wordOfLens(mark.lens) }),
    ...(observation === '' ? {} : { observation }),
    ...(interpretation === '' ? {} : { interpretation }),
    ...(alternative === '' ? {} : { alternative }),
    created,
  };
}

/**
 * A record as a mark of the course. One that came from the course keeps its identity, so that importing twice changes
 * nothing; any other gets a new one beside those in `taken`. Refuses times outside the clip and reversed spans.
 */
export function markOfRecord(
  record: MarkRecord,
  clipLength: number,
  taken: readonly MarkId[],
): Result<Mark, MarkProblem> {
  const mode = record.mode === 'live' ? 'live' : 'calm';
  const created = createMark(record.start, mode, clipLength, taken);
  if (!created.ok) return created;
  const kept = keptId(record.id);
  return editMark(
    { ...created.value, ...(kept === null ? {} : { id: kept }) },
    {
      end: record.end,
      signal: record.signal === undefined ? null : signalOfTerm(record.signal),
      lens: record.question === undefined ? null : lensOfWord(record.question),
      notes: {
        observation: record.observation ?? '',
        interpretation: record.interpretation ?? '',
        alternative: record.alternative ?? '',
      },
    },
    clipLength,
  );
}

function keptId(id: string): MarkId | null {
  const found = /:m(\d{1,7})(?:-(\d{1,5}))?$/.exec(id);
  return found === null ? null : { tenth: Number(found[1]), copy: Number(found[2] ?? 0) };
}

/** Order that is the same everywhere, whatever the language of the machine. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
