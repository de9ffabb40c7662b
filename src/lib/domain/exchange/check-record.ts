/** Checks what claims to be a record of a mark. Nothing of what is read is trusted. */
import { fail, succeed, type Result } from '../result.ts';
import { seers, toMillisecond, type MarkRecord, type Seer } from './record.ts';
import { lensOfWord, signalOfTerm } from './terms.ts';

/** The name of the field that cannot be what it is. */
export type FieldProblem = keyof MarkRecord;

const longestText = 100_000;
/** No conversation lasts longer; seconds. */
const longestClip = 100 * 3600;
const idForm = /^[\w.:-]{1,200}$/;
const clipForm = /^(clip|own):[\w-]{1,100}$/;
const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

type Unknown = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A clean record with known fields only, times to the millisecond; or the first field that is wrong. */
export function checkRecord(value: unknown): Result<MarkRecord, FieldProblem> {
  if (!isObject(value)) return fail('v');
  const wrong = (Object.keys(checks) as readonly FieldProblem[]).find((field) => !checks[field](value[field], value));
  if (wrong !== undefined) return fail(wrong);
  const known = (Object.keys(checks) as readonly FieldProblem[]).filter((field) => value[field] !== undefined);
  const record = Object.fromEntries(known.map((field) => [field, value[field]])) as MarkRecord;
  return succeed({ ...record, start: toMillisecond(record.start), end: toMillisecond(record.end) });
}

/** In the order in which fields are written. */
const checks: Readonly<Record<FieldProblem, (value: unknown, record: Unknown) => boolean>> = {
  v: (value) => value === 1,
  id: (value) => typeof value === 'string' && idForm.test(value),
  clip: (value) => typeof value === 'string' && clipForm.test(value),
  start: (value) => isTime(value),
  end: (value, { start }) => isTime(value) && isTime(start) && value >= start,
  by: (value) => seers.includes(value as Seer),
  mode: (value) => value === 'live' || value === 'rustig',
  signal: (value) => value === undefined || (typeof value === 'string' && signalOfTerm(value) !== null),
  question: (value) => value === undefined || (typeof value === 'string' && lensOfWord(value) !== null),
  observation: isText,
  interpretation: isText,
  alternative: isText,
  sure: (value) => value === undefined || value === 1 || value === 2 || value === 3,
  created: isInstant,
  modified: (value) => value === undefined || isInstant(value),
};

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= longestClip;
}

function isText(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value.length <= longestText);
}

function isInstant(value: unknown): boolean {
  return typeof value === 'string' && instantForm.test(value) && !Number.isNaN(Date.parse(value));
}
