/** From the text of a screenplay to a checked screenplay, or to all of its problems with their lines. */
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { findBrokenReferences } from './references.ts';
import { screenplaySchema, type Screenplay } from './schema.ts';

export type Reading<T> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; problems: readonly Problem[] }>;

/** Reads YAML against any schema. `file` is how the problems name it. */
export function readYaml<T>(text: string, file: string, schema: z.ZodType<T>): Reading<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      found: error.message.split('\n')[0] ?? error.message,
      expected: 'valid YAML',
      remedy: 'Check indentation, quotes and colons on and just above this line.',
    }));
    return { ok: false, problems };
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, problems: parsed.error.issues.map((issue) => problemOf(issue, document, lines, file)) };
}

/** Reads a screenplay: schema first, then everything that refers to something else. */
export function readScreenplay(text: string, file: string): Reading<Screenplay> {
  const reading = readYaml(text, file, screenplaySchema);
  if (!reading.ok) return reading;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems = findBrokenReferences(reading.value)
    .map(({ path, ...rest }) => ({ file, line: lineOf(path, document, lines), ...rest }))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return problems.length > 0 ? { ok: false, problems } : reading;
}

function problemOf(issue: z.core.$ZodIssue, document: Document, lines: LineCounter, file: string): Problem {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const value: unknown = document.getIn(path);
  const found = value === undefined ? 'nothing' : isNode(value) ? 'a block' : JSON.stringify(value);
  return {
    file,
    line: lineOf(path, document, lines),
    found: `${path.join('.') || 'the document'} is ${found}`,
    expected: issue.message,
    remedy:
      issue.code === 'unrecognized_keys'
        ? 'Remove the unknown key or correct its spelling.'
        : 'Correct or add this value.',
  };
}

/** The line of a value; for something that is missing, the line of the nearest block around it. */
export function lineOf(path: readonly (string | number)[], document: Document, lines: LineCounter): number | null {
  for (let depth = path.length; depth >= 0; depth--) {
    const node: unknown = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}
