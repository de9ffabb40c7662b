/** The studio's command line: `render <id>|--all`, `stills <id> <folder>`, `check`. Ends with code 1 when something is wrong. */
import { parseArgs } from 'node:util';
import { checkClips } from './commands/check.ts';
import { renderAll } from './commands/render-all.ts';
import { renderClip } from './commands/render.ts';
import { writeStills } from './commands/stills.ts';
import { listClips, type ClipSource } from './paths.ts';
import { formatProblem, StudioError } from './problem.ts';

const usage = `Usage:
  npm run studio -- render <id>                screenplay to videos, tracks and pictures
  npm run studio -- render --all [--jobs 2]    every clip that is not up to date; run it again to go on
  npm run studio -- stills <id> <folder>       a picture per cue and contact sheets
  npm run studio -- check                      screenplays, conversations and delivered files`;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

type Options = Readonly<{ all: boolean; jobs: number }>;

async function run(words: readonly string[], { all, jobs }: Options): Promise<void> {
  const [command, target, folder] = words;
  if (command === 'check' && target === undefined) runCheck();
  else if (command === 'render' && all && target === undefined) await renderAll(jobs, say);
  else if (command === 'render' && target !== undefined && !all) await renderClip(knownClip(target), say);
  else if (command === 'stills' && target !== undefined && folder !== undefined)
    writeStills(knownClip(target), folder, say);
  else throw new StudioError(usage);
}

function readWords(): Readonly<{ words: readonly string[]; options: Options }> {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { all: { type: 'boolean', default: false }, jobs: { type: 'string', default: '1' } },
    });
    const jobs = Number(values.jobs);
    if (!Number.isInteger(jobs) || jobs < 1) throw new StudioError('--jobs takes a whole number from 1.');
    return { words: positionals, options: { all: values.all, jobs } };
  } catch (error) {
    if (error instanceof StudioError) throw error;
    throw new StudioError(usage);
  }
}

function knownClip(id: string): ClipSource {
  const known = listClips();
  const clip = known.find((candidate) => candidate.id === id);
  if (clip !== undefined) return clip;
  const names = known.map((candidate) => candidate.id).join(', ');
  throw new StudioError(`There is no screenplay for "${id}"; known: ${names || 'none'}.`);
}

function runCheck(): void {
  const problems = checkClips();
  for (const problem of problems) say(`${formatProblem(problem)}\n`);
  const count = listClips().length;
  if (problems.length > 0)
    throw new StudioError(`Studio check: ${String(problems.length)} problem(s) in ${String(count)} clip(s).`);
  say(`Studio check: ${String(count)} clip(s) in order.`);
}

try {
  const { words, options } = readWords();
  await run(words, options);
} catch (error) {
  if (!(error instanceof StudioError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
