/** Several filled-in copies of one tool: how they are called, and which one to open. */

/** Answers by field (`section.field`, a table's cell `section.field.row-column`); what is empty is left out. */
export type Answers = Readonly<Record<string, string>>;

/** `changed`: moment of the last change, as an ISO text; empty when unknown. */
export type SheetCopy = Readonly<{ number: number; changed: string; answers: Answers }>;

/** The field in which a sheet keeps the moment of its last change; no section can have this name. */
export const changedField = '@changed';

/** A stored sheet as a copy with this number. */
export function toCopy(number: number, sheet: Answers): SheetCopy {
  const { [changedField]: changed = '', ...answers } = sheet;
  return { number, changed, answers };
}

/** The number in the name of a sheet, `tool:<id>:<number>`; `null` for the name of something else. */
export function readNumber(name: string): number | null {
  const text = /^tool:[a-z0-9-]+:([1-9][0-9]{0,5})$/.exec(name)?.[1];
  return text === undefined ? null : Number(text);
}

/** A number that no copy has. */
export function nextNumber(copies: readonly SheetCopy[]): number {
  return Math.max(0, ...copies.map(({ number }) => number)) + 1;
}

/** The copy that was changed last; `null` when there are none. */
export function newestOf(copies: readonly SheetCopy[]): SheetCopy | null {
  return copies.toSorted(compareCopies)[0] ?? null;
}

/** Last changed first. */
export function compareCopies(a: SheetCopy, b: SheetCopy): number {
  return b.changed.localeCompare(a.changed) || b.number - a.number;
}

/** The first words somebody wrote on a copy, in the order of `fields`, to know it by; empty when there are none. */
export function firstWords(answers: Answers, fields: readonly string[], longest = 48): string {
  const text = fields.map((field) => answers[field]?.trim().replace(/\s+/g, ' ') ?? '').find((words) => words !== '');
  if (text === undefined) return '';
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
