/** One run of Vitest, counted from its own report rather than from its words. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { runQuietly } from '../launch/child.js';
import { showStep } from '../launch/progress.js';
import { countTests, type Count, type TestReport } from './count-tests.ts';

export type { Count } from './count-tests.ts';

/** Runs Vitest with these arguments and shows one line of progress; its output is only kept when something failed. */
export async function runSuite(root: string, label: string, args: readonly string[]): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), 'vknz-tests-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  try {
    const run = () => runQuietly(root, process.execPath, [vitest, 'run', ...reporters, ...args]);
    const { code, output } = await showStep(label, run, { isDone: (ending) => ending.code === 0 });
    return countTests(await readReport(file), code, output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readReport(file: string): Promise<TestReport | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as TestReport;
  } catch {
    // Vitest ended before it could write one: that is counted as a failure.
    return null;
  }
}
