/** The checks themselves, run side by side as far as the processors allow. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runQuietly } from '../launch/child.js';
import { findMissingPackages, type Lockfile } from './lockfile.ts';

export type CheckResult = Readonly<{ label: string; passed: boolean; output: string; seconds: number }>;
type Check = Readonly<{ label: string; run: () => Promise<Readonly<{ code: number; output: string }>> }>;

const root = fileURLToPath(new URL('../../../', import.meta.url));
const require = createRequire(import.meta.url);

/** A command line tool of a package, run by the Node that runs us: the links in node_modules/.bin differ per system. */
function tool(name: string, args: readonly string[], file?: string): Check['run'] {
  const manifest = join(root, 'node_modules', name, 'package.json');
  const { bin } = require(manifest) as { bin: string | Readonly<Record<string, string>> };
  const script = file ?? (typeof bin === 'string' ? bin : bin[name]);
  if (script === undefined) throw new Error(`The package ${name} has no command of that name.`);
  return () => runQuietly(root, process.execPath, [join(dirname(manifest), script), ...args]);
}

const program = (args: readonly string[]) => () => runQuietly(root, process.execPath, [...args]);

async function checkLockfile(): Promise<Readonly<{ code: number; output: string }>> {
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as Lockfile;
  const missing = findMissingPackages(lock);
  return { code: missing.length === 0 ? 0 : 1, output: missing.join('\n') };
}

/** Reads the content and writes the types of its collections, which the checks of types need. */
const sync: Check = { label: 'content', run: program(['src/cli/astro.js', 'sync']) };

/** The longest first, so that none of them is left to run alone at the end. */
const checks: readonly Check[] = [
  {
    label: 'types in .astro and .ts',
    run: program([
      'src/cli/astro.js',
      'check',
      '--noSync',
      '--minimumFailingSeverity',
      'hint',
      '--minimumSeverity',
      'hint',
    ]),
  },
  { label: 'lint', run: tool('eslint', ['.', '--max-warnings', '0']) },
  {
    label: 'types in .svelte',
    run: tool('svelte-check', ['--tsconfig', 'tsconfig.json', '--fail-on-warnings', '--output', 'human']),
  },
  { label: 'formatting', run: tool('prettier', ['--check', '--log-level', 'warn', '.']) },
  { label: 'clips match their screenplays', run: program(['src/studio/main.ts', 'check']) },
  { label: 'the core is free of browser and Node', run: tool('typescript', ['-p', 'src/lib/domain'], 'bin/tsc') },
  { label: 'the session is free of browser and Node', run: tool('typescript', ['-p', 'src/lib/session'], 'bin/tsc') },
  { label: 'lockfile is complete', run: checkLockfile },
];

/** Runs every check and tells on standard output when each is done. */
export async function runChecks(): Promise<readonly CheckResult[]> {
  const first = await runCheck(sync);
  const waiting = [...checks];
  const results: CheckResult[] = [first];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results.push(await runCheck(next));
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
  return results;
}

async function runCheck({ label, run }: Check): Promise<CheckResult> {
  const begin = performance.now();
  const { code, output } = await run();
  const seconds = (performance.now() - begin) / 1000;
  process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${label} (${seconds.toFixed(1)} s)\n`);
  return { label, passed: code === 0, output, seconds };
}
