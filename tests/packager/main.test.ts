/** The command as people run it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('../../src/packager/main.ts', import.meta.url));

test.each([
  [['--format', 'zip', '--edition', 'klantmanager'], /^Unknown format "zip"; .*\.\n$/],
  [[], /^Usage: npm run package .*\n$/],
])('%j is refused in one sentence, with exit code 1', (argv, sentence) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(sentence);
});
