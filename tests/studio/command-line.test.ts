import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { studioFolder } from '../../src/studio/paths.ts';

function run(...words: readonly string[]): Readonly<{ status: number | null; stderr: string }> {
  return spawnSync(process.execPath, [join(studioFolder, 'main.ts'), ...words], { encoding: 'utf8' });
}

describe('the command line of the studio', () => {
  it.each([
    ['a clip that is not there', ['render', 'nobody'], /no screenplay for "nobody"; known:/],
    ['a number of jobs that is none', ['render', '--all', '--jobs', 'two'], /--jobs takes a whole number/],
    ['an unknown option', ['render', '--everything'], /^Usage:/],
    ['an unknown command', ['paint'], /^Usage:/],
    ['a clip and all of them', ['render', 'ja-hoor', '--all'], /^Usage:/],
  ])('ends with code 1 and one clear message for %s', (_what, words, message) => {
    const { status, stderr } = run(...words);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
  });
});
