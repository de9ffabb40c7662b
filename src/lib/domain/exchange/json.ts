/** Marks as a file of our own, out and in: the only format that is read back. It carries the vocabulary it uses. */
import { fail, succeed, type Result } from '../result.ts';
import { checkRecord, isObject, type FieldProblem } from './check-record.ts';
import { compareRecords, type MarkRecord } from './record.ts';
import { signalTerms, termBase } from './terms.ts';

const format = 'vknz-marks';
const version = 1;
const mostCharacters = 20_000_000;
const mostMarks = 20_000;

/**
 * Why a file cannot be read: it is no JSON, from elsewhere, made by a newer version, damaged, or larger than any own work can
 * be. `at` says which mark (counted from 0) and which of its fields, where one is to blame.
 */
export type ImportProblem = Readonly<{
  code: 'not-json' | 'foreign' | 'newer' | 'damaged' | 'too-large';
  at: Readonly<{ mark: number; field: FieldProblem }> | null;
}>;

/** The text of a file with all records, in their order by clip and time. */
export function writeJson(records: readonly MarkRecord[]): string {
  const terms = signalTerms.map(({ word, family }) => ({ term: `vknz:${word}`, iri: termBase + word, word, family }));
  return `${JSON.stringify({ format, v: version, terms, marks: records.toSorted(compareRecords) }, null, 1)}\n`;
}

/** All records of a file, or a problem and none: nothing is ever half imported. */
export function readJson(text: string): Result<readonly MarkRecord[], ImportProblem> {
  if (text.length > mostCharacters) return problem('too-large');
  const parsed = parse(text);
  if (parsed === undefined) return problem('not-json');
  if (!isObject(parsed) || parsed['format'] !== format) return problem('foreign');
  const { v, marks } = parsed as Readonly<{ v?: unknown; marks?: unknown }>;
  if (typeof v !== 'number' || !Number.isInteger(v) || v < 1) return problem('damaged');
  if (v > version) return problem('newer');
  if (!Array.isArray(marks)) return problem('damaged');
  if (marks.length > mostMarks) return problem('too-large');
  return checkAll(marks);
}

function checkAll(marks: readonly unknown[]): Result<readonly MarkRecord[], ImportProblem> {
  const records: MarkRecord[] = [];
  const ids = new Set<string>();
  for (const [mark, value] of marks.entries()) {
    const checked = checkRecord(value);
    if (!checked.ok) return problem(isNewerRecord(value) ? 'newer' : 'damaged', { mark, field: checked.problem });
    if (ids.has(checked.value.id)) return problem('damaged', { mark, field: 'id' });
    ids.add(checked.value.id);
    records.push(checked.value);
  }
  return succeed(records);
}

function isNewerRecord(value: unknown): boolean {
  return isObject(value) && typeof value['v'] === 'number' && value['v'] > version;
}

/** `undefined` when it is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    // Whatever is wrong with it, it is not ours.
    return undefined;
  }
}

function problem(code: ImportProblem['code'], at: ImportProblem['at'] = null): Result<never, ImportProblem> {
  return fail({ code, at });
}
