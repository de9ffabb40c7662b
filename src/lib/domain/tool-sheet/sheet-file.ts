/** A filled-in tool as a file: people can read it, and it opens again on another device. */
import type { Result } from '../result.ts';
import type { Answers } from './copies.ts';

const format = 'vknz-gereedschap';
const version = 1;

/** A field as it stands on the sheet; `name` as in `Answers`. */
export type SheetQuestion = Readonly<{ name: string; question: string }>;
export type SheetIdentity = Readonly<{ tool: string; title: string }>;

/** `other-tool` carries the title of the tool to which the file belongs. */
export type SheetFileProblem =
  Readonly<{ code: 'no-sheet' }> | Readonly<{ code: 'newer' }> | Readonly<{ code: 'other-tool'; title: string }>;

/** The file's text. Questions without an answer are left out. */
export function writeSheetFile(
  { tool, title }: SheetIdentity,
  questions: readonly SheetQuestion[],
  answers: Answers,
  saved: string,
): string {
  const filled = questions
    .filter(({ name }) => answers[name])
    .map(({ name, question }) => ({ vraag: question, antwoord: answers[name], veld: name }));
  const file = { format, versie: version, gereedschap: tool, titel: title, bewaard: saved, antwoorden: filled };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The answers in a file of this tool. Fields that the tool does not have are left out; a file without answers is empty. */
export function readSheetFile(
  text: string,
  tool: string,
  fields: readonly string[],
): Result<Answers, SheetFileProblem> {
  const file = parse(text);
  if (file?.['format'] !== format) return refuse({ code: 'no-sheet' });
  if (typeof file['versie'] !== 'number' || file['versie'] > version) return refuse({ code: 'newer' });
  if (file['gereedschap'] !== tool) return refuse({ code: 'other-tool', title: textIn(file, 'titel') });
  const list: readonly unknown[] = Array.isArray(file['antwoorden']) ? file['antwoorden'] : [];
  const known = new Set(fields);
  const answers = list
    .map((item) => (isRecord(item) ? ([textIn(item, 'veld'), textIn(item, 'antwoord')] as const) : (['', ''] as const)))
    .filter(([name, answer]) => known.has(name) && answer !== '');
  return { ok: true, value: Object.fromEntries(answers) };
}

function refuse(problem: SheetFileProblem): Result<never, SheetFileProblem> {
  return { ok: false, problem };
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textIn(record: Readonly<Record<string, unknown>>, name: string): string {
  const value = record[name];
  return typeof value === 'string' ? value : '';
}
