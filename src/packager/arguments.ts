/** What was asked for on the command line. */
import { parseArgs } from 'node:util';
import { fail, succeed, type Result } from '#domain/result.ts';
import { editions, type Edition } from '#domain/vocabulary.ts';
import { settingsHelp } from './settings.ts';

export const formats = ['scorm12', 'scorm2004', 'cmi5', 'web'] as const;
export type Format = (typeof formats)[number];

export type Order = Readonly<{
  wanted: readonly Readonly<{ format: Format; edition: Edition }>[];
  /** With `--all` an edition without lessons is left out instead of refused. */
  isAll: boolean;
  /** The settings file. */
  config: string | null;
  /** Settings that flags gave; they go over those of the file. */
  given: Readonly<Record<string, unknown>>;
  out: string;
}>;

const usage =
  'Usage: npm run package -- --format scorm12|scorm2004|cmi5|web --edition klantmanager|leidinggevende ' +
  '[--config FILE] [--out DIR] [settings], or: npm run package -- --all. With --help: every setting, in Dutch.';

type Flag = Readonly<{ type: 'string' | 'boolean' }>;
const own: Readonly<Record<string, Flag>> = {
  format: { type: 'string' },
  edition: { type: 'string' },
  config: { type: 'string' },
  out: { type: 'string' },
  all: { type: 'boolean' },
};

/** The order, or one sentence on what is wrong with it. */
export function parseOrder(argv: readonly string[]): Result<Order, string> {
  const read = readOptions(argv);
  if (!read.ok) return read;
  const { format, edition, all, config, out } = read.value;
  const common = {
    isAll: all === true,
    config: typeof config === 'string' ? config : null,
    given: readGiven(read.value),
    out: typeof out === 'string' ? out : 'dist/packages',
  };
  if (all === true) {
    if (format !== undefined || edition !== undefined)
      return fail('--all makes every package; leave --format and --edition out.');
    const wanted = editions.flatMap((each) => formats.map((made) => ({ format: made, edition: each })));
    return succeed({ ...common, wanted });
  }
  if (typeof format !== 'string' || typeof edition !== 'string') return fail(usage);
  if (!isOneOf(formats, format)) return fail(`Unknown format "${format}"; choose ${listOf(formats)}.`);
  if (!isOneOf(editions, edition)) return fail(`Unknown edition "${edition}"; choose ${listOf(editions)}.`);
  return succeed({ ...common, wanted: [{ format, edition }] });
}

/** Everything that can be set, in Dutch. */
export function describeSettings(): string {
  const lines = Object.entries(settingsHelp).map(([name, { flag, value, help, example }]) => {
    const head = `  --${flag}${value === '' ? '' : ` ${value}`}`;
    return `${head}\n      ${help}\n      In het bestand: "${name}": ${example}`;
  });
  return [
    'Een pakket maken voor een leerplatform of webserver.',
    '',
    '  npm run package -- --format scorm12|scorm2004|cmi5|web --edition klantmanager|leidinggevende',
    '  npm run package -- --all',
    '',
    '  --config BESTAND\n      Bestand met instellingen (JSON). Wat je hieronder meegeeft, gaat daarvoor.',
    '  --out MAP\n      Waar de pakketten komen; anders dist/packages.',
    ...lines,
    '',
  ].join('\n');
}

function readOptions(argv: readonly string[]): Result<Readonly<Record<string, unknown>>, string> {
  const settings = Object.values(settingsHelp).map(({ flag, value }): [string, Flag] => [
    flag,
    { type: value === '' ? 'boolean' : 'string' },
  ]);
  try {
    const options = { ...own, ...Object.fromEntries(settings) };
    return succeed(parseArgs({ args: [...argv], options, strict: true }).values);
  } catch (error) {
    return fail(`${error instanceof Error ? error.message.split('. ')[0] : String(error)}. ${usage}`);
  }
}

function readGiven(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const given = Object.entries(settingsHelp).filter(([, { flag }]) => values[flag] !== undefined);
  return Object.fromEntries(given.map(([name, { flag, read }]) => [name, read(String(values[flag]))]));
}

function isOneOf<T extends string>(words: readonly T[], word: string): word is T {
  return (words as readonly string[]).includes(word);
}

function listOf(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
