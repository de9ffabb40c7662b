/** `npm run check`: types, lint, formatting, lockfile and clips. Says per step how long it took, and shows the output of what failed. */
import process from 'node:process';
import { runChecks } from './check/run-checks.ts';

const results = await runChecks();
for (const { label, output } of results.filter(({ passed }) => !passed)) {
  process.stdout.write(`\n--- ${label} ---\n${output.trim()}\n`);
}
const failed = results.filter(({ passed }) => !passed).length;
process.stdout.write(`\n${results.length - failed} checks passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
