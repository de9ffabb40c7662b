/** A lesson's file, taken apart into its frontmatter and the text that a learner reads. */
import { parse } from 'yaml';
import { readReferences, type LessonReferences } from '#content/lesson-references.ts';

export type LessonText = Readonly<{
  frontmatter: unknown;
  /** One line per paragraph, heading or list item, without markup. */
  text: string;
  /** The same without the voices of a story, which are what one practises on. */
  theory: string;
  references: LessonReferences;
}>;

/** Reads the source of an MDX lesson. Throws when it has no frontmatter: then it is no lesson. */
export function readLesson(source: string, file: string): LessonText {
  const match = /^---\r?\n([^]*?)\r?\n---\r?\n([^]*)$/.exec(source);
  if (match === null) throw new Error(`${file} has no frontmatter between two lines of three dashes.`);
  const [, frontmatter = '', body = ''] = match;
  const theory = toPlainText(body.replace(/<Stem\b[^]*?<\/Stem>/g, ''));
  return { frontmatter: parse(frontmatter), text: toPlainText(body), theory, references: readReferences(body) };
}

/** Text without tags, expressions and Markdown signs; lines that belong together are joined. */
function toPlainText(body: string): string {
  return withoutTags(body)
    .replace(/^(import|export)\s.*$/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(#{1,6}|>|[-*+]|\d+\.)\s+/gm, '\n\n')
    .replace(/[*_`]+/g, '')
    .split(/\n\s*\n/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '')
    .join('\n');
}

/** Skips `<Tag …>` and `{…}`, of which the attributes may hold the signs of the other. */
function withoutTags(body: string): string {
  let text = '';
  for (let at = 0; at < body.length; at += 1) {
    if (/^<\/?[A-Za-z]/.test(body.slice(at, at + 3))) at = endOf(body, at, '>');
    else if (body[at] === '{') at = endOf(body, at + 1, '}');
    else text += body[at];
  }
  return text;
}

/** The place of the sign that closes what opened at `from`, past quotes and braces; the end of the text when there is none. */
function endOf(body: string, from: number, close: '>' | '}'): number {
  let depth = 0;
  let quote: string | null = null;
  for (let at = from; at < body.length; at += 1) {
    const sign = body[at] ?? '';
    if (quote !== null) quote = sign === quote ? null : quote;
    else if (sign === close && depth === 0) return at;
    else if (sign === '"' || (sign === "'" && (depth > 0 || close === '}'))) quote = sign;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
  }
  return body.length;
}
