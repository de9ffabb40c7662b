/** Marks as a table for a spreadsheet: semicolons, as Dutch ones expect, and nothing that it could run. */
import { compareRecords, toMillisecond, type MarkRecord } from './record.ts';
import { familyOfTerm, wordOfTerm } from './terms.ts';

/** What comparing found about a mark, and the moment it was paired with or folded into. Without it the columns stay empty. */
export type RowOutcome = Readonly<{
  outcome: 'gezien' | 'dubbel' | 'neutraal' | 'alleen-ik';
  pairedWith: string | null;
}>;

const head =
  'id;clip;perspectief;start_s;eind_s;tijd;signaal;familie;leidvraag;observatie;interpretatie;alternatief;zekerheid;modus;uitkomst;gekoppeld_aan';

/** The text of a file: byte order mark, one row per mark, CRLF after each. `outcomes`: by id of the record. */
export function writeCsv(
  records: readonly MarkRecord[],
  outcomes: ReadonlyMap<string, RowOutcome> = new Map(),
): string {
  const rows = records.toSorted(compareRecords).map((record) => writeRow(record, outcomes.get(record.id)));
  return `\uFEFF${[head, ...rows].map((row) => `${row}\r\n`).join('')}`;
}

function writeRow(record: MarkRecord, outcome: RowOutcome | undefined): string {
  const { signal } = record;
  return [
    quote(record.id),
    quote(record.clip),
    quote(record.by),
    String(toMillisecond(record.start)),
    String(toMillisecond(record.end)),
    quote(writeClock(record.start)),
    quote(signal === undefined ? '' : wordOfTerm(signal)),
    quote(signal === undefined ? '' : familyOfTerm(signal)),
    quote(record.question ?? ''),
    quote(record.observation ?? ''),
    quote(record.interpretation ?? ''),
    quote(record.alternative ?? ''),
    String(record.sure ?? ''),
    quote(record.mode),
    quote(outcome?.outcome ?? ''),
    quote(outcome?.pairedWith ?? ''),
  ].join(';');
}

/** Quoted, and with an apostrophe before what a spreadsheet would take for a formula. */
function quote(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""').replaceAll('\0', '')}"`;
}

/** `1:19`. */
function writeClock(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
