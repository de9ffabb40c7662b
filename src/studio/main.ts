/** The studio's command line: `render <id>|--all`, `stills <id> <folder>`, `check`. */
import { checkClips } from './commands/check.ts';
import { renderClip } from './commands/render.ts';
import { writeStills } from './commands/stills.ts';
import { listClips } from './paths.ts';
import { formatProblem, StudioError } from './problem.ts';

const usage = `Usage:
  npm run studio -- render <id> | --all    screenplay to video, captions, descriptions, poster
  npm run studio -- stills <id> <folder>   a picture per cue and contact sheets
  npm run studio -- check                  screenplays, conversations and delivered files`;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function run(words: readonly string[]): Promise<void> {
  const [command, target, folder] = words;
  if (command === 'check' && target === undefined) runCheck();
  else if (command === 'render' && target !== undefined) {
    for (const id of target === '--all' ? listClips() : [knownClip(target)]) await renderClip(id, say);
  } else if (command === 'stills' && target !== undefined && folder !== undefined)
    writeStills(knownClip(target), folder, say);
  else throw new StudioError(usage);
}

function knownClip(id: string): string {
  const known = listClips();
  if (known.includes(id)) return id;
  throw new StudioError(`There is no screenplay for "${id}"; known: ${known.join(', ') || 'none'}.`);
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
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StudioError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
