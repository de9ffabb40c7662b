/** What was asked for on the command line. */
import { parseArgs } from 'node:util';
import { fail, succeed, type Result } from '#domain/result.ts';
import { editions, type Edition } from '#domain/vocabulary.ts';

export const formats = ['scorm12', 'scorm2004', 'web'] as const;
export type Format = (typeof formats)[number];

export type Order = Readonly<{
  wanted: readonly Readonly<{ format: Format; edition: Edition }>[];
  /** With `--all` an edition without lessons is left out instead of refused. */
  isAll: boolean;
  theme: string | null;
  config: string | null;
  out: string;
}>;

const usage =
  'Usage: npm run package -- --format scorm12|scorm2004|web --edition klantmanager|leidinggevende ' +
  '[--theme FILE] [--config FILE] [--out DIR], or: npm run package -- --all';

/** The order, or one sentence on what is wrong with it. */
export function parseOrder(argv: readonly string[]): Result<Order, string> {
  const read = readOptions(argv);
  if (!read.ok) return read;
  const { format, edition, all = false, theme = null, config = null, out = 'dist/packages' } = read.value;
  const common = { isAll: all, theme, config, out };
  if (all) {
    if (format !== undefined || edition !== undefined)
      return fail('--all makes every package; leave --format and --edition out.');
    return succeed({
      ...common,
      wanted: editions.flatMap((each) => formats.map((made) => ({ format: made, edition: each }))),
    });
  }
  if (format === undefined || edition === undefined) return fail(usage);
  if (format === 'cmi5')
    return fail(`Packages in cmi5 format cannot be made in this version; choose ${listOf(formats)}.`);
  if (!isOneOf(formats, format)) return fail(`Unknown format "${format}"; choose ${listOf(formats)}.`);
  if (!isOneOf(editions, edition)) return fail(`Unknown edition "${edition}"; choose ${listOf(editions)}.`);
  return succeed({ ...common, wanted: [{ format, edition }] });
}

function readOptions(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const options = {
      format: text,
      edition: text,
      theme: text,
      config: text,
      out: text,
      all: { type: 'boolean' },
    } as const;
    return succeed(parseArgs({ args: [...argv], options, strict: true }).values);
  } catch (error) {
    return fail(`${error instanceof Error ? error.message.split('. ')[0] : String(error)}. ${usage}`);
  }
}

function isOneOf<T extends string>(words: readonly T[], word: string): word is T {
  return (words as readonly string[]).includes(word);
}

function listOf(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
